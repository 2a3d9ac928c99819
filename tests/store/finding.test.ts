import { describe, expect, it, vi } from 'vitest';
import type { ContactFields } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import { type Inquiry, NO_INQUIRY } from '#lib/domain/findings.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { notePost } from '#lib/services/act-on-post.ts';
import { pastAnswers } from '#lib/services/answers/past-answers.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { bringContactBack, editContact, removeContact } from '#lib/services/edit-contact.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { joinContacts, splitContact } from '#lib/services/join-contacts.ts';
import { addContact, keepContact, proposeContact } from '#lib/services/keep-contact.ts';
import { listContacts } from '#lib/services/list-contacts.ts';
import { readCoverage } from '#lib/services/read-coverage.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { eraseSample, loadSample } from '#lib/services/sample.ts';
import type { Store } from '#lib/store/store.ts';
import { everyRow, freshLibrary, knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, seenComment, seenPost } from './seen.ts';

const means = knownMeans();

const find = async (store: Store, text: string, change: Partial<Inquiry> = {}) =>
	must(await findAnswers(store, { ...NO_INQUIRY, text, ...change }, NOON));

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
	it('reads everything in one transaction', async () => {
		const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const store = await libraryOf(QUESTION, STROLLER);
		begun.mockClear();
		expect((await find(store, 'pédiatre poussette')).hits).toHaveLength(2);
		expect(begun).toHaveBeenCalledTimes(1);
		begun.mockRestore();
	});

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

	it('gives what was answered before, its number and its address; of a call for help nothing', async () => {
		const help = seenPost({
			...QUESTION,
			id: '790',
			text: `Au secours, je n’en peux plus, je veux mourir. ${QUESTION.text}`,
		});
		const store = await libraryOf(QUESTION, STROLLER, help);
		const asked = seenPost({ id: '900', text: 'Quelqu’un connaît un pédiatre à Montreuil ?' });
		const reading = { group: GROUP, posts: [asked], health: HEALTH };
		const [mark] = must(await recordReading(store, means, reading));
		const answers = must(await pastAnswers(store, '123456:900', means.now()));
		expect(answers).toHaveLength(mark?.answeredBefore ?? -1);
		expect(answers).toMatchObject([
			{
				key: '123456:777',
				sameGroup: true,
				groupName: GROUP.name,
				contact: { phone: '+33199004127' },
				permalink: QUESTION.permalink,
			},
		]);
		expect(answers[0]?.reply?.text).toBeTruthy();
		expect(must(await pastAnswers(store, '123456:nothing', means.now()))).toEqual([]);
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

describe('the user’s own words', () => {
	const words = async (text: string) => {
		const store = await libraryOf(QUESTION, STROLLER);
		must(await changeSettings(store, means, { ownWords: text }));
		return store;
	};

	it('find the others of their line, at once, whatever the language they are asked in', async () => {
		const store = await libraryOf(QUESTION, STROLLER);
		expect((await find(store, 'bolide')).total).toBe(0);
		must(await changeSettings(store, means, { ownWords: 'bolide = poussettes = buggyboard' }));
		const [hit] = (await find(store, 'bolide')).hits;
		expect(hit).toMatchObject({ key: '123456:778', why: [{ code: 'synonyms', words: ['poussettes'] }] });
		expect(hit?.passage.filter((run) => run.match).map((run) => run.text)).toEqual(['poussette']);
		expect((await find(store, 'looking for a buggyboard')).hits).toMatchObject([{ key: '123456:778' }]);
	});

	it('go one way with ">", and a line at fault is left aside', async () => {
		const store = await words('turbo > pédiatre\nklougz\nfusée = poussette');
		expect((await find(store, 'turbo')).hits).toMatchObject([{ key: '123456:777' }]);
		expect((await find(store, 'klougz')).total).toBe(0);
		expect((await find(store, 'fusée')).hits).toMatchObject([{ key: '123456:778' }]);
	});
});

describe('what was typed as filters', () => {
	it('comes back with its place, and says what is unknown', async () => {
		const store = await libraryOf(QUESTION, STROLLER);
		const text = 'poussette type:offre groupe:inconnu -vélo "poussette double" avant:demain';
		const found = await find(store, text);
		expect(found.hits).toMatchObject([{ key: '123456:778' }]);
		expect(
			found.typed.map(({ field, value, understood, start, end }) => [
				field,
				value,
				understood,
				text.slice(start, end),
			]),
		).toEqual([
			['kind', 'offre', true, 'type:offre'],
			['group', 'inconnu', false, 'groupe:inconnu'],
			['without', 'vélo', true, '-vélo'],
			['phrase', 'poussette double', true, '"poussette double"'],
			['before', 'demain', false, 'avant:demain'],
		]);
	});

	it('leaves them out of the groups’ own search', async () => {
		const store = await libraryOf(STROLLER);
		const { elsewhere } = await find(store, 'type:question plombier "à Montreuil" -fuite');
		expect(elsewhere[0]?.url).toMatch(/\?q=plombier%20%C3%A0%20Montreuil$/);
	});
});

describe('when', () => {
	const DAY = 86_400_000;

	it('filters and counts by period, and sorts by date', async () => {
		const dated = (id: string, days: number) =>
			seenPost({
				id,
				text: `Poussette ${id}`,
				time: { at: NOON - days * DAY, precision: 'minute', source: 'label' },
			});
		const store = await libraryOf(dated('1', 400), dated('2', 3), dated('3', 20));
		const idsOf = async (change: Partial<Inquiry>) =>
			(await find(store, 'poussette', change)).hits.map((hit) => (hit.type === 'thread' ? hit.key : ''));
		expect((await find(store, 'poussette', { countPeriods: true })).facets.periods).toEqual({
			week: 1,
			month: 2,
			year: 2,
		});
		expect((await find(store, 'poussette')).facets.periods).toBeNull();
		expect(await idsOf({ period: 'week' })).toEqual(['123456:2']);
		expect(await idsOf({ sort: 'date' })).toEqual(['123456:2', '123456:3', '123456:1']);
		expect(await idsOf({ until: NOON - 10 * DAY, since: NOON - 30 * DAY })).toEqual(['123456:3']);
	});
});

describe('pages', () => {
	it('follow each other without a gap or a double', async () => {
		const posts = Array.from({ length: 130 }, (_, place) =>
			seenPost({ id: String(place), text: `Poussette numéro ${place}` }),
		);
		const store = await libraryOf(...posts);
		const whole = (await find(store, 'poussette', { limit: 130 })).hits;
		const pages: unknown[] = [];
		for (let from = 0; from < 130; from += 20)
			pages.push(...(await find(store, 'poussette', { from, limit: from + 20 })).hits);
		expect(pages).toHaveLength(130);
		expect(new Set(whole.map((hit) => hit.type === 'thread' && hit.key))).toEqual(
			new Set((pages as typeof whole).map((hit) => hit.type === 'thread' && hit.key)),
		);
	});
});

describe('bad input', () => {
	it.each(['???', '🙂🙂', '"', '.*[](){}^$', ' - : ', '\u202e\u200f', 'groupe:inconnu'])(
		'%s asks for nothing, and that is said',
		async (text) => {
			const store = await libraryOf(QUESTION, STROLLER);
			expect(await find(store, text)).toMatchObject({ wordless: true, hits: [], total: 0 });
		},
	);

	it('answers ten kilobytes, and says that it was cut', async () => {
		const store = await libraryOf(STROLLER);
		const found = await find(store, `poussette ${'mot '.repeat(2500)}`);
		expect(found).toMatchObject({ cut: true, hits: [{ key: '123456:778' }] });
	});

	it('answers stop words alone, other scripts, and fifty filters', async () => {
		const store = await libraryOf(QUESTION, STROLLER, seenPost({ id: '9', text: 'أبحث عن عربة أطفال' }));
		expect((await find(store, 'à qui')).total).toBeGreaterThan(0);
		expect((await find(store, 'عربة')).hits).toMatchObject([{ key: '123456:9' }]);
		const many = await find(store, `poussette ${'groupe:troc '.repeat(60)}`);
		expect(many).toMatchObject({ cut: true, hits: [{ key: '123456:778' }] });
		expect(many.typed).toHaveLength(50);
	});
});

describe('a note of one’s own', () => {
	it('is found, and shown as what matched', async () => {
		const store = await libraryOf(STROLLER);
		must(await notePost(store, means, '123456:778' as never, 'Voir avec Samia pour la nacelle'));
		const [hit] = (await find(store, 'samia')).hits;
		expect(hit?.type === 'thread' && hit.note?.filter((run) => run.match).map((run) => run.text)).toEqual([
			'Samia',
		]);
		expect((await find(store, 'poussette')).hits[0]).toMatchObject({ note: null });
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
		expect(hit?.type === 'contact' && hit.marked.name).toContainEqual({ text: 'Martin', match: true });
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

describe('two cards of one professional', () => {
	const card = (name: string, change: Partial<ContactFields> = {}): ContactFields => ({
		name,
		role: 'pédiatre',
		phones: [],
		emails: [],
		urls: [],
		place: 'rue de Paris',
		note: '',
		sources: [],
		...change,
	});
	const namesIn = async (store: Store) => must(await listContacts(store)).map(({ name }) => name);

	it('are made one for a reason, split again, and found as they stand', async () => {
		const store = await freshLibrary();
		const kept = must(await addContact(store, means, card('Hélène Martin')));
		const gone = must(await addContact(store, means, card('Dr Martin', { phones: ['+33199004127'] })));
		expect(await namesIn(store)).toEqual(['Dr Martin', 'Hélène Martin']);
		means.at += 1000;
		must(await joinContacts(store, means, kept.id, gone.id));
		expect(must(await listContacts(store))).toMatchObject([
			{ name: 'Hélène Martin', phones: ['+33199004127'], joined: [{ because: { by: 'name-role-place' } }] },
		]);
		expect((await find(store, 'Martin', { type: 'contact' })).hits).toHaveLength(1);
		means.at += 1000;
		must(await splitContact(store, means, kept.id, gone.id, true));
		expect(must(await listContacts(store))).toMatchObject([
			{ name: 'Dr Martin', phones: ['+33199004127'] },
			{ name: 'Hélène Martin', phones: [], joined: [] },
		]);
		expect((await find(store, 'Martin', { type: 'contact' })).hits).toHaveLength(2);
	});

	it('nothing is joined without a reason', async () => {
		const store = await freshLibrary();
		const kept = must(await addContact(store, means, card('Hélène Martin')));
		const gone = must(await addContact(store, means, card('Paul Durand', { place: 'Lyon' })));
		must(await joinContacts(store, means, kept.id, gone.id));
		expect(await namesIn(store)).toEqual(['Hélène Martin', 'Paul Durand']);
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
