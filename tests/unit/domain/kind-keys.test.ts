import { expect, test } from 'vitest';
import { KINDS } from '#lib/domain/kind.ts';
import { KIND_KEYS, kindOfKey } from '#lib/domain/kind-keys.ts';

/** J, K, E, F, G and Z do something else in the mark; digits from 1 are tags. */
const TAKEN = ['J', 'K', 'E', 'F', 'G', 'Z', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

test('each kind has a key of its own', () => {
	const keys = Object.values(KIND_KEYS);
	expect(new Set([...keys, ...TAKEN]).size).toBe(KINDS.length + TAKEN.length);
	for (const kind of KINDS) {
		expect(kindOfKey(KIND_KEYS[kind])).toBe(kind);
		expect(kindOfKey(KIND_KEYS[kind].toLowerCase())).toBe(kind);
	}
	expect(kindOfKey('Enter')).toBeNull();
});
