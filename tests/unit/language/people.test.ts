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
	])('%s', (_, text, name) => {
		expect(contactsOf(PLUMBER, [['Paul Nerval', text]])).toMatchObject([{ name }]);
	});

	test.each(['Courage !', 'Partagé !', 'Effectivement, pas simple', 'Merci, je note', 'Dommage mais bon'])(
		'no name: %s',
		(text) => {
			expect(contactsOf(PLUMBER, [['Paul Nerval', text]])).toEqual([]);
		},
	);

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
