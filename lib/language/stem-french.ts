/**
 * Light French stemming after J. Savoy's UniNE stemmer ("Light Stemming Approaches for the French…", 2006):
 * plurals, genders and the commonest endings, on folded words. Rules run on the end of the word, longest
 * endings first, and keep a root of at least three letters.
 */
import { STEM_EXCEPTIONS } from './stem-exceptions.ts';

interface Rule {
	readonly ending: string;
	/** The word must be longer than this. */
	readonly over: number;
	/** Replaces the ending. */
	readonly by: string;
}

/** First that fits wins. */
const RULES: readonly Rule[] = (
	[
		['issement', 9, 'ir'],
		['issant', 8, 'ir'],
		['ivement', 8, 'if'],
		['ement', 6, 'e'],
		['ficatrice', 11, 'fier'],
		['ficateur', 10, 'fier'],
		['catrice', 9, 'quer'],
		['cateur', 8, 'quer'],
		['atrice', 8, 'er'],
		['ateur', 7, 'er'],
		['trice', 6, 'ter'],
		['ieme', 5, ''],
		['teuse', 7, 'ter'],
		['teur', 6, 'ter'],
		['euse', 5, 'eu'],
		['ere', 6, 'er'],
		['ive', 6, 'if'],
		['nnelle', 8, 'n'],
		['nnel', 7, 'n'],
		['ete', 6, 'et'],
		['isation', 9, ''],
		['isateur', 9, ''],
		['ation', 8, ''],
		['ition', 8, ''],
		['esse', 8, ''],
		['inage', 7, ''],
		['ique', 8, ''],
	] as const
).map(([ending, over, by]) => ({ ending, over, by }));

const known = new Map<string, string>();
const KNOWN_LIMIT = 100_000;

/** @param word folded; words with digits come back as they are. */
export function stemFrench(word: string): string {
	const remembered = known.get(word);
	if (remembered !== undefined) return remembered;
	const stem = stemUnknown(word);
	if (known.size >= KNOWN_LIMIT) known.clear();
	known.set(word, stem);
	return stem;
}

function stemUnknown(word: string): string {
	const exception = STEM_EXCEPTIONS.get(word);
	if (exception !== undefined) return exception;
	if (word.length < 4 || /\d/.test(word)) return word;
	const singular = withoutPlural(word);
	const again = STEM_EXCEPTIONS.get(singular);
	if (again !== undefined) return again;
	return normalEnd(withoutEnding(singular));
}

function withoutPlural(word: string): string {
	let stem = word;
	if (stem.length > 5 && stem.endsWith('aux') && stem.at(-4) !== 'e') return `${stem.slice(0, -2)}l`;
	if (stem.length > 3 && stem.endsWith('x')) stem = stem.slice(0, -1);
	if (stem.length > 3 && stem.endsWith('s')) stem = stem.slice(0, -1);
	return stem;
}

function withoutEnding(word: string): string {
	const last = word.charCodeAt(word.length - 1);
	// Every rule's ending closes on e, l, n, r or t.
	if (last !== 0x65 && last !== 0x6c && last !== 0x6e && last !== 0x72 && last !== 0x74) return word;
	for (const rule of RULES) {
		if (word.length > rule.over && word.endsWith(rule.ending))
			return word.slice(0, word.length - rule.ending.length) + rule.by;
	}
	return word;
}

/** One letter for doubled ones, then the endings that only tell gender or infinitive. */
function normalEnd(word: string): string {
	if (word.length <= 4) return word;
	let stem = word[0] ?? '';
	for (let at = 1; at < word.length; at++) {
		if (word[at] !== word[at - 1]) stem += word[at];
	}
	if (stem.length > 4 && stem.endsWith('ie')) stem = stem.slice(0, -2);
	if (stem.length > 4) {
		if (stem.endsWith('r')) stem = stem.slice(0, -1);
		if (stem.endsWith('e')) stem = stem.slice(0, -1);
		if (stem.endsWith('e')) stem = stem.slice(0, -1);
	}
	return stem;
}
