/** Whom a thread puts in the address book, with what trade, and who speaks for or against. */
import { expect, test } from 'vitest';
import { understandThread } from '#lib/services/understand-thread.ts';
import { readThread } from './written-thread.ts';

const contactsOf = (text: string, ...comments: [author: string, text: string][]) =>
	understandThread(readThread('1', text, ...comments), { country: 'FR', timeZone: 'Europe/Paris' }).contacts;
const said = (contact: ReturnType<typeof contactsOf>[number] | undefined) =>
	contact?.mentions.map(({ author, stance }) => `${author} ${stance}`);

test('the trade asked for goes before one only spoken of', () => {
	const [contact] = contactsOf(
		'La crèche nous dit que notre fille entend mal. Quelqu’un connaît un bon ORL pour enfants ?',
		['Léo Brun', 'Karim Sellami, très patient, 01 99 00 12 34'],
	);
	expect(contact).toMatchObject({ name: 'Karim Sellami', role: 'ORL' });
});

test('with a number, a lone capital inside the sentence is a name', () => {
	const [contact] = contactsOf('Qui connaît un bon plombier ?', [
		'Léo Brun',
		'toujours Kermorgant pour nous 01 99 00 12 34',
	]);
	expect(contact).toMatchObject({ name: 'Kermorgant', phones: ['+33199001234'] });
});

test('a refusal that opens a comment warns against the name after it', () => {
	const [contact] = contactsOf('Vous connaissez un bon coiffeur pour enfants ?', [
		'Léo Brun',
		'Pas Ciseaux Magiques en tout cas, mon fils est ressorti en pleurs',
	]);
	expect(contact?.name).toBe('Ciseaux Magiques');
	expect(said(contact)).toEqual(['Léo Brun warns']);
});

test('"attention" before a practical word warns against nobody', () => {
	const [contact] = contactsOf(
		'Bon plan : la piscine des Ormes est à 2 € le dimanche matin pour les familles',
		['Léo Brun', 'attention bonnet obligatoire'],
		['Ana Costa', 'nous y sommes allés dimanche, mes enfants ont adoré'],
	);
	expect(said(contact)).toEqual(['Sonia Ferrandi recommends', 'Ana Costa recommends']);
});

test('a good address without a known noun is named by what it is, not by who shares it', () => {
	const [contact] = contactsOf(
		'Bon plan : le moulin du Petit Gué fait des ateliers pain le samedi, 8 € par enfant, 01 99 00 12 34',
	);
	expect(contact?.name).toBe('moulin du Petit Gué');
});

test('who asked comes back pleased with the one who was not warned against', () => {
	const [good, bad] = contactsOf(
		'Ma chaudière fuit, un chauffagiste sérieux ?',
		['Léo Brun', 'Karim Sellami 01 99 00 12 34'],
		['Ana Costa', 'surtout pas Express Chaleur, une arnaque'],
		['Sonia Ferrandi', 'Réparé en une heure, un monsieur charmant, merci'],
	);
	expect(said(good)).toContain('Sonia Ferrandi recommends');
	expect(said(bad)).toEqual(['Ana Costa warns']);
});

test.each([
	['réservez sur petitmusee.exemple.fr', ['petitmusee.exemple.fr']],
	['on était sur Lyon.merci à tous', []],
])('a bare site: %s', (words, urls) => {
	const [contact] = contactsOf(`Bon plan : le musée du Petit Gué est gratuit dimanche, ${words}`);
	expect(contact?.urls).toEqual(urls);
});
