import { describe, expect, it } from 'vitest';
import { spellingDistance } from '#lib/language/spelling.ts';
import { stemEnglish } from '#lib/language/stem-english.ts';
import { stemFrench } from '#lib/language/stem-french.ts';
import { tellLanguage } from '#lib/language/tell-language.ts';

describe('stemFrench joins', () => {
	it.each([
		['poussette', 'poussettes'],
		['travail', 'travaux'],
		['jumeaux', 'jumelle'],
		['cherche', 'recherche'],
		['journal', 'journaux'],
		['velo', 'velos'],
		['gentil', 'gentilles'],
		['nounou', 'nounous'],
		['gratuit', 'gratuitement'],
		['cartable', 'cartables'],
		['vaccin', 'vaccination'],
	])('%s and %s', (one, other) => {
		expect(stemFrench(one)).toBe(stemFrench(other));
	});

	it.each([
		['poux', 'pour'],
		['lit', 'litre'],
		['garde', 'grade'],
		['ce1', 'ce2'],
	])('not %s and %s', (one, other) => {
		expect(stemFrench(one)).not.toBe(stemFrench(other));
	});
});

it('stemEnglish joins plurals and endings', () => {
	expect(stemEnglish('babysitters')).toBe(stemEnglish('babysitter'));
	expect(stemEnglish('looking')).toBe(stemEnglish('look'));
	expect(stemEnglish('parties')).toBe(stemEnglish('party'));
	expect(stemEnglish('boxes')).toBe(stemEnglish('box'));
});

it('tells English only when it shows', () => {
	expect(tellLanguage(['where', 'is', 'the', 'school'])).toBe('en');
	expect(tellLanguage(['ou', 'est', 'l', 'ecole'])).toBe('fr');
	expect(tellLanguage(['parking'])).toBe('fr');
});

it('counts slips, swaps as one, and stops beyond the limit', () => {
	expect(spellingDistance('poux', 'puox', 2)).toBe(1);
	expect(spellingDistance('nattation', 'natation', 2)).toBe(1);
	expect(spellingDistance('abc', 'abc', 1)).toBe(0);
	expect(spellingDistance('abcdef', 'uvwxyz', 2)).toBe(3);
	expect(spellingDistance('a', 'abcdefgh', 2)).toBe(3);
});
