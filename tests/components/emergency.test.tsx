import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findings, passage, threadHit } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const cry = threadHit({ kind: 'distress', call: null, passage: passage('Je n’en peux [plus]') });

async function searchIn(country: 'FR' | 'CA') {
	await showPanels({ find: () => findings({ hits: [{ ...cry, country }], total: 1 }) });
	await userEvent.type(page.getByRole('searchbox'), 'plus');
}

it('shows beside a call for help whom to call, a touch away', async () => {
	await searchIn('FR');
	const suicide = page.getByRole('link', { name: 'Appeler le 3114, pensées suicidaires' });
	await expect.element(suicide).toHaveAttribute('href', 'tel:3114');
	await expect.element(page.getByRole('link', { name: 'Appeler le 112, toute urgence' })).toBeVisible();
	await expectAccessible();
});

it('follows the country of the group', async () => {
	await searchIn('CA');
	await expect.element(page.getByRole('link', { name: /Appeler le 911/ })).toBeVisible();
	expect(document.body.textContent).not.toContain('3114');
});

it('is nowhere else', async () => {
	await showPanels();
	await userEvent.type(page.getByRole('searchbox'), 'péd');
	await expect.element(page.getByRole('heading', { name: /Un pédiatre qui prend/ })).toBeVisible();
	expect(document.querySelector('.emergency')).toBeNull();
});
