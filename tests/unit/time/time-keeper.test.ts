import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ledger, TimeSegment } from '#lib/domain/ledger.ts';
import type { KnownStanding } from '#lib/domain/time-standing.ts';
import { type Appended, keepTime } from '#lib/page/time-keeper.ts';

const NOON = Date.parse('2026-03-04T11:00Z');

const STANDING: KnownStanding = {
	known: true,
	day: '2026-03-04',
	spent: { feed: 0, 'mutual-aid': 0, other: 0 },
	feedBudget: null,
	extensionLeft: 15,
	extensionWait: 5000,
	show: 'nothing',
	urgentUntil: null,
	countUnfocused: false,
	ways: [],
};

/** Just enough of a page: what it tells of itself, and the events that say so. */
class FakePage extends EventTarget {
	readonly location = { href: 'https://www.facebook.com/' };
	readonly document = Object.assign(new EventTarget(), {
		visibilityState: 'visible',
		prerendering: false,
		hasFocus: () => this.isFocused,
	});
	isFocused = true;

	input(): void {
		const event = new Event('pointermove');
		Object.defineProperty(event, 'isTrusted', { value: true });
		this.dispatchEvent(event);
	}

	show(visible: boolean): void {
		this.document.visibilityState = visible ? 'visible' : 'hidden';
		this.document.dispatchEvent(new Event('visibilitychange'));
	}

	focus(focused: boolean): void {
		this.isFocused = focused;
		this.dispatchEvent(new Event(focused ? 'focus' : 'blur'));
	}
}

const ledgerOf = (url: string): Ledger | null => {
	if (url.includes('/messages')) return null;
	return url.includes('/groups/') ? 'mutual-aid' : 'feed';
};

interface Sent {
	readonly at: number;
	readonly segments: readonly TimeSegment[];
	readonly ledger: Ledger | null;
}

function start(page = new FakePage(), answer: (sent: Sent) => Appended | Promise<Appended> = kept) {
	const sent: Sent[] = [];
	const standings: unknown[] = [];
	const leaving = new AbortController();
	const keeper = keepTime(
		{
			window: page as unknown as Window & typeof globalThis,
			clock: { now: () => Date.now(), monotonic: () => performance.now() },
			docId: 'doc',
			media: { isHeard: () => false },
			ledgerOf,
			append: async (segments, ledger) => {
				const one = { at: Date.now() - NOON, segments, ledger };
				sent.push(one);
				return answer(one);
			},
			onStanding: (standing, ledger) => standings.push([standing, ledger]),
			onLedger: (ledger) => standings.push(['moved', ledger]),
		},
		leaving.signal,
	);
	/** What the background would hold: the longest of each number. */
	const total = () => {
		const longest = new Map<number, TimeSegment>();
		for (const { segments } of sent) for (const one of segments) longest.set(one.seq, one);
		return [...longest.values()].reduce((sum, one) => sum + one.end - one.start, 0) / 1000;
	};
	return { page, keeper, sent, standings, total, leave: () => leaving.abort() };
}

const kept = ({ segments }: Sent): Appended => ({ kept: segments.length, standing: STANDING });
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

async function use(page: FakePage, seconds: number): Promise<void> {
	for (let second = 0; second < seconds; second += 1) {
		page.input();
		await pass(1);
	}
}

beforeEach(() => vi.useFakeTimers({ now: NOON }));
afterEach(() => vi.useRealTimers());

describe('sending', () => {
	it('T8 beats every five seconds, one growing stretch', async () => {
		const { page, sent, total } = start();
		await use(page, 60);
		expect(total()).toBe(60);
		expect(new Set(sent.flatMap(({ segments }) => segments.map(({ seq }) => seq)))).toEqual(new Set([0]));
		expect(sent.length).toBeLessThanOrEqual(14);
	});

	it('says nothing at the start of a page where nothing may stand in the way, and counts all the same', async () => {
		const page = new FakePage();
		page.location.href = 'https://www.facebook.com/groups/1/';
		const { sent, total } = start(page);
		await use(page, 1);
		expect(sent).toEqual([]);
		await use(page, 9);
		expect(total()).toBe(10);
	});

	it('asks at once whether a page beside another counts', async () => {
		const page = new FakePage();
		page.location.href = 'https://www.facebook.com/groups/1/';
		page.isFocused = false;
		expect(start(page).sent).toHaveLength(1);
	});

	it('T13 loses at most five seconds at any instant', async () => {
		const { page, total } = start();
		for (let second = 1; second <= 30; second += 1) {
			await use(page, 1);
			expect(second - total()).toBeLessThanOrEqual(5);
		}
	});

	it('T12 sends again what was not confirmed', async () => {
		let isAlive = false;
		const { page, sent } = start(new FakePage(), (one) => (isAlive ? kept(one) : 'later'));
		await use(page, 20);
		page.focus(false);
		await pass(30);
		isAlive = true;
		page.focus(true);
		await pass(1);
		expect(sent.at(-1)?.segments).toMatchObject([{ seq: 0, start: NOON, end: NOON + 20_000 }]);
		page.focus(false);
		await pass(10);
		expect(sent.at(-1)?.segments).not.toContainEqual(expect.objectContaining({ seq: 0 }));
	});

	it('T34 keeps what a full disk did not take', async () => {
		const { page, sent } = start(new FakePage(), () => ({ kept: 0, standing: { known: false } }));
		await use(page, 12);
		expect(sent.at(-1)?.segments).toMatchObject([{ seq: 0, end: NOON + 10_000 }]);
	});

	it('says nothing while nobody is there', async () => {
		const { page, sent } = start();
		await pass(200);
		const before = sent.length;
		await pass(3600);
		expect(sent).toHaveLength(before);
		page.input();
		await pass(10);
		expect(sent.length).toBeGreaterThan(before);
	});

	it('T14 T26 stops for good when the extension is gone, or the window is private', async () => {
		const { page, sent } = start(new FakePage(), () => 'never');
		await use(page, 30);
		page.show(false);
		page.show(true);
		await use(page, 30);
		expect(sent).toHaveLength(1);
		const other = start();
		await use(other.page, 3);
		other.leave();
		await use(other.page, 30);
		expect(other.total()).toBe(0);
	});
});

describe('looking', () => {
	it('T16 sees a change of address within a second, without any event', async () => {
		const { page, sent, standings } = start();
		await use(page, 10);
		page.location.href = 'https://www.facebook.com/groups/123/';
		await use(page, 7);
		const last = sent.at(-1)?.segments ?? [];
		const ledgers = new Set(sent.flatMap(({ segments }) => segments.map(({ ledger }) => ledger)));
		expect(ledgers).toEqual(new Set(['feed', 'mutual-aid']));
		expect(standings).toContainEqual(['moved', 'mutual-aid']);
		expect((last[0]?.start ?? 0) - NOON).toBeLessThanOrEqual(11_000);
	});

	it('T1 T2 follows the focus, and the choice to count without it', async () => {
		const { page, total } = start();
		await use(page, 5);
		page.focus(false);
		await use(page, 60);
		expect(total()).toBe(5);
		const twoScreens = start(new FakePage(), (one) => ({
			kept: one.segments.length,
			standing: { ...STANDING, countUnfocused: true },
		}));
		twoScreens.page.focus(false);
		await use(twoScreens.page, 60);
		expect(twoScreens.total()).toBeGreaterThanOrEqual(55);
	});

	it('T3 T9 credits from the input that ends an absence', async () => {
		const { page, total } = start();
		await pass(100.4);
		page.input();
		await pass(9.6);
		page.show(false);
		await pass(1);
		expect(total()).toBeCloseTo(60 + 9.6, 1);
	});

	it('T7 counts nothing of a page being prerendered', async () => {
		const page = new FakePage();
		page.document.prerendering = true;
		const { total } = start(page);
		await use(page, 30);
		page.document.prerendering = false;
		page.document.dispatchEvent(new Event('prerenderingchange'));
		await use(page, 10);
		page.show(false);
		await pass(1);
		expect(total()).toBe(10);
	});

	it('T19 counts nothing on messages, nor under a layer of ours', async () => {
		const page = new FakePage();
		page.location.href = 'https://www.facebook.com/messages/t/1';
		const { sent } = start(page);
		await use(page, 30);
		expect(sent).toEqual([]);
		const covered = start();
		await use(covered.page, 5);
		covered.keeper.cover(true);
		await use(covered.page, 40);
		covered.keeper.cover(false);
		await use(covered.page, 5);
		covered.page.show(false);
		await pass(1);
		expect(covered.total()).toBe(10);
	});

	it('T30 asks how time stands when a page in the background is seen again', async () => {
		const { page, sent } = start();
		page.show(false);
		await pass(600);
		const before = sent.length;
		page.show(true);
		await pass(0);
		expect(sent.slice(before)).toMatchObject([{ ledger: 'feed' }]);
	});

	it('asks now and then while a wall stands: another tab may have opened the way', async () => {
		const { sent, keeper } = start();
		keeper.cover(true);
		await pass(130);
		expect(sent.length).toBeGreaterThanOrEqual(3);
		expect(sent.length).toBeLessThanOrEqual(4);
	});
});

it('an answer older than an act of the user is not shown', async () => {
	let answerLate: (answer: Appended) => void = () => {};
	const { page, keeper, standings } = start(
		new FakePage(),
		() =>
			new Promise((resolve) => {
				answerLate = resolve;
			}),
	);
	await use(page, 1);
	keeper.hear({ ...STANDING, day: 'after the act' });
	answerLate({ kept: 0, standing: { ...STANDING, day: 'before it', show: 'limit' } });
	await pass(0);
	expect(standings).toEqual([[expect.objectContaining({ day: 'after the act' }), 'feed']]);
});
