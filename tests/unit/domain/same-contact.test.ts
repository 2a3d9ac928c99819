import { describe, expect, test } from 'vitest';
import type { ContactFields } from '#lib/domain/contact.ts';
import { whyPerhapsSame, whySame } from '#lib/domain/same-contact.ts';

function card(name: string, change: Partial<ContactFields> = {}): ContactFields {
	return {
		name,
		role: 'pédiatre',
		phones: [],
		emails: [],
		urls: [],
		place: '',
		note: '',
		sources: [],
		...change,
	};
}

const MARTIN = card('Dr Martin', { place: 'rue de Paris' });
const HELENE = card('Hélène Martin', { place: '12 rue de Paris, Montreuil' });

describe('two cards of one professional', () => {
	test('by a number, a mail or an address, whatever their names', () => {
		const phones = ['+33199004127'];
		expect(whySame(card('Dr Martin', { phones }), card('Cabinet des Tilleuls', { phones }))).toEqual({
			by: 'phone',
			shared: '+33199004127',
		});
		expect(whySame(card('A', { emails: ['a@b.example'] }), card('B', { emails: ['a@b.example'] }))?.by).toBe(
			'mail',
		);
		expect(
			whySame(card('A', { urls: ['https://a.example'] }), card('B', { urls: ['https://a.example'] }))?.by,
		).toBe('link');
	});

	test('a full name and a trade are enough, titles and order aside', () => {
		expect(whySame(card('Dr Hélène Martin'), card('MARTIN Helene'))?.by).toBe('name-role');
	});

	test('a last name alone is asked about, never joined by itself', () => {
		expect(whySame(MARTIN, HELENE)).toBeNull();
		expect(whyPerhapsSame(MARTIN, HELENE)).toEqual({
			by: 'name-role-place',
			shared: 'Dr Martin, pédiatre, rue de Paris',
		});
		expect(whySame(card('Dr Martin'), card('Docteur Martin'))).toBeNull();
		expect(whySame(MARTIN, card('Docteur Martin', { place: 'rue de Paris' }))?.by).toBe('name-role-place');
		expect(whyPerhapsSame(card('V. Chauvet'), card('Valérie Chauvet'))?.by).toBe('name-role');
	});

	test.each([
		['another trade', MARTIN, card('Hélène Martin', { role: 'dentiste', place: 'rue de Paris' })],
		['another place', MARTIN, card('Hélène Martin', { place: 'Vincennes' })],
		['another first name', card('Paul Martin'), card('Hélène Martin')],
		['no name', card(''), card('')],
		['only an initial in common', card('H.'), card('Hélène Martin')],
	])('not without a reason: %s', (_, left, right) => {
		expect(whyPerhapsSame(left, right)).toBeNull();
		expect(whyPerhapsSame(right, left)).toBeNull();
	});
});
