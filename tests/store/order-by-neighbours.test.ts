import { describe, expect, it } from 'vitest';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import type { PostTime } from '#lib/domain/post-time.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { orderOf } from '#lib/domain/time-estimate.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import type { Store } from '#lib/store/store.ts';
import { knownMeans, must, NOON, readingLibrary } from './library.ts';
import { GROUP, HEALTH, seenComment, seenPost } from './seen.ts';

const means = knownMeans();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const said = (ago: number): PostTime => ({ at: NOON - ago, precision: 'second', source: 'page-data' });

/** A post of the feed whose id the page does not show. */
const post = (name: string, place: number, change: Partial<SeenPost> = {}): SeenPost =>
	seenPost({ id: null, text: `${name} cherche une marmotte`, ...(place > 0 ? { place } : {}), ...change });
const numbered = (id: string, change: Partial<SeenPost> = {}) =>
	seenPost({ id, text: `${id} cherche une marmotte`, ...change });

async function record(store: Store, ...posts: SeenPost[]) {
	return must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
}

/** Names of posts, newest first. */
async function order(store: Store): Promise<string[]> {
	const rows = must(await store.read(['posts'], (tables) => tables.posts.toArray()));
	return rows.toSorted((a, b) => orderOf(b) - orderOf(a)).map(({ text }) => text.split(' ')[0] ?? '');
}

async function row(store: Store, name: string) {
	const rows = must(await store.read(['posts'], (tables) => tables.posts.toArray()));
	return rows.find(({ text }) => text.startsWith(name));
}

const find = async (store: Store, change: Partial<typeof NO_INQUIRY> = {}) =>
	must(await findAnswers(store, { ...NO_INQUIRY, text: 'marmotte', sort: 'date', ...change }, NOON));

describe('posts of a feed by date', () => {
	it('are placed between those whose time is known, over several batches', async () => {
		const store = await readingLibrary(means);
		await record(store, post('Ana', 1, { time: said(HOUR) }), post('Bob', 2));
		expect((await row(store, 'Bob'))?.estimate).toMatchObject({ after: null, before: NOON - HOUR + 1000 });
		await record(store, post('Cem', 3));
		await record(store, post('Dan', 4, { time: said(2 * DAY) }), post('Eva', 5));
		expect((await row(store, 'Bob'))?.estimate).toMatchObject({ after: NOON - 2 * DAY - 1000 });
		expect(await order(store)).toEqual(['Ana', 'Bob', 'Cem', 'Dan', 'Eva']);
		const { hits } = await find(store);
		expect(hits.map((hit) => hit.type === 'thread' && hit.passage[0]?.text.slice(0, 3))).toEqual([
			'Ana',
			'Bob',
			'Cem',
			'Dan',
			'Eva',
		]);
	});

	it('know the time of what was read before, and lose their estimate to a true time', async () => {
		const store = await readingLibrary(means);
		await record(store, post('Dan', 0, { time: said(3 * DAY) }));
		await record(store, post('Ana', 1, { time: said(HOUR) }), post('Bob', 2), post('Dan', 3));
		expect((await row(store, 'Bob'))?.estimate?.after).toBe(NOON - 3 * DAY - 1000);
		await record(store, post('Bob', 0, { time: said(DAY) }));
		expect(await row(store, 'Bob')).toMatchObject({ time: said(DAY) });
		expect(await row(store, 'Bob')).not.toHaveProperty('estimate');
	});

	it('begin anew when another post stands at a place', async () => {
		const store = await readingLibrary(means);
		await record(store, post('Ana', 1, { time: said(HOUR) }), post('Bob', 2));
		await record(store, post('Zoe', 1), post('Cem', 2));
		expect(await row(store, 'Cem')).not.toHaveProperty('estimate');
	});

	it('are not placed where the feed does not go by date', async () => {
		const store = await readingLibrary(means);
		await record(
			store,
			post('Ana', 0, { time: said(HOUR) }),
			post('Bob', 0),
			post('Cem', 0, { time: said(DAY) }),
		);
		expect(await row(store, 'Bob')).not.toHaveProperty('estimate');
		expect((await find(store)).hits).toHaveLength(3);
	});
});

describe('posts known by their number', () => {
	it('are placed among numbers near theirs', async () => {
		const store = await readingLibrary(means);
		await record(store, numbered('1500'));
		await record(store, numbered('1000', { time: said(9 * DAY) }), numbered('2000', { time: said(7 * DAY) }));
		await record(store, numbered('1700'), numbered('2500'), numbered('99999'));
		expect((await row(store, '1500'))?.estimate).toMatchObject({
			after: NOON - 9 * DAY - 1000,
			before: NOON - 7 * DAY + 1000,
		});
		expect((await row(store, '2500'))?.estimate).toMatchObject({
			after: NOON - 7 * DAY - 1000,
			before: NOON,
		});
		expect(await row(store, '99999')).not.toHaveProperty('estimate');
		expect(await order(store)).toEqual(['99999', '2500', '2000', '1700', '1500', '1000']);
	});

	it('are not, where numbers and times disagree', async () => {
		const store = await readingLibrary(means);
		await record(store, numbered('1000', { time: said(DAY) }), numbered('2000', { time: said(9 * DAY) }));
		await record(store, numbered('1500'));
		expect(await row(store, '1500')).not.toHaveProperty('estimate');
	});
});

describe('a post of unknown time', () => {
	it('is older than its first reply', async () => {
		const store = await readingLibrary(means);
		await record(store, numbered('1000', { comments: [seenComment({ time: said(20 * DAY) })] }));
		expect((await row(store, '1000'))?.estimate).toMatchObject({
			after: null,
			before: NOON - 20 * DAY + 1000,
		});
	});

	it('neither is in a period nor vanishes from it silently', async () => {
		const store = await readingLibrary(means);
		await record(store, numbered('1000', { time: said(DAY) }), post('Bob', 0));
		const week = await find(store, { period: 'week', countPeriods: true });
		expect(week.hits).toHaveLength(1);
		expect(week.undated).toBe(1);
		expect(week.facets.periods).toEqual({ week: 1, month: 1, year: 1 });
		const both = await find(store, { period: 'week', undated: true });
		expect(both.hits).toHaveLength(2);
		expect(both.undated).toBe(1);
		const recent = both.hits.filter((hit) => hit.why.some(({ code }) => code === 'recent'));
		expect(recent.map((hit) => hit.type === 'thread' && hit.time.at)).toEqual([NOON - DAY]);
		expect((await find(store)).undated).toBe(0);
	});

	it('is in a period that its neighbours put it in', async () => {
		const store = await readingLibrary(means);
		await record(store, numbered('1000', { time: said(3 * DAY) }), numbered('2000', { time: said(DAY) }));
		await record(store, numbered('1500'));
		const week = await find(store, { period: 'week' });
		expect(week.hits).toHaveLength(3);
		expect(week.undated).toBe(0);
	});
});
