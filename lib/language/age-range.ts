/** For whom an outing or a thing is: dès 3 ans, 6-10 ans, de 6 à 18 mois, moins de 12 ans, ages 3 to 6. */
import type { AgeRange } from '#lib/domain/understanding.ts';
import type { Reading } from './reading.ts';

/** Older than this is no child's age. */
const OLDEST = 18 * 12;
/** The clause of a price or of a length of time says nothing of who may come. */
const NOT_WHO =
	/^(gratuit|gratuite|gratuits|gratos|tarif|tarifs|euros?|€|\$|free|depuis|pendant|experience|il|y)$/;

/** The first range said, in months, both ends included; an end left open is null. Null when none is said. */
export function readAgeRange(reading: Reading): AgeRange | null {
	for (let at = 1; at < reading.words.length; at += 1) {
		const unit = unitOf(word(reading, at));
		const range = unit === 0 ? englishAt(reading, at) : rangeBefore(reading, at, unit);
		if (range) return range;
	}
	return null;
}

function word(reading: Reading, at: number): string {
	return reading.words[at]?.folded ?? '';
}

/** Months in a unit; 0 when the word is none. */
function unitOf(folded: string): number {
	if (/^(an|ans)$/.test(folded)) return 12;
	return folded === 'mois' ? 1 : 0;
}

function numberAt(reading: Reading, at: number): number | null {
	const folded = word(reading, at);
	return /^\d{1,3}$/.test(folded) ? Number(folded) : null;
}

function rangeBefore(reading: Reading, at: number, unit: number): AgeRange | null {
	const last = numberAt(reading, at - 1);
	if (last === null || last * unit > OLDEST) return null;
	const first = firstBefore(reading, at, unit);
	const from = at - 1 - (first?.words ?? 0);
	for (let back = 1; back <= 5; back += 1) {
		if (reading.words[from - back]?.sentence !== reading.words[at]?.sentence) break;
		if (NOT_WHO.test(word(reading, from - back))) return null;
	}
	const end = last * unit + (unit === 12 ? 11 : 0);
	if (first) return first.months < end ? { from: first.months, to: end } : null;
	const before = `${word(reading, from - 3)} ${word(reading, from - 2)} ${word(reading, from - 1)}`;
	if (/ des$|partir de$|plus de$|minimum$|^des | from$/.test(before)) return { from: last * unit, to: null };
	if (/moins de$|jusqu a$|max$/.test(before)) return { from: null, to: last * unit - 1 };
	if (word(reading, at + 1) === 'et' && word(reading, at + 2) === '+') return { from: last * unit, to: null };
	return /(enfants?|petits|bebes?|pour les|public)$/.test(before) ? { from: last * unit, to: end } : null;
}

/** "6-10 ans", "de 3 à 6 ans", "de 6 mois à 3 ans": the lower end, in months, and how many words it takes. */
function firstBefore(
	reading: Reading,
	at: number,
	unit: number,
): { readonly months: number; readonly words: number } | null {
	const dashed = numberAt(reading, at - 2);
	const left = reading.words[at - 2];
	const right = reading.words[at - 1];
	if (dashed !== null && left && right && /^\s?[-–/]\s?$/.test(reading.text.slice(left.end, right.start)))
		return { months: dashed * unit, words: 1 };
	if (!/^(a|et|ou|to)$/.test(word(reading, at - 2))) return null;
	const near = numberAt(reading, at - 3);
	if (near !== null) return { months: near * unit, words: 2 };
	const own = unitOf(word(reading, at - 3));
	const far = own > 0 ? numberAt(reading, at - 4) : null;
	return far === null ? null : { months: far * own, words: 3 };
}

/** "ages 3 to 6", "aged 3-6". */
function englishAt(reading: Reading, at: number): AgeRange | null {
	if (!/^(ages|aged)$/.test(word(reading, at - 1))) return null;
	const first = numberAt(reading, at);
	if (first === null || first > 18) return null;
	const last =
		numberAt(reading, at + 1) ?? (word(reading, at + 1) === 'to' ? numberAt(reading, at + 2) : null);
	return { from: first * 12, to: last === null || last <= first ? null : last * 12 + 11 };
}
