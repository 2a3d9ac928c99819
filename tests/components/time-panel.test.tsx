import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConnectedTime, type TimeApi } from '#components/panels/time/ConnectedTime.tsx';
import { InterfaceContext } from '#components/ui/interface-context.tsx';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { TimeDay, TimeWeek } from '#lib/domain/time-week.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { expectAccessible, show } from './support/show.tsx';

const MINUTE = 60_000;
const DAYS = [
	'2026-02-26',
	'2026-02-27',
	'2026-02-28',
	'2026-03-01',
	'2026-03-02',
	'2026-03-03',
	'2026-03-04',
];
const AID = [12, 20, 6, 15, 24, 31, 18];
const FEED = [22, 18, 35, 20, 26, 14, 9];

function dayAt(index: number): TimeDay {
	const spent = { 'mutual-aid': (AID[index] ?? 0) * MINUTE, feed: (FEED[index] ?? 0) * MINUTE, other: 0 };
	return { day: DAYS[index] ?? '', spent };
}

const WEEK: TimeWeek = {
	days: DAYS.map((_, index) => dayAt(index)),
	limit: 20,
	extended: 0,
	nextLimit: null,
	proposal: null,
	dayStartsAt: 4,
	gate: { searched: 0, left: 0, entered: 0 },
};
const FIRST: TimeWeek = {
	...WEEK,
	days: WEEK.days.map((day, index) =>
		index === 6 ? { ...day, spent: { 'mutual-aid': 0, feed: 0, other: 0 } } : { ...day, spent: null },
	),
	limit: null,
};

interface Given {
	readonly week: Result<TimeWeek, StoreFailure>;
	readonly language?: Language;
	readonly width?: number;
	readonly refuse?: StoreFailure;
}

async function showTime({ week, language = 'fr', width = 380, refuse }: Given) {
	const acts: unknown[] = [];
	const api: TimeApi = {
		watchWeek: (callback) => callback(week),
		changeLimit: async (minutes) => {
			acts.push(minutes);
			return refuse ? failure(refuse) : success(undefined);
		},
		retry: () => void acts.push('retry'),
		openSettings: () => void acts.push('settings'),
		openData: () => void acts.push('data'),
	};
	document.documentElement.lang = language;
	const said = { language, words: wordsIn(language), now: () => new Date(2026, 2, 4, 18, 5).getTime() };
	await show(
		<InterfaceContext.Provider value={said}>
			<div class="panel">
				<div class="panel-content">
					<ConnectedTime api={api} />
				</div>
			</div>
		</InterfaceContext.Provider>,
		{ width, height: 640 },
	);
	await expect.poll(() => document.querySelector('dl, [role="alert"]')).not.toBeNull();
	return acts;
}

const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const text = () => plain(document.querySelector('main'));
let theme = '';
beforeAll(() => {
	theme = document.documentElement.dataset.theme ?? '';
});
afterAll(() => {
	document.documentElement.dataset.theme = theme;
});

describe('the week', () => {
	it.each([
		['fr', 380, 'light'],
		['en', 320, 'dark'],
	] as const)(
		'in %s at %d px, %s: figures of today, and a table of the bars',
		async (language, width, look) => {
			document.documentElement.dataset.theme = look;
			await showTime({ week: success(WEEK), language, width });
			const [aid, feed] = [...document.querySelectorAll('dd')].map(plain);
			expect([aid, feed]).toEqual(['18 min', '9 min']);
			const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
				[...row.querySelectorAll('td')].map((cell) => Number(plain(cell))),
			);
			expect(rows).toEqual([AID, FEED]);
			expect(document.querySelectorAll('thead th .unseen')).toHaveLength(7);
			await expectAccessible();
		},
	);

	it('draws bars to scale, hidden from screen readers, with the limit across', async () => {
		await showTime({ week: success(WEEK) });
		const bars = document.querySelector('.time-bars');
		expect(bars?.getAttribute('aria-hidden')).toBe('true');
		const heights = [...document.querySelectorAll('.time-bar.time-feed')].map(
			(bar) => bar.getBoundingClientRect().height,
		);
		expect((heights[2] ?? 0) / (heights[3] ?? 1)).toBeCloseTo(35 / 20, 1);
		const limit = document.querySelector('.time-limit')?.getBoundingClientRect().top ?? 0;
		const ofTwenty = document.querySelectorAll('.time-bar.time-feed')[3]?.getBoundingClientRect().top ?? 0;
		expect(Math.abs(limit - ofTwenty)).toBeLessThanOrEqual(2);
	});

	it('is not drawn on the first day, which promises nothing', async () => {
		await showTime({ week: success(FIRST) });
		expect(document.querySelector('table')).toBeNull();
		expect(text()).toContain('Premier jour');
		expect(text()).toContain('Colibri mesure d’abord une semaine');
		await expectAccessible();
	});

	it('tells a day that was not measured from a day without Facebook', async () => {
		const days = WEEK.days.map((day, index) => (index < 2 ? { ...day, spent: null } : day));
		await showTime({ week: success({ ...WEEK, days }) });
		const cells = [...document.querySelectorAll('tbody tr:first-child td')].map(plain);
		expect(cells.slice(0, 3)).toEqual(['–non mesuré', '–non mesuré', '6']);
	});

	it('T20 says when the day starts and what time it is for us', async () => {
		await showTime({ week: success(WEEK) });
		expect(text()).toContain('La journée commence à 4 h. Il est 18 h 05 pour Colibri.');
	});
});

describe('T34 an account that cannot be read', () => {
	it.each(['full', 'broken', 'silent'] as const)(
		'is unknown (%s), never zero, and offers the export',
		async (reason) => {
			const acts = await showTime({ week: failure(reason) });
			expect(text()).toContain('Temps inconnu aujourd’hui : le compteur n’a pas pu être lu.');
			expect(document.querySelectorAll('dd, table')).toHaveLength(0);
			await userEvent.click(page.getByRole('button', { name: 'Exporter mes données' }));
			await userEvent.click(page.getByRole('button', { name: 'Réessayer' }));
			expect(acts).toEqual(['data', 'retry']);
			await expectAccessible();
		},
	);
});

describe('the limit', () => {
	it('is set with the keyboard alone, and nothing is proposed by default', async () => {
		const acts = await showTime({ week: success(FIRST) });
		await userEvent.click(page.getByRole('button', { name: 'Choisir une limite' }));
		const field = page.getByRole('textbox', { name: 'Minutes de fil par jour' });
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveValue('');
		await userEvent.keyboard('25');
		await expectAccessible();
		await userEvent.keyboard('{Enter}');
		expect(acts).toEqual([25]);
		expect(document.activeElement?.textContent).toContain('Limite du fil');
	});

	it.each(['0', '', '-5', '12,5', '2000', 'dix'])('does not take « %s »', async (typed) => {
		const acts = await showTime({ week: success(WEEK) });
		await userEvent.click(page.getByRole('button', { name: 'Changer' }));
		const field = page.getByRole('textbox', { name: 'Minutes de fil par jour' });
		await userEvent.clear(field);
		if (typed) await userEvent.type(field, typed);
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
		expect(acts).toEqual([]);
	});

	it('can be left as it is, or removed', async () => {
		const acts = await showTime({ week: success(WEEK) });
		await userEvent.click(page.getByRole('button', { name: 'Changer' }));
		await userEvent.keyboard('{Escape}');
		expect(document.querySelector('form')).toBeNull();
		await userEvent.click(page.getByRole('button', { name: 'Changer' }));
		await userEvent.click(page.getByRole('button', { name: 'Retirer la limite' }));
		expect(acts).toEqual([null]);
	});

	it('proposed from one’s own week, is taken in one click', async () => {
		const acts = await showTime({ week: success({ ...WEEK, limit: null, proposal: 16 }) });
		expect(text()).toContain('16 minutes de fil par jour seraient un peu moins que d’habitude');
		await userEvent.click(page.getByRole('button', { name: 'Essayer 16 min' }));
		expect(acts).toEqual([16]);
		await expectAccessible();
	});

	it('P11 chosen looser, says from when it holds, and can be taken back', async () => {
		const nextLimit = { minutes: 30, fromDay: '2026-03-05' };
		const acts = await showTime({ week: success({ ...WEEK, nextLimit }) });
		expect(text()).toContain('30 min par jour à partir du jeudi 5 mars.');
		await userEvent.click(page.getByRole('button', { name: 'Garder la limite d’aujourd’hui' }));
		expect(acts).toEqual([20]);
	});

	it('that could not be kept is said', async () => {
		await showTime({ week: success(WEEK), refuse: 'full' });
		await userEvent.click(page.getByRole('button', { name: 'Changer' }));
		await userEvent.keyboard('30{Enter}');
		await expect
			.poll(() => plain(document.querySelector('[role="alert"]')))
			.toBe('La limite n’a pas pu être enregistrée.');
	});
});

it.each(['fr', 'en'] as const)(
	'tells the minutes that extensions added to the limit today (%s)',
	async (language) => {
		await showTime({ week: success({ ...WEEK, extended: 10 }), language });
		await expect.element(page.getByText(wordsIn(language).time.extended(10))).toBeVisible();
		await expectAccessible();
	},
);
