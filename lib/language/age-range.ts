/** For whom an outing or a thing is: dès 3 ans, 6-10 ans, de 6 à 18 mois, moins de 12 ans, ages 3 to 6. */
import type { AgeRange } from '#lib/domain/understanding.ts';
import { type AgeSaid, ageEndingAt, numberAt } from './ages.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Older than this is no child's age. */
const OLDEST = 18 * 12;
/** The clause of a price or of a length of time says nothing of who may come. */
const NOT_WHO =
	/^(gratuit|gratuite|gratuits|gratos|tarif|tarifs|euros?|€|\$|free|depuis|pendant|experience|il|y)$/;

/** The first range said, in months, both ends included; an end left open is null. Null when none is said. */
export function readAgeRange(reading: Reading): AgeRange | null {
	for (let at = 0; at < reading.words.length; at += 1) {
		const age = ageEndingAt(reading, at, false);
		const range = age ? rangeOf(reading, age) : englishAt(reading, at);
		if (range) return range;
	}
	return null;
}

function word(reading: Reading, at: number): string {
	return reading.words[at]?.folded ?? '';
}

/** Who they are: said right before a lone age, it tells for whom something is. */
const WHO =
	/(enfants?|petits?|petites?|bebes?|loulous?|jeunes|ados?|pour les|public|nageurs|nageuses)( de| des| d)?$/;

function rangeOf(reading: Reading, { number: last, unit, from: at, to }: AgeSaid): AgeRange | null {
	if (last * unit > OLDEST) return null;
	const first = firstBefore(reading, at, unit);
	const from = at - (first?.words ?? 0);
	for (let back = 1; back <= 5; back += 1) {
		if (reading.words[from - back]?.sentence !== reading.words[at]?.sentence) break;
		if (NOT_WHO.test(word(reading, from - back))) return null;
	}
	const end = last * unit + (unit === 12 ? 11 : 0);
	if (first) return first.months < end ? { from: first.months, to: end } : null;
	const before = `${word(reading, from - 3)} ${word(reading, from - 2)} ${word(reading, from - 1)}`;
	if (/ des$|partir de$|plus de$|minimum$|^des | from$/.test(before)) return { from: last * unit, to: null };
	if (/moins de$|jusqu a$|max$/.test(before)) return { from: null, to: last * unit - 1 };
	if (word(reading, to) === 'et' && word(reading, to + 1) === '+') return { from: last * unit, to: null };
	return WHO.test(before) ? { from: last * unit, to: end } : null;
}

/** "6-10 ans", "de 3 à 6 ans", "de 6 mois à 3 ans", "de la naissance à 4 ans": the lower end, in months, and how many words it takes. */
function firstBefore(
	reading: Reading,
	at: number,
	unit: number,
): { readonly months: number; readonly words: number } | null {
	const dashed = numberAt(reading, at - 1);
	const left = reading.words[at - 1];
	const right = reading.words[at];
	if (dashed !== null && left && right && /^\s?[-–/]\s?$/.test(reading.text.slice(left.end, right.start)))
		return { months: dashed * unit, words: 1 };
	if (!/^(a|et|ou|to)$/.test(word(reading, at - 1))) return null;
	if (word(reading, at - 2) === 'naissance') return { months: 0, words: 2 };
	const near = numberAt(reading, at - 2);
	if (near !== null) return { months: near * unit, words: 2 };
	const far = ageEndingAt(reading, at - 2, false);
	return far && { months: far.number * far.unit, words: at - far.from };
}

const AGED = wordSet(['ages', 'aged']);

/** "ages 3 to 6", "aged 3-6". */
function englishAt(reading: Reading, at: number): AgeRange | null {
	if (at === 0 || !AGED.has(reading.words[at - 1])) return null;
	const first = numberAt(reading, at);
	if (first === null || first > 18) return null;
	const last =
		numberAt(reading, at + 1) ?? (word(reading, at + 1) === 'to' ? numberAt(reading, at + 2) : null);
	return { from: first * 12, to: last === null || last <= first ? null : last * 12 + 11 };
}
