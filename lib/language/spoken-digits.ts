/** Numbers spelled out in French, as some write a phone number to hide it from machines: "zéro six trente-neuf …". */

export interface SpokenRun {
	/** Ways to read it, likeliest first: "soixante dix" is 70, or 60 then 10. */
	readonly digits: readonly string[];
	/** UTF-16 offsets in the text. */
	readonly start: number;
	readonly end: number;
}

const SMALL = new Map(
	'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
		.split(' ')
		.map((word, value) => [word, value] as const),
);
const TENS = new Map([
	['vingt', 20],
	['vingts', 20],
	['trente', 30],
	['quarante', 40],
	['cinquante', 50],
	['soixante', 60],
	['septante', 70],
	['huitante', 80],
	['octante', 80],
	['nonante', 90],
]);
/** Fewer words than this say a quantity, not a number to call. */
const FEWEST_DIGITS = 9;

interface Token {
	readonly word: string;
	/** A hyphen stands before it: it belongs to the number said before. */
	readonly bound: boolean;
	readonly start: number;
	readonly end: number;
}

/** Runs of spelled numbers of nine digits or more, figures among them allowed. Linear; never throws. */
export function findSpokenRuns(text: string): SpokenRun[] {
	const found: SpokenRun[] = [];
	if (!/z[ée]ro/i.test(text)) return found;
	let run: Token[] = [];
	const close = () => {
		const first = run[0];
		const last = run[run.length - 1];
		const words = run.map((token) => token.word);
		const bound = run.map((token) => token.bound);
		const loose = digitsOf(words, null);
		const strict = digitsOf(words, bound);
		const digits = bound.includes(true) ? [strict, loose] : [loose, strict];
		if (first && last && Math.max(loose.length, strict.length) >= FEWEST_DIGITS && /^z/.test(first.word))
			found.push({ digits, start: first.start, end: last.end });
		run = [];
	};
	let end = 0;
	for (const match of text.matchAll(/[\p{L}\d]+/gu)) {
		const word = match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const start = match.index;
		const apart = start - end > 3 || /[\n]/.test(text.slice(end, start));
		if (run.length > 0 && apart) close();
		const number =
			SMALL.has(word) || TENS.has(word) || /^\d{1,2}$/.test(word) || (word === 'et' && run.length > 0);
		if (number && (run.length > 0 || word === 'zero'))
			run.push({ word, bound: /^[-–‑]$/.test(text.slice(end, start)), start, end: start + match[0].length });
		else close();
		end = start + match[0].length;
	}
	close();
	return found;
}

/** "zero six trente neuf quatre vingt dix huit" → "063998": numbers below 100 one after the other. */
function digitsOf(words: readonly string[], bound: readonly boolean[] | null): string {
	let digits = '';
	let at = 0;
	while (at < words.length) {
		const word = words[at] as string;
		// "zéro quatre vingt-deux": a zero that opens a pair is closed by the next digit.
		const paired = digits.length % 2 === 1 && words[at - 1] === 'zero' && (SMALL.get(word) ?? 10) < 10;
		const { value, used } = numberOf(paired ? [word] : windowAt(words, bound, at));
		if (value !== null) digits += /^\d+$/.test(word) ? word : String(value);
		at += used;
	}
	return digits;
}

const LONGEST_NUMBER = 5;

/** The words that may make one number from here: with `bound`, only those a hyphen or "et" ties together. */
function windowAt(words: readonly string[], bound: readonly boolean[] | null, at: number): readonly string[] {
	let end = at + 1;
	while (
		end < Math.min(words.length, at + LONGEST_NUMBER) &&
		(bound === null || bound[end] || words[end] === 'et' || words[end - 1] === 'et')
	)
		end += 1;
	return words.slice(at, end);
}

/** The number below 100 these words begin with, and how many of them it takes; null for "et". */
function numberOf(words: readonly string[]): { readonly value: number | null; readonly used: number } {
	const word = words[0] ?? '';
	if (/^\d+$/.test(word)) return { value: Number(word), used: 1 };
	const small = SMALL.get(word);
	const eighty = word === 'quatre' && /^vingts?$/.test(words[1] ?? '');
	const tens = eighty ? 80 : TENS.get(word);
	if (tens === undefined) return small === 10 ? teen(words, 0) : { value: small ?? null, used: 1 };
	const head = eighty ? 2 : 1;
	const used = words[head] === 'et' ? head + 1 : head;
	const unit = SMALL.get(words[used] ?? '') ?? 0;
	const longTens = tens === 60 || tens === 80;
	if (unit === 10 && longTens) {
		const rest = teen(words, used);
		return { value: tens + rest.value, used: used + rest.used };
	}
	return unit >= 1 && unit <= (longTens ? 16 : 9)
		? { value: tens + unit, used: used + 1 }
		: { value: tens, used: head };
}

/** "dix", or "dix sept" to "dix neuf". */
function teen(words: readonly string[], at: number): { readonly value: number; readonly used: number } {
	const unit = SMALL.get(words[at + 1] ?? '') ?? 0;
	return unit >= 7 && unit <= 9 ? { value: 10 + unit, used: 2 } : { value: 10, used: 1 };
}
