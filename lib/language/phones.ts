/**
 * Phone numbers as people write them: 06 12 34 56 78, 06/12/34/56/78, 0612345678, +33 6…, 0033…, (514) 555-0148,
 * O6 with a letter O, digits in emoji keycaps. Read with the group's country first, then its neighbours'.
 */
import type { CountryCode } from 'libphonenumber-js';
import { parsePhoneNumberFromString as parsePhone } from 'libphonenumber-js/min';
import type { Country } from '#lib/domain/group.ts';
import { findSpokenRuns } from './spoken-digits.ts';

export interface PhoneFound {
	/** E.164, e.g. "+33612345678". */
	readonly phone: string;
	/** False when the number fails validity checks: kept, shown as doubtful. */
	readonly valid: boolean;
	/** UTF-16 offsets in the text. */
	readonly start: number;
	readonly end: number;
}

/** Digits of the longest number with an international prefix (00 + 15). */
const MOST_DIGITS = 17;
const SEPARATORS = new Set([
	' ',
	'.',
	'-',
	'/',
	'\u00a0',
	'\u202f',
	'\u2009',
	'\u2011',
	'\u2013',
	'_',
	'(',
	')',
	'·',
	',',
	"'",
	'*',
]);
/** Countries tried in turn after the group's own: those whose people share its groups. */
const NEIGHBOURS: Readonly<Record<Country, readonly Country[]>> = {
	FR: ['FR', 'BE', 'CH', 'LU', 'CA'],
	BE: ['BE', 'FR', 'LU', 'CH', 'CA'],
	CH: ['CH', 'FR', 'BE', 'LU', 'CA'],
	LU: ['LU', 'BE', 'FR', 'CH', 'CA'],
	CA: ['CA', 'FR', 'BE', 'CH', 'LU'],
};
/** National numbers, digits only: what a group of digits must look like before it is taken for a phone. */
const NATIONAL: Readonly<Record<Country, RegExp>> = {
	FR: /^0[1-9]\d{8}$/,
	BE: /^0(?:4\d{8}|[1-9]\d{7})$/,
	CH: /^0[1-9]\d{8}$/,
	LU: /^(?:6\d{8}|2\d{5,7})$/,
	CA: /^1?[2-9]\d{2}[2-9]\d{6}$/,
};

interface Digits {
	readonly digits: string;
	readonly plus: boolean;
	readonly start: number;
	readonly end: number;
	/** Offset after each digit: a number may end before its run of digits does. */
	readonly ends: readonly number[];
}

/** All phone numbers of a text, in order, one entry per place where one stands. Linear; never throws. */
export function findPhones(text: string, country: Country): PhoneFound[] {
	const found: PhoneFound[] = [];
	for (const { digits, start, end } of findSpokenRuns(text)) {
		const phone = digits
			.map((said) =>
				phoneIn({ digits: said, plus: false, start, end, ends: Array(said.length).fill(end) }, country),
			)
			.find((one) => one !== null);
		if (phone) found.push(phone);
	}
	if (!/\d\D{0,3}\d/.test(text)) return found;
	const spoken = found.length;
	let at = 0;
	while (at < text.length) {
		if (!mayStart(text, at) || !startsNumber(text, at)) {
			at += 1;
			continue;
		}
		const run = digitsFrom(text, at);
		const phone = run.digits.length >= 6 ? phoneIn(run, country) : null;
		if (phone) {
			found.push(phone);
			at = phone.end;
		} else at = nextGroup(text, at);
	}
	return spoken === 0 ? found : found.sort((left, right) => left.start - right.start);
}

/** A digit; or + ( or a letter O before one. */
function mayStart(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code >= 48 && code <= 57) return true;
	if (code !== 111 && code !== 40 && code !== 43 && code !== 79) return false;
	const next = text.charCodeAt(at + 1);
	return next >= 48 && next <= 57;
}

function digitAt(text: string, at: number): string {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57 ? (text[at] as string) : '';
}

function startsNumber(text: string, at: number): boolean {
	const before = at > 0 ? (text[at - 1] as string) : ' ';
	if (before === ' ' && digitAt(text, at) !== '') return true;
	if (/[\p{L}\d€$@=#&?_-]/u.test(before) && !/[\p{L}]/u.test(before)) return false;
	if (digitAt(text, at) !== '') return !(/[\p{L}]/u.test(before) && digitAt(text, at) !== '0');
	if (text[at] === '+' || text[at] === '(') return digitAt(text, at + 1) !== '';
	return (text[at] === 'O' || text[at] === 'o') && !/\p{L}/u.test(before) && /[1-9]/.test(text[at + 1] ?? '');
}

/** The run of digits from here, through the separators people use, never more than two of them in a row. */
function digitsFrom(text: string, start: number): Digits {
	let digits = '';
	const ends: number[] = [];
	let at = start;
	let plus = false;
	let gap = 0;
	while (at < text.length && digits.length < MOST_DIGITS && gap <= 3) {
		const character = text[at] as string;
		const digit =
			digitAt(text, at) || (letterO(text, at) ? '0' : digits.length > 1 && letterL(text, at) ? '1' : '');
		if (digit !== '') {
			digits += digit;
			at += 1;
			gap = 0;
			ends.push(at);
		} else if (character === '+' && digits === '') {
			plus = true;
			at += 1;
		} else if (character === '\ufe0f' || character === '\u20e3') {
			at += 1;
			if (ends.length > 0) ends[ends.length - 1] = at;
		} else if (SEPARATORS.has(character) && !(character === ',' && digits.length < 2)) {
			at += 1;
			gap += 1;
		} else break;
	}
	return { digits, plus, start, end: ends[ends.length - 1] ?? start, ends };
}

function letterO(text: string, at: number): boolean {
	const character = text[at];
	return (
		(character === 'O' || character === 'o') &&
		/\d/.test(text[at + 1] ?? '') &&
		!/\p{L}/u.test(text[at - 1] ?? ' ')
	);
}

/** "l2" for 12, typed by someone who learned on a machine without a 1. */
function letterL(text: string, at: number): boolean {
	const character = text[at];
	return (
		(character === 'l' || character === 'I') &&
		/\d/.test(text[at + 1] ?? '') &&
		!/\p{L}/u.test(text[at - 1] ?? ' ')
	);
}

/** After a group of digits that is no phone: past its own digits, to the next group. */
function nextGroup(text: string, at: number): number {
	let next = at + 1;
	while (next < text.length && digitAt(text, next) !== '') next += 1;
	return next;
}

function phoneIn(run: Digits, country: Country): PhoneFound | null {
	const international = run.plus ? run.digits : run.digits.startsWith('00') ? run.digits.slice(2) : null;
	if (international !== null) return internationalIn(run, international);
	if (/^(33[1-9]\d{8}|324\d{8}|417[5-9]\d{7})$/.test(run.digits)) return internationalIn(run, run.digits);
	for (const nation of NEIGHBOURS[country]) {
		for (const length of nation === 'BE'
			? [10, 9]
			: nation === 'LU'
				? [9, 8, 6]
				: nation === 'CA'
					? [10, 11]
					: [10]) {
			const digits = run.digits.slice(0, length);
			if (digits.length < length || !NATIONAL[nation].test(digits)) continue;
			if (!endsWell(run, length) || (nation === 'LU' && nation !== country)) continue;
			if (nation === 'CA' && nation !== country && !isSpacedAmerican(run, length)) continue;
			const parsed = readNumber(digits, nation);
			if (!parsed) continue;
			const first = nation === country;
			if (parsed.valid || first) return { ...parsed, start: run.start, end: run.ends[length - 1] as number };
		}
	}
	return null;
}

/** "514 555-0199": three, three and four, as nobody writes a number in Europe. */
function isSpacedAmerican({ ends }: Digits, length: number): boolean {
	const head = length - 10;
	const breaks = [head + 2, head + 5];
	return ends.slice(head, length - 1).every((end, index) => {
		const apart = (ends[head + index + 1] as number) > end + 1;
		return apart === breaks.includes(head + index);
	});
}

/** A number that stops inside a group of digits is no number. */
function endsWell(run: Digits, length: number): boolean {
	const end = run.ends[length - 1] as number;
	const next = run.ends[length];
	return next === undefined || next > end + 1;
}

/** With a country code: the longest length that reads well; "+33 (0)6" loses its 0. */
function internationalIn(run: Digits, international: string): PhoneFound | null {
	const skipped = run.digits.length - international.length;
	for (let length = Math.min(international.length, 13); length >= 9; length -= 1) {
		if (!endsWell(run, skipped + length)) continue;
		const digits = international.slice(0, length).replace(/^(33|32|41)0/, '$1');
		const parsed = readNumber(`+${digits}`, undefined);
		if (parsed?.valid) return { ...parsed, start: run.start, end: run.ends[skipped + length - 1] as number };
	}
	return null;
}

/** France's overseas departments have country codes of their own, by the first four digits. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
	[/^0(?:262|263|692|693|269)/, '262'],
	[/^0(?:590|690|691)/, '590'],
	[/^0(?:596|696|697)/, '596'],
	[/^0(?:594|694)/, '594'],
];

interface PhoneRead {
	readonly phone: string;
	readonly valid: boolean;
}

/** Numbers come back again and again in a group: what was read of them is remembered. */
const read = new Map<string, PhoneRead | null>();
const REMEMBERED = 2000;

function readNumber(digits: string, nation: CountryCode | undefined): PhoneRead | null {
	const key = `${nation ?? ''}${digits}`;
	const known = read.get(key);
	if (known !== undefined) return known;
	const overseas = nation === 'FR' ? OVERSEAS.find(([start]) => start.test(digits)) : undefined;
	const parsed = overseas ? parsePhone(`+${overseas[1]}${digits.slice(1)}`) : parsePhone(digits, nation);
	const number = parsed?.isPossible() ? { phone: parsed.number, valid: parsed.isValid() } : null;
	if (read.size >= REMEMBERED) read.clear();
	read.set(key, number);
	return number;
}
