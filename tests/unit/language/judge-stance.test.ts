import { describe, expect, test } from 'vitest';
import { judgeStance, STANCES } from '#lib/language/judge-stance.ts';
import { findNames } from '#lib/language/names.ts';
import { readText } from '#lib/language/reading.ts';
import { findRoles } from '#lib/language/roles.ts';

const chancesOf = (text: string) => {
	const reading = readText(text, 'comment');
	return judgeStance(reading, 0, reading.words.length, findNames(reading, findRoles(reading)));
};
const said = (text: string) => {
	const chances = chancesOf(text);
	return STANCES.reduce((best, one) => (chances[one] > chances[best] ? one : best));
};

describe('what no list of phrases holds', () => {
	test.each([
		'ma haie taillée au cordeau et il a même balayé la rue derrière lui',
		'le mien en parle encore et demande quand on y retourne',
	])('recommends: %s', (text) => expect(said(text)).toBe('recommends'));

	test.each([
		'la chaudière est retombée en panne trois jours après son passage',
		'on a attendu deux heures pour une assiette froide',
		'le carrelage se décolle et il ne décroche plus',
	])('warns: %s', (text) => expect(said(text)).toBe('warns'));

	test.each([
		"c'est fermé le lundi et le mardi matin",
		'quelqu’un sait s’ils ouvrent le lundi ?',
		'merci, je note',
	])('neither: %s', (text) => expect(said(text)).toBe('neither'));
});

test('chances add up to one, whatever is said', () => {
	for (const text of ['', 'bof', '12', '…', 'Mme Castagnier', 'a '.repeat(3000)]) {
		const { recommends, warns, neither } = chancesOf(text);
		expect(recommends + warns + neither).toBeCloseTo(1, 6);
	}
});
