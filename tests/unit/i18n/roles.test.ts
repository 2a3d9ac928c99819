import { expect, it } from 'vitest';
import { roles } from '#lib/i18n/en/roles.ts';
import { ROLE_CUES } from '#lib/language/cues/role-cues.ts';

it('has an English name for every trade that a card may keep, and one trade for each name', () => {
	const kept = [...new Set(ROLE_CUES.map(([role]) => role))];
	expect(kept.filter((role) => roles[role] === undefined)).toEqual([]);
	expect(Object.keys(roles).filter((role) => !kept.includes(role))).toEqual([]);
	expect(new Set(Object.values(roles)).size).toBe(Object.keys(roles).length);
});
