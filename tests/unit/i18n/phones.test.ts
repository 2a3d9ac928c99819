import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phoneIn } from '#lib/i18n/phones.ts';

it.each([
	['FR', '+33199001234', '01 99 00 12 34'],
	['BE', '+33199001234', '+33 1 99 00 12 34'],
	['BE', '+3223456789', '02 345 67 89'],
	['BE', '+32470123456', '0470 12 34 56'],
	['CH', '+41223456789', '022 345 67 89'],
	['FR', '+41223456789', '+41 22 345 67 89'],
	['LU', '+35226123456', '26 12 34 56'],
	['CA', '+15145550123', '514 555\u20110123'],
	['FR', '+442079460000', '+442079460000'],
	['FR', '01 48 57', '01 48 57'],
] as const)('for a reader in %s, %s reads %s', (home, phone, shown) => {
	expect(phoneIn(home, phone).replaceAll('\u00a0', ' ')).toBe(shown);
});

it('never loses or adds a digit, but the trunk zero', () => {
	const plans = fc.constantFrom('33', '32', '41', '352', '1', '44');
	const digits = fc.stringMatching(/^[1-9]\d{5,9}$/);
	const home = fc.constantFrom('FR', 'BE', 'CH', 'LU', 'CA' as const);
	fc.assert(
		fc.property(home, plans, digits, (country, prefix, rest) => {
			const shown = phoneIn(country, `+${prefix}${rest}`).replace(/\D/g, '');
			expect([`${prefix}${rest}`, rest, `0${rest}`]).toContain(shown);
		}),
	);
});
