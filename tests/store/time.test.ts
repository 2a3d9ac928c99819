/** The day's account on a real IndexedDB: no counter in memory, so every call could be another background's. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import type { Ledger, TimeSegment } from '#lib/domain/ledger.ts';
import type { KnownStanding, TimeStanding } from '#lib/domain/time-standing.ts';
import { changeLimit } from '#lib/services/change-limit.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { extendTime } from '#lib/services/extend-time.ts';
import { passGate } from '#lib/services/pass-gate.ts';
import { passUrgently } from '#lib/services/pass-urgently.ts';
import { readTimeWeek } from '#lib/services/read-time-week.ts';
import { spendTime } from '#lib/services/spend-time.ts';
import type { Store } from '#lib/store/store.ts';
import { everyRow, freshLibrary, type KnownMeans, knownMeans, must, NOON } from './library.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let seq = 0;
/** Minutes spent until `end` in a tab. */
function spent(minutes: number, end: number, ledger: Ledger = 'feed', docId = 'tab'): TimeSegment {
	seq += 1;
	return { docId, seq, start: end - minutes * MINUTE, end, ledger };
}

function known(standing: TimeStanding): KnownStanding {
	if (!standing.known) throw new Error('time unknown');
	return standing;
}

/** A page on the feed tells the time it counted, at the present instant. */
async function tell(
	store: Store,
	means: KnownMeans,
	segments: TimeSegment[],
	ledger: Ledger | null = 'feed',
) {
	const { kept, standing } = await spendTime(store, { segments, ledger }, means);
	expect(kept).toBe(segments.length);
	return known(standing);
}

async function limited(minutes: number): Promise<{ store: Store; means: KnownMeans }> {
	const store = await freshLibrary();
	const means = knownMeans();
	must(await changeLimit(store, minutes, means));
	return { store, means };
}

describe('appending', () => {
	it('T12 T33 twice, late or in another order, gives the same account', async () => {
		const means = knownMeans();
		const early = spent(5, NOON);
		const grown = { ...early, end: NOON + 2 * MINUTE };
		const other = spent(3, NOON + MINUTE, 'mutual-aid', 'second');
		const accounts = [];
		for (const deliveries of [
			[[early], [grown], [other]],
			[[grown, other], [early]],
			[[other, grown, grown]],
		]) {
			const store = await freshLibrary();
			for (const segments of deliveries) await tell(store, means, segments);
			const { segments } = await everyRow(store);
			accounts.push([segments, (await tell(store, means, [])).spent]);
		}
		expect(accounts[0]?.[1]).toEqual({ feed: 7 * MINUTE, 'mutual-aid': 0, other: 0 });
		expect(accounts[1]).toEqual(accounts[0]);
		expect(accounts[2]).toEqual(accounts[0]);
	});

	it('T6 two tabs told at once add up to the time that passed', async () => {
		const store = await freshLibrary();
		const means = knownMeans();
		await Promise.all([
			tell(store, means, [spent(10, NOON, 'feed', 'one')]),
			tell(store, means, [spent(10, NOON, 'feed', 'two')]),
		]);
		expect((await tell(store, means, [])).spent.feed).toBe(10 * MINUTE);
	});

	it('T24 keeps what a day holds when the day start changes, and finds it again', async () => {
		const store = await freshLibrary();
		const means = knownMeans();
		await tell(store, means, [spent(10, NOON)]);
		const hourLater = new Date(NOON).getHours() + 1;
		must(await changeSettings(store, means, { dayStartsAt: hourLater }));
		expect((await tell(store, means, [])).spent.feed).toBe(0);
		must(await changeSettings(store, means, { dayStartsAt: 4 }));
		expect((await tell(store, means, [])).spent.feed).toBe(10 * MINUTE);
	});

	it('T34 a library that cannot be read or written: time unknown, nothing confirmed, nothing in the way', async () => {
		const { store, means } = await limited(1);
		store.close();
		const answer = await spendTime(store, { segments: [spent(10, NOON)], ledger: 'feed' }, means);
		expect(answer).toEqual({ kept: 0, standing: { known: false } });
		expect(await readTimeWeek(store, NOON)).toMatchObject({ ok: false });
		expect(await extendTime(store, 5, means)).toEqual({ known: false });
		expect(await passUrgently(store, means)).toEqual({ known: false });
		expect(await passGate(store, 'entered', means)).toEqual({ known: false });
	});
});

describe('the limit of the feed', () => {
	it('is told at 80 % once, then stands at 100 % wherever the feed is shown', async () => {
		const { store, means } = await limited(20);
		expect((await tell(store, means, [spent(15, NOON)])).show).toBe('nothing');
		means.at = NOON + MINUTE;
		expect((await tell(store, means, [spent(1, means.at)])).show).toBe('reminder');
		expect((await tell(store, means, [])).show).toBe('nothing');
		means.at = NOON + 5 * MINUTE;
		expect((await tell(store, means, [spent(4, means.at)])).show).toBe('limit');
		expect((await tell(store, means, [])).show).toBe('limit');
		expect((await tell(store, means, [], 'mutual-aid')).show).toBe('nothing');
	});

	it('T32 P9 one reminder a day, whichever of the tabs ask at once', async () => {
		const { store, means } = await limited(20);
		await tell(store, means, [spent(17, NOON)], 'other');
		const shown = await Promise.all(Array.from({ length: 5 }, () => tell(store, means, [])));
		expect(shown.map(({ show }) => show).toSorted()).toEqual([
			...Array.from({ length: 4 }, () => 'nothing'),
			'reminder',
		]);
		means.at = NOON + DAY;
		expect((await tell(store, means, [spent(17, means.at)])).show).toBe('reminder');
	});

	it('T29 lowered below what is used, is reached at once, and the reminder is not told after it', async () => {
		const { store, means } = await limited(60);
		await tell(store, means, [spent(30, NOON)]);
		must(await changeLimit(store, 10, means));
		expect((await tell(store, means, [])).show).toBe('limit');
		expect(known(await extendTime(store, 5, means)).show).toBe('nothing');
		const rows = await everyRow(store);
		expect(rows.timeActs).toHaveLength(5);
	});

	it('T28 P8 one rallonge leaves its five minutes, in every tab, however late it is asked', async () => {
		const { store, means } = await limited(20);
		await tell(store, means, [spent(55, NOON)]);
		const extended = known(await extendTime(store, 5, means));
		expect(extended).toMatchObject({ show: 'nothing', feedBudget: 60 * MINUTE, extensionLeft: 10 });
		expect((await tell(store, means, [])).extensionWait).toBe(10_000);
		means.at = NOON + 4 * MINUTE;
		expect((await tell(store, means, [spent(4, means.at, 'feed', 'second')])).show).toBe('nothing');
		means.at = NOON + 5 * MINUTE;
		expect((await tell(store, means, [spent(1, means.at)])).show).toBe('limit');
	});

	it('T28 two tabs that ask at once get one rallonge; the cap of the day holds', async () => {
		const { store, means } = await limited(20);
		await tell(store, means, [spent(20, NOON)]);
		await Promise.all([extendTime(store, 5, means), extendTime(store, 5, means)]);
		expect((await tell(store, means, [])).extensionLeft).toBe(10);
		for (const minutes of [5, 10, 15]) {
			means.at = NOON + minutes * MINUTE;
			await tell(store, means, [spent(5, means.at)]);
			await extendTime(store, 5, means);
		}
		const after = await tell(store, means, []);
		expect(after).toMatchObject({ show: 'limit', extensionLeft: 0, feedBudget: 35 * MINUTE });
	});

	it('T28 a rallonge ends with the day', async () => {
		const { store, means } = await limited(20);
		await tell(store, means, [spent(20, NOON)]);
		await extendTime(store, 5, means);
		means.at = NOON + DAY;
		expect((await tell(store, means, [])).feedBudget).toBe(20 * MINUTE);
	});

	it('P11 raised today, holds from tomorrow; lowered, at once', async () => {
		const { store, means } = await limited(20);
		must(await changeLimit(store, 40, means));
		expect((await tell(store, means, [])).feedBudget).toBe(20 * MINUTE);
		expect(must(await readTimeWeek(store, means.now())).nextLimit?.minutes).toBe(40);
		means.at = NOON + DAY;
		expect((await tell(store, means, [])).feedBudget).toBe(40 * MINUTE);
		expect(must(await readTimeWeek(store, means.now())).nextLimit).toBeNull();
		must(await changeLimit(store, 10, means));
		expect((await tell(store, means, [])).feedBudget).toBe(10 * MINUTE);
	});

	it('an urgent need opens the way for a quarter of an hour, in one tap, and counts as time', async () => {
		const { store, means } = await limited(20);
		await tell(store, means, [spent(20, NOON)]);
		expect(known(await passUrgently(store, means)).show).toBe('nothing');
		means.at = NOON + 14 * MINUTE;
		expect(await tell(store, means, [spent(14, means.at)])).toMatchObject({
			show: 'nothing',
			spent: { feed: 34 * MINUTE },
		});
		means.at = NOON + 15 * MINUTE;
		expect((await tell(store, means, [])).show).toBe('limit');
	});
});

describe('the gate', () => {
	it('stands before the feed once a sitting, when its user wants it', async () => {
		const store = await freshLibrary();
		const means = knownMeans();
		expect((await tell(store, means, [])).show).toBe('nothing');
		must(await changeSettings(store, means, { gateShown: true }));
		expect((await tell(store, means, [])).show).toBe('gate');
		expect((await tell(store, means, [], 'mutual-aid')).show).toBe('nothing');
		expect(known(await passGate(store, 'searched', means)).show).toBe('gate');
		expect(known(await passGate(store, 'entered', means)).show).toBe('nothing');
		means.at = NOON + 10 * MINUTE;
		expect((await tell(store, means, [spent(10, means.at)])).show).toBe('nothing');
		means.at = NOON + 30 * MINUTE;
		expect((await tell(store, means, [])).show).toBe('gate');
		expect(must(await readTimeWeek(store, means.now())).gate).toEqual({
			searched: 1,
			left: 0,
			entered: 1,
		});
	});
});

describe('the week', () => {
	it('tells unknown days apart from days without Facebook', async () => {
		const store = await freshLibrary();
		const means = knownMeans();
		await tell(store, means, [spent(12, NOON - 2 * DAY), spent(3, NOON, 'mutual-aid')]);
		const { days, proposal, limit } = must(await readTimeWeek(store, NOON));
		const [today] = days.slice(-1);
		expect(today?.day).toBe(dayOf(NOON, 4));
		expect(days.map((day) => day.spent && [day.spent.feed, day.spent['mutual-aid']])).toEqual([
			null,
			null,
			null,
			null,
			[12 * MINUTE, 0],
			[0, 0],
			[0, 3 * MINUTE],
		]);
		expect([proposal, limit]).toEqual([null, null]);
	});

	it('proposes a limit only once a whole week was measured', async () => {
		const store = await freshLibrary();
		const means = knownMeans();
		for (let day = 6; day >= 1; day -= 1) await tell(store, means, [spent(30, NOON - day * DAY)]);
		expect(must(await readTimeWeek(store, NOON)).proposal).toBeNull();
		await tell(store, means, [spent(30, NOON - 7 * DAY)]);
		expect(must(await readTimeWeek(store, NOON)).proposal).toBe(24);
	});
});
