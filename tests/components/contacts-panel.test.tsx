import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ContactId } from '#lib/domain/ids.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { CONTACTS, contact, group, SETTINGS } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const names = () => [...document.querySelectorAll('.contact-row-name')].map((name) => name.textContent);

it('lists the cards by name and finds one by words or by digits', async () => {
	await showPanels({}, { panel: 'contacts' });
	await expect.poll(() => names().length).toBe(CONTACTS.length);
	expect(names()[0]).toBe('Atelier vélo de la rue Rapatel');
	await expectAccessible();
	await userEvent.type(page.getByRole('searchbox'), 'ELODIE bas');
	await expect.poll(names).toEqual(['Élodie, assistante maternelle']);
	await userEvent.fill(page.getByRole('searchbox'), '06 39 98');
	await expect.poll(names).toEqual(['Atelier vélo de la rue Rapatel']);
	await userEvent.fill(page.getByRole('searchbox'), 'zzz');
	await expect.element(page.getByText('Aucune fiche pour « zzz ».')).toBeVisible();
	await expectAccessible();
});

it('opens a card: the number first, who recommends, and the way back to each post', async () => {
	const { acts } = await showPanels({}, { panel: 'contacts', size: { width: 420, height: 900 } });
	await userEvent.click(page.getByRole('button', { name: /Dr Hélène Martin/ }));
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Dr Hélène Martin');
	await expect.element(page.getByRole('heading', { name: 'Recommandé par 3 membres' })).toBeVisible();
	const number = document.querySelector('.person-phone a');
	expect(getComputedStyle(number as Element).fontSize).toBe('24px');
	await expect.element(page.getByText('Avec une réserve')).toBeVisible();
	expect(document.querySelectorAll('.quote')).toHaveLength(3);
	await userEvent.click(page.getByRole('button', { name: 'Voir les 4 sources' }));
	expect(document.querySelectorAll('.quote')).toHaveLength(4);
	await userEvent.click(page.getByRole('button', { name: 'Copier le 01 99 00 12 34' }));
	expect(acts).toEqual(['copy 01\u00a099\u00a000\u00a012\u00a034']);
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Retour au carnet' }));
	await expect.poll(() => names().length).toBe(CONTACTS.length);
});

it('shows a number of another country as it is dialled from here', async () => {
	await showPanels(
		{ contacts: [contact({ phones: ['+41223456789'], sources: [] })], standing: { groups: [group()] } },
		{ panel: 'contacts' },
	);
	await expect.element(page.getByText('+41 22 345 67 89')).toBeVisible();
});

it('writes a card by hand', async () => {
	const { acts } = await showPanels({ contacts: [] }, { panel: 'contacts' });
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Nouvelle fiche' }).first());
	await userEvent.click(page.getByRole('button', { name: 'Enregistrer' }));
	await expect.element(page.getByText('Donnez au moins un nom ou un numéro.')).toBeVisible();
	expect(acts).toEqual([]);
	await userEvent.type(page.getByRole('textbox', { name: 'Nom' }), 'Plombier Karim');
	await userEvent.type(page.getByRole('textbox', { name: 'Téléphone' }), '06 39 98 00 42');
	await expectAccessible();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Plombier Karim');
	expect(acts).toEqual(['addContact Plombier Karim 06 39 98 00 42']);
});

it('changes only what was changed', async () => {
	const { acts } = await showPanels({}, { panel: 'contacts' });
	await userEvent.click(page.getByRole('button', { name: /Dr Hélène Martin/ }));
	await userEvent.click(page.getByRole('button', { name: 'Modifier la fiche' }));
	await userEvent.fill(page.getByRole('textbox', { name: 'Lieu' }), 'Vincennes');
	await userEvent.click(page.getByRole('button', { name: 'Enregistrer' }));
	expect(acts).toEqual(['editContact k1 {"place":"Vincennes"}']);
	await expect.element(page.getByText('Pédiatre, Vincennes')).toBeVisible();
});

it('deletes a card, and brings it back', async () => {
	const { acts } = await showPanels({}, { panel: 'contacts' });
	await userEvent.click(page.getByRole('button', { name: /Dr Hélène Martin/ }));
	await userEvent.click(page.getByRole('button', { name: 'Supprimer la fiche' }));
	await expect.poll(() => names().length).toBe(CONTACTS.length - 1);
	await userEvent.click(page.getByRole('button', { name: 'Annuler' }));
	await expect.poll(() => names().length).toBe(CONTACTS.length);
	expect(acts).toEqual(['removeContact k1', 'bringBack k1']);
});

it('proposes to make one card of two that share something, and says why; both ways can be taken back', async () => {
	const martin = contact({
		id: 'm1' as ContactId,
		name: 'Dr Martin',
		role: 'Pédiatre',
		place: 'rue de Paris',
		phones: ['+33199001234'],
		sources: [],
	});
	const helene = contact({
		id: 'm2' as ContactId,
		name: 'Hélène Martin',
		role: 'Pédiatre',
		place: 'Montreuil',
		phones: ['+33199001234'],
		sources: [],
	});
	const { acts } = await showPanels(
		{ contacts: [martin, helene] },
		{ panel: 'contacts', size: { width: 360, height: 900 } },
	);
	await userEvent.click(page.getByRole('button', { name: /Dr Martin/ }));
	await expect.element(page.getByRole('heading', { name: 'Peut-être la même personne' })).toBeVisible();
	await expect.element(page.getByText(/Même numéro, 01/)).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Réunir Hélène Martin' }));
	await expect.element(page.getByRole('heading', { name: 'Cette fiche en réunit plusieurs' })).toBeVisible();
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: 'Annuler' }));
	await expect.element(page.getByRole('heading', { name: 'Peut-être la même personne' })).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Réunir Hélène Martin' }));
	await userEvent.click(page.getByRole('button', { name: 'Séparer Hélène Martin' }));
	await expect.element(page.getByText('Les deux fiches sont séparées.')).toBeVisible();
	expect(acts).toEqual([
		'joinContacts m1 m2',
		'undo joinContacts m1 m2',
		'joinContacts m1 m2',
		'splitContact m1 m2',
	]);
});

it('leaves two cards two when told so', async () => {
	const martin = contact({
		id: 'm1' as ContactId,
		name: 'Dr Martin',
		role: 'Pédiatre',
		place: '',
		sources: [],
	});
	const helene = contact({
		id: 'm2' as ContactId,
		name: 'Hélène Martin',
		role: 'Pédiatre',
		place: '',
		phones: [],
		sources: [],
	});
	const { acts } = await showPanels({ contacts: [martin, helene] }, { panel: 'contacts' });
	await userEvent.click(page.getByRole('button', { name: /Dr Martin/ }));
	await userEvent.click(page.getByRole('button', { name: 'Non, deux fiches Hélène Martin' }));
	await expect.element(page.getByText('Elles restent deux.')).toBeVisible();
	await expect
		.element(page.getByRole('heading', { name: 'Peut-être la même personne' }))
		.not.toBeInTheDocument();
	expect(acts).toEqual(['keepApart m1 m2']);
});

it('says a card that was not kept was not kept, and loses nothing typed', async () => {
	await showPanels({ contacts: [], refuse: 'silent' }, { panel: 'contacts' });
	await userEvent.click(page.getByRole('button', { name: 'Nouvelle fiche' }).first());
	await userEvent.type(page.getByRole('textbox', { name: 'Nom' }), 'Nadia');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(/Non enregistré/)).toBeVisible();
	await expect.element(page.getByRole('textbox', { name: 'Nom' })).toHaveValue('Nadia');
});

it('holds long names and speaks English at the narrowest', async () => {
	const long = contact({
		id: 'long' as ContactId,
		name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmacherei & filles',
		role: 'Réparation-de-parapluies-et-de-tout-ce-qui-ne-se-répare-plus',
		phones: ['+33199001234', '+33639980042'],
		emails: ['une.adresse.vraiment.tres.longue.pour.un.si.petit.ecran@exemple.example'],
		urls: ['https://exemple.example/un/chemin/sans/fin/ni/espace/ni/tiret/pour/couper/la/ligne'],
	});
	await showPanels(
		{ contacts: [long], standing: { settings: { ...SETTINGS, language: 'en' } } },
		{ panel: 'contacts', size: { width: 320, height: 700 } },
	);
	await expectAccessible();
	await userEvent.click(page.getByRole('button', { name: /Donaudampf/ }));
	await expect.element(page.getByRole('link', { name: 'Call' })).toBeVisible();
	await expectAccessible();
});

it('names trades in English, finds cards by them, and keeps each by its one name', async () => {
	const standing = { settings: { ...SETTINGS, language: 'en' as const } };
	const { acts } = await showPanels({ standing }, { panel: 'contacts' });
	await expect.element(page.getByText('paediatrician', { exact: false }).first()).toBeVisible();
	const { contacts } = wordsIn('en');
	await userEvent.type(page.getByRole('searchbox', { name: contacts.find }), 'paediatr');
	await expect.element(page.getByText('paediatrician', { exact: false }).first()).toBeVisible();
	await expectAccessible();
	await userEvent.clear(page.getByRole('searchbox', { name: contacts.find }));
	await userEvent.click(page.getByRole('button', { name: contacts.add }));
	await userEvent.type(page.getByRole('textbox', { name: contacts.name }), 'Ann Miller');
	await userEvent.type(page.getByRole('textbox', { name: contacts.role }), 'Speech therapist');
	await userEvent.click(page.getByRole('button', { name: contacts.save }));
	await expect.poll(() => acts.some((act) => act.startsWith('addContact Ann Miller'))).toBe(true);
	await expect.element(page.getByText('speech therapist', { exact: false }).first()).toBeVisible();
});
