import type { Comment } from '#lib/domain/post.ts';
import { mergeTime } from '../reading/merge-time.ts';
import { greatest, greatestKnown } from './greatest.ts';
import { joinAuthors } from './join-posts.ts';

/** One reply out of two rows of it, the fuller text kept; the order of the two does not matter. */
export function joinComments(left: Comment, right: Comment): Comment {
	return {
		...left,
		parentKey: greatestKnown(left.parentKey, right.parentKey),
		author: joinAuthors(left.author, right.author),
		text: greatest(left.text, right.text, (text) => text.length),
		time: mergeTime(left.time, right.time),
		order: Math.min(left.order, right.order),
		firstSeenAt: Math.min(left.firstSeenAt, right.firstSeenAt),
	};
}

/** A reply that one profile read without its id, and the other with it, is one reply. */
export function withoutProvisionalTwins(comments: readonly Comment[]): Comment[] {
	const known = new Set(comments.filter((comment) => !isProvisional(comment)).map(saying));
	return comments.filter((comment) => !isProvisional(comment) || !known.has(saying(comment)));
}

function isProvisional(comment: Comment): boolean {
	return comment.key.startsWith('~', comment.key.lastIndexOf('/') + 1);
}

function saying({ postKey, author, text }: Comment): string {
	return JSON.stringify([postKey, author?.name ?? null, text]);
}
