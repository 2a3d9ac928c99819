/** Posts as the reader would hand them over. */

import type { Health } from '#lib/domain/health.ts';
import { provisionalCommentKey, provisionalPostKey } from '#lib/domain/post-key.ts';
import { UNKNOWN_TIME } from '#lib/domain/post-time.ts';
import type { SeenComment, SeenGroup, SeenPost } from '#lib/domain/seen.ts';

export const GROUP: SeenGroup = { id: '123456', slug: null, name: 'Parents de Montreuil' };

export const HEALTH: Health = {
	unitsSeen: 1,
	postsRead: 1,
	withId: 1,
	withTime: 1,
	withAuthor: 1,
	unreadable: [],
	verdict: 'ok',
};

export const JULIE = { name: 'Julie Petit', id: '900001' };
export const KARIM = { name: 'Karim Belhadj', id: '900002' };

export function seenPost(change: Partial<SeenPost> = {}): SeenPost {
	const groupId = change.groupId === undefined ? GROUP.id : change.groupId;
	const author = change.author === undefined ? JULIE : change.author;
	const text = change.text ?? 'Bonjour, je cherche un pédiatre à Montreuil.';
	const provisionalKey = provisionalPostKey(groupId, author, text);
	const id = change.id === undefined ? '777' : change.id;
	return {
		id,
		aliases: [],
		key: id === null ? provisionalKey : `${groupId}:${id}`,
		provisionalKey,
		groupId,
		author,
		anonymous: false,
		text,
		truncated: false,
		quoted: null,
		time: UNKNOWN_TIME,
		permalink: null,
		price: null,
		item: null,
		links: [],
		comments: [],
		...change,
	};
}

export function seenComment(change: Partial<SeenComment> = {}): SeenComment {
	const author = change.author === undefined ? KARIM : change.author;
	const text = change.text ?? 'La docteure Hélène Martin, 01 99 00 41 27, je recommande.';
	const id = change.id === undefined ? '55' : change.id;
	return {
		id,
		key: id ?? provisionalCommentKey(author, text),
		parentId: null,
		parentKey: null,
		author,
		text,
		time: UNKNOWN_TIME,
		...change,
	};
}
