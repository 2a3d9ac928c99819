/**
 * The half of the reader that needs no page: dates understood, keys made. The background does it, so that no page
 * carries it. No DOM: anyone may import this file.
 */
import { commentKeys, postKeyOf, provisionalPostKey } from '#lib/domain/post-key.ts';
import type { SeenComment, SeenPost, WrittenComment, WrittenPost } from '#lib/domain/seen.ts';
import { outsideLink } from './outside-link.ts';
import { parseCard } from './parse-card.ts';
import type { Clock } from './parse-date.ts';
import { tellTime } from './tell-time.ts';
import { permalinkOf } from './urls.ts';

/** Comments in reading order; keys are unique. The same comment drawn twice (a pinned answer) is one. */
export function completeComments(written: readonly WrittenComment[], clock: Clock): SeenComment[] {
	const keys = commentKeys(written);
	const complete = new Map<string, SeenComment>();
	for (const [order, { parent, ...comment }] of written.entries()) {
		const key = keys[order] ?? '';
		if (complete.has(key)) continue;
		const around = parent === null ? undefined : written[parent];
		complete.set(key, {
			...comment,
			key,
			parentId: comment.parentId ?? around?.id ?? null,
			parentKey: comment.parentId ?? (parent === null ? null : (keys[parent] ?? null)),
			time: tellTime(comment.time, clock),
		});
	}
	return [...complete.values()];
}

/** A post as written → a post with its keys and its time. */
export function completePost(written: WrittenPost, page: Omit<Clock, 'at'>): SeenPost {
	const { media, card, at, ...post } = written;
	const { id, groupId, author } = post;
	const item = parseCard(card);
	const text = post.text || (item?.title ?? '');
	const clock = { ...page, at };
	const provisionalKey = provisionalPostKey(groupId, author, text, media);
	return {
		...post,
		text,
		price: item?.price ?? null,
		item,
		key: id === null ? provisionalKey : postKeyOf(groupId, id),
		provisionalKey,
		permalink: id !== null && groupId !== null ? permalinkOf(groupId, id) : null,
		time: tellTime(post.time, clock),
		links: [...new Set(post.links.map(outsideLink).filter((link) => link !== null))],
		comments: completeComments(post.comments, clock),
	};
}
