import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PostKey } from '#lib/domain/ids.ts';
import { type Announcement, joinEvents } from '#lib/services/join-events.ts';
import { runs } from '#tests/support/runs.ts';

const SATURDAY = Date.parse('2026-05-23T10:00:00+02:00');
const HOUR = 3_600_000;

function announced(key: string, text: string, change: Partial<Announcement> = {}): Announcement {
	return {
		key: key as PostKey,
		text,
		start: SATURDAY,
		end: null,
		allDay: false,
		place: 'salle des Tilleuls',
		writtenAt: 0,
		...change,
	};
}

const postsOf = (...all: Announcement[]) =>
	joinEvents(all, 'Europe/Paris').map(({ posts }) => [...posts].sort());

describe('an event announced several times', () => {
	const first = announced('1', 'Bourse aux vélos samedi 23 mai à 10h salle des Tilleuls, dépôt la veille', {
		end: SATURDAY + 2 * HOUR,
	});
	const reminder = announced('2', 'Rappel : la bourse aux vélos c’est samedi 10h, salle des Tilleuls !', {
		writtenAt: 5,
	});

	test('is one entry with all its links and the reason', () => {
		const [entry, ...others] = joinEvents([first, reminder], 'Europe/Paris');
		expect(others).toEqual([]);
		expect(entry).toMatchObject({ posts: ['2', '1'], end: SATURDAY + 2 * HOUR, place: 'salle des Tilleuls' });
		expect(entry?.because).toEqual([{ left: '2', right: '1', by: 'place', shared: ['tilleuls'] }]);
	});

	test('by its rare words when the place is not said again', () => {
		const [entry] = joinEvents([first, { ...reminder, place: '' }], 'Europe/Paris');
		expect(entry?.because[0]).toMatchObject({ by: 'words' });
		expect(entry?.because[0]?.shared.length).toBeGreaterThan(0);
	});

	test('stays apart at another hour, in another place, or about something else', () => {
		expect(postsOf(first, { ...reminder, start: SATURDAY + HOUR })).toHaveLength(2);
		expect(postsOf(first, { ...reminder, place: 'parc Montreau' })).toHaveLength(2);
		expect(
			postsOf(first, announced('3', 'Atelier yoga prénatal, tapis fournis', { place: '' })),
		).toHaveLength(2);
		expect(postsOf(first, { ...reminder, start: null })).toHaveLength(2);
	});

	test('an announcement without an hour joins that of its day', () => {
		const day = Date.parse('2026-05-23T00:00:00+02:00');
		expect(postsOf(first, { ...reminder, start: day, allDay: true })).toEqual([['1', '2']]);
	});

	test('whatever the order, each post is in one entry, and the entries are the same', () => {
		const one = fc.record({
			text: fc.constantFrom('bourse vélos rollers', 'bourse vélos', 'yoga tapis', 'loto crêpes', ''),
			start: fc.constantFrom(SATURDAY, SATURDAY + HOUR, null),
			allDay: fc.boolean(),
			place: fc.constantFrom('', 'salle des Tilleuls', 'Tilleuls', 'parc Montreau'),
			writtenAt: fc.nat(3),
		});
		fc.assert(
			fc.property(fc.array(one, { maxLength: 7 }), fc.nat(), (list, turn) => {
				const all = list.map((change, index) => announced(String(index), change.text, change));
				const cut = all.length === 0 ? 0 : turn % all.length;
				const turned = [...all.slice(cut), ...all.slice(0, cut)];
				const joined = joinEvents(all, 'Europe/Paris');
				expect(joinEvents(turned, 'Europe/Paris')).toEqual(joined);
				expect(joined.flatMap(({ posts }) => posts).sort()).toEqual(all.map(({ key }) => key).sort());
				for (const { posts, because } of joined)
					expect(because.length).toBeGreaterThanOrEqual(posts.length - 1);
			}),
			runs(200),
		);
	});
});
