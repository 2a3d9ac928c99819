import { describe, expect, it } from 'vitest';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { Inquiry } from '#lib/domain/findings.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { bringContactBack, editContact, removeContact } from '#lib/services/edit-contact.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { keepContact, proposeContact } from '#lib/services/keep-contact.ts';
import { listContacts } from '#lib/services/list-contacts.ts';
import { readCoverage } from '#lib/services/read-coverage.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { eraseSample, loadSample } from '#lib/services/sample.ts';
import type { Store } from '#lib/store/store.ts';
import { everyRow, freshLibrary, knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, seenComment, seenPost } from './seen.ts';

const ASKED: Inquiry = {
	text: '',
	groups: [],
	kinds: [],
	tags: [],
	answered: false,
	type: null,
	typing: false,
	limit: 10,
};
const means = knownMeans();

const find = async (store: Store, text: string, change: Partial<Inquiry> = {}) =>
	must(await findAnswers(store, { ...ASKED, text, ...change }, NOON));

async function libraryOf(...posts: SeenPost[]): Promise<Store> {
	const store = await readingLibrary(means);
	must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	return store;
}

const QUESTION = seenPost({
	text: 'Bonjour, qui connaît un bon pédiatre à Montreuil qui prend de nouveaux patients ?',
	permalink: 'https://www.facebook.com/groups/123456/posts/777/',
	comments: [
		seenComment({ id: '1', author: { name: 'Julie Petit', id: '1' }, text: 'Je suis' }),
		seenComment({
			id: '2',
			author: { name: 'Karim Belhadj', id: '2' },
			text: 'Le docteur Paul Martin est super, je recommande. 01 99 00 41 27',
		}),
		seenComment({
			id: '3',
			author: { name: 'Sofia Lopez', id: '3' },
			text: 'Oui le docteur Paul Martin, très doux, je recommande aussi',
		}),
	],
});
const STROLLER = seenPost({ id: '778', text: 'Je vends une poussette double, 60 €' });

describe('finding', () => {
	it.each(['poussette double', 'poussettes doubles', 'POUSSETTE-DOUBLE'])('%s', async (text) => {
		const store = await libraryOf(QUESTION, STROLLER);
		const found = await find(store, text);
		expect(found.hits[0]).toMatchObject({ type: 'thread', key: '123456:778', groupName: GROUP.name });
	});

	it('shows the reply to an answered question, the number to call, and the address', async () => {
		const store = await libraryOf(QUESTION, STROLLER);
		const [hit] = (await find(store, 'pédiatre')).hits;
		expect(hit).toMatchObject({
			key: '123456:777',
			answered: true,
			permalink: QUESTION.permalink,
			call: { phone: '+33199004127' },
			replyCount: 3,
		});
		expect(hit?.type === 'thread' && hit.reply?.key).toMatch(/\/[23]$/);
		expect(hit?.passage.filter((run) => run.match).map((run) => run.text)).toEqual(['pédiatre']);
	});

	it('gives the groups’ own search when nothing is found', async () => {
		const store = await libraryOf(STROLLER);
		const found = await find(store, 'plombier');
		expect(found).toMatchObject({ hits: [], total: 0 });
		expect(found.elsewhere).toEqual([
			{
				groupId: '123456',
				groupName: GROUP.name,
				url: 'https://www.facebook.com/groups/123456/search/?q=plombier',
			},
		]);
	});

	it('finds what was just read, and the words of a reply read later', async () => {
		const store = await libraryOf(STROLLER);
		const later = { ...STROLLER, comments: [seenComment({ text: 'Est-elle compatible avec un cosy ?' })] };
		must(await recordReading(store, means, { group: GROUP, posts: [later], health: HEALTH }));
		expect((await find(store, 'cosy')).hits).toMatchObject([
			{ key: '123456:778', reply: { key: '123456:778/55' } },
		]);
	});

	it('tells a new question how many like it were answered', async () => {
		const store = await libraryOf(QUESTION, STROLLER);
		const ask = async (id: string, text: string) => {
			const reading = { group: GROUP, posts: [seenPost({ id, text })], health: HEALTH };
			return must(await recordReading(store, means, reading))[0]?.answeredBefore;
		};
		expect(await ask('900', 'Quelqu’un connaît un pédiatre à Montreuil ? Type:x "urgent"')).toBe(1);
		expect(await ask('901', 'Quelqu’un connaît un plombier pour une fuite ?')).toBe(0);
	});

	it('finds again after the index was damaged, by building it anew', async () => {
		const store = await libraryOf(QUESTION, STROLLER);
		must(
			await store.write(['indexRecords'], async (tables) => {
				const keys = await tables.indexRecords.toCollection().primaryKeys();
				await tables.indexRecords.bulkPut(
					keys.map(() => new Uint8Array([1, 2, 3])),
					keys,
				);
			}),
		);
		expect((await find(store, 'poussette')).hits).toMatchObject([{ key: '123456:778' }]);
	});
});

describe('a card', () => {
	it('is proposed from a reply, kept with every member’s word, and found', async () => {
		const store = await libraryOf(QUESTION);
		const place = { postKey: '123456:777', commentKey: '123456:777/2' };
		const draft = must(await proposeContact(store, place));
		expect(draft).toMatchObject({ phones: ['+33199004127'] });
		expect(must(await listContacts(store))).toEqual([]);
		const contact = must(await keepContact(store, means, place));
		expect(contactWord(contact.sources)).toMatchObject({ recommendedBy: 2, groupCount: 1 });
		const [hit] = (await find(store, 'Martin', { type: 'contact' })).hits;
		expect(hit).toMatchObject({ type: 'contact', id: contact.id, recommendedBy: 2 });
	});

	it('is one, however often it is kept, and from whichever reply', async () => {
		const store = await libraryOf(QUESTION);
		for (const comment of ['2', '3', '2']) {
			must(await keepContact(store, means, { postKey: '123456:777', commentKey: `123456:777/${comment}` }));
		}
		const contacts = must(await listContacts(store));
		expect(contacts).toHaveLength(1);
		expect(contactWord(contacts[0]?.sources ?? [])).toMatchObject({ recommendedBy: 2 });
	});

	it('is not proposed where nobody is named, nor from a warning', async () => {
		const warning = seenPost({
			id: '9',
			text: 'Un plombier ?',
			comments: [seenComment({ id: '1', text: 'Évitez Plomberie Express 01 99 00 63 80, arnaque' })],
		});
		const store = await libraryOf(STROLLER, warning);
		expect(must(await proposeContact(store, { postKey: '123456:778', commentKey: null }))).toBeNull();
		const place = { postKey: '123456:9', commentKey: '123456:9/1' };
		expect(must(await proposeContact(store, place))).toBeNull();
		expect(await keepContact(store, means, place)).toEqual({ ok: false, reason: 'unknown' });
	});

	it('keeps what the user wrote when it is kept again, and leaves and comes back', async () => {
		const store = await libraryOf(QUESTION);
		const place = { postKey: '123456:777', commentKey: null };
		const { id } = must(await keepContact(store, means, place));
		means.at += 1000;
		must(await editContact(store, means, id, { name: 'Pédiatre des filles', note: 'le mercredi' }));
		const again = must(await keepContact(store, means, place));
		expect(again).toMatchObject({ id, name: 'Pédiatre des filles', note: 'le mercredi' });
		must(await removeContact(store, means, id));
		expect(must(await listContacts(store))).toEqual([]);
		expect((await find(store, 'mercredi')).hits).toEqual([]);
		must(await bringContactBack(store, means, id));
		expect((await find(store, 'mercredi')).hits).toMatchObject([{ type: 'contact', id }]);
	});
});

describe('the sample', () => {
	it.each(['fr', 'en'] as const)('can be searched at once and leaves no trace: %s', async (language) => {
		const store = await freshLibrary();
		const before = await everyRow(store);
		must(await loadSample(store, means, language));
		must(await loadSample(store, means, language));
		const { samplePosts, posts, contacts } = must(await readCoverage(store));
		expect({ samplePosts, posts, contacts }).toEqual({ samplePosts: 12, posts: 0, contacts: 0 });
		const found = await find(store, language === 'fr' ? 'poussette double' : 'double stroller');
		expect(found.hits.length).toBeGreaterThanOrEqual(2);
		expect(must(await listContacts(store))).toHaveLength(1);
		must(await eraseSample(store));
		const { indexRecords: _before, ...rowsBefore } = before;
		const { indexRecords: _after, ...rowsAfter } = await everyRow(store);
		expect(rowsAfter).toEqual(rowsBefore);
		expect((await find(store, 'poussette stroller')).total).toBe(0);
	});
});
