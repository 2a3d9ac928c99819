import { describe, expect, it } from 'vitest';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import { DAY_MS, DEFAULT_KEPT_DAYS } from '#lib/domain/retention.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { actOnPost } from '#lib/services/act-on-post.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { erasePerson, previewErasure } from '#lib/services/erase-person.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { keepContact } from '#lib/services/keep-contact.ts';
import { listContacts } from '#lib/services/list-contacts.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { applyRetention, previewRetention } from '#lib/services/retention.ts';
import type { Store } from '#lib/store/store.ts';
import { everyRow, knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, JULIE, KARIM, seenComment, seenPost } from './seen.ts';

async function libraryOf(means: ReturnType<typeof knownMeans>, ...posts: SeenPost[]): Promise<Store> {
	const store = await readingLibrary(means);
	must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	return store;
}

async function keysOf(store: Store): Promise<string[]> {
	return must(await store.read(['posts'], (tables) => tables.posts.toCollection().primaryKeys())).sort();
}

describe('erasing a person', () => {
	const hers = seenPost({ id: '1', author: JULIE, text: 'Je cherche une nounou à vélo' });
	const his = seenPost({
		id: '2',
		author: KARIM,
		text: 'Qui connaît un pédiatre ?',
		comments: [
			seenComment({ id: '1', author: JULIE, text: 'Le docteur Paul Martin, je recommande, 01 99 00 41 27' }),
			seenComment({ id: '2', author: { name: 'Sofia Lopez', id: '3' }, text: 'Merci pour le conseil' }),
		],
	});

	it('takes posts, replies, recommendations and words of the index, and keeps a hash', async () => {
		const means = knownMeans();
		const store = await libraryOf(means, hers, his);
		must(await keepContact(store, means, { postKey: '123456:2', commentKey: '123456:2/1' }));
		const [post] = must(await store.read(['posts'], (tables) => tables.posts.toArray()));
		const hash = post?.author?.hash as never;
		const expected = { posts: 1, comments: 1, recommendations: 1 };
		expect(must(await previewErasure(store, hash))).toEqual(expected);
		expect(must(await erasePerson(store, means, hash))).toEqual(expected);

		expect(await keysOf(store)).toEqual(['123456:2']);
		const rows = await everyRow(store);
		const { indexRecords: _, erased, ...rest } = rows;
		expect(JSON.stringify(rest)).not.toContain(hash);
		expect(JSON.stringify(rest)).not.toContain('Julie');
		expect(erased).toMatchObject([{ hash }]);
		for (const text of ['nounou', 'docteur Martin']) {
			const found = must(await findAnswers(store, { ...NO_INQUIRY, text, type: 'thread' }, NOON));
			expect(found.hits.map((hit) => hit.type === 'thread' && hit.key)).not.toContain('123456:1');
		}
		expect(must(await listContacts(store))[0]?.sources).toEqual([]);
	});

	it('takes what the person said on a card before their id was seen', async () => {
		const means = knownMeans();
		const said = (author: typeof KARIM | { name: string; id: null }) =>
			seenPost({
				id: '2',
				author: JULIE,
				text: 'Qui connaît un pédiatre ?',
				comments: [seenComment({ id: '1', author, text: 'Le docteur Paul Martin, 01 99 00 41 27' })],
			});
		const store = await libraryOf(means, said({ ...KARIM, id: null }));
		must(await keepContact(store, means, { postKey: '123456:2', commentKey: '123456:2/1' }));
		must(await recordReading(store, means, { group: GROUP, posts: [said(KARIM)], health: HEALTH }));
		const [comment] = must(await store.read(['comments'], (tables) => tables.comments.toArray()));
		must(await erasePerson(store, means, comment?.author?.hash as never));
		expect(JSON.stringify((await everyRow(store)).contacts)).not.toContain('Karim');
	});

	it('is never undone by reading again', async () => {
		const means = knownMeans();
		const store = await libraryOf(means, hers, his);
		const [post] = must(await store.read(['posts'], (tables) => tables.posts.toArray()));
		must(await erasePerson(store, means, post?.author?.hash as never));
		const reading = { group: GROUP, posts: [hers, his], health: HEALTH };
		const marks = must(await recordReading(store, means, reading));
		expect(marks.map((mark) => mark?.key ?? null)).toEqual([null, '123456:2']);
		expect(await keysOf(store)).toEqual(['123456:2']);
		const comments = must(await store.read(['comments'], (tables) => tables.comments.toArray()));
		expect(comments.map((comment) => comment.author?.name)).toEqual(['Sofia L.']);
	});
});

describe('an erased person met by id', () => {
	it('does not come back by name alone, nor takes a namesake along', async () => {
		const means = knownMeans();
		const store = await libraryOf(means, seenPost({ id: '1' }));
		const [post] = must(await store.read(['posts'], (tables) => tables.posts.toArray()));
		must(await erasePerson(store, means, post?.author?.hash as never));
		const read = async (id: string, author: SeenPost['author']) =>
			must(
				await recordReading(store, means, {
					group: GROUP,
					posts: [seenPost({ id, author })],
					health: HEALTH,
				}),
			)[0]?.key ?? null;
		expect(await read('1', JULIE)).toBeNull();
		expect(await read('1', { ...JULIE, id: null })).toBeNull();
		expect(await read('2', { ...JULIE, id: '900077' })).toBe('123456:2');
	});
});

describe('forgetting', () => {
	const lost = seenPost({ id: '1', text: 'Perdu doudou lapin gris au parc' });
	const question = seenPost({ id: '2', text: 'Bonjour, vous connaissez une bonne boulangerie ?' });
	const kept = seenPost({ id: '3', text: 'Perdu clés de voiture rue de Paris' });

	it('tells what would go, then lets it go, and never what the user worked on', async () => {
		const means = knownMeans();
		const store = await libraryOf(means, lost, question, kept);
		const act = { type: 'save', saved: true } as const;
		must(await actOnPost(store, means, { key: '123456:3', act }));
		expect(must(await previewRetention(store, means)).total).toBe(0);

		means.at = NOON + 61 * DAY_MS;
		expect(must(await previewRetention(store, means))).toEqual({
			total: 1,
			byKind: [{ kind: 'lost', count: 1 }],
		});
		expect(await keysOf(store)).toHaveLength(3);
		expect(must(await applyRetention(store, means))).toBe(1);
		expect(await keysOf(store)).toEqual(['123456:2', '123456:3']);
		expect(must(await findAnswers(store, { ...NO_INQUIRY, text: 'doudou' }, means.at)).total).toBe(0);

		const keptDays = { ...DEFAULT_KEPT_DAYS, rest: 60 };
		must(await changeSettings(store, means, { keptDays }));
		expect(must(await previewRetention(store, means)).total).toBe(1);
		must(await changeSettings(store, means, { keptDays: DEFAULT_KEPT_DAYS }));
		expect(must(await previewRetention(store, means)).total).toBe(0);

		means.at = NOON + 731 * DAY_MS;
		expect(must(await applyRetention(store, means))).toBe(1);
		expect(await keysOf(store)).toEqual(['123456:3']);
	});
});
