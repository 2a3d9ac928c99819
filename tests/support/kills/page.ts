/**
 * The page that is killed: writes batches through the real services into a real IndexedDB and says each one
 * that was acknowledged; after a new start, says what is there. `window.drill` is called by drill.ts.
 */

import { NO_INQUIRY } from '#lib/domain/findings.ts';
import { UNKNOWN_TIME } from '#lib/domain/post-time.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/settings.ts';
import { actOnPost } from '#lib/services/act-on-post.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import { SYSTEM_MEANS } from '#lib/services/means.ts';
import { openLibrary } from '#lib/services/open-library.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import type { Store } from '#lib/store/store.ts';
import { COMMENTS_PER_POST, type Found, POSTS_PER_BATCH } from './batch.ts';

const GROUP = { id: '1000', slug: null, name: 'Parents du banc d’essai' };
const HEALTH = {
	unitsSeen: 0,
	postsRead: 0,
	withId: 0,
	withTime: 0,
	withAuthor: 0,
	unreadable: [],
	verdict: 'ok',
} as const;

function must<Value>(result: { ok: true; value: Value } | { ok: false; reason: string }): Value {
	if (!result.ok) throw new Error(result.reason);
	return result.value;
}

async function open(): Promise<Store> {
	const store = must(await openLibrary());
	must(
		await changeSettings(store, SYSTEM_MEANS, {
			...DEFAULT_SETTINGS,
			keepComments: true,
			firstRunDone: true,
		}),
	);
	must(await chooseGroup(store, SYSTEM_MEANS, GROUP, 'on'));
	return store;
}

function word(batch: number, post: number): string {
	return `mot${batch}x${post}`;
}

function postOf(batch: number, post: number): SeenPost {
	const id = String(1_000_000 + batch * POSTS_PER_BATCH + post);
	return {
		id,
		aliases: [],
		key: `${GROUP.id}:${id}`,
		provisionalKey: `~${GROUP.id}:${id}`,
		groupId: GROUP.id,
		author: { name: 'Claire Morel', id: '7' },
		anonymous: false,
		text: `Bonjour, ${word(batch, post)} : quelqu’un connaît une bonne adresse de poussette double ?`,
		truncated: false,
		quoted: null,
		time: UNKNOWN_TIME,
		permalink: `https://www.facebook.com/groups/${GROUP.id}/posts/${id}/`,
		price: null,
		item: null,
		links: [],
		comments: Array.from({ length: COMMENTS_PER_POST }, (_, order) => ({
			id: `${id}${order}`,
			key: `${id}${order}`,
			parentId: null,
			parentKey: null,
			author: { name: 'Julie Petit', id: '8' },
			text: `Réponse ${order} à ${word(batch, post)}`,
			time: UNKNOWN_TIME,
		})),
	};
}

/** Writes batch after batch from `first`, and never ends: each acknowledged one is said on the console. */
async function write(first: number): Promise<void> {
	const store = await open();
	for (let batch = first; ; batch += 1) {
		const posts = Array.from({ length: POSTS_PER_BATCH }, (_, post) => postOf(batch, post));
		must(await recordReading(store, SYSTEM_MEANS, { group: GROUP, posts, health: HEALTH }));
		console.log(`kept ${batch}`);
		must(
			await actOnPost(store, SYSTEM_MEANS, {
				key: posts[0]?.key ?? '',
				act: { type: 'new-tag', label: `lot ${batch}` },
			}),
		);
		console.log(`tagged ${batch}`);
	}
}

/** What is there of the batches from `first` to `last`. */
async function look(first: number, last: number): Promise<Found[]> {
	const store = await open();
	const found: Found[] = [];
	for (let batch = first; batch <= last; batch += 1) found.push(await lookAt(store, batch));
	return found;
}

async function lookAt(store: Store, batch: number): Promise<Found> {
	const keys = Array.from({ length: POSTS_PER_BATCH }, (_, post) => postOf(batch, post).key);
	const rows = must(
		await store.read(['posts', 'comments', 'works'], async (tables) => ({
			posts: await tables.posts.where('key').anyOf(keys).count(),
			comments: await tables.comments.where('postKey').anyOf(keys).count(),
			tags: (await tables.works.where('key').anyOf(keys).toArray()).reduce(
				(sum, work) => sum + work.tags.length,
				0,
			),
		})),
	);
	let searchable = 0;
	for (let post = 0; post < POSTS_PER_BATCH; post += 1) {
		const inquiry = { ...NO_INQUIRY, text: `"${word(batch, post)}"` };
		searchable += must(await findAnswers(store, inquiry, Date.now())).total;
	}
	return { batch, ...rows, searchable };
}

Object.assign(window, { drill: { write, look } });
