import type { Author } from '#lib/domain/author.ts';
import type { Group } from '#lib/domain/group.ts';
import type { AuthorHash, CommentKey, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { DAY_MS } from '#lib/domain/retention.ts';
import { shortNameOf } from '#lib/domain/short-name.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { PostWork, PostWorkFields } from '#lib/domain/work.ts';
import { noWorkOn } from '../threads/load-threads.ts';
import type { SampleGroup, SampleThread } from './sample-thread.ts';

/** No group of Facebook has this id: theirs are digits or a vanity name. */
export const SAMPLE_GROUP = '(sample)' as GroupId;

const HOUR_MS = 3_600_000;

export function sampleGroupRow(sample: SampleGroup, now: number): Group {
	return {
		id: SAMPLE_GROUP,
		slug: null,
		name: sample.name,
		state: 'off',
		country: 'FR',
		timeZone: 'Europe/Paris',
		schoolZone: null,
		placeSetByUser: true,
		chosenAt: now,
		sample: true,
		firstReadAt: null,
		lastReadAt: null,
		lastHealth: null,
	};
}

export function sampleKey(place: number): PostKey {
	return `${SAMPLE_GROUP}:${place + 1}` as PostKey;
}

export function samplePost(thread: SampleThread, place: number, now: number): Post {
	const at = now - thread.daysAgo * DAY_MS;
	return {
		key: sampleKey(place),
		groupId: SAMPLE_GROUP,
		postId: null,
		permalink: null,
		author: authorOf(thread.author),
		anonymous: false,
		text: thread.text,
		truncated: false,
		quoted: null,
		time: { at, precision: 'minute', source: 'page-data' },
		price: thread.price ?? null,
		links: [],
		firstSeenAt: now,
		lastSeenAt: now,
		sample: true,
	};
}

export function sampleComments(thread: SampleThread, place: number, now: number): Comment[] {
	const postedAt = now - thread.daysAgo * DAY_MS;
	return thread.replies.map(([author, text], order) => ({
		key: `${sampleKey(place)}/${order + 1}` as CommentKey,
		postKey: sampleKey(place),
		groupId: SAMPLE_GROUP,
		parentKey: null,
		author: authorOf(author),
		text,
		time: { at: Math.min(postedAt + (order + 1) * HOUR_MS, now), precision: 'minute', source: 'page-data' },
		order,
		firstSeenAt: now,
	}));
}

export function sampleWork(thread: SampleThread, place: number, now: number): PostWork[] {
	if (!thread.confirmed) return [];
	return [
		withChange<PostWorkFields, PostWork>(
			noWorkOn(sampleKey(place)),
			{ kind: thread.confirmed, state: 'open' },
			now,
		),
	];
}

/** Invented people need no secret hash. */
function authorOf(name: string): Author {
	return { hash: `(sample).${name}` as AuthorHash, name: shortNameOf(name) };
}
