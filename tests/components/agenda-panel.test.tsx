import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import { agendaWordsIn } from '#lib/i18n/agenda-words.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { agendaEntry, NOW, SETTINGS } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const DAY = 86_400_000;

const OPEN = agendaEntry({
	key: '1:2' as PostKey,
	title: 'Balade en porte-bébé au parc des Beaumonts',
	start: null,
	end: null,
	candidates: [NOW + 4 * DAY, NOW + 11 * DAY],
	because: ['dimanche prochain'],
	price: null,
});
const [FIRST] = agendaEntry().announcements;
const TWICE = agendaEntry({
	key: '1:3' as PostKey,
	start: NOW + 2 * DAY,
	title: `Fête du quartier ${'très '.repeat(30)}longue`,
	announcements: FIRST ? [FIRST, { ...FIRST, key: '1:4' as PostKey, groupName: 'Mamans du 93' }] : [],
	shared: ['tilleuls'],
});

function showAgenda(agenda: readonly AgendaEntry[], language: 'fr' | 'en' = 'fr', width = 420) {
	const standing = { settings: { ...SETTINGS, language } };
	return showPanels({ agenda, standing }, { panel: 'agenda', size: { width, height: 900 } });
}

it.each(['fr', 'en'] as const)(
	'shows when, where and how much, announced once or more (%s)',
	async (language) => {
		await showAgenda([agendaEntry(), TWICE, OPEN], language);
		const words = agendaWordsIn(language);
		await expect
			.element(page.getByRole('heading', { name: new RegExp(`^${words.title}, \\d`, 'u') }))
			.toBeVisible();
		await expect.element(page.getByText(words.tomorrow)).toBeVisible();
		await expect.element(page.getByText(factWordsIn(language).free).first()).toBeVisible();
		await userEvent.click(page.getByText(words.announced(2)));
		await expect.element(page.getByText(words.shared(['tilleuls']))).toBeVisible();
		await expectAccessible();
	},
);

it('asks which date it is, in the words of the post, and takes the answer back', async () => {
	const { acts } = await showAgenda([OPEN]);
	const { common } = wordsIn('fr');
	const facts = factWordsIn('fr');
	await expect.element(page.getByText('« dimanche prochain »')).toBeVisible();
	expect(page.getByRole('button', { name: facts.toCalendar, exact: false }).query()).toBeNull();
	await expectAccessible();
	const [first] = OPEN.candidates;
	await userEvent.click(page.getByRole('button', { name: /^\d+\s\S+$/ }).first());
	expect(acts).toEqual([`sayFacts 1:2 {"event":${first}}`]);
	await userEvent.click(page.getByRole('button', { name: common.undo }));
	expect(acts.at(-1)).toBe('undo sayFacts 1:2');
	await userEvent.click(page.getByRole('button', { name: facts.dontKnow }));
	expect(acts.at(-1)).toBe('sayFacts 1:2 {"event":"unknown"}');
});

it('says yes or no to a date, and hands it to the calendar', async () => {
	const { acts } = await showAgenda([agendaEntry()]);
	const facts = factWordsIn('fr');
	await userEvent.click(page.getByRole('button', { name: `${facts.rightDate}, ${agendaEntry().title}` }));
	await userEvent.click(page.getByRole('button', { name: `${facts.toCalendar} ${agendaEntry().title}` }));
	await userEvent.click(page.getByRole('button', { name: `${facts.noEvent}, ${agendaEntry().title}` }));
	expect(acts).toEqual([
		`sayFacts 1:1 {"event":${agendaEntry().start}}`,
		'calendarFile 1:1',
		'sayFacts 1:1 {"event":"none"}',
	]);
});

it('corrects the price and the place of an event, in all that announce it, and takes it back as one', async () => {
	const { acts } = await showAgenda([TWICE]);
	const { form, correct } = factWordsIn('fr');
	await userEvent.click(page.getByRole('button', { name: `${correct}, ${TWICE.title}` }));
	await userEvent.fill(page.getByLabelText(form.price('EUR')), '2,50');
	await userEvent.fill(page.getByLabelText(form.place), 'gymnase');
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: form.keep }));
	const said = { price: { amount: 2.5, currency: 'EUR' }, place: 'gymnase' };
	expect(acts).toEqual([`sayFacts 1:1,1:4 ${JSON.stringify(said)}`]);
	await userEvent.click(page.getByRole('button', { name: wordsIn('fr').common.undo }));
	expect(acts.at(-1)).toBe('undo sayFacts 1:1,1:4');
});

it('says that a date is to be checked when nobody knows when the post was written', async () => {
	const [first] = agendaEntry().announcements;
	const undated = { at: null, precision: 'unknown', source: 'none' } as const;
	const announcements = first ? [{ ...first, time: undated }] : [];
	await showAgenda([agendaEntry({ announcements })]);
	await expect.element(page.getByText(agendaWordsIn('fr').toCheck)).toBeVisible();
	await expect.element(page.getByText(agendaWordsIn('fr').tomorrow)).not.toBeInTheDocument();
	await expectAccessible();
});

it.each(['fr', 'en'] as const)('says so when nothing is to come (%s)', async (language) => {
	await showAgenda([], language, 360);
	await expect.element(page.getByRole('heading', { name: agendaWordsIn(language).emptyTitle })).toBeVisible();
	await expectAccessible();
});

it('fits a narrow panel, of a thousand events draws those in sight, hostile text as text', async () => {
	const hostile = '<img src=x onerror=alert(1)>'.repeat(3);
	const many = Array.from({ length: 1000 }, (_, place) =>
		agendaEntry({
			key: `1:${place + 10}` as PostKey,
			start: NOW + place * DAY,
			title: `${hostile} ${place}`,
		}),
	);
	await showAgenda(many, 'fr', 360);
	await expect.poll(() => document.querySelectorAll('.agenda-row').length).toBeGreaterThan(2);
	expect(document.querySelectorAll('.agenda-row').length).toBeLessThan(24);
	expect(document.querySelector('img')).toBeNull();
	await expectAccessible();
});

const titles = () => [...document.querySelectorAll('.agenda-entry h2')].map((title) => title.textContent);

it.each(['fr', 'en'] as const)(
	'shows a day, another week and what is over when asked, and goes back to what is to come (%s)',
	async (language) => {
		const words = agendaWordsIn(language);
		const soon = agendaEntry({ title: 'Soon' });
		const later = agendaEntry({ key: '1:7' as PostKey, title: 'Later', start: NOW + 8 * DAY, end: null });
		const over = agendaEntry({
			key: '1:8' as PostKey,
			title: 'Over',
			start: NOW - 7 * DAY,
			end: null,
			past: true,
		});
		await showAgenda([over, soon, later], language, 360);
		await expect.poll(titles).toEqual(['Soon', 'Later']);
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: words.weekAfter }));
		await expect.poll(titles).toEqual(['Later']);
		await userEvent.click(page.getByRole('button', { name: words.weekBefore }));
		await userEvent.click(page.getByRole('button', { name: language === 'fr' ? /sortie/ : /event/ }).first());
		await expect.poll(titles).toEqual(['Soon']);
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: words.weekBefore }));
		await expect.poll(titles).toEqual(['Over']);
		await userEvent.click(page.getByRole('button', { name: words.weekBefore }));
		await expect.element(page.getByRole('heading', { name: words.nothingThen })).toBeVisible();
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: words.allComing }));
		await expect.poll(titles).toEqual(['Soon', 'Later']);
		await userEvent.click(page.getByRole('button', { name: new RegExp(`^${words.past}`) }));
		await expect.poll(titles).toEqual(['Over']);
	},
);

it('filters by group, age, price and kind, each by what announcements say', async () => {
	const words = agendaWordsIn('fr');
	const { kinds } = wordsIn('fr');
	const paid = agendaEntry({
		key: '1:7' as PostKey,
		title: 'Paid',
		kind: 'cause',
		price: { amount: 5, currency: 'EUR' },
		ages: { from: 72, to: 120 },
		announcements: FIRST ? [{ ...FIRST, groupName: 'Mamans du 93' }] : [],
	});
	const unsaid = agendaEntry({ key: '1:8' as PostKey, title: 'Unsaid', price: null, ages: null });
	await showAgenda([agendaEntry({ title: 'Free' }), paid, unsaid]);
	const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
	await expect.poll(titles).toHaveLength(3);
	for (const [name, left] of [
		[words.free, ['Free']],
		['Mamans du 93', ['Paid']],
		['dès 6\u00a0ans', ['Paid']],
		[kinds.cause, ['Paid']],
	] as const) {
		await press(name);
		await expect.poll(titles).toEqual(left);
		await press(name);
	}
	await expect.poll(titles).toHaveLength(3);
	await expectAccessible();
});
