import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_KEPT_DAYS } from '#lib/domain/retention.ts';
import { states } from '#lib/i18n/fr/states.ts';
import { COVERAGE, group, INDEX, MAMANS, SETTINGS, tag } from './support/panel-data.ts';
import { expectAccessible, showWorkshop } from './support/show.tsx';

it('walks through its rooms by links', async () => {
	await showWorkshop('');
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Groupes');
	await expectAccessible();
	for (const room of ['Trier', 'Étiquettes', 'Règles', 'Données', 'Réglages', 'À propos']) {
		await userEvent.click(page.getByRole('link', { name: room }));
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect.element(page.getByRole('link', { name: room })).toHaveAttribute('aria-current', 'page');
		await expectAccessible();
	}
	await expect.element(page.getByText(/Icônes Lucide/)).toBeVisible();
});

it('pauses, stops and reads a group, and sets its place', async () => {
	const groups = [group(), group({ id: MAMANS, name: 'Mamans du 93', state: 'offered', lastHealth: null })];
	const { acts } = await showWorkshop('groups', { standing: { groups } });
	await expect.element(page.getByText('1 date incertaine', { exact: false })).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Mettre en pause Parents de Montreuil' }));
	await userEvent.click(page.getByRole('button', { name: 'Arrêter Parents de Montreuil' }));
	await userEvent.click(page.getByRole('button', { name: 'Lire Mamans du 93' }));
	await userEvent.selectOptions(page.getByRole('combobox', { name: 'Vacances scolaires' }), 'Zone C');
	await userEvent.selectOptions(page.getByRole('combobox', { name: 'Pays' }), 'Suisse');
	expect(acts).toEqual([
		`setGroupState ${group().id} paused`,
		`setGroupState ${group().id} off`,
		`setGroupState ${MAMANS} on`,
		`setGroupPlace ${group().id} FR Europe/Paris FR-C`,
		`setGroupPlace ${group().id} CH Europe/Zurich null`,
	]);
});

it('changes settings one at a time, language and theme at once', async () => {
	const fake = await showWorkshop('settings');
	await userEvent.selectOptions(page.getByRole('combobox', { name: 'Langue' }), 'English');
	await userEvent.click(page.getByRole('radio', { name: 'Sombre' }));
	await userEvent.click(page.getByRole('switch', { name: 'Touches d’une lettre ou d’un chiffre' }));
	expect(fake.acts).toEqual([
		'changeSettings {"language":"en"}',
		'changeSettings {"theme":"dark"}',
		'changeSettings {"singleKeys":false}',
	]);
	const settings = { ...SETTINGS, language: 'en', theme: 'dark' } as const;
	fake.setStanding({ ok: true, value: { settings, groups: [], tags: [], coverage: COVERAGE, index: INDEX } });
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Settings');
	await expect.poll(() => getComputedStyle(document.documentElement).colorScheme).toBe('dark');
	await expectAccessible();
});

it('adds, renames and puts away a tag', async () => {
	const { acts } = await showWorkshop('tags', { standing: { tags: [tag('t1', 'santé')] } });
	await userEvent.type(page.getByRole('textbox', { name: 'Nouvelle étiquette' }), 'jumeaux{Enter}');
	await userEvent.click(page.getByRole('button', { name: 'Modifier santé' }));
	await userEvent.selectOptions(page.getByRole('combobox', { name: 'Couleur' }), 'vert');
	await userEvent.fill(page.getByRole('textbox', { name: 'Nom de l’étiquette' }), 'soins');
	await userEvent.click(page.getByRole('button', { name: 'Enregistrer' }));
	await userEvent.click(page.getByRole('button', { name: 'Ranger santé' }));
	expect(acts).toEqual([
		'createTag jumeaux',
		'editTag t1 {"colour":"green"}',
		'editTag t1 {"label":"soins"}',
		'editTag t1 {"archived":true}',
	]);
});

it('merges a tag into another, and parts them again', async () => {
	const { acts } = await showWorkshop('tags', {
		standing: { tags: [tag('t1', 'soin'), tag('t2', 'santé')] },
	});
	await userEvent.click(page.getByRole('button', { name: 'Modifier soin' }));
	await userEvent.selectOptions(page.getByRole('combobox', { name: 'Réunir avec' }), 'santé');
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Réunir', exact: true }));
	await expect.element(page.getByText(/réunie avec «\s*santé\s*»\s*: 3\spublications/)).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Annuler' }));
	expect(acts).toEqual(['mergeTags t1 t2', 'unmergeTags t1']);
});

it('shows what a backup holds before anything is merged', async () => {
	const { acts } = await showWorkshop('data');
	const file = new File(['{"format":"colibri-backup"}'], 'colibri.json', { type: 'application/json' });
	await userEvent.upload(page.getByLabelText('Choisir un fichier').first(), file);
	await expect.element(page.getByText('Sauvegarde du 18 mars')).toBeVisible();
	await expect.element(page.getByText(/212\spublications, 1\s480\sréponses/)).toBeVisible();
	expect(acts).toEqual(['readBackup {"format":"colibri-backup"}']);
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Ajouter à mes données' }));
	await expect.element(page.getByText('Sauvegarde restaurée.')).toBeVisible();
	expect(acts.at(-1)).toBe('restore');
});

it('refuses a damaged backup in words, and says nothing changed', async () => {
	await showWorkshop('data', { fileRefusal: 'damaged' });
	await userEvent.upload(page.getByLabelText('Choisir un fichier').first(), new File(['{'], 'x.json'));
	await expect.element(page.getByText(/Cette sauvegarde est abîmée/)).toBeVisible();
	await expect.element(page.getByText(/Rien n’a changé/)).toBeVisible();
	await expectAccessible();
});

it('shows what would be forgotten before anything is', async () => {
	const forgetting = { total: 41, byKind: [{ kind: 'offer', count: 41 }] } as const;
	const { acts } = await showWorkshop('data', { forgetting });
	await userEvent.click(page.getByRole('button', { name: 'Voir ce qui serait oublié' }));
	await expect.element(page.getByText(/41\spublications seraient oubliées/)).toBeVisible();
	expect(acts).toEqual([]);
	await userEvent.click(page.getByRole('button', { name: 'Oublier 41 publications' }));
	await expect.element(page.getByText(/41\spublications oubliées/)).toBeVisible();
});

it('changes how long things are kept, and tells at once what would go', async () => {
	const forgetting = { total: 12, byKind: [{ kind: 'job', count: 12 }] } as const;
	const { acts } = await showWorkshop('data', { forgetting });
	const field = page.getByRole('combobox', { name: 'Emploi' });
	await expect.element(field).toHaveDisplayValue(/^90\sjours$/);
	await userEvent.selectOptions(field, '30\u00a0jours');
	expect(acts).toEqual([`changeSettings ${JSON.stringify({ keptDays: { ...DEFAULT_KEPT_DAYS, job: 30 } })}`]);
	await expect.element(page.getByText(/12\spublications seraient oubliées/)).toBeVisible();
	await expectAccessible();
});

it('counts before erasing a person, and asks once more', async () => {
	const { acts } = await showWorkshop('data');
	await userEvent.type(page.getByRole('textbox', { name: 'Nom affiché' }), 'julie{Enter}');
	await userEvent.click(page.getByRole('button', { name: 'Effacer Julie P. partout' }));
	await expect.element(page.getByText(/3\spublications, 5\sréponses et 1\srecommandation/)).toBeVisible();
	expect(acts).toEqual([]);
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Effacer Julie P. partout' }));
	await expect.element(page.getByText('Julie P. n’est plus nulle part dans Colibri.')).toBeVisible();
	expect(acts).toEqual(['erasePerson a1']);
});

it('says why it cannot open the library', async () => {
	await showWorkshop('data', { standing: 'newer' });
	await expect.element(page.getByRole('heading', { name: states.failure.newer.title })).toBeVisible();
	await expectAccessible();
});

it('keeps the user’s own words as they are typed, and tells each fault once the field is left', async () => {
	const { acts } = await showWorkshop('settings', {
		ownWords: (text) =>
			text.includes('nounou')
				? { used: 1, problems: [{ line: 2, text: 'nounou', fault: 'alone' }] }
				: { used: text === '' ? 0 : 1, problems: [] },
	});
	await expect.element(page.getByText(/^Aucune ligne en service/)).toBeVisible();
	const own = page.getByLabelText('Une famille par ligne');
	await userEvent.fill(own, 'doudou = ninnin\nnounou');
	expect(page.getByText(/^Ligne 2/).query()).toBeNull();
	await userEvent.tab();
	await expect.element(page.getByText(/^Ligne 2, .*il manque un signe/)).toBeVisible();
	await expect.element(page.getByText(/^1\sligne en service/)).toBeVisible();
	expect(acts).toContain('changeSettings {"ownWords":"doudou = ninnin\\nnounou"}');
	await expectAccessible();
});

it('shows how far a merge of the index is', async () => {
	await showWorkshop('data', { standing: { index: { ...INDEX, merged: 0.4 } } });
	await expect.element(page.getByText(/^Rangement de l’index\s: 40\s%/)).toBeVisible();
	await expectAccessible();
});
