import type { Author } from '#lib/domain/author.ts';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Post } from '#lib/domain/post.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { narrower, reachOf, type TimeEstimate, withEstimate } from '#lib/domain/time-estimate.ts';
import { isNameHash } from './hash-authors.ts';
import { mergeText } from './merge-text.ts';
import { mergeTime } from './merge-time.ts';

const MAX_LINKS = 50;

export interface Sighting {
	readonly key: PostKey;
	readonly groupId: GroupId;
	readonly author: Author | null;
	/** Milliseconds since the epoch. */
	readonly at: number;
}

/** The post after one more sight: what is new is added, nothing known is lost. */
export function mergePost(kept: Post | undefined, seen: SeenPost, sighting: Sighting): Post {
	const fresh = postOf(seen, sighting);
	if (!kept) return fresh;
	const anonymous = kept.anonymous || fresh.anonymous;
	const time = mergeTime(kept.time, fresh.time);
	const { estimate: _, ...bare } = fresh;
	return {
		...bare,
		...mergeText(kept, fresh),
		postId: betterId(kept.postId, fresh.postId),
		permalink: betterAddress(kept.permalink, fresh.permalink),
		anonymous,
		author: anonymous ? null : mergeAuthor(kept.author, fresh.author),
		quoted: fresh.quoted?.text ? fresh.quoted : kept.quoted,
		time,
		...withEstimate(time, narrower(kept.estimate ?? null, fresh.estimate ?? null)),
		price: fresh.price ?? kept.price,
		links: linksOf([...kept.links, ...fresh.links]),
		firstSeenAt: Math.min(kept.firstSeenAt, fresh.firstSeenAt),
		lastSeenAt: Math.max(kept.lastSeenAt, fresh.lastSeenAt),
		sample: kept.sample,
	};
}

function postOf(seen: SeenPost, sighting: Sighting): Post {
	return {
		key: sighting.key,
		groupId: sighting.groupId,
		postId: seen.id,
		permalink: facebookAddress(seen.permalink),
		author: seen.anonymous ? null : sighting.author,
		anonymous: seen.anonymous,
		text: textWithItem(seen),
		truncated: seen.truncated,
		quoted: seen.quoted && {
			// Their id is not shown, so nothing could erase a name kept here.
			author: null,
			text: seen.quoted.text,
		},
		time: seen.time,
		...withEstimate(seen.time, beforeReplies(seen, sighting.at)),
		price: seen.price,
		links: linksOf(seen.links),
		firstSeenAt: sighting.at,
		lastSeenAt: sighting.at,
		sample: false,
	};
}

/** A post was there before its replies, and before it was read. */
function beforeReplies({ comments }: SeenPost, readAt: number): TimeEstimate | null {
	const earliest = Math.min(...comments.map(({ time }) => reachOf(time)?.to ?? readAt));
	return earliest < readAt ? { after: null, before: earliest, at: earliest } : null;
}

/**
 * The words of a post and, below them, what only its card says: the item and its place are searched for, and tell
 * what the post is about, as much as the seller's own words.
 */
function textWithItem({ text, item }: SeenPost): string {
	if (!item) return text;
	const known = text.toLowerCase();
	const missing = (told: string | null) => told && !known.includes(told.toLowerCase());
	const line = [item.price, item.place].filter(missing).join(' · ');
	return [text, missing(item.title) ? item.title : '', line].filter((part) => part !== '').join('\n');
}

/** A hash of the id replaces one of the name; an author once known stays known. */
export function mergeAuthor(kept: Author | null, seen: Author | null): Author | null {
	if (!kept || !seen) return kept ?? seen;
	return isNameHash(seen.hash) && !isNameHash(kept.hash) ? kept : seen;
}

function betterId(kept: string | null, seen: string | null): string | null {
	return kept !== null && /^\d+$/.test(kept) ? kept : (seen ?? kept);
}

function betterAddress(kept: string | null, seen: string | null): string | null {
	if (!kept || !seen) return kept ?? seen;
	return seen.includes('pfbid') ? kept : seen;
}

function facebookAddress(address: string | null): string | null {
	if (!address || !URL.canParse(address)) return null;
	const { protocol, host } = new URL(address);
	return protocol === 'https:' && /(^|\.)facebook\.com$/.test(host) ? address : null;
}

/** In a fixed order, so that two profiles that read the same keep the same. */
function linksOf(addresses: readonly string[]): string[] {
	return [...new Set(addresses.filter(isWebAddress).slice(0, MAX_LINKS))].sort();
}

/** `javascript:` and the like are never kept, so never shown. */
function isWebAddress(address: string): boolean {
	return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
