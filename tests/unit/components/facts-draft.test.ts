/** What is typed into the form of facts, and what the user says by it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, saidBy, shownIn } from '#components/facts/facts-draft.ts';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import { FACTS } from '#lib/domain/work.ts';
import { runs } from '#tests/support/runs.ts';

const SATURDAY = Date.parse('2026-03-21T09:30:00+01:00');
const EVENT = {
	start: SATURDAY,
	end: null,
	allDay: false,
	place: 'salle des fêtes',
	ages: null,
	confirmed: false,
	candidates: [],
	because: ['samedi'],
};
const NOTHING: PostFacts = {
	price: null,
	place: '',
	thing: null,
	event: null,
	ride: null,
	timeZone: 'Europe/Paris',
	currency: 'EUR',
	open: FACTS,
	confirmed: [],
};
const RIDE = { role: 'need', from: 'Lyon', to: '', days: ['fri'], time: '07:05', seats: 1 } as const;
const FULL: PostFacts = {
	...NOTHING,
	event: EVENT,
	ride: RIDE,
	price: { amount: 7.5, currency: 'EUR' },
	place: 'salle des fêtes',
};

describe('the form of facts', () => {
	test('what was not touched is not said', () => {
		for (const facts of [NOTHING, FULL, { ...FULL, event: { ...EVENT, allDay: true } }])
			expect(saidBy(draftOf(facts), facts)).toEqual({ ok: true, value: {} });
	});

	test('a day and an hour are those of the group, through any change of clocks', () => {
		const days = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
		const zones = fc.constantFrom('Europe/Paris', 'America/Toronto', 'Indian/Reunion');
		fc.assert(
			fc.property(days, zones, (date, timeZone) => {
				const start = Math.floor(date.getTime() / 60_000) * 60_000;
				const facts = { ...NOTHING, timeZone, event: { ...EVENT, start } };
				const blank = { ...facts, event: null };
				const said = saidBy(draftOf(facts), blank);
				expect(
					said.ok && draftOf({ ...facts, event: { ...EVENT, start: Number(said.value.event) } }),
				).toEqual(draftOf(facts));
			}),
			runs(200),
		);
	});

	test.each([
		['12,50', { amount: 12.5, currency: 'EUR' }],
		['0', { amount: 0, currency: 'EUR' }],
		[' 1 200 € ', { amount: 1200, currency: 'EUR' }],
		['', 'none'],
	])('a price typed as "%s" is understood', (price, said) => {
		expect(saidBy({ ...draftOf(FULL), price }, FULL)).toEqual({ ok: true, value: { price: said } });
	});

	test('what cannot be understood is said, and nothing is kept', () => {
		const draft = draftOf(FULL);
		expect(saidBy({ ...draft, price: 'dix' }, FULL)).toEqual({ ok: false, reason: 'price' });
		expect(saidBy({ ...draft, date: '', time: '10:00' }, FULL)).toEqual({ ok: false, reason: 'date' });
		const ride = { ...draft.ride, seats: '-1' };
		expect(saidBy({ ...draft, ride }, FULL)).toEqual({ ok: false, reason: 'seats' });
	});

	test('emptied fields say that there is none', () => {
		const empty = { ...draftOf(NOTHING), ride: { ...draftOf(NOTHING).ride, role: 'need' as const } };
		expect(saidBy(empty, FULL)).toEqual({
			ok: true,
			value: { event: 'none', price: 'none', ride: 'none', place: '' },
		});
	});

	test('any text in any field gives a word or a flaw', () => {
		fc.assert(
			fc.property(fc.record({ date: fc.string(), time: fc.string(), price: fc.string() }), (typed) => {
				const said = saidBy({ ...draftOf(FULL), ...typed }, FULL);
				if (said.ok && typeof said.value.event === 'number') expect(said.value.event).not.toBeNaN();
			}),
			runs(300),
		);
	});

	test('« c’est juste » says what is shown and was not said yet', () => {
		expect(shownIn({ ...FULL, confirmed: ['price'] })).toEqual({
			event: SATURDAY,
			ride: RIDE,
			place: 'salle des fêtes',
		});
		expect(shownIn(NOTHING)).toEqual({});
	});
});
