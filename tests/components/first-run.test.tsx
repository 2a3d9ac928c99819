import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { COVERAGE, group, MAMANS, SETTINGS } from './support/panel-data.ts';
import { expectAccessible, showWorkshop } from './support/show.tsx';

const NEW = {
	settings: { ...SETTINGS, firstRunDone: false, keepComments: null },
	groups: [],
	coverage: COVERAGE,
};
const title = () => page.getByRole('heading', { level: 1 });
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));

it('takes three screens, forth and back, with the keyboard', async () => {
	const { acts } = await showWorkshop('first-run', { standing: NEW });
	await expect.element(title()).toHaveTextContent('La mémoire de vos groupes, chez vous.');
	await expectAccessible();
	page.getByRole('button', { name: 'Continuer' }).element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(title()).toHaveTextContent('Ce que Colibri ne fait jamais.');
	await expect.element(title()).toHaveFocus();
	await expect.element(page.getByText(/Les conditions de Facebook interdisent/)).toBeVisible();
	await expectAccessible();
	await press('Continuer');
	await expect.element(title()).toHaveTextContent('À vous de choisir.');
	await expectAccessible();
	await press('Retour');
	await expect.element(title()).toHaveTextContent('Ce que Colibri ne fait jamais.');
	expect(acts).toEqual([]);
});

it('does not start before its user said whether replies are kept', async () => {
	const { acts } = await showWorkshop('first-run', { standing: NEW });
	await press('Continuer');
	await press('Continuer');
	await press('Commencer');
	await expect.element(page.getByText('Dites d’abord si les réponses sont retenues.')).toBeVisible();
	expect(acts).toEqual([]);
	await userEvent.click(page.getByRole('radio', { name: 'Non' }));
	await press('Commencer');
	await expect
		.poll(() => acts)
		.toEqual(['changeSettings {"keepComments":false,"firstRunDone":true}', 'goToSearch']);
});

it('chooses among the groups already seen', async () => {
	const groups = [group(), group({ id: MAMANS, name: 'Mamans du 93', state: 'offered' })];
	const { acts } = await showWorkshop('first-run', { standing: { ...NEW, groups } });
	await press('Continuer');
	await press('Continuer');
	await userEvent.click(page.getByRole('switch', { name: 'Lire Mamans du 93' }));
	expect(acts).toEqual([`setGroupState ${MAMANS} on`]);
	await expect.element(page.getByRole('button', { name: 'Commencer avec 1 groupe' })).toBeVisible();
});

it('can wait: nothing is decided', async () => {
	const { acts } = await showWorkshop('first-run', { standing: NEW });
	await press('Plus tard');
	expect(acts).toEqual(['goToSearch']);
});

it('asks for access when the browser withholds it, in English too', async () => {
	const settings = { ...NEW.settings, language: 'en' as const };
	const { acts } = await showWorkshop('first-run', { standing: { ...NEW, settings }, access: false });
	await press('Continue');
	await press('Continue');
	await press('Give access');
	expect(acts).toEqual(['requestAccess']);
	await expectAccessible();
});
