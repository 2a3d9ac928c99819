/** The voices of a labelled thread, read: what its kind is told by. */
import type { Thread } from '#lib/domain/post.ts';
import type { Answering } from '#lib/language/judge-thread.ts';
import { type Reading, readText } from '#lib/language/reading.ts';

export function readVoices({ post, comments }: Thread): { post: Reading; answers: Answering[] } {
	const author = post.author?.hash;
	return {
		post: readText(post.text),
		answers: comments.map(({ author: by, text }) => ({
			isAuthor: author !== undefined && by?.hash === author,
			reading: readText(text, 'comment'),
		})),
	};
}
