/** What was answered before to a question like this one: for the open mark, and to be copied from there. */
import type { PostKey } from '#lib/domain/ids.ts';
import type { PastAnswer } from '#lib/domain/past-answer.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { KnownThread } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { answeredLike, BEFORE_TABLES } from './answered-before.ts';
import { callOf } from './thread-hit.ts';

const QUESTION_LENGTH = 140;
const REPLY_LENGTH = 600;

/** Best first; none for a post that is not kept. `now` in ms since the epoch. */
export function pastAnswers(
	store: Store,
	key: string,
	now: number,
): Promise<Result<readonly PastAnswer[], StoreFailure>> {
	return store.readRows(BEFORE_TABLES, async (tables) => {
		const [post] = await tables.posts.bulkGet([key as PostKey]);
		if (!post) return [];
		const threads = await answeredLike(tables, post, now);
		const groups = await tables.groups.bulkGet(threads.map((thread) => thread.post.groupId));
		return threads.map((thread, place) => ({
			...answerOf(thread),
			sameGroup: thread.post.groupId === post.groupId,
			quotable: thread.post.groupId === post.groupId && thread.understanding?.sensitive == null,
			groupName: groups[place]?.name ?? '',
		}));
	});
}

function answerOf(thread: KnownThread): Omit<PastAnswer, 'sameGroup' | 'quotable' | 'groupName'> {
	const { post, comments, understanding } = thread;
	const best = comments.find((comment) => comment.key === understanding?.bestReply);
	const call = callOf(thread);
	return {
		key: post.key,
		question: cut(post.text, QUESTION_LENGTH),
		reply: best ? { text: cut(best.text, REPLY_LENGTH), author: best.author?.name ?? null } : null,
		contact: call && { ...call, name: call.name ?? '' },
		time: best?.time.at ? best.time : post.time,
		permalink: permalinkOfPost(post),
	};
}

function cut(text: string, most: number): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
