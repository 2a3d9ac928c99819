import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { STORE_FAILURES } from '#lib/domain/store-failure.ts';
import { states } from '#lib/i18n/fr/states.ts';
import { COVERAGE, findings, group, HITS, INDEX, MAMANS, SETTINGS } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const NOTHING_READ = { ...COVERAGE, posts: 0, comments: 0, contacts: 0, groups: 0, since: null, until: null };

for (const reason of STORE_FAILURES) {
	it(`says why the library cannot be used: ${reason}`, async () => {
		const { acts } = await showPanels({ standing: reason });
		await expect.element(page.getByRole('heading', { name: states.failure[reason].title })).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: 'Réessayer' }));
		expect(acts).toEqual(['retry']);
		await expectAccessible();
	});
}

it('comes back by itself once the library opens', async () => {
	const fake = await showPanels({ standing: 'blocked' });
	await expect.element(page.getByRole('heading', { name: states.failure.blocked.title })).toBeVisible();
	fake.setStanding({
		ok: true,
		value: { settings: SETTINGS, groups: [group()], tags: [], coverage: COVERAGE, index: INDEX },
	});
	await expect.element(page.getByRole('searchbox')).toBeVisible();
});

it('shows the way to make room when the disk is full', async () => {
	const { acts } = await showPanels({ standing: 'full' });
	await userEvent.click(page.getByRole('button', { name: 'Faire de la place' }));
	expect(acts).toEqual(['openWorkshop data']);
});

it('says a search that fails failed, never that nothing was found', async () => {
	await showPanels({ find: () => 'silent' }, { query: 'pédiatre' });
	await expect.element(page.getByText('Vos données ne répondent pas.')).toBeVisible();
	expect(page.getByText('Personne n’en a encore parlé ici.').query()).toBeNull();
	await expectAccessible();
});

it('says an act that was not kept was not kept', async () => {
	await showPanels({ refuse: 'full', find: () => findings({ hits: [HITS[0]], total: 1 }) }, { query: 'p' });
	await userEvent.click(page.getByRole('button', { name: 'Utile' }));
	await expect.element(page.getByText('Non enregistré. Plus de place.')).toBeVisible();
});

it('starts the first run, or shows a sample, before anything is chosen', async () => {
	const settings = { ...SETTINGS, firstRunDone: false, keepComments: null };
	const { acts } = await showPanels({ standing: { settings, groups: [], coverage: NOTHING_READ } });
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Commencer' }));
	await userEvent.click(page.getByRole('button', { name: 'Essayer avec un exemple' }));
	expect(acts).toEqual(['openWorkshop first-run', 'loadSample']);
});

it('says how a group is switched on while there is none', async () => {
	await showPanels({ standing: { groups: [], coverage: NOTHING_READ } });
	await expect.element(page.getByText('Votre mémoire est vide, pour l’instant.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Ouvrir mes groupes' })).toBeVisible();
	await expectAccessible();
});

it('erases the sample in one gesture', async () => {
	const { acts } = await showPanels({
		standing: { groups: [], coverage: { ...NOTHING_READ, samplePosts: 36 } },
	});
	await expect.element(page.getByText('Exemple : 36 publications inventées')).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Effacer l’exemple' }));
	expect(acts).toEqual(['eraseSample']);
	await expect.element(page.getByText('Exemple effacé.')).toBeVisible();
});

it('tells access was taken back, and asks for it', async () => {
	const { acts } = await showPanels({ access: false });
	await expect.element(page.getByText('Colibri ne voit plus Facebook.')).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Rendre l’accès' }));
	expect(acts).toEqual(['requestAccess']);
});

it('tells reading is paused, and resumes only what was paused', async () => {
	const groups = [group(), group({ id: MAMANS, name: 'Mamans du 93', state: 'paused' })];
	const { acts } = await showPanels({ standing: { groups } });
	await expect.element(page.getByText('Lecture en pause dans Mamans du 93.')).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Reprendre' }));
	expect(acts).toEqual([`resumeGroup ${MAMANS}`]);
});

const CHANGED = {
	unitsSeen: 12,
	postsRead: 0,
	withId: 0,
	withTime: 0,
	withAuthor: 0,
	unreadable: [{ why: 'no-text', count: 12 }],
	verdict: 'unrecognised' as const,
};

it('tells Facebook changed, in figures that hold no text and no name', async () => {
	const { acts } = await showPanels({
		standing: { groups: [group({ lastHealth: CHANGED })] },
		structure: 'div role=main',
	});
	await expect.element(page.getByText('Facebook a changé sa page.')).toBeVisible();
	await expect.element(page.getByText('12 publications vues, 0 lue.')).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Copier le constat' }));
	const [copied = ''] = acts;
	expect(copied).toContain('"unitsSeen": 12');
	expect(copied).toContain('div role=main');
	expect(copied).not.toContain('Montreuil');
	await expect.element(page.getByText(states.findingsCopied)).toBeVisible();
});

it('says how to add the page’s build to the figures when no page of a group is open', async () => {
	await showPanels({ standing: { groups: [group({ lastHealth: CHANGED })] } });
	await userEvent.click(page.getByRole('button', { name: 'Copier le constat' }));
	await expect.element(page.getByText(states.findingsAlone)).toBeVisible();
	await expectAccessible();
});

it('shows the shape of what comes only when waiting lasts', async () => {
	await showPanels({ find: () => new Promise(() => undefined) }, { query: 'poussette' });
	const skeletons = () => document.querySelector('.skeletons');
	await expect.poll(skeletons).not.toBeNull();
	const [waiting] = skeletons()?.getAnimations() ?? [];
	expect(waiting?.effect?.getTiming().duration).toBe(300);
	expect(getComputedStyle(skeletons() as Element).visibility).toBe('hidden');
	waiting?.finish();
	expect(getComputedStyle(skeletons() as Element).visibility).toBe('visible');
});

it('says that search is incomplete while threads wait for the index, helps, and asks again once they are in', async () => {
	const index = { waiting: 150, threads: 212, merged: null };
	const fake = await showPanels({ standing: { index } }, { query: 'pédiatre' });
	await expect.element(page.getByText('Recherche incomplète.')).toBeVisible();
	await expect.element(page.getByText(/62\sdiscussions rangées sur 212/)).toBeVisible();
	await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '62');
	await expect.poll(() => fake.acts).toEqual(['catchUp']);
	const asked = fake.inquiries.length;
	await expectAccessible();
	const standing = { settings: SETTINGS, groups: [], tags: [], coverage: COVERAGE };
	fake.setStanding({ ok: true, value: { ...standing, index: { ...index, waiting: 60 } } });
	await expect.element(page.getByText(/152\sdiscussions rangées/)).toBeVisible();
	fake.setStanding({ ok: true, value: { ...standing, index: INDEX } });
	await expect.poll(() => fake.inquiries.length).toBe(asked + 1);
	expect(page.getByText('Recherche incomplète.').query()).toBeNull();
	expect(fake.acts).toEqual(['catchUp']);
});

it('says what to do when the index comes from a newer Colibri', async () => {
	await showPanels({ find: () => 'newer' }, { query: 'pédiatre' });
	await expect.element(page.getByText('Vos données viennent d’un Colibri plus récent.')).toBeVisible();
	await expect.element(page.getByText(/Mettez Colibri à jour/)).toBeVisible();
	await expectAccessible();
});
