import { describe, expect, it } from 'vitest';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import type { SeenGroup, SeenPost } from '#lib/domain/seen.ts';
import { actOnPost, undoAct } from '#lib/services/act-on-post.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { addContact } from '#lib/services/keep-contact.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import type { Store } from '#lib/store/store.ts';
import { everyRow, knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, KARIM, seenComment, seenPost } from './seen.ts';

const means = knownMeans();

async function record(store: Store, posts: SeenPost[], group: SeenGroup = GROUP) {
	return must(await recordReading(store, means, { group, posts, health: HEALTH }));
}

async function keysOf(store: Store): Promise<string[]> {
	return must(await store.read(['posts'], (tables) => tables.posts.toCollection().primaryKeys())).sort();
}

describe('a post first met without its id', () => {
	const withoutId = seenPost({ id: null, comments: [seenComment()] });
	const withId = seenPost({ id: '777' });

	it('gets its real key with everything attached to it', async () => {
		const store = await readingLibrary(means);
		const [mark] = await record(store, [withoutId]);
		const key = mark?.key ?? '';
		const done = must(await actOnPost(store, means, { key, act: { type: 'new-tag', label: 'santé' } }));
		const source = {
			postKey: key as never,
			commentKey: `${key}/55` as never,
			groupId: '123456' as never,
			permalink: null,
			excerpt: 'je recommande',
			authorName: 'Karim B.',
			authorHash: null,
			stance: 'recommends' as const,
			at: null,
		};
		const empty = { phones: [], emails: [], urls: [], place: '', note: '', role: '' };
		must(await addContact(store, means, { ...empty, name: 'Dr Martin', sources: [source] }));

		const [upgraded] = await record(store, [withId]);
		expect(upgraded).toMatchObject({ key: '123456:777', tags: [{ label: 'santé' }] });
		expect(await keysOf(store)).toEqual(['123456:777']);
		const rows = await everyRow(store);
		expect(rows.comments).toMatchObject([{ key: '123456:777/55', postKey: '123456:777' }]);
		expect(rows.contacts).toMatchObject([
			{ sources: [{ postKey: '123456:777', commentKey: '123456:777/55' }] },
		]);
		expect(rows.works).toMatchObject([{ key: '123456:777' }]);
		const found = must(await findAnswers(store, { ...NO_INQUIRY, text: 'pédiatre' }, NOON));
		expect(found.hits.filter((hit) => hit.type === 'thread').map((hit) => hit.key)).toEqual(['123456:777']);

		const undone = must(await undoAct(store, means, done.undo));
		expect(undone.mark).toMatchObject({ key: '123456:777', tags: [] });
	});

	it('is found again under its former key, by a page that still uses it', async () => {
		const store = await readingLibrary(means);
		const [before] = await record(store, [withoutId]);
		await record(store, [withId]);
		const act = { type: 'save', saved: true } as const;
		const done = must(await actOnPost(store, means, { key: before?.key ?? '', act }));
		expect(done.mark).toMatchObject({ key: '123456:777', saved: true });
	});

	it('stays one row when it is seen without its id again', async () => {
		const store = await readingLibrary(means);
		await record(store, [withoutId]);
		await record(store, [withId]);
		await record(store, [withoutId]);
		expect(await keysOf(store)).toEqual(['123456:777']);
	});
});

describe('posts of the same words', () => {
	it('stay two when their ids differ', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: '1' })]);
		await record(store, [seenPost({ id: '2' })]);
		expect(await keysOf(store)).toEqual(['123456:1', '123456:2']);
	});

	it('stay two when one of the ids is a pfbid that nothing ties to the other', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: '1' })]);
		await record(store, [seenPost({ id: 'pfbid0abc' })]);
		expect(await keysOf(store)).toEqual(['123456:1', '123456:pfbid0abc']);
	});
});

describe('pfbid and number', () => {
	it.each([
		['pfbid first', 'pfbid0abc', '888'],
		['number first', '888', 'pfbid0abc'],
	])('become one row once the page proves it: %s', async (_, first, second) => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: first, text: 'Je vends un vélo' })]);
		await record(store, [seenPost({ id: second, aliases: [first], text: 'Je vends un vélo' })]);
		expect(await keysOf(store)).toEqual(['123456:888']);
		await record(store, [seenPost({ id: 'pfbid0abc', text: 'Je vends un vélo' })]);
		expect(await keysOf(store)).toEqual(['123456:888']);
	});

	it('join two rows met apart, with the tags of both', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: 'pfbid0abc', comments: [seenComment({ id: '1' })] })]);
		await record(store, [
			seenPost({ id: '888', comments: [seenComment({ id: '2', author: KARIM, text: 'oui' })] }),
		]);
		await record(store, [seenPost({ id: '888', aliases: ['pfbid0abc'] })]);
		const rows = await everyRow(store);
		expect(rows.posts).toMatchObject([{ key: '123456:888' }]);
		expect((rows.comments as { key: string }[]).map(({ key }) => key)).toEqual([
			'123456:888/1',
			'123456:888/2',
		]);
	});
});

describe('a page that claims too much', () => {
	const hers = 'Je donne un vélo';
	const texts = async (store: Store) =>
		must(await store.read(['posts'], (tables) => tables.posts.toArray())).map(({ key, text }) => [key, text]);

	it('does not make one of two numbers', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: '1', text: hers })]);
		await record(store, [seenPost({ id: '2', author: KARIM, text: 'Publicité', aliases: ['1'] })]);
		await record(store, [seenPost({ id: '2', text: 'Publicité', aliases: ['1'] })]);
		expect((await texts(store))[0]).toEqual(['123456:1', hers]);
	});

	it('does not give a pfbid known by its number to another number', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: '1', aliases: ['pfbid0abc'], text: hers })]);
		await record(store, [seenPost({ id: '2', aliases: ['pfbid0abc'], text: 'Publicité' })]);
		await record(store, [seenPost({ id: 'pfbid0abc', text: hers })]);
		expect(await texts(store)).toEqual([
			['123456:1', hers],
			['123456:2', 'Publicité'],
		]);
	});

	it('does not put the words of one member in the place of another’s', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: '1', text: hers })]);
		const permalink = 'https://www.facebook.com/groups/123456/posts/1/';
		await record(store, [seenPost({ id: '1', author: KARIM, text: 'Publicité', permalink })]);
		expect(JSON.stringify((await everyRow(store)).posts)).not.toContain(permalink);
		const [own, other, ...more] = await texts(store);
		expect([own, other?.[1], more]).toEqual([['123456:1', hers], 'Publicité', []]);
		expect(other?.[0]).toMatch(/^~123456:/u);
	});

	it('does not make one of what two members wrote', async () => {
		const store = await readingLibrary(means);
		await record(store, [seenPost({ id: 'pfbid0abc', text: hers })]);
		await record(store, [seenPost({ id: '2', author: KARIM, text: 'Publicité', aliases: ['pfbid0abc'] })]);
		expect(await texts(store)).toEqual([
			['123456:2', 'Publicité'],
			['123456:pfbid0abc', hers],
		]);
	});
});

describe('a group known by its address first', () => {
	const bySlug: SeenGroup = { id: null, slug: 'parents.montreuil', name: 'Parents de Montreuil' };
	const both: SeenGroup = { ...bySlug, id: '424242' };

	it('moves under its digits with its posts, and stays on', async () => {
		const store = await readingLibrary(means);
		must(await chooseGroup(store, means, bySlug, 'on'));
		await record(store, [seenPost({ groupId: 'parents.montreuil', id: '5' })], bySlug);
		await record(store, [seenPost({ groupId: '424242', id: '6', text: 'autre' })], both);
		expect(await keysOf(store)).toEqual(['424242:5', '424242:6']);
		await record(store, [seenPost({ groupId: 'parents.montreuil', id: '5' })], bySlug);
		expect(await keysOf(store)).toEqual(['424242:5', '424242:6']);
		const found = must(await findAnswers(store, { ...NO_INQUIRY, text: 'pédiatre' }, NOON));
		expect(found.hits.map((hit) => hit.type === 'thread' && hit.groupName)).toEqual(['Parents de Montreuil']);
	});

	it('is never moved from its digits to others', async () => {
		const store = await readingLibrary(means);
		must(await chooseGroup(store, means, both, 'on'));
		await record(store, [seenPost({ groupId: '424242', id: '5' })], both);
		const misread = { group: { ...both, id: '999' }, posts: [seenPost({ groupId: '999' })], health: HEALTH };
		expect(await recordReading(store, means, misread)).toEqual({ ok: false, reason: 'not-reading' });
		expect(await keysOf(store)).toEqual(['424242:5']);
	});
});
