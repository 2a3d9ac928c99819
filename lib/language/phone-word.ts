/**
 * Phone numbers as one word, whatever their writing: "06 12 34 56 78", "06.12.34.56.78", "+33 (0)6 12…",
 * "0033612345678" all give "612345678"; "(514) 555-0199" and "+1 514 555 0199" give "5145550199".
 * This is for finding, not for calling: no validity is promised, only that one number has one form.
 */
const COUNTRY_CODES = ['33', '32', '41', '352', '1', '262', '590', '594', '596', '687', '689'];

const MOST_DIGITS = 15;

export interface PhoneWord {
	readonly word: string;
	/** UTF-16 offset after the last digit. */
	readonly end: number;
}

/** The number that begins at `from` (a digit, "+" or "("), or null when these digits are no phone number. */
export function readPhone(text: string, from: number): PhoneWord | null {
	const groups = readGroups(text, from);
	if (!groups) return null;
	const international = groups.plus || groups.digits.startsWith('00');
	if (international) return internationalNumber(groups);
	// The longest head of the run that has a number's shape: two numbers may follow each other.
	for (let count = groups.ends.length; count > 0; count--) {
		const end = groups.ends[count - 1];
		if (!end) continue;
		const digits = groups.digits.slice(0, end.digits);
		const sizes = groups.sizes.slice(0, count);
		if (looksNational(digits, sizes)) return { word: national(digits), end: end.at };
	}
	return null;
}

interface Groups {
	readonly plus: boolean;
	readonly digits: string;
	/** Digits in each group between separators. */
	readonly sizes: readonly number[];
	/** After each group: how many digits so far, and the offset in the text. */
	readonly ends: readonly { readonly digits: number; readonly at: number }[];
}

function readGroups(text: string, from: number): Groups | null {
	const plus = text[from] === '+';
	let at = plus ? from + 1 : from;
	let digits = '';
	let size = 0;
	let gap = 0;
	const sizes: number[] = [];
	const ends: { digits: number; at: number }[] = [];
	for (; at < text.length && digits.length <= MOST_DIGITS; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0x30 && code <= 0x39) {
			digits += text[at];
			size++;
			gap = 0;
			continue;
		}
		if (size > 0) {
			sizes.push(size);
			ends.push({ digits: digits.length, at });
			size = 0;
		}
		gap++;
		if (gap > 2 || !isSeparator(code)) break;
	}
	if (size > 0) {
		sizes.push(size);
		ends.push({ digits: digits.length, at });
	}
	return digits.length >= 8 ? { plus, digits, sizes, ends } : null;
}

function isSeparator(code: number): boolean {
	return (
		code === 0x20 ||
		code === 0xa0 ||
		code === 0x202f ||
		code === 0x2009 ||
		code === 0x2d ||
		code === 0x2e ||
		code === 0x2f ||
		code === 0x28 ||
		code === 0x29 ||
		code === 0x2011 ||
		code === 0x2013
	);
}

function internationalNumber(groups: Groups): PhoneWord | null {
	const digits = groups.plus ? groups.digits : groups.digits.slice(2);
	const code = COUNTRY_CODES.find((known) => digits.startsWith(known));
	if (!code || digits.length < 9 || digits.length > 13) return null;
	const last = groups.ends.at(-1);
	return last ? { word: national(digits.slice(code.length)), end: last.at } : null;
}

/** Shapes of France, Belgium, Switzerland, Luxembourg's neighbours and North America. */
function looksNational(digits: string, sizes: readonly number[]): boolean {
	if (digits.startsWith('0')) {
		if (digits.length !== 10 && digits.length !== 9) return false;
		if (sizes.length === 1) return digits.length === 10 || digits[1] !== '0';
		const [first = 0, ...rest] = sizes;
		return first <= 4 && rest.every((size) => size === 2 || size === 3);
	}
	const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
	if (local.length !== 10 || !/^[2-9]..[2-9]/.test(local)) return false;
	return sizes.length === 1 || sizes.slice(-3).join('-') === '3-3-4';
}

function national(digits: string): string {
	const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
	return local.startsWith('0') ? local.slice(1) : local;
}
