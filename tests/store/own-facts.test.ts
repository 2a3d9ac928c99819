/** What the user says of a post's facts, on a real library: it stands wherever the post is shown, matched or saved. */
import { describe, expect, it } from 'vitest';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import type { PostAct } from '#lib/messages/protocol.ts';
import { actOnPost, undoAct } from '#lib/services/act-on-post.ts';
import { calendarFile } from '#lib/services/agenda/calendar-file.ts';
import { listAgenda } from '#lib/services/agenda/list-agenda.ts';
import { backUp } from '#lib/services/back-up.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { findMatches } from '#lib/services/matching/find-matches.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { restoreBackup } from '#lib/services/restore-backup.ts';
import { readFacts } from '#lib/services/threads/read-facts.ts';
import { everyRow, freshLibrary, knownMeans, must, readingLibrary } from './library.ts';
import { GROUP, HEALTH, seenPost } from './seen.ts';

const SELLING =
	'Je vends une poussette double Baby Jogger, 60 €, bon état, état impeccable. À venir chercher samedi 21 mars à 9h, salle des fêtes.';
const STROLLER = 'Je vends une poussette double Baby Jogger, 60 €, bon état. À récupérer à Bagnolet.';
const keyOf = (place: number) => `123456:${100 + place}` as PostKey;

async function libraryOf(...texts: readonly string[]) {
	const means = knownMeans();
	const store = await readingLibrary(means);
	const posts = texts.map((text, place) =>
		seenPost({
			id: String(100 + place),
			text,
			time: { at: means.at, precision: 'minute', source: 'page-data' },
		}),
	);
	must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	const act = async (place: number, what: PostAct) => {
		means.at += 1000;
		return must(await actOnPost(store, means, { key: keyOf(place), act: what })).undo;
	};
	return {
		store,
		means,
		act,
		say: (place: number, said: FactsSaid) => act(place, { type: 'facts', said }),
		undo: async (token: string) => must(await undoAct(store, means, token)),
		facts: async (place = 0) => must(await readFacts(store, keyOf(place))),
		agenda: async () => must(await listAgenda(store, means.at)),
	};
}

describe('the kind that the user says', () => {
	it('has its dates read and shown, and takes them away again', async () => {
		const { act, undo, facts, agenda } = await libraryOf(SELLING);
		expect((await facts())?.event ?? null).toBeNull();
		expect(await agenda()).toEqual([]);
		await act(0, { type: 'kind', kind: 'event' });
		expect(await agenda()).toMatchObject([
			{ start: Date.parse('2026-03-21T09:00:00+01:00'), confirmed: false },
		]);
		expect((await facts())?.event?.place).toMatch(/salle des fêtes/);
		const back = await act(0, { type: 'kind', kind: 'offer' });
		expect(await agenda()).toEqual([]);
		expect((await facts())?.event ?? null).toBeNull();
		await undo(back);
		expect(await agenda()).toHaveLength(1);
	});

	it('lets a date be said where none was read', async () => {
		const { act, say, undo, agenda, store, means } = await libraryOf(
			'On refait la fête des voisins, qui vient ?',
		);
		await act(0, { type: 'kind', kind: 'event' });
		expect(await agenda()).toEqual([]);
		const midnight = Date.parse('2026-05-29T00:00:00+02:00');
		const back = await say(0, { event: midnight, place: 'cour de l’école' });
		expect(await agenda()).toMatchObject([
			{ start: midnight, allDay: true, place: 'cour de l’école', confirmed: true },
		]);
		const file = must(await calendarFile(store, keyOf(0), means.at));
		expect(file?.text).toMatch(/DTSTART;VALUE=DATE:20260529/);
		await undo(back);
		expect(await agenda()).toEqual([]);
	});
});

describe('what the user says of a thing or a ride', () => {
	it('stands in place of what was read, is taken back as one, and can be unsaid', async () => {
		const { say, undo, facts, store, means } = await libraryOf(STROLLER);
		const read = await facts();
		expect(read).toMatchObject({
			price: { amount: 60 },
			place: expect.stringMatching(/Bagnolet/),
			thing: { state: 'good' },
			confirmed: [],
		});
		const back = await say(0, { price: { amount: 45, currency: 'EUR' }, place: '', condition: 'worn' });
		const said = {
			price: { amount: 45 },
			place: '',
			thing: { state: 'worn', place: '' },
			confirmed: ['price', 'place', 'condition'],
		};
		expect(await facts()).toMatchObject(said);
		const found = must(await findAnswers(store, { ...NO_INQUIRY, text: 'poussette' }, means.at));
		expect(found.hits).toMatchObject([{ facts: said }]);
		await undo(back);
		expect(await facts()).toEqual(read);
		await say(0, { price: 'none' });
		expect((await facts())?.price).toBeNull();
		await say(0, { price: null });
		expect(await facts()).toEqual(read);
	});

	it('outlives another reading, and travels in the backup', async () => {
		const { say, facts, store, means } = await libraryOf(STROLLER);
		await say(0, { price: { amount: 45, currency: 'EUR' } });
		const again = seenPost({ id: '100', text: STROLLER.replace('60', '70') });
		must(await recordReading(store, means, { group: GROUP, posts: [again], health: HEALTH }));
		expect((await facts())?.price?.amount).toBe(45);
		const other = await freshLibrary();
		must(await restoreBackup(other, must(await backUp(store, means)).text));
		expect((await everyRow(other)).works).toEqual((await everyRow(store)).works);
		expect(must(await readFacts(other, keyOf(0)))?.price?.amount).toBe(45);
	});

	it('makes rides meet, or not', async () => {
		const { say, store, means } = await libraryOf(
			'Covoiturage : je pars de Montreuil vers Vincennes tous les lundis à 8h10, 2 places.',
			'Covoiturage : je cherche une place de Montreuil à Vincennes le lundi vers 8h.',
		);
		const matches = async () => must(await findMatches(store, keyOf(1), means.at));
		expect(await matches()).toMatchObject([{ key: keyOf(0), type: 'ride' }]);
		const ride = {
			role: 'offer',
			from: 'Montreuil',
			to: 'Vincennes',
			days: ['fri'],
			time: '08:10',
			seats: 2,
		} as const;
		await say(0, { ride });
		expect(await matches()).toEqual([]);
	});
});
