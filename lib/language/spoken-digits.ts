/** Numbers spelled out in French, as some write a phone number to hide it from machines: "zéro six trente-neuf …". */

export interface SpokenRun {
	readonly digits: string;
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
		const digits = first ? digitsOf(run.map((token) => token.word)) : '';
		if (first && last && digits.length >= FEWEST_DIGITS && /^z/.test(first.word))
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
			run.push({ word, start, end: start + match[0].length });
		else close();
		end = start + match[0].length;
	}
	close();
	return found;
}

/** "zero six trente neuf quatre vingt dix huit" → "063998": numbers below 100 one after the other. */
function digitsOf(words: readonly string[]): string {
	let digits = '';
	let at = 0;
	while (at < words.length) {
		const word = words[at] as string;
		const { value, used } = numberAt(words, at);
		if (value === null) {
			at += 1;
			continue;
		}
		digits += /^\d+$/.test(word) ? word : String(value);
		at += used;
	}
	return digits;
}

function numberAt(words: readonly string[], at: number): { value: number | null; used: number } {
	const word = words[at] as string;
	if (/^\d+$/.test(word)) return { value: Number(word), used: 1 };
	const small = SMALL.get(word);
	const eighty = word === 'quatre' && /^vingts?$/.test(words[at + 1] ?? '');
	const tens = eighty ? 80 : TENS.get(word);
	if (tens === undefined) {
		const unit = small === 10 ? SMALL.get(words[at + 1] ?? '') : undefined;
		return unit !== undefined && unit >= 7 && unit <= 9
			? { value: 10 + unit, used: 2 }
			: { value: small ?? null, used: 1 };
	}
	let used = eighty ? 2 : 1;
	if (words[at + used] === 'et') used += 1;
	const unit = SMALL.get(words[at + used] ?? '');
	const teens = tens === 60 || tens === 80;
	if (unit === 10 && teens) {
		const more = SMALL.get(words[at + used + 1] ?? '');
		return more !== undefined && more >= 7 && more <= 9
			? { value: tens + 10 + more, used: used + 2 }
			: { value: tens + 10, used: used + 1 };
	}
	if (unit !== undefined && unit >= 1 && unit <= (teens ? 16 : 9))
		return { value: tens + unit, used: used + 1 };
	return { value: tens, used: eighty ? 2 : 1 };
}
