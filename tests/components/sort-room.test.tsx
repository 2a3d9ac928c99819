/** Workshop › Trier and › Règles on a real library: what is pressed is what is kept. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WorkshopApi } from '#components/workshop/workshop-api.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { workshopWordsIn } from '#lib/i18n/workshop-words.ts';
import { keepLibrary } from '#lib/services/panels/kept-library.ts';
import { createWorkshopApi } from '#lib/services/panels/workshop-api.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { everyRow, knownMeans, must, readingLibrary } from '#tests/store/library.ts';
import { GROUP, HEALTH, seenPost } from '#tests/store/seen.ts';
import { expectAccessible, showWorkshop } from './support/show.tsx';

const TEXTS = [
	'Je vends une poussette double Baby Jogger, 60 €.',
	'Perdu trousseau de clés avec porte-clés vert près du parc.',
	'Vous auriez un pédiatre à conseiller ? Le nôtre part à la retraite.',
	'Mon mari m’a frappée ce soir, j’ai peur, je ne sais pas où dormir cette nuit avec mon bébé. Aidez-moi.',
	'Je cherche une poussette double pour mes jumeaux.',
];

async function sortRoom(room: string, texts = TEXTS, language: 'fr' | 'en' = 'fr', width = 1200) {
	const means = knownMeans();
	const store = await readingLibrary(means);
	for (const [place, text] of texts.entries()) {
		means.at += 1000;
		const posts = [seenPost({ id: String(100 + place), text })];
		must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	}
	const api: WorkshopApi = createWorkshopApi({
		library: keepLibrary(async () => ({ ok: true, value: store })),
		means,
		browserLanguage: language,
		tellPages: () => undefined,
	});
	must(await api.changeSettings({ language }));
	await showWorkshop(room, { api });
	await page.viewport(width, 800);
	return {
		store,
		api,
		words: { ...wordsIn(language), ...workshopWordsIn(language) },
		works: async () =>
			(await everyRow(store)).works as { key: string; kind: string | null; tags: string[] }[],
	};
}

/** Said with the words of the match. */
const REFUSE = { fr: /^Pas celle-là/, en: /^Not this one/ };

const detail = () => page.getByRole('article');

it.each(['fr', 'en'] as const)(
	'sorts by keyboard, calls for help first, and takes it back (%s)',
	async (language) => {
		const { words, works } = await sortRoom('sort', TEXTS, language);
		await expect.element(detail().getByText(/Mon mari m’a frappée/)).toBeVisible();
		await expect.element(page.getByText(words.emergency.lead)).toBeVisible();
		await expect.element(page.getByText(words.sort.progress(0, 5))).toBeVisible();
		await expectAccessible();
		await userEvent.keyboard('{Enter}');
		await expect.element(detail().getByText(/Je cherche une poussette double/)).toBeVisible();
		await userEvent.keyboard('q');
		await expect.element(page.getByText(words.sort.progress(2, 3))).toBeVisible();
		await userEvent.keyboard('{Enter}');
		await expect.element(detail().getByText(/Vous auriez un pédiatre/)).toBeVisible();
		await userEvent.keyboard('p');
		await expect.element(detail().getByText(/Perdu trousseau/)).toBeVisible();
		await userEvent.keyboard('z');
		await expect.element(detail().getByText(/Je cherche une poussette double/)).toBeVisible();
		await expect.element(page.getByText(words.sort.progress(1, 4))).toBeVisible();
		await expectAccessible();
		expect((await works()).map(({ kind }) => kind)).toEqual(['distress', null]);
	},
);

it('puts a new tag on by keyboard, and shows what may answer', async () => {
	const { words, works } = await sortRoom('sort');
	await expect.element(detail().getByText(/Mon mari/)).toBeVisible();
	await userEvent.keyboard('j');
	await expect.element(page.getByRole('heading', { name: words.mark.matches })).toBeVisible();
	await expect.element(page.getByText(/Je vends une poussette double/).last()).toBeVisible();
	await userEvent.keyboard('e');
	await expect.element(page.getByRole('combobox', { name: words.mark.findTag })).toHaveFocus();
	await userEvent.keyboard('jumeaux{Enter}');
	await expect.element(page.getByText(words.mark.did.tagged('jumeaux'))).toBeVisible();
	await expect
		.element(page.getByRole('button', { name: /^jumeaux/ }))
		.toHaveAttribute('aria-pressed', 'true');
	await expect.element(detail()).toHaveFocus();
	await userEvent.keyboard('1');
	await expect.poll(async () => (await works())[0]?.tags).toEqual([]);
	await expectAccessible();
});

it.each(['fr', 'en'] as const)(
	'links what may answer by keyboard, shows it on both, takes it back, refuses it for good (%s)',
	async (language) => {
		const { words, store } = await sortRoom('sort', TEXTS, language);
		const said = async () => ((await everyRow(store)).pairs as { said: unknown }[]).map((pair) => pair.said);
		await expect.element(detail().getByText(/Mon mari/)).toBeVisible();
		await userEvent.keyboard('j');
		await expect.element(page.getByRole('heading', { name: words.mark.matches })).toBeVisible();
		await userEvent.keyboard('l');
		await expect.element(page.getByRole('heading', { name: words.mark.linked })).toBeVisible();
		await expect.element(page.getByRole('heading', { name: words.mark.matches })).not.toBeInTheDocument();
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: /Je vends une poussette double/ }).first());
		await expect.element(detail().getByRole('heading', { name: words.mark.linked })).toBeVisible();
		await userEvent.keyboard('z');
		await expect.element(page.getByRole('heading', { name: words.mark.matches })).toBeVisible();
		expect(await said()).toEqual([null]);
		await userEvent.click(page.getByRole('button', { name: REFUSE[language] }));
		await expect.element(page.getByRole('heading', { name: words.mark.matches })).not.toBeInTheDocument();
		expect(await said()).toEqual(['apart']);
	},
);

it('changes many at once, after they were seen, and takes them back as one', async () => {
	const { words, works } = await sortRoom('sort');
	await userEvent.click(page.getByRole('radio', { name: words.sort.manyAtOnce }));
	await userEvent.type(page.getByRole('textbox', { name: words.sort.words }), 'poussette');
	await userEvent.click(page.getByRole('button', { name: words.sort.look }));
	await expect.element(page.getByRole('region', { name: words.sort.many(2) })).toBeVisible();
	expect(await works()).toEqual([]);
	await expectAccessible();
	const act = page.getByRole('combobox', { name: words.sort.actOnAll });
	await userEvent.selectOptions(act, words.sort.giveKind(words.kinds.offer));
	await userEvent.click(page.getByRole('button', { name: words.sort.applyTo(2) }));
	await expect.element(page.getByText(words.sort.changed(2))).toBeVisible();
	expect((await works()).map(({ kind }) => kind)).toEqual(['offer', 'offer']);
	await userEvent.click(page.getByRole('button', { name: words.common.undo }));
	await expect.poll(async () => (await works()).map(({ kind }) => kind)).toEqual([null, null]);
});

it('changes more than one slice with its progress told, stops where asked, and takes all of it back at once', async () => {
	const texts = Array.from({ length: 3 }, (_, place) => `Je vends une poussette numéro ${place}.`);
	const { words, works, api } = await sortRoom('sort', texts);
	const { items } = must(await api.listToSort({ groupId: null, after: null, limit: 9 }));
	const keys = Array.from({ length: 500 }, (_, place) =>
		place % 230 === 0 ? (items[place / 230]?.key as PostKey) : (`gone:${place}` as PostKey),
	);
	const stops = { at: Number.POSITIVE_INFINITY };
	api.selectPosts = async () => ({ ok: true, value: { keys, total: keys.length, examples: items } });
	const act = api.actOnMany;
	const slices: number[] = [];
	api.actOnMany = async (slice, what) => {
		slices.push(slice.length);
		if (slices.length === stops.at)
			await userEvent.click(page.getByRole('button', { name: words.sort.stop }));
		return act(slice, what);
	};
	const give = async (changed: number) => {
		await userEvent.click(page.getByRole('button', { name: words.sort.look }));
		const choice = page.getByRole('combobox', { name: words.sort.actOnAll });
		await userEvent.selectOptions(choice, words.sort.giveKind(words.kinds.offer));
		await userEvent.click(page.getByRole('button', { name: words.sort.applyTo(500) }));
		await expect.element(page.getByText(words.sort.changed(changed))).toBeVisible();
	};
	await userEvent.click(page.getByRole('radio', { name: words.sort.manyAtOnce }));
	await userEvent.type(page.getByRole('textbox', { name: words.sort.words }), 'poussette');
	await give(3);
	expect(slices).toEqual([200, 200, 100]);
	expect((await works()).map(({ kind }) => kind)).toEqual(['offer', 'offer', 'offer']);
	await userEvent.click(page.getByRole('button', { name: words.common.undo }));
	await expect.poll(async () => (await works()).map(({ kind }) => kind)).toEqual([null, null, null]);
	slices.length = 0;
	stops.at = 1;
	await give(1);
	expect(slices).toEqual([200]);
	await expectAccessible();
});

it.each(['fr', 'en'] as const)(
	'tries a rule before it is on, and says what is wrong with it (%s)',
	async (language) => {
		const { words, store } = await sortRoom('rules', TEXTS, language);
		await userEvent.click(page.getByRole('button', { name: words.rules.add }));
		await userEvent.type(page.getByRole('textbox', { name: words.rules.name }), 'Ventes');
		await userEvent.click(page.getByRole('button', { name: words.rules.tryOut }));
		await expect.element(page.getByText(words.rules.flaws['no-words'])).toBeVisible();
		await userEvent.type(page.getByRole('textbox', { name: words.rules.any }), 'Vends, à vendre');
		await userEvent.click(page.getByRole('button', { name: words.rules.tryOut }));
		await expect.element(page.getByText(words.rules.trial(1))).toBeVisible();
		await expect.element(page.getByText(/Je vends une poussette/)).toBeVisible();
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: words.rules.turnOn }));
		await expect.element(page.getByText(words.rules.flaws['no-outcome'])).toBeVisible();
		await userEvent.selectOptions(page.getByRole('combobox', { name: words.rules.kind }), words.kinds.tip);
		await userEvent.click(page.getByRole('button', { name: words.rules.tryOut }));
		await userEvent.click(page.getByRole('button', { name: words.rules.turnOn }));
		await expect.element(page.getByText(words.rules.saved('Ventes'))).toBeVisible();
		const sentence = words.rules.sentence(['Vends', 'à vendre'], [], [], words.kinds.tip, []);
		await expect.element(page.getByText(sentence)).toBeVisible();
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: words.rules.remove('Ventes') }));
		await expect.element(page.getByText(words.rules.none)).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: words.common.undo }));
		await expect.element(page.getByText(sentence)).toBeVisible();
		expect((await everyRow(store)).ownRules).toHaveLength(1);
	},
);

it('tells what was learned, and forgets it', async () => {
	const { words, api, store } = await sortRoom('rules');
	const { items } = must(await api.listToSort({ groupId: null, after: null, limit: 9 }));
	const poussettes = items.filter(({ text }) => text.includes('poussette'));
	for (const { key } of poussettes) must(await api.sortPost(key, { type: 'new-tag', label: 'jumeaux' }));
	await expect.element(page.getByText(words.rules.lessons(2))).toBeVisible();
	await expect.element(page.getByText(words.rules.counted('jumeaux', 2))).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: words.rules.forgetAll }));
	await expect.element(page.getByText(words.rules.sure(2))).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: words.rules.forgetAll }));
	await expect.element(page.getByText(words.rules.lessons(0))).toBeVisible();
	expect((await everyRow(store)).learnedTerms).toEqual([]);
});

it('says so when nothing is to be sorted, and fits a narrow window', async () => {
	const { words } = await sortRoom('sort', []);
	await expect.element(page.getByRole('heading', { name: words.sort.empty })).toBeVisible();
	await expectAccessible();
});

it('fits a narrow window, long words and hostile text as text', async () => {
	const hostile = `${'<img src=x onerror=alert(1)>'.repeat(4)} ${'a'.repeat(300)} je cherche une nounou`;
	await sortRoom('sort', [hostile], 'fr', 360);
	await expect.element(detail()).toBeVisible();
	expect(document.querySelector('img')).toBeNull();
	await expectAccessible();
});

it('asks which date an event is, keeps the answer, takes it back', async () => {
	const { store } = await sortRoom('sort', [
		'Balade en porte-bébé au parc des Beaumonts, mercredi 18 ou jeudi 19 mars à 15h, selon la météo.',
	]);
	const words = factWordsIn('fr');
	const said = async () => ((await everyRow(store)).works as { event: unknown }[]).map(({ event }) => event);
	await expect.element(detail().getByText(words.whichDate, { exact: false })).toBeVisible();
	await expectAccessible();
	await userEvent.click(detail().getByRole('button', { name: /19\smars/ }));
	await expect.element(detail().getByText(words.saidByYou)).toBeVisible();
	expect(await said()).toEqual([Date.parse('2026-03-19T15:00:00+01:00')]);
	await expectAccessible();
	await userEvent.keyboard('z');
	await expect.element(detail().getByText(words.whichDate, { exact: false })).toBeVisible();
	expect(await said()).toEqual([null]);
});

it('puts a price and a condition right by hand, and takes it back', async () => {
	const { store } = await sortRoom('sort', ['Je vends une poussette double Baby Jogger, 60 €, bon état.']);
	const words = factWordsIn('fr');
	const said = async () => (await everyRow(store)).works as { price: unknown; condition: unknown }[];
	await expect.element(detail().getByText(/^60\s€$/)).toBeVisible();
	await userEvent.click(detail().getByRole('button', { name: words.correct }));
	await userEvent.fill(detail().getByRole('textbox', { name: words.form.price('EUR') }), '0');
	await userEvent.selectOptions(
		detail().getByRole('combobox', { name: words.form.condition }),
		words.states.worn,
	);
	await expectAccessible();
	await userEvent.click(detail().getByRole('button', { name: words.form.keep }));
	await expect.element(detail().getByText(words.free)).toBeVisible();
	expect(await said()).toMatchObject([{ price: { amount: 0, currency: 'EUR' }, condition: 'worn' }]);
	await expectAccessible();
	await userEvent.keyboard('z');
	await expect.element(detail().getByText(/^60\s€$/)).toBeVisible();
	expect(await said()).toMatchObject([{ price: null, condition: null }]);
});
