import { describe, expect, it } from 'vitest';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import { actOnPost } from '#lib/services/act-on-post.ts';
import { backUp } from '#lib/services/back-up.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { removeContact } from '#lib/services/edit-contact.ts';
import { erasePerson } from '#lib/services/erase-person.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { keepContact } from '#lib/services/keep-contact.ts';
import { listContacts } from '#lib/services/list-contacts.ts';
import { readSettings } from '#lib/services/read-settings.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { restoreBackup } from '#lib/services/restore-backup.ts';
import { loadSample } from '#lib/services/sample.ts';
import type { Store } from '#lib/store/store.ts';
import {
	everyRow,
	freshLibrary,
	type KnownMeans,
	knownMeans,
	must,
	NOON,
	readingLibrary,
} from './library.ts';
import { GROUP, HEALTH, JULIE, seenComment, seenPost } from './seen.ts';

const READING = {
	group: GROUP,
	health: HEALTH,
	posts: [
		seenPost({
			id: '1',
			text: 'Qui connaît un pédiatre à Montreuil ? <b>merci</b> 🌸',
			links: ['https://b.example/', 'https://a.example/'],
			comments: [seenComment({ text: 'Le docteur Paul Martin, je recommande, 01 99 00 41 27' })],
		}),
		seenPost({ id: null, text: 'Je vends un vélo' }),
	],
};

async function usedLibrary(means: KnownMeans): Promise<Store> {
	const store = await readingLibrary(means);
	must(await recordReading(store, means, READING));
	must(await actOnPost(store, means, { key: '123456:1', act: { type: 'new-tag', label: 'santé' } }));
	must(await actOnPost(store, means, { key: '123456:1', act: { type: 'kind', kind: 'question' } }));
	must(await keepContact(store, means, { postKey: '123456:1', commentKey: null }));
	must(
		await changeSettings(store, means, {
			theme: 'dark',
			feedLimitMinutes: 20,
			ownWords: 'doudou = ninnin\nseul',
		}),
	);
	must(
		await store.write(['segments', 'timeActs'], async (tables) => {
			const days = [{ day: '2026-03-14', until: NOON + 5 }];
			await tables.segments.put({ docId: 'd', seq: 1, start: NOON, end: NOON + 5, ledger: 'feed', days });
			await tables.timeActs.put({ id: 'x', type: 'tightening', day: '2026-03-14', at: NOON });
		}),
	);
	return store;
}

/** All but what is derived or only of this profile. */
async function essentials(store: Store) {
	const { indexRecords: _index, undo: _undo, ...rows } = await everyRow(store);
	return rows;
}

const fileOf = async (store: Store, means: KnownMeans) => must(await backUp(store, means)).text;

describe('a backup', () => {
	it('gives the same data in a fresh profile, found again by search', async () => {
		const means = knownMeans();
		const store = await usedLibrary(means);
		const text = await fileOf(store, means);
		const fresh = await freshLibrary();
		expect(must(await restoreBackup(fresh, text))).toEqual({ posts: 2, contacts: 1 });
		expect(await essentials(fresh)).toEqual(await essentials(store));
		expect(await fileOf(fresh, means)).toBe(text);
		const found = must(await findAnswers(fresh, { ...NO_INQUIRY, text: 'pédiatre' }, NOON));
		expect(found.hits.map((hit) => hit.type).sort()).toEqual(['contact', 'thread']);
	});

	it('restored twice, or over the library it comes from, changes nothing', async () => {
		const means = knownMeans();
		const store = await usedLibrary(means);
		const before = await everyRow(store);
		const text = await fileOf(store, means);
		expect(must(await restoreBackup(store, text))).toEqual({ posts: 0, contacts: 0 });
		expect(must(await restoreBackup(store, text))).toEqual({ posts: 0, contacts: 0 });
		expect(await everyRow(store)).toEqual(before);
	});

	it('does not hold the sample', async () => {
		const means = knownMeans();
		const store = await freshLibrary();
		must(await loadSample(store, means, 'fr'));
		expect(JSON.parse(await fileOf(store, means)).data).toMatchObject({
			posts: [],
			groups: [],
			contacts: [],
			works: [],
		});
	});

	it('keeps the later choice, and what was deleted stays deleted', async () => {
		const means = knownMeans();
		const store = await usedLibrary(means);
		const old = await fileOf(store, means);
		means.at += 1000;
		must(await changeSettings(store, means, { theme: 'light' }));
		const [contact] = must(await listContacts(store));
		must(await removeContact(store, means, contact?.id as never));
		must(await restoreBackup(store, old));
		expect(must(await readSettings(store)).theme).toBe('light');
		expect(must(await listContacts(store))).toEqual([]);
	});

	it('does not bring an erased person back', async () => {
		const means = knownMeans();
		const store = await usedLibrary(means);
		const old = await fileOf(store, means);
		const posts = must(await store.read(['posts'], (tables) => tables.posts.toArray()));
		must(await erasePerson(store, means, posts[0]?.author?.hash as never));
		must(await restoreBackup(store, old));
		expect(must(await store.read(['posts'], (tables) => tables.posts.count()))).toBe(0);
	});

	it.each([
		['not-a-backup', 'hello'],
		['damaged', '{"format":"colibri-backup","version":1,'],
		['newer-backup', '{"format":"colibri-backup","version":9,"madeAt":1,"digest":"","data":{}}'],
	])('that is %s changes nothing', async (reason, text) => {
		const store = await usedLibrary(knownMeans());
		const before = await everyRow(store);
		expect(await restoreBackup(store, text)).toEqual({ ok: false, reason });
		expect(await everyRow(store)).toEqual(before);
	});
});

describe('two profiles made one', () => {
	it('count a member once as soon as she is seen again', async () => {
		const [mine, other] = [knownMeans('a'), knownMeans('b')];
		other.at += 1;
		const store = await usedLibrary(mine);
		const there = await readingLibrary(other);
		const theirs = { ...READING, posts: [seenPost({ id: '50', text: 'Je donne des livres' })] };
		must(await recordReading(there, other, theirs));
		must(await restoreBackup(store, await fileOf(there, other)));
		const hashes = async () =>
			new Set(
				must(await store.read(['posts'], (tables) => tables.posts.toArray())).map(
					(post) => post.author?.hash,
				),
			);
		expect((await hashes()).size).toBe(2);
		must(await recordReading(store, mine, { ...READING, posts: [seenPost({ id: '60', author: JULIE })] }));
		expect((await hashes()).size).toBe(1);
	});

	it('keep out who was erased in the other', async () => {
		const [mine, other] = [knownMeans('a'), knownMeans('b')];
		const there = await usedLibrary(other);
		const posts = must(await there.read(['posts'], (tables) => tables.posts.toArray()));
		must(await erasePerson(there, other, posts[0]?.author?.hash as never));
		const store = await readingLibrary(mine);
		must(await recordReading(store, mine, { ...READING, posts: [] }));
		must(await restoreBackup(store, await fileOf(there, other)));
		const marks = must(await recordReading(store, mine, READING));
		expect(marks).toEqual([null, null]);
	});
});

describe('replies, where the user keeps none', () => {
	async function restoredInto(keepComments: boolean, laterThanFile: number) {
		const file = must(await backUp(await usedLibrary(knownMeans()), knownMeans())).text;
		const means = knownMeans('b');
		means.at += laterThanFile;
		const target = await readingLibrary(means, keepComments);
		must(await restoreBackup(target, file));
		return everyRow(target);
	}

	it('do not come with a file, nor what was understood of them', async () => {
		const rows = await restoredInto(false, 1000);
		expect(rows.posts).toHaveLength(2);
		expect(rows.comments).toEqual([]);
		expect(JSON.stringify(rows.understandings)).not.toContain('Martin');
	});

	it('come where they are kept, or where the file holds a later choice', async () => {
		expect((await restoredInto(true, 1000)).comments).toHaveLength(1);
		expect((await restoredInto(false, -1000)).comments).toHaveLength(1);
	});
});
