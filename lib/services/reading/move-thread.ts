/**
 * Gives a thread its better key with everything attached to it: a provisional key once Facebook's id is seen,
 * a pfbid once the number is, a group's slug once its digits are.
 */
import type { Contact } from '#lib/domain/contact.ts';
import type { CommentKey, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { mergeStamped } from '#lib/domain/stamped.ts';
import { FACTS, type PostWork, type PostWorkFields } from '#lib/domain/work.ts';
import type { Tables } from '#lib/store/tables.ts';
import { withJoinedSources } from '../contacts/join-cards.ts';
import { HABIT_TABLES } from '../learning/habits-of.ts';
import { moveLesson } from '../learning/teach.ts';
import { movePairs } from '../matching/pair-rows.ts';
import { joinPosts } from '../merging/join-posts.ts';
import { changeIndex } from '../threads/refresh-threads.ts';
import { mergeComment } from './merge-comments.ts';

export const MOVE_TABLES = [
	'posts',
	'comments',
	'works',
	'understandings',
	'contacts',
	'undo',
	'aliases',
	'indexRecords',
	...HABIT_TABLES,
	'lessons',
	'pairs',
] as const;

type MoveTables = Pick<Tables, (typeof MOVE_TABLES)[number]>;

export const WORK_FIELDS = [
	'kind',
	'tags',
	'saved',
	'state',
	'note',
	...FACTS,
] as const satisfies readonly (keyof PostWorkFields)[];

export interface Move {
	readonly from: PostKey;
	readonly to: PostKey;
	readonly groupId: GroupId;
}

/** The caller refreshes `to` afterwards: its words may have changed. */
export async function moveThread(tables: MoveTables, move: Move): Promise<void> {
	if (move.from === move.to) return;
	await movePost(tables, move);
	await moveComments(tables, move);
	await moveWork(tables, move);
	await moveContactSources(tables, move);
	await moveLesson(tables, move.from, move.to);
	await movePairs(tables, move.from, move.to);
	await tables.understandings.delete(move.from);
	await tables.undo.filter((row) => row.key === move.from).modify({ key: move.to });
	await tables.aliases.where('to').equals(move.from).modify({ to: move.to });
	await tables.aliases.put({ from: move.from, to: move.to });
	await changeIndex(tables, [{ type: 'remove', key: move.from }]);
}

async function movePost(tables: MoveTables, { from, to, groupId }: Move): Promise<void> {
	const [moving, there] = await tables.posts.bulkGet([from, to]);
	if (!moving) return;
	const moved: Post = { ...moving, key: to, groupId };
	await tables.posts.put(there ? joinPosts(there, moved) : moved);
	await tables.posts.delete(from);
}

async function moveComments(tables: MoveTables, move: Move): Promise<void> {
	const moving = await tables.comments.where('postKey').equals(move.from).toArray();
	if (moving.length === 0) return;
	const moved = moving.map(
		(comment): Comment => ({
			...comment,
			key: movedCommentKey(comment.key, move),
			postKey: move.to,
			groupId: move.groupId,
			parentKey: comment.parentKey && movedCommentKey(comment.parentKey, move),
		}),
	);
	const there = await tables.comments.bulkGet(moved.map((comment) => comment.key));
	await tables.comments.bulkPut(
		moved.map((comment, place) => {
			const known = there[place];
			return known ? mergeComment(known, comment) : comment;
		}),
	);
	await tables.comments.bulkDelete(moving.map((comment) => comment.key));
}

function movedCommentKey(key: CommentKey, { from, to }: Move): CommentKey {
	return (key.startsWith(`${from}/`) ? `${to}${key.slice(from.length)}` : key) as CommentKey;
}

async function moveWork(tables: MoveTables, { from, to }: Move): Promise<void> {
	const [moving, there] = await tables.works.bulkGet([from, to]);
	if (!moving) return;
	const moved: PostWork = { ...moving, key: to };
	await tables.works.put(there ? mergeStamped<PostWorkFields, PostWork>(there, moved, WORK_FIELDS) : moved);
	await tables.works.delete(from);
}

async function moveContactSources(tables: MoveTables, move: Move): Promise<void> {
	const touched = await tables.contacts
		.filter((contact) => contact.sources.some((source) => source.postKey === move.from))
		.toArray();
	await tables.contacts.bulkPut(touched.map((contact) => withMovedSources(contact, move)));
}

function withMovedSources(contact: Contact, move: Move): Contact {
	const moved: Contact = {
		...contact,
		sources: contact.sources.map((source) =>
			source.postKey === move.from
				? {
						...source,
						postKey: move.to,
						groupId: move.groupId,
						commentKey: source.commentKey && movedCommentKey(source.commentKey, move),
					}
				: source,
		),
	};
	return withJoinedSources(moved, (post, comment) =>
		post === move.from ? [move.to, comment && movedCommentKey(comment, move)] : [post, comment],
	);
}
