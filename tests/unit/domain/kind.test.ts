import { expect, it } from 'vitest';
import { isKind, KINDS } from '#lib/domain/kind.ts';

it('knows its own fourteen kinds and nothing else', () => {
	expect(KINDS).toHaveLength(14);
	expect(KINDS.every(isKind)).toBe(true);
	expect(isKind('toString')).toBe(false);
	expect(isKind(null)).toBe(false);
});
