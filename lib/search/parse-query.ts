/**
 * What was typed, taken apart: words, "exact phrases", -excluded words, and field:value filters. Never fails:
 * what is not understood is plain words.
 */
import { fold } from '../language/fold.ts';
import { type Word, wordsOf } from '../language/words-of.ts';
import { FIELD_WORDS, type QueryField } from './query-fields.ts';

export interface ParsedQuery {
	/** Words to find, folded, with their place in the text. */
	readonly words: readonly Word[];
	/** Each at least one word. */
	readonly phrases: readonly (readonly string[])[];
	readonly excluded: readonly string[];
	readonly filters: readonly { readonly field: QueryField; readonly value: string }[];
	/** The text ends inside a word, which may go on. */
	readonly open: boolean;
}

/** Beyond these, what is typed is ignored: no search needs more, and none may hang. */
const LONGEST_QUERY = 2000;
const MOST_WORDS = 32;
const MOST_FILTERS = 50;
const MOST_PHRASES = 8;

const PIECE = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|«([^»]*)»?|“([^”]*)”?|(\S+))/gu;

export function parseQuery(typed: string): ParsedQuery {
	const text = typed.slice(0, LONGEST_QUERY);
	const phrases: string[][] = [];
	const excluded: string[] = [];
	const filters: { field: QueryField; value: string }[] = [];
	// What is no plain word is blanked, so that the rest keeps its place and a number its spaces.
	const plain = text.replace(PIECE, (whole, minus, name, straight, angled, curly, bare, at: number) => {
		const quoted: string | undefined = straight ?? angled ?? curly;
		const value = (quoted ?? bare ?? '').trim();
		const field = name === undefined ? undefined : FIELD_WORDS.get(fold(name));
		const negative = minus === '-' && (at === 0 || /\s/.test(text[at - 1] ?? ''));
		if (negative) {
			excluded.push(...wordsOf(whole).map(({ word }) => word));
			return blank(whole);
		}
		if (field && value !== '') {
			if (filters.length < MOST_FILTERS) filters.push({ field, value });
			return blank(whole);
		}
		if (quoted === undefined || name !== undefined) return whole;
		const phrase = wordsOf(quoted).map(({ word }) => word);
		if (phrase.length < 2 || phrases.length >= MOST_PHRASES) return whole;
		phrases.push(phrase.slice(0, MOST_WORDS));
		return blank(whole);
	});
	const words = wordsOf(plain);
	const last = words.at(-1);
	return {
		words: words.slice(0, MOST_WORDS),
		phrases,
		excluded: excluded.slice(0, MOST_WORDS),
		filters,
		open: last !== undefined && last.end === text.length && words.length <= MOST_WORDS,
	};
}

function blank(piece: string): string {
	return '\n'.repeat(piece.length);
}
