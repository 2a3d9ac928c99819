/** Coming events on a real library: read, joined, asked about, corrected, saved to a calendar. */
import { describe, expect, it } from 'vitest';
import type { PostKey } from '#lib/domain/ids.ts';
import type { EventWord } from '#lib/domain/work.ts';
import { actOnPost, undoAct } from '#lib/services/act-on-post.ts';
import { calendarFile } from '#lib/services/agenda/calendar-file.ts';
import { listAgenda } from '#lib/services/agenda/list-agenda.ts';
import { backUp } from '#lib/services/back-up.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { restoreBackup } from '#lib/services/restore-backup.ts';
import { sayFacts, takeFactsBack } from '#lib/services/say-facts.ts';
import { freshLibrary, knownMeans, must, readingLibrary } from './library.ts';
import { GROUP, HEALTH, JULIE, KARIM, seenPost } from './seen.ts';

const DAY = 86_400_000;
/** Saturday 14 March 2026, noon in Paris, as in library.ts. */
const WRITTEN = { precision: 'minute', source: 'page-data' } as const;
const SALE =
	'Grande bourse aux vêtements samedi 21 mars de 9h à 12h30, salle des fêtes. Entrée gratuite, dépôt la veille.';
const REMINDER = 'Rappel : la bourse aux vêtements, c’est samedi 21 mars à 9h, salle des fêtes !';
const OPEN =
	'Balade en porte-bébé au parc des Beaumonts, mercredi 18 ou jeudi 19 mars à 15h, selon la météo.';
const keyOf = (place: number) => `123456:${place}` as PostKey;

async function libraryOf(...texts: readonly string[]) {
	const means = knownMeans();
	const store = await readingLibrary(means);
	for (const [place, text] of texts.entries()) {
		means.at += 1000;
		const author = place % 2 === 0 ? JULIE : KARIM;
		const posts = [seenPost({ id: String(place), text, author, time: { at: means.at, ...WRITTEN } })];
		must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	}
	return {
		store,
		means,
		agenda: async (after = 0) => must(await listAgenda(store, means.at + after)),
		say: async (place: number, event: EventWord) =>
			must(await actOnPost(store, means, { key: keyOf(place), act: { type: 'facts', said: { event } } }))
				.undo,
	};
}

describe('the agenda', () => {
	it('has an event announced twice once, with both announcements and what they share', async () => {
		const { agenda } = await libraryOf(SALE, 'Qui connaît un plombier ?', REMINDER);
		const [entry, ...others] = await agenda();
		expect(others).toEqual([]);
		expect(entry).toMatchObject({
			key: keyOf(2),
			start: Date.parse('2026-03-21T09:00:00+01:00'),
			end: Date.parse('2026-03-21T12:30:00+01:00'),
			confirmed: false,
			timeZone: 'Europe/Paris',
		});
		expect(entry?.announcements.map(({ key }) => key)).toEqual([keyOf(2), keyOf(0)]);
		expect(entry?.shared).toEqual(['salle des fêtes']);
		expect(entry?.title).toMatch(/^Rappel/);
	});

	it('has what the user says of an event in all its announcements, and takes it back as one', async () => {
		const { agenda, store, means } = await libraryOf(SALE, REMINDER);
		const keys = [keyOf(1), keyOf(0)];
		const [before] = await agenda();
		expect(before).toMatchObject({ price: { amount: 0 }, place: 'salle des fêtes', said: [] });
		const start = Date.parse('2026-03-22T10:00:00+01:00');
		const undo = must(await sayFacts(store, means, keys, { event: start, price: 'none', place: 'gymnase' }));
		const [after, ...others] = await agenda();
		expect(others).toEqual([]);
		expect(after).toMatchObject({ start, price: null, place: 'gymnase', said: ['event', 'price', 'place'] });
		expect(after?.announcements.map(({ key }) => key)).toEqual(keys);
		must(await takeFactsBack(store, means, undo));
		expect(await agenda()).toEqual([before]);

		must(await sayFacts(store, means, keys, { event: 'none' }));
		expect(await agenda()).toEqual([]);
	});

	it('keeps what was said of one announcement before what another tells', async () => {
		const { agenda, store, means } = await libraryOf(SALE, REMINDER);
		const place = 'petite salle des fêtes';
		must(await sayFacts(store, means, [keyOf(0)], { price: 'none', place }));
		expect(await agenda()).toMatchObject([{ price: null, place, said: ['price', 'place'] }]);
	});

	it('says nothing of posts that are gone', async () => {
		const { agenda, store, means } = await libraryOf(SALE);
		const gone = '123456:99' as PostKey;
		expect(await sayFacts(store, means, [gone], { price: 'none' })).toEqual({ ok: false, reason: 'unknown' });
		must(await sayFacts(store, means, [gone, keyOf(0)], { price: 'none' }));
		expect(await agenda()).toMatchObject([{ price: null }]);
	});

	it('tells what is over, and forgets it after two months', async () => {
		const { agenda } = await libraryOf(SALE);
		expect(await agenda(6 * DAY)).toMatchObject([{ past: false }]);
		expect(await agenda(8 * DAY)).toMatchObject([{ past: true }]);
		expect(await agenda(80 * DAY)).toEqual([]);
	});

	it('asks which date, and keeps the one that the user says, until it is taken back', async () => {
		const { store, means, agenda, say } = await libraryOf(OPEN);
		const [asked] = await agenda();
		expect(asked).toMatchObject({ start: null, confirmed: false });
		expect(asked?.candidates).toHaveLength(2);
		expect(must(await calendarFile(store, keyOf(0), means.at))).toBeNull();
		const thursday = asked?.candidates[1] as number;
		const undo = await say(0, thursday);
		expect(await agenda()).toMatchObject([{ start: thursday, confirmed: true, candidates: [] }]);
		must(await undoAct(store, means, undo));
		expect(await agenda()).toMatchObject([{ start: null, confirmed: false }]);
		await say(0, 'unknown');
		expect(await agenda()).toEqual([]);
	});

	it('leaves out what the user said is no event, by word or by kind', async () => {
		const { store, means, agenda, say } = await libraryOf(SALE, OPEN);
		expect(await agenda()).toHaveLength(2);
		await say(0, 'none');
		expect(await agenda()).toHaveLength(1);
		must(await actOnPost(store, means, { key: keyOf(1), act: { type: 'kind', kind: 'question' } }));
		expect(await agenda()).toEqual([]);
	});

	it('travels in the backup with what was said of dates', async () => {
		const { store, means, agenda, say } = await libraryOf(OPEN);
		const [asked] = await agenda();
		await say(0, asked?.candidates[0] as number);
		const other = await freshLibrary();
		must(await restoreBackup(other, must(await backUp(store, means)).text));
		expect(must(await listAgenda(other, means.at))).toEqual(await agenda());
	});

	it('hands an event to the user’s calendar, without a member’s name', async () => {
		const { store, means } = await libraryOf(SALE);
		const file = must(await calendarFile(store, keyOf(0), means.at));
		expect(file?.name).toMatch(/^grande-bourse-aux-vetements[a-z0-9-]*\.ics$/);
		expect(file?.text).toContain('DTSTART:20260321T080000Z\r\nDTEND:20260321T113000Z\r\n');
		expect(file?.text).not.toMatch(/Julie|Petit/);
		expect(must(await calendarFile(store, keyOf(9), means.at))).toBeNull();
	});
});
