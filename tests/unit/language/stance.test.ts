import { describe, expect, test } from 'vitest';
import { readText } from '#lib/language/reading.ts';
import { seeStance } from '#lib/language/stance.ts';

const lean = (text: string) => {
	const { praise, warning } = seeStance(readText(text, 'comment'));
	return warning > praise ? 'warns' : praise > warning ? 'praises' : 'neither';
};

describe('what members say of a professional', () => {
	test.each([
		'hyper douce avec les petits',
		'je recommande les yeux fermés',
		'on est ravis',
		'il a fait des miracles',
		'jamais déçue, elle est top',
	])('praise: %s', (text) => expect(lean(text)).toBe('praises'));

	test.each([
		'surtout pas',
		'je ne recommande pas',
		'je déconseille',
		'à éviter, vraiment pas sérieux',
		'fuyez, 600 € de facture pour un joint',
		'bof, accueil glacial',
		'plus jamais de la vie',
		'quelle arnaque',
		'pas du tout impressionnée',
	])('warning: %s', (text) => expect(lean(text)).toBe('warns'));

	test.each(['ouvert le mardi', 'rue de la gare, au deuxième'])('neither: %s', (text) =>
		expect(lean(text)).toBe('neither'),
	);
});
