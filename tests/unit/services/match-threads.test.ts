import { describe, expect, test } from 'vitest';
import { whatPartsRides } from '#lib/domain/ride-fit.ts';
import { whatSeparates } from '#lib/domain/traits.ts';
import { readText } from '#lib/language/reading.ts';
import { readTraits } from '#lib/language/traits.ts';
import { matchThreads } from '#lib/services/match-threads.ts';
import { understandThread } from '#lib/services/understand-thread.ts';
import { readThread } from './written-thread.ts';

const PLACE = { country: 'FR', timeZone: 'Europe/Paris' } as const;
const understood = (id: string, text: string) => {
	const thread = readThread(id, text);
	return { thread, understanding: understandThread(thread, PLACE), place: PLACE };
};
const traitsOf = (text: string) => readTraits(readText(text));

describe('threads that meet', () => {
	test('a need finds the offer that fits, not the other size', () => {
		const need = understood('1', 'Cherche vélo enfant 16 pouces, pas trop cher');
		const fits = understood('2', 'Vends vélo 16 pouces rouge, bon état, 40 €');
		const bigger = understood('3', 'Vends vélo 20 pouces bleu, bon état, 40 €');
		const elsewhere = understood('4', 'Vends chaise haute en bois, 30 €');
		const matches = matchThreads(need, [bigger, fits, elsewhere]);
		expect(matches.map(({ thread, type }) => [thread, type])).toEqual([[fits, 'need-offer']]);
		expect(matches[0]?.because).toContain('velo');
	});

	test('what was lost finds what was found, not the other colour', () => {
		const lost = understood('1', 'Perdu hier chat gris tigré, collier vert, rue de Rosny');
		const found = understood('2', 'Trouvé chat tigré gris rue de Rosny ce matin');
		const other = understood('3', 'Trouvé chat roux rue de Rosny, très câlin');
		expect(matchThreads(lost, [other, found]).map(({ thread }) => thread)).toEqual([found]);
	});

	test('nothing matches itself in another country', () => {
		const here = understood('1', 'Cherche poussette double pour jumeaux');
		const there = {
			...understood('2', 'Vends poussette double pour jumeaux, 50 $'),
			place: { country: 'CA', timeZone: 'America/Toronto' } as const,
		};
		expect(matchThreads(here, [there])).toEqual([]);
	});
});

describe('what keeps like things apart', () => {
	test.each([
		['siège auto groupe 1', 'siège auto groupe 2/3', 'size'],
		['habit de neige 4 ans', 'habit de neige 18 mois', 'size'],
		['poussette double', 'poussette', 'double'],
		['manteau 4 ans', 'manteau 5 ans', null],
	] as const)('%s / %s', (left, right, why) => {
		expect(whatSeparates(traitsOf(left), traitsOf(right), 'fit')).toBe(why);
	});

	test('rides part on day, time and seats', () => {
		const need = { role: 'need', from: '', to: '', days: ['mon'], time: '08:10', seats: 2 } as const;
		const offer = { role: 'offer', from: '', to: '', days: ['mon', 'thu'], time: '08:20', seats: 2 } as const;
		expect(whatPartsRides(need, offer)).toBeNull();
		expect(whatPartsRides({ ...need, days: ['tue'] }, offer)).toBe('days');
		expect(whatPartsRides({ ...need, time: '07:00' }, offer)).toBe('time');
		expect(whatPartsRides({ ...need, seats: 3 }, offer)).toBe('seats');
		expect(whatPartsRides(offer, need)).toBe('role');
	});
});
