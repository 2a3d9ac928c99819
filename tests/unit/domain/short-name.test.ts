import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAnonymousName, shortNameOf } from '#lib/domain/short-name.ts';

it.each([
	['Julie Petit', 'Julie P.'],
	['Julie', 'Julie'],
	['  Julie   Petit ', 'Julie P.'],
	['Jean-Pierre Dupont-Moreau', 'Jean-Pierre D.'],
	['Anne de La Tour', 'Anne T.'],
	['Maria Da Silva Santos', 'Maria S.'],
	['Léa d’Ornano', 'Léa D.'],
	['Émilie élan', 'Émilie É.'],
	['Julie 🌸 Petit 🌸', 'Julie P.'],
	['🌸🌸🌸', ''],
	['Sophie Martin (Durand)', 'Sophie M.'],
	['Nadia "Nana" Ferrand', 'Nadia F.'],
	['Юлия Петрова', 'Юлия П.'],
	['محمد علي', 'محمد ع.'],
	['王小明', '王小明'],
	['O’Brien Kelly', 'O’Brien K.'],
	['JP', 'JP'],
	['', ''],
	['\u202eJulie\u200b Petit', 'Julie P.'],
	['𝓙𝓾𝓵𝓲𝓮 Petit', '𝓙𝓾𝓵𝓲𝓮 P.'],
])('%s → %s', (name, short) => {
	expect(shortNameOf(name)).toBe(short);
});

it('never keeps more than one word and an initial, whatever the name', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
			expect([...shortNameOf(name)].length).toBeLessThanOrEqual(50);
			expect(shortNameOf(name).split(' ').length).toBeLessThanOrEqual(2);
		}),
	);
});

it.each([
	'Membre anonyme',
	'Participant anonyme 432',
	'Participante anonyme',
	'Anonymous member',
	'Anonymous participant 12',
	'Utilisateur anonyme',
])('%s is nobody', (name) => {
	expect(isAnonymousName(name)).toBe(true);
});

it.each(['Anonyme Dupont', 'Julie Petit', 'Membre actif'])('%s is somebody', (name) => {
	expect(isAnonymousName(name)).toBe(false);
});
