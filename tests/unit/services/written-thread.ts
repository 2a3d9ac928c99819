import type { AuthorHash, CommentKey, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Thread } from '#lib/domain/post.ts';

const AT = Date.parse('2026-03-11T10:00:00+01:00');

/** A thread of one group, written on 11 March 2026 by Sonia Ferrandi; each comment with its author's name. */
export function readThread(id: string, text: string, ...comments: [author: string, text: string][]): Thread {
	const groupId = 'g' as GroupId;
	const key = `g:${id}` as PostKey;
	const author = (name: string) => ({ hash: name as AuthorHash, name });
	const time = { at: AT, precision: 'minute', source: 'page-data' } as const;
	return {
		post: {
			key,
			groupId,
			postId: id,
			permalink: null,
			author: author('Sonia Ferrandi'),
			anonymous: false,
			text,
			truncated: false,
			quoted: null,
			time,
			price: null,
			links: [],
			firstSeenAt: AT,
			lastSeenAt: AT,
			sample: false,
		},
		comments: comments.map(([name, said], order) => ({
			key: `g:${id}/${order}` as CommentKey,
			postKey: key,
			groupId,
			parentKey: null,
			author: author(name),
			text: said,
			time,
			order,
			firstSeenAt: AT,
		})),
	};
}
