/** Everything the query language does, without knowing it: chips for what was typed, chips to press. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TypedFilter } from '#lib/domain/findings.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import { findings, NOTHING, SETTINGS, threadHit } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const field = () => page.getByRole('searchbox');
const QUERY = 'pédiatre groupe:Montreuil -dentiste type:machin "de garde"';
const typedAt = (field: TypedFilter['field'], written: string, value: string, understood = true) => {
	const start = QUERY.indexOf(written);
	return { field, value, understood, start, end: start + written.length };
};
const TYPED = [
	typedAt('group', 'groupe:Montreuil', 'Montreuil'),
	typedAt('without', '-dentiste', 'dentiste'),
	typedAt('kind', 'type:machin', 'machin', false),
	typedAt('phrase', '"de garde"', 'de garde'),
];

describe('what was typed as a filter', () => {
	it('is a chip that a press takes away; the cursor goes back to the field', async () => {
		const { inquiries } = await showPanels({ find: () => findings({ typed: TYPED }) }, { query: QUERY });
		await expect.element(page.getByRole('button', { name: 'Retirer groupe : Montreuil' })).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Retirer « de garde »' })).toBeVisible();
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: 'Retirer sans dentiste' }));
		await expect.poll(() => inquiries.at(-1)?.text).toBe('pédiatre groupe:Montreuil type:machin "de garde"');
		await expect.element(field()).toHaveFocus();
	});

	it('says when it is not understood', async () => {
		await showPanels({ find: () => findings({ typed: TYPED }) }, { query: QUERY });
		await expect.element(page.getByText('type : machin, inconnu')).toBeVisible();
	});

	it('speaks English', async () => {
		await showPanels(
			{
				find: () => findings({ typed: [typedAt('before', 'type:machin', 'some day', false)] }),
				standing: { settings: { ...SETTINGS, language: 'en' } },
			},
			{ query: QUERY },
		);
		await expect.element(page.getByText('before: some day, date not understood')).toBeVisible();
	});

	it('is what may be taken away when nothing is left', async () => {
		const { inquiries } = await showPanels({ find: () => ({ ...NOTHING, typed: TYPED }) }, { query: QUERY });
		await expect.element(page.getByText('Rien avec ces filtres.')).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: 'Retirer les filtres' }));
		await expect.poll(() => inquiries.at(-1)?.text).toBe('pédiatre -dentiste "de garde"');
	});

	it('leaves room for results when there are fifty', async () => {
		const typed = Array.from({ length: 50 }, (_, place) => ({
			field: 'group' as const,
			value: `un groupe au nom plutôt long, le numéro ${place}`,
			understood: place % 2 === 0,
			start: place,
			end: place + 1,
		}));
		await showPanels({ find: () => findings({ typed }) }, { query: 'pédiatre' });
		await expect.poll(() => document.querySelectorAll('.chip-typed').length).toBe(50);
		const top = document.querySelector('.panel-body')?.getBoundingClientRect().top ?? 999;
		expect(top).toBeLessThan(280);
		await expectAccessible();
	});
});

describe('chips to press', () => {
	const periods = { week: 1, month: 3, year: 5 };

	it('count periods once the filters are open, and filter by them', async () => {
		const { inquiries } = await showPanels(
			{
				find: ({ countPeriods }) =>
					findings({ facets: { ...findings().facets, periods: countPeriods ? periods : null } }),
			},
			{ query: 'pédiatre' },
		);
		await userEvent.click(page.getByRole('button', { name: 'Autres filtres' }));
		await userEvent.click(page.getByRole('button', { name: '31 jours 3' }));
		await expect.poll(() => inquiries.at(-1)).toMatchObject({ period: 'month', countPeriods: true });
		expect(inquiries[0]?.countPeriods).toBe(false);
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: 'Moins de filtres' }));
		await expect.element(page.getByRole('button', { name: '31 jours 3' })).toBeVisible();
		expect(page.getByLabelText('Depuis le').query()).toBeNull();
	});

	it('take two dates, whole days both, and let go of them', async () => {
		const { inquiries } = await showPanels({}, { query: 'pédiatre' });
		await userEvent.click(page.getByRole('button', { name: 'Autres filtres' }));
		await userEvent.fill(page.getByLabelText('Depuis le'), '2026-03-01');
		await userEvent.fill(page.getByLabelText('Jusqu’au'), '2026-03-02');
		await expect
			.poll(() => inquiries.at(-1))
			.toMatchObject({
				since: new Date(2026, 2, 1).getTime(),
				until: new Date(2026, 2, 3).getTime() - 1,
				period: null,
			});
		await userEvent.click(page.getByRole('button', { name: 'Tout', exact: true }));
		await expect.poll(() => inquiries.at(-1)).toMatchObject({ since: null, until: null });
	});

	it('sort by date, and say so when they are closed', async () => {
		const { inquiries } = await showPanels({}, { query: 'pédiatre' });
		await userEvent.click(page.getByRole('button', { name: 'Autres filtres' }));
		await userEvent.click(page.getByRole('radio', { name: 'Date' }));
		await expect.poll(() => inquiries.at(-1)?.sort).toBe('date');
		await userEvent.click(page.getByRole('button', { name: 'Moins de filtres' }));
		await userEvent.click(page.getByRole('button', { name: 'Les plus récentes d’abord' }));
		await expect.poll(() => inquiries.at(-1)?.sort).toBe('relevance');
	});
});

describe('bad input', () => {
	it('of signs alone gets a sentence', async () => {
		await showPanels({ find: () => ({ ...NOTHING, wordless: true }) }, { query: '???' });
		await expect.element(page.getByText('Aucun mot à chercher.')).toBeVisible();
		await expectAccessible();
	});

	it('too long says that its beginning was read', async () => {
		await showPanels({ find: () => findings({ cut: true }) }, { query: 'mot '.repeat(2500) });
		await expect.element(page.getByText('Recherche très longue : seul son début a été lu.')).toBeVisible();
		await expectAccessible();
	});

	it('found nowhere is told short', async () => {
		await showPanels({ find: () => NOTHING }, { query: `accrobranche ${'très '.repeat(400)}` });
		const help = page.getByText(/^Rien sur/);
		await expect.element(help).toBeVisible();
		expect(help.element().textContent?.length).toBeLessThan(200);
		await expectAccessible();
	});

	it('from right to left stands as it was written', async () => {
		await showPanels({}, { query: 'عربة أطفال' });
		await expect.element(field()).toHaveAttribute('dir', 'auto');
		await expectAccessible();
	});
});

describe('what has no date beside a period', () => {
	it('is told, and shown when asked for', async () => {
		const { inquiries } = await showPanels(
			{ find: ({ undated }) => findings({ undated: 3, total: undated ? 5 : 2 }) },
			{ query: 'pédiatre' },
		);
		await expect
			.element(page.getByText(/3\sdiscussions\sde\sdate\sinconnue\ssont\slaissées\sde\scôté\./u))
			.toBeVisible();
		await expectAccessible();
		await userEvent.click(page.getByRole('button', { name: 'Montrer aussi' }));
		await expect.poll(() => inquiries.at(-1)?.undated).toBe(true);
		await expect.element(page.getByText(/Avec\s3\sdiscussions\sde\sdate\sinconnue\./u)).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: 'Cacher' }));
		await expect.poll(() => inquiries.at(-1)?.undated).toBe(false);
	});

	it('is told when nothing else is left', async () => {
		await showPanels({ find: () => ({ ...NOTHING, undated: 1 }) }, { query: 'pédiatre' });
		await expect
			.element(page.getByText(/1\sdiscussion\sde\sdate\sinconnue\sest\slaissée\sde\scôté\./u))
			.toBeVisible();
	});

	it('is placed by its neighbours as an estimate, never as a date', async () => {
		const day = (n: number) => Date.UTC(2025, 2, n, 12);
		const unknown = {
			time: { at: null, precision: 'unknown', source: 'none' },
			firstSeenAt: day(20),
		} as const;
		const estimates = [
			{ after: day(3), before: day(5), at: day(4) },
			{ after: null, before: day(9), at: day(9) },
			{ after: null, before: day(20), at: day(20) },
		];
		const hits = estimates.map((estimate, place) =>
			threadHit({ ...unknown, estimate, key: `g:${place}` as PostKey }),
		);
		await showPanels({ find: () => findings({ hits, total: hits.length }) }, { query: 'pédiatre' });
		await expect
			.element(page.getByText(/sans\sdoute\sentre\sle\s3\smars\s2025\set\sle\s5\smars\s2025/u))
			.toBeVisible();
		await expect.element(page.getByText(/sans\sdoute\savant\sle\s9\smars\s2025/u)).toBeInTheDocument();
		await expect.element(page.getByText(/lue\sle\s20\smars\s2025/u)).toBeInTheDocument();
		expect(page.getByText('date inconnue').elements().length).toBe(3);
	});
});
