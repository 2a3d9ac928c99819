import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PostKey } from '#lib/domain/ids.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { matchView, SETTINGS, tip } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const rows = () => [...document.querySelectorAll('.tip')];
const named = (text: string) => rows().find((row) => row.textContent?.includes(text));

it('shows what is current, newest week first, and what is closed apart', async () => {
	await showPanels({}, { panel: 'tips', size: { width: 420, height: 900 } });
	await expect.element(page.getByRole('heading', { name: 'Bons plans' })).toBeVisible();
	await expect.poll(() => rows().length).toBe(4);
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Terminés 1' }));
	await expect.poll(() => rows().length).toBe(1);
	expect(rows()[0]?.textContent).toContain('parti');
	await expectAccessible();
});

it('filters by kind with the arrow keys too', async () => {
	await showPanels({}, { panel: 'tips' });
	await userEvent.click(page.getByRole('radio', { name: 'Tout' }));
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('radio', { name: 'Demandes' })).toBeChecked();
	await expect.poll(() => rows().length).toBe(1);
	expect(rows()[0]?.textContent).toContain('jusqu’à 80 €');
});

it('filters by group when there are several', async () => {
	await showPanels({}, { panel: 'tips' });
	await userEvent.click(page.getByRole('button', { name: 'Mamans du 93' }));
	await expect.poll(() => rows().length).toBe(1);
	await userEvent.click(page.getByRole('button', { name: 'Mamans du 93' }));
	await expect.poll(() => rows().length).toBe(4);
});

it('marks an offer as gone, and takes it back', async () => {
	const { acts } = await showPanels({}, { panel: 'tips' });
	await userEvent.click(page.getByRole('button', { name: 'C’est parti' }));
	await expect.poll(() => named('Lit à barreaux')).toBeUndefined();
	await userEvent.click(page.getByRole('button', { name: 'Annuler' }));
	await expect.poll(() => named('Lit à barreaux')).toBeDefined();
	expect(acts).toEqual(['setTipState g:11 taken', 'setTipState g:11 open']);
});

it('keeps a note as it is written', async () => {
	const { acts } = await showPanels({ tips: [tip()] }, { panel: 'tips' });
	await userEvent.click(page.getByRole('button', { name: 'Noter' }));
	await userEvent.type(page.getByRole('textbox', { name: 'Votre note' }), 'Y aller mercredi');
	await userEvent.tab();
	await expect.poll(() => acts.at(-1)).toBe('setNote 1000000000000001:10 Y aller mercredi');
});

it('keeps a note even when the panel closes in the middle of a word', async () => {
	const { acts } = await showPanels({ tips: [tip()] }, { panel: 'tips' });
	await userEvent.click(page.getByRole('button', { name: 'Noter' }));
	await userEvent.type(page.getByRole('textbox', { name: 'Votre note' }), 'Y al');
	dispatchEvent(new PageTransitionEvent('pagehide'));
	expect(acts).toContain('setNote 1000000000000001:10 Y al');
});

it('says how tips come here while there is none', async () => {
	await showPanels({ tips: [] }, { panel: 'tips' });
	await expect.element(page.getByText('Aucun bon plan gardé.')).toBeVisible();
	await expectAccessible();
});

it('of a long list draws what is in sight, to its end, and what has the focus', async () => {
	const many = Array.from({ length: 5000 }, (_, place) =>
		tip({ key: `g:${place}` as PostKey, text: `n° ${place}` }),
	);
	await showPanels({ tips: many }, { panel: 'tips' });
	await expect.poll(() => rows().length).toBeGreaterThan(3);
	expect(rows().length).toBeLessThan(40);
	expect(rows()[0]?.getAttribute('aria-setsize')).toBe('5000');
	(named('n° 1') as HTMLElement).querySelector('button')?.focus();
	const body = document.querySelector('.panel-body');
	for (let turn = 0; turn < 20 && !named('n° 4999'); turn += 1) {
		body?.scrollTo({ top: body.scrollHeight });
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await expect.poll(() => named('n° 4999')).toBeDefined();
	expect(rows().length).toBeLessThan(40);
	expect(document.activeElement?.closest('.tip')?.textContent).toContain('n° 1');
});

it('speaks English', async () => {
	await showPanels({ standing: { settings: { ...SETTINGS, language: 'en' } } }, { panel: 'tips' });
	await expect.element(page.getByRole('heading', { name: 'Good finds' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'It’s gone' })).toBeVisible();
	await expectAccessible();
});

const NEED = matchView({
	key: '1000000000000001:91' as PostKey,
	kind: 'need',
	excerpt: 'Je cherche une poussette double pour des jumeaux, plutôt compacte.',
	authorName: 'Léa D.',
	price: null,
});

it.each(['fr', 'en'] as const)('shows two that may fit, why, and keeps yes or no (%s)', async (language) => {
	const { tips } = wordsIn(language);
	const pairs = [
		{ self: NEED, other: matchView() },
		{ self: NEED, other: matchView({ because: [] }) },
	];
	const standing = { settings: { ...SETTINGS, language } };
	const { acts } = await showPanels(
		{ pairs, standing },
		{ panel: 'tips', size: { width: 360, height: 900 } },
	);
	await expect.element(page.getByRole('region', { name: tips.pairTitle })).toBeVisible();
	await expect.element(page.getByText(tips.pairCount(2))).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: tips.pairYes }));
	await expect.poll(() => acts).toEqual([`sayPair ${NEED.key} ${matchView().key} linked`]);
	await userEvent.click(page.getByRole('button', { name: wordsIn(language).common.undo }));
	await expect.poll(() => acts.at(-1)).toBe(`sayPair ${NEED.key} ${matchView().key} null`);
	await userEvent.click(page.getByRole('button', { name: tips.pairNo }));
	await expect.poll(() => acts.at(-1)).toBe(`sayPair ${NEED.key} ${matchView().key} apart`);
});
