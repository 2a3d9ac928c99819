import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeText } from '#lib/services/reading/merge-text.ts';

const whole = (text: string) => ({ text, truncated: false });
const cut = (text: string) => ({ text, truncated: true });

it.each([
	['the rest of a cut text', cut('Je vends…'), whole('Je vends un vélo'), whole('Je vends un vélo')],
	[
		'a cut sight of a whole text',
		whole('Je vends un vélo'),
		cut('Je vends… En voir plus'),
		whole('Je vends un vélo'),
	],
	['an emptied sight', whole('Je vends un vélo'), whole(''), whole('Je vends un vélo')],
	['a beginning said to be whole', whole('Je vends un vélo'), whole('Je vends'), whole('Je vends un vélo')],
	['a longer cut text', cut('Je vends…'), cut('Je vends un vélo…'), cut('Je vends un vélo…')],
	[
		'words from the middle of a whole text',
		whole('Je vends un vélo'),
		cut('…un vélo'),
		whole('Je vends un vélo'),
	],
	['words from the middle of a cut text', cut('Je vends un…'), cut('…un vélo…'), cut('Je vends un…')],
	['an edit', whole('Je vends un vélo'), whole('VENDU merci'), whole('VENDU merci')],
	['a cut edit of a whole text', whole('Je vends un vélo'), cut('VENDU…'), whole('Je vends un vélo')],
	['the whole of what was thought cut', cut('Je vends'), whole('Je vends'), whole('Je vends')],
	['other spaces', whole('Je  vends\nun vélo'), whole('Je vends un vélo'), whole('Je  vends\nun vélo')],
])('%s', (_, kept, seen, expected) => {
	expect(mergeText(kept, seen)).toEqual(expected);
});

it('settles: the same sight twice is as once, and a beginning never shortens', () => {
	const said = fc.record({ text: fc.string(), truncated: fc.boolean() });
	fc.assert(
		fc.property(said, said, fc.nat(), (kept, seen, end) => {
			const once = mergeText(kept, seen);
			expect(mergeText(once, seen)).toEqual(once);
			const beginning = { text: once.text.slice(0, end), truncated: true };
			expect(mergeText(once, beginning).text.length).toBeGreaterThanOrEqual(
				once.text.trim().length === 0 ? 0 : beginning.text.trim().length,
			);
		}),
	);
});
