/** Phone numbers as people write them. Display only: what is dialled and kept stays E.164. */
import type { Country } from '../domain/group.ts';

interface Plan {
	readonly country: Country;
	readonly prefix: string;
	/** Digits after the prefix, grouped; null when the length is none we know. */
	readonly national: (digits: string) => string | null;
}

function grouped(digits: string, sizes: readonly number[], separator = '\u00a0'): string {
	const parts: string[] = [];
	let start = 0;
	for (const size of sizes) {
		parts.push(digits.slice(start, start + size));
		start += size;
	}
	return parts.join(separator);
}

const PLANS: readonly Plan[] = [
	{
		country: 'FR',
		prefix: '33',
		national: (digits) => (digits.length === 9 ? grouped(`0${digits}`, [2, 2, 2, 2, 2]) : null),
	},
	{
		country: 'BE',
		prefix: '32',
		national: (digits) => {
			if (digits.length === 9) return grouped(`0${digits}`, [4, 2, 2, 2]);
			if (digits.length !== 8) return null;
			return /^[2349]/.test(digits)
				? grouped(`0${digits}`, [2, 3, 2, 2])
				: grouped(`0${digits}`, [3, 2, 2, 2]);
		},
	},
	{
		country: 'CH',
		prefix: '41',
		national: (digits) => (digits.length === 9 ? grouped(`0${digits}`, [3, 3, 2, 2]) : null),
	},
	{
		country: 'LU',
		prefix: '352',
		national: (digits) => {
			if (digits.length === 9) return grouped(digits, [3, 3, 3]);
			return digits.length === 8
				? grouped(digits, [2, 2, 2, 2])
				: digits.length === 6
					? grouped(digits, [2, 2, 2])
					: null;
		},
	},
	{
		country: 'CA',
		prefix: '1',
		national: (digits) =>
			digits.length === 10
				? `${digits.slice(0, 3)}\u00a0${digits.slice(3, 6)}\u2011${digits.slice(6)}`
				: null,
	},
];

/**
 * +33148571234 → « 01 48 57 12 34 » for a reader of that country, « +33 1 48 57 12 34 » for others.
 * What is not E.164 or has an unknown plan comes back as written.
 */
export function phoneIn(home: Country, phone: string): string {
	if (!/^\+\d{6,15}$/.test(phone)) return phone;
	const plan = PLANS.find(({ prefix }) => phone.startsWith(`+${prefix}`));
	const national = plan?.national(phone.slice(plan.prefix.length + 1));
	if (!plan || !national) return phone;
	return plan.country === home ? national : `+${plan.prefix}\u00a0${national.replace(/^0/, '')}`;
}
