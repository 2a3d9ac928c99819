import { describe, expect, it } from 'vitest';
import type { PostKey } from '#lib/domain/ids.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { setGroupPlace } from '#lib/services/manage-groups.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { setGroupState } from '#lib/services/set-group-state.ts';
import type { Store } from '#lib/store/store.ts';
import { everyRow, freshLibrary, knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, JULIE, seenComment, seenPost } from './seen.ts';

const means = knownMeans();

async function record(store: Store, ...posts: SeenPost[]) {
	return must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
}

async function posts(store: Store) {
	return must(await store.read(['posts'], (tables) => tables.posts.toArray()));
}

async function comments(store: Store) {
	return must(await store.read(['comments'], (tables) => tables.comments.orderBy('key').toArray()));
}

async function onlyPost(store: Store) {
	const all = await posts(store);
	expect(all).toHaveLength(1);
	return all[0] as (typeof all)[0];
}

describe('what is kept', () => {
	it('keeps a post with a shortened name and no raw id of its author anywhere', async () => {
		const store = await readingLibrary(means);
		const [mark] = await record(store, seenPost({ comments: [seenComment()] }));
		expect(mark?.key).toBe('123456:777');
		expect((await onlyPost(store)).author?.name).toBe('Julie P.');
		const everything = JSON.stringify(await everyRow(store));
		expect(everything).not.toContain(JULIE.id);
		expect(everything).not.toContain('900002');
		expect(everything).not.toContain('Julie Petit');
		expect(everything).not.toContain('Belhadj');
	});

	it('keeps what the card of an item for sale says, once', async () => {
		const store = await readingLibrary(means);
		const item = { price: '60 €', title: 'Lit bébé', place: 'Montreuil' };
		const sold = seenPost({ text: 'Très bon état.', price: '60 €', item });
		await record(store, sold, sold);
		expect((await onlyPost(store)).text).toBe('Très bon état.\nLit bébé\n60 € · Montreuil');
		await record(store, seenPost({ text: 'Très bon état.' }));
		expect((await onlyPost(store)).text).toBe('Très bon état.\nLit bébé\n60 € · Montreuil');
		const said = 'Lit bébé à Montreuil, 60 €';
		await record(store, seenPost({ id: '778', text: said, item }));
		expect((await posts(store)).map(({ text }) => text)).toContain(said);
	});

	it('changes nothing when the same batch comes twice', async () => {
		const store = await readingLibrary(means);
		const batch = [seenPost({ comments: [seenComment(), seenComment({ id: null, text: 'Merci' })] })];
		await record(store, ...batch);
		const before = await everyRow(store);
		await record(store, ...batch);
		expect(await everyRow(store)).toEqual(before);
	});

	it('keeps one row when the same post stands twice in a batch', async () => {
		const store = await readingLibrary(means);
		const marks = await record(store, seenPost(), seenPost());
		expect(marks.map((mark) => mark?.key)).toEqual(['123456:777', '123456:777']);
		await onlyPost(store);
	});

	it('keeps no reply when the user does not want them', async () => {
		const store = await readingLibrary(means, false);
		await record(store, seenPost({ comments: [seenComment()] }));
		expect(await comments(store)).toEqual([]);
		await onlyPost(store);
	});

	it('keeps nothing before the user said whether replies are kept', async () => {
		const store = await readingLibrary(means);
		must(await changeSettings(store, means, { keepComments: null }));
		expect(await recordReading(store, means, { group: GROUP, posts: [seenPost()], health: HEALTH })).toEqual({
			ok: false,
			reason: 'not-reading',
		});
		expect(await posts(store)).toEqual([]);
	});

	it.each(['paused', 'off', 'offered'] as const)('keeps nothing of a group that is %s', async (state) => {
		const store = await readingLibrary(means);
		must(await setGroupState(store, means, '123456' as never, state));
		const kept = await recordReading(store, means, { group: GROUP, posts: [seenPost()], health: HEALTH });
		expect(kept).toEqual({ ok: false, reason: 'not-reading' });
		expect(await posts(store)).toEqual([]);
	});

	it('keeps nothing of a group never switched on', async () => {
		const store = await freshLibrary();
		must(await changeSettings(store, means, { keepComments: true }));
		const kept = await recordReading(store, means, { group: GROUP, posts: [seenPost()], health: HEALTH });
		expect(kept.ok).toBe(false);
		expect(await posts(store)).toEqual([]);
	});

	it('keeps nothing of another group that the page shows among its own', async () => {
		const store = await readingLibrary(means);
		const marks = await record(store, seenPost({ groupId: '999', id: '42' }), seenPost());
		expect(marks.map((mark) => mark?.key ?? null)).toEqual([null, '123456:777']);
		await onlyPost(store);
	});

	it('keeps no name beside an anonymous post, nor once it was seen named', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ anonymous: true }));
		await record(store, seenPost({ anonymous: false }));
		expect(await onlyPost(store)).toMatchObject({ anonymous: true, author: null });
	});

	it('keeps no author for a reply signed "Membre anonyme"', async () => {
		const store = await readingLibrary(means);
		const author = { name: 'Membre anonyme 432', id: null };
		await record(store, seenPost({ comments: [seenComment({ author })] }));
		expect((await comments(store))[0]?.author).toBeNull();
	});

	it('keeps the words of a quoted post without the name of who wrote them', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ quoted: { author: 'Zélie Roux', text: 'Prêt de poussette' } }));
		expect((await onlyPost(store)).quoted).toEqual({ author: null, text: 'Prêt de poussette' });
		expect(JSON.stringify(await everyRow(store))).not.toContain('Zélie');
	});

	it('keeps web addresses only', async () => {
		const store = await readingLibrary(means);
		const links = ['https://example.org/', 'javascript:alert(1)', 'data:text/html,x', 'nothing'];
		await record(store, seenPost({ links, permalink: 'https://evil.example/groups/1/posts/2' }));
		expect(await onlyPost(store)).toMatchObject({ links: ['https://example.org/'], permalink: null });
	});
});

describe('a second sight', () => {
	const known = { at: NOON, precision: 'minute', source: 'label' } as const;
	const unknown = { at: null, precision: 'unknown', source: 'none' } as const;

	it('adds what is new: longer text, time, permalink, price', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ text: 'Je vends une poussette…', truncated: true }));
		const permalink = 'https://www.facebook.com/groups/123456/posts/777/';
		const text = 'Je vends une poussette double en bon état';
		await record(store, seenPost({ text, time: known, permalink, price: '60 €' }));
		expect(await onlyPost(store)).toMatchObject({
			text,
			truncated: false,
			time: known,
			permalink,
			price: '60 €',
		});
	});

	it('loses nothing when the post is emptied, cut or seen without its time', async () => {
		const store = await readingLibrary(means);
		const text = 'Je vends une poussette double en bon état, à venir chercher';
		await record(store, seenPost({ text, time: known, price: '60 €', comments: [seenComment()] }));
		await record(store, seenPost({ text: '', time: unknown }));
		await record(store, seenPost({ text: 'Je vends une poussette double… En voir plus', truncated: true }));
		expect(await onlyPost(store)).toMatchObject({ text, truncated: false, time: known, price: '60 €' });
		expect(await comments(store)).toHaveLength(1);
	});

	it('takes the edit of an author', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ text: 'Je vends une poussette double' }));
		await record(store, seenPost({ text: 'VENDU. Je vends une poussette double' }));
		expect((await onlyPost(store)).text).toBe('VENDU. Je vends une poussette double');
	});

	it('puts a new reply after the one it follows on screen', async () => {
		const store = await readingLibrary(means);
		const reply = (id: string) => seenComment({ id, text: `réponse ${id}` });
		await record(store, seenPost({ comments: [reply('1'), reply('3')] }));
		await record(store, seenPost({ comments: [reply('1'), reply('2')] }));
		const ordered = (await comments(store)).toSorted((a, b) => a.order - b.order);
		expect(ordered.map((comment) => comment.text)).toEqual(['réponse 1', 'réponse 2', 'réponse 3']);
	});

	it('keeps one row of a reply whose id becomes known', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ comments: [seenComment({ id: null })] }));
		await record(store, seenPost({ comments: [seenComment({ id: '55' })] }));
		expect((await comments(store)).map((comment) => comment.key)).toEqual(['123456:777/55']);
	});

	it('counts a member once when the id is seen after the name alone', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ author: { name: 'Julie Petit', id: null } }));
		await record(store, seenPost());
		const first = (await onlyPost(store)).author?.hash;
		await record(store, seenPost({ author: { name: 'Julie Petit', id: null } }));
		expect((await onlyPost(store)).author?.hash).toBe(first);
		expect(first).not.toContain('.n.');
	});
});

describe('the place of a group', () => {
	const place = async (store: Store) =>
		must(await store.read(['groups'], (tables) => tables.groups.get('123456' as never)));
	const belgian = seenPost({
		text: 'Je donne une poussette à Ixelles, paiement Payconiq, gsm 0470 12 34 56',
	});

	it('is learnt from its first posts, and numbers are read again with it', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ id: '1', text: 'Appelez le 0471 22 33 44' }));
		await record(store, belgian, { ...belgian, id: '3', key: '123456:3' });
		expect(await place(store)).toMatchObject({ country: 'BE', timeZone: 'Europe/Brussels' });
	});

	it('is the user’s once set', async () => {
		const store = await readingLibrary(means);
		const chosen = { country: 'LU', timeZone: 'Europe/Luxembourg', schoolZone: null } as const;
		must(await setGroupPlace(store, means, '123456' as never, chosen));
		await record(store, belgian);
		expect(await place(store)).toMatchObject(chosen);
	});
});

describe('two tabs on one group', () => {
	it('keep every post and reply once, whatever their order', async () => {
		const store = await readingLibrary(means);
		const batches = Array.from({ length: 8 }, (_, tab) =>
			Array.from({ length: 5 }, (_, post) =>
				seenPost({
					id: String(post),
					text: `publication ${post}`,
					comments: [seenComment({ id: String(tab), text: `réponse ${tab}` })],
				}),
			),
		);
		await Promise.all(batches.map((batch) => record(store, ...batch)));
		expect(await posts(store)).toHaveLength(5);
		expect(await comments(store)).toHaveLength(40);
	});
});

describe('hostile posts', () => {
	it('keeps markup as text, 100 kB whole, and refuses no character', async () => {
		const store = await readingLibrary(means);
		const text = `<img src=x onerror=alert(1)> ${'élève 🌸 \u0000\ud800 '.repeat(8000)}`;
		await record(store, seenPost({ text }));
		expect((await onlyPost(store)).text).toBe(text);
	});

	it('keeps a post without author, id or date', async () => {
		const store = await readingLibrary(means);
		const [mark] = await record(store, seenPost({ id: null, author: null, text: 'Bonjour' }));
		expect(mark?.key).toMatch(/^~123456:/);
		expect(await onlyPost(store)).toMatchObject({ author: null, time: { at: null } });
	});

	it('keeps a prototype-like key as any other', async () => {
		const store = await readingLibrary(means);
		await record(store, seenPost({ id: '__proto__' }), seenPost({ id: 'constructor', text: 'autre' }));
		expect((await posts(store)).map((post) => post.key).sort()).toEqual([
			'123456:__proto__',
			'123456:constructor',
		] as PostKey[]);
	});
});
