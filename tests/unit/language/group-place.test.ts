import { expect, test } from 'vitest';
import { guessPlace } from '#lib/language/group-place.ts';

const countryOf = (name: string, ...texts: string[]) =>
	guessPlace({ name, texts, browserZone: 'Europe/Paris' }).country;

test.each([
	['BE', 'Parents liégeois'],
	['BE', 'Les mamans carolos'],
	['CH', 'Familles genevoises'],
	['CH', 'Entraide Jura et Chablais'],
	['CA', 'Parents de l’Outaouais'],
	['FR', 'Parents de Roubaix'],
	['FR', 'Mamans de Genas'],
])('%s: those who live somewhere name it, "%s"', (country, name) => {
	expect(countryOf(name)).toBe(country);
});

test.each([
	['CH', 'Elle garde chez elle, 079 123 45 67, et sa collègue au 032 123 45 67', 'Le vélo est à 40.-'],
	['BE', 'Tu peux l’appeler au 0475 12 34 56', 'ou 0485/12.34.56', 'gsm 0496 123 456'],
	['FR', 'Son numéro : 06 12 34 56 78', 'ou 01 42 68 53 00, 40 €'],
])('%s: figures grouped as only there', (country, ...texts) => {
	expect(countryOf('Parents du quartier', ...texts, ...texts)).toBe(country);
});
