/** Who is named, by whom, and about whom an opinion is: names, houses, and opinions of somebody else. */
import { describe, expect, test } from 'vitest';
import type { CommentKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import { findAskingPrice } from '#lib/language/asking-price.ts';
import { findContacts } from '#lib/language/contacts.ts';
import { readText } from '#lib/language/reading.ts';

type Said = readonly [by: string, text: string];

function contactsOf(post: string, comments: readonly Said[], kind: Kind = 'question') {
	const contacts = findContacts(
		[
			{ comment: null, parent: null, author: 'Lise Aubert', isAuthor: true, reading: readText(post) },
			...comments.map(([by, text], at) => ({
				comment: `c${at}` as CommentKey,
				parent: null,
				author: by,
				isAuthor: by === 'Lise Aubert',
				reading: readText(text, 'comment'),
			})),
		],
		kind,
		'FR',
	);
	return contacts.map(({ name, mentions }) => {
		const by = (stance: string) => mentions.filter((one) => one.stance === stance).map((one) => one.author);
		return { name, recommends: by('recommends'), warns: by('warns') };
	});
}

const PLUMBER = 'Bonsoir, vous connaissez un bon plombier ?';
const NAMED: Said = ['Odile Ferret', 'M. Castagnier, 06 39 98 11 22'];

describe('names', () => {
	test.each([
		['a single capital that opens', 'Tuyolaz ! il vient vite', 'Tuyolaz'],
		['a warning and a small noun', 'fuyez la permanence de Valdoux', 'permanence de Valdoux'],
		['a refusal', "n'appelez pas Débouch'Express", "Débouch'Express"],
		['letters and a town', "voyez l'ADA de Valdoux", 'ADA de Valdoux'],
		['an initial', 'Mme L. au centre', 'Mme L'],
		['between quotation marks', 'ma soeur utilise "Tube à Eau"', 'Tube à Eau'],
		['a doctor in small letters', 'dr escudier il prend encore', 'dr escudier'],
		['a word no sentence opens with', 'Plombélec, très réglo', 'Plombélec'],
		['a house in small letters', 'cabinet la fontaine, ils viennent le dimanche', 'cabinet la fontaine'],
		['"chez" in small letters', 'chez tuyolaz cest rapide', 'tuyolaz'],
		['a town after "à"', 'Le Tuyau à Valdoux, très bien', 'Le Tuyau'],
		['a thing after "à"', 'La Malle à Outils rue Basse', 'La Malle à Outils'],
		['a trade and a colon', 'Plombier : Escoutre. Rapide', 'Escoutre'],
		['small letters tied by a hyphen', 'cabinet Fuis-moi, très bien', 'Fuis-moi'],
		['a phrase shops like', "Au fil de l'eau, ils dépannent", "Au fil de l'eau"],
		['a call and a trade', 'SOS plombier sont venus', 'SOS plombier'],
		['an apostrophe inside', "Fuit'Plus Express sont venus", "Fuit'Plus Express"],
	])('%s', (_, text, name) => {
		expect(contactsOf(PLUMBER, [['Paul Nerval', text]])).toMatchObject([{ name }]);
	});

	test.each([
		'Courage !',
		'Partagé !',
		'Effectivement, pas simple',
		'Merci, je note',
		'Dommage mais bon',
		'la maison juste après la boulangerie Delmas',
		'E7 c’est le ventilo',
		'Gwenn Riou regarde, ça va t’intéresser',
		'le cabinet du coin est fermé',
		'chez maman ils ont attendu une semaine',
	])('no name: %s', (text) => {
		expect(contactsOf(PLUMBER, [['Paul Nerval', text]])).toEqual([]);
	});

	test.each<[string, string, number]>([
		['where something was seen', 'vu un lapin devant la pharmacie du Château', 0],
		['where to call', 'appelle la pharmacie du Château, ils gardent tout', 1],
	])('under a loss, a house is %s', (_, text, contacts) => {
		expect(contactsOf('Perdu doudou lapin gris', [['Paul Nerval', text]], 'lost')).toHaveLength(contacts);
	});

	test('the trade asked for is not the one ruled out', () => {
		const [contact] = findContacts(
			['Qui déneige ? Pas un gros contracteur svp', 'Neige Éclair, ponctuels'].map((text, at) => ({
				comment: at === 0 ? null : ('c1' as CommentKey),
				parent: null,
				author: at === 0 ? 'Lise Aubert' : 'Paul Nerval',
				isAuthor: at === 0,
				reading: readText(text, at === 0 ? 'post' : 'comment'),
			})),
			'question',
			'CA',
		);
		expect(contact).toMatchObject({ name: 'Neige Éclair', role: 'jardinier' });
	});

	test('who answers with a number alone offers their own help', () => {
		expect(contactsOf(PLUMBER, [['Paul Nerval', 'Moi ! 06 39 98 11 22']])).toMatchObject([
			{ name: 'Paul Nerval', recommends: [] },
		]);
	});

	test('who is asked for in a house is of the house', () => {
		const contacts = contactsOf('Un garage honnête ?', [
			['Odile Ferret', 'Garage du Lac, demandez Toni'],
			['Paul Nerval', 'Toni est super'],
		]);
		expect(contacts).toMatchObject([{ name: 'Garage du Lac', recommends: ['Odile Ferret', 'Paul Nerval'] }]);
	});

	test('who hires, and leaves a number, offers nothing', () => {
		const hiring = 'Cherchons nounou pour sorties d’école, 11 € de l’heure. 06 39 98 11 22';
		expect(contactsOf(hiring, [], 'job')).toEqual([]);
		expect(findAskingPrice(readText(hiring), 'job', 'FR')).toBeNull();
	});
});

describe('opinions', () => {
	test.each([
		'le mien est une brute, je change',
		'moi j’étais chez son associé, moins bien',
		'évite "Top Fuites", des voleurs',
	])('of another: %s', (text) => {
		expect(contactsOf(PLUMBER, [NAMED, ['Paul Nerval', text]])[0]).toMatchObject({ warns: [] });
	});

	test.each([
		'Castagnier +++',
		'x2 pour Castagnier',
		'Castagnier également',
		'deux ans avec lui, je confirme',
		'Castagnier, jamais été déçue',
	])('recommends: %s', (text) => {
		expect(contactsOf(PLUMBER, [NAMED, ['Paul Nerval', text]])).toMatchObject([
			{ recommends: ['Odile Ferret', 'Paul Nerval'], warns: [] },
		]);
	});

	test.each([
		'Castagnier nous a mal parlé',
		'Castagnier : chantier laissé en plan',
		'je ne retournerai plus chez Castagnier',
		'Castagnier m’a laissé tous les gravats',
	])('warns: %s', (text) => {
		expect(contactsOf(PLUMBER, [NAMED, ['Paul Nerval', text]])).toMatchObject([
			{ recommends: ['Odile Ferret'], warns: ['Paul Nerval'] },
		]);
	});

	test.each([
		'le caramel ici c’est une arnaque',
		'moi je les fais à la ventouse, super',
		'surtout pas vulcafuite, des voleurs',
		'ne prends pas les gars du porte à porte, des voleurs',
		'demande aussi au syndic, très bien',
	])('of no one named before: %s', (text) => {
		expect(contactsOf(PLUMBER, [NAMED, ['Paul Nerval', text]])[0]).toMatchObject({
			recommends: ['Odile Ferret'],
			warns: [],
		});
	});

	test.each(['Super merci, Castagnier passe jeudi', 'Top, j’ai appelé Castagnier'])(
		'what the author plans praises nobody yet: %s',
		(text) => {
			expect(contactsOf(PLUMBER, [NAMED, ['Lise Aubert', text]])).toMatchObject([
				{ recommends: ['Odile Ferret'] },
			]);
		},
	);

	test('who names their own house recommends nothing', () => {
		const own: Said = ['Paul Lousteau', 'chez Plomberie Lousteau évidemment 😇 06 39 98 11 22'];
		expect(contactsOf(PLUMBER, [own])).toMatchObject([{ recommends: [], warns: [] }]);
	});

	test('words of a name say nothing of it', () => {
		expect(contactsOf(PLUMBER, [['Paul Nerval', "évite O'Propre"]])).toMatchObject([
			{ warns: ['Paul Nerval'] },
		]);
	});
});

describe('prices', () => {
	test.each<[string, Kind, number | null]>([
		['les cahiers sont à 4,90 jusqu’à samedi', 'tip', 4.9],
		['Devis gratuit, menuisier à mon compte', 'offer', null],
		['Qui fait Moëlle-Brenac ? participation 3 €', 'ride', null],
		['Tarif 28.-/h déclaré, cherche heures de ménage', 'job', 28],
	])('%s', (text, kind, amount) => {
		expect(findAskingPrice(readText(text), kind, 'CH')?.value.amount ?? null).toBe(amount);
	});
});
