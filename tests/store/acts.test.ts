import { describe, expect, it } from 'vitest';
import type { PostAct } from '#lib/messages/protocol.ts';
import { actOnPost, notePost, undoAct } from '#lib/services/act-on-post.ts';
import { listTips } from '#lib/services/list-tips.ts';
import { createTag, findTags, listTags } from '#lib/services/manage-tags.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { knownMeans, must, readingLibrary } from './library.ts';
import { GROUP, HEALTH, seenPost } from './seen.ts';

const KEY = '123456:777';

async function libraryWithPost() {
	const means = knownMeans();
	const store = await readingLibrary(means);
	must(await recordReading(store, means, { group: GROUP, posts: [seenPost()], health: HEALTH }));
	const act = async (what: PostAct) => {
		means.at += 1000;
		return must(await actOnPost(store, means, { key: KEY, act: what }));
	};
	return { store, means, act };
}

describe('an act on a post', () => {
	it('adds a new tag once, whatever its case', async () => {
		const { store, act } = await libraryWithPost();
		await act({ type: 'new-tag', label: '  Santé ' });
		const { mark } = await act({ type: 'new-tag', label: 'santé' });
		expect(mark.tags.map((tag) => tag.label)).toEqual(['Santé']);
		expect(must(await listTags(store))).toMatchObject([{ label: 'Santé', uses: 1 }]);
	});

	it('counts uses from the posts, through undo', async () => {
		const { store, means, act } = await libraryWithPost();
		const tag = must(await createTag(store, means, 'école'));
		const done = await act({ type: 'tag', tagId: tag?.id ?? '', on: true });
		expect(must(await listTags(store))).toMatchObject([{ uses: 1 }]);
		must(await undoAct(store, means, done.undo));
		expect(must(await listTags(store))).toMatchObject([{ uses: 0 }]);
	});

	it('undoes each act once, and only what it changed', async () => {
		const { store, means, act } = await libraryWithPost();
		await act({ type: 'save', saved: true });
		const kind = await act({ type: 'kind', kind: 'tip' });
		await act({ type: 'new-tag', label: 'école' });
		const { mark } = must(await undoAct(store, means, kind.undo));
		expect(mark).toMatchObject({
			kindConfirmed: false,
			saved: true,
			state: null,
			tags: [{ label: 'école' }],
		});
		expect(await undoAct(store, means, kind.undo)).toEqual({ ok: false, reason: 'unknown' });
	});

	it('is refused for a post that is not in the library, and for a tag that is not', async () => {
		const { store, means } = await libraryWithPost();
		const act = { type: 'save', saved: true } as const;
		expect(await actOnPost(store, means, { key: '1:2', act })).toEqual({ ok: false, reason: 'unknown' });
		const tag = { type: 'tag', tagId: 'nothing', on: true } as const;
		expect(await actOnPost(store, means, { key: KEY, act: tag })).toEqual({ ok: false, reason: 'unknown' });
	});

	it('is never overwritten by a later reading', async () => {
		const { store, means, act } = await libraryWithPost();
		await act({ type: 'kind', kind: 'tip' });
		const posts = [seenPost({ text: 'Bonjour, je cherche un pédiatre à Montreuil. Urgent.' })];
		const [mark] = must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
		expect(mark).toMatchObject({ kind: { value: 'tip', by: 'user' }, kindConfirmed: true, state: 'open' });
	});
});

describe('good finds', () => {
	it('are the posts confirmed as tip, offer or need, with their state and note', async () => {
		const { store, means, act } = await libraryWithPost();
		expect(must(await listTips(store))).toEqual([]);
		await act({ type: 'kind', kind: 'offer' });
		await act({ type: 'state', state: 'taken' });
		must(await notePost(store, means, KEY as never, 'appeler samedi'));
		const tips = must(await listTips(store));
		expect(tips).toMatchObject([{ key: KEY, kind: 'offer', state: 'taken', note: 'appeler samedi' }]);
		await act({ type: 'kind', kind: 'question' });
		expect(must(await listTips(store))).toEqual([]);
	});
});

describe('looking for a tag', () => {
	it('ignores accents and case, beginnings first', async () => {
		const { store, means } = await libraryWithPost();
		for (const label of ['Vêtements', 'Été', 'Petit déjeuner']) must(await createTag(store, means, label));
		const labels = must(await findTags(store, 'ete', 9)).map((tag) => tag.label);
		expect(labels).toEqual(['Été', 'Vêtements']);
	});
});
