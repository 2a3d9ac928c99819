/** Ages as people write them, in years or months: "3 ans", "trois ans", "14 mois", "14mois", "3ans", and sizes "24M", "5T". */
import type { Reading } from './reading.ts';

export interface AgeSaid {
	readonly number: number;
	/** Months in its unit. */
	readonly unit: number;
	/** The word of the number, and the one after the age. */
	readonly from: number;
	readonly to: number;
}

const SPELLED: ReadonlyMap<string, number> = new Map(
	'un deux trois quatre cinq six sept huit neuf dix onze douze'
		.split(' ')
		.map((word, index) => [word, index + 1] as const),
);
const UNITS: ReadonlyMap<string, number> = new Map([
	['an', 12],
	['ans', 12],
	['mois', 1],
]);
/** Letters of sizes, of things only: "2m" of cloth is no age, so months are those clothes are made in. */
const MONTH_SIZES: ReadonlySet<number> = new Set([1, 3, 6, 9, 12, 18, 23, 24, 36]);
const OLDEST_SIZE = 16;
const GLUED = /^(\d{1,3})(ans?|mois|[mt])$/;

/** The number said at this word, in figures or up to twelve in letters. */
export function numberAt(reading: Reading, at: number): number | null {
	const word = reading.words[at]?.folded ?? '';
	const code = word.charCodeAt(0);
	if (code >= 48 && code <= 57) return /^\d{1,3}$/.test(word) ? Number(word) : null;
	return SPELLED.get(word) ?? null;
}

/** The age that ends with this word; sizes in letters only where asked for. */
export function ageEndingAt(reading: Reading, at: number, sizes: boolean): AgeSaid | null {
	const folded = reading.words[at]?.folded ?? '';
	const unit = UNITS.get(folded);
	if (unit !== undefined) {
		const number = numberAt(reading, at - 1);
		return number === null ? null : { number, unit, from: at - 1, to: at + 1 };
	}
	const code = folded.charCodeAt(0);
	if (!(code >= 48 && code <= 57) || folded.length < 2) return null;
	const [, figures, letters = ''] = GLUED.exec(folded) ?? [];
	if (figures === undefined) return null;
	const number = Number(figures);
	if (letters === 'm' && !(sizes && MONTH_SIZES.has(number))) return null;
	if (letters === 't' && !(sizes && number >= 2 && number <= OLDEST_SIZE)) return null;
	return { number, unit: letters === 'm' || letters === 'mois' ? 1 : 12, from: at, to: at + 1 };
}
