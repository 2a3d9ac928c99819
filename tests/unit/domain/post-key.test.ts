import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	digestOf,
	isProvisional,
	postKeyOf,
	provisionalCommentKey,
	provisionalPostKey,
} from '#lib/domain/post-key.ts';

const julie = { name: 'Julie Petit', id: '61500000000001' };
const text = 'Bonjour à tous,\nje cherche une poussette double.\nMerci !\nJulie';

describe('provisional keys', () => {
	it('are those of the same post when its text is cut, spaced or dotted otherwise', () => {
		const key = provisionalPostKey('12', julie, text);
		expect(provisionalPostKey('12', julie, 'Bonjour à tous\n\nJe cherche une poussette double\nMerci')).toBe(
			key,
		);
		expect(provisionalPostKey('12', julie, text.normalize('NFD'))).toBe(key);
		const long = 'mot '.repeat(400);
		expect(provisionalPostKey('12', julie, long.slice(0, 480))).toBe(provisionalPostKey('12', julie, long));
	});

	it('differ by group, author and opening words', () => {
		const keys = [
			provisionalPostKey('12', julie, text),
			provisionalPostKey('13', julie, text),
			provisionalPostKey('12', null, text),
			provisionalPostKey('12', { name: 'Julie Petit', id: '2' }, text),
			provisionalPostKey('12', julie, `Re ${text}`),
			provisionalPostKey('12', julie, '', 'photo 1'),
			provisionalPostKey('12', julie, '', 'photo 2'),
			provisionalPostKey('12', julie, '🎉'),
			provisionalPostKey('12', julie, '🎂'),
		];
		expect(new Set(keys).size).toBe(keys.length);
		for (const key of keys) expect(isProvisional(key)).toBe(true);
	});

	it('name nobody', () => {
		expect(provisionalPostKey('12', julie, text)).not.toContain('6150');
		expect(provisionalCommentKey(julie, text)).toMatch(/^~[0-9a-z]+$/);
	});
});

it('a known id gives a plain key', () => {
	expect(postKeyOf('12', '345')).toBe('12:345');
	expect(isProvisional(postKeyOf('12', '345'))).toBe(false);
});

it('digests spread: no two of many texts share one', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 200 }), (texts) => {
			expect(new Set(texts.map(digestOf)).size).toBe(texts.length);
		}),
	);
	const many = new Set(Array.from({ length: 100_000 }, (_, n) => digestOf(`texte ${n}`)));
	expect(many.size).toBe(100_000);
});
