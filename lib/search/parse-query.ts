/**
 * What was typed, taken apart: words, "exact phrases", -excluded words, and field:value filters. Never fails:
 * what is not understood is plain words.
 */
import { fold } from '../language/fold.ts';
import { type Word, wordsOf } from '../language/words-of.ts';
import { FIELD_WORDS, type QueryField } from './query-fields.ts';

export interface TypedPiece {
	readonly field: QueryField | 'phrase' | 'without';
	readonly value: string;
	/** UTF-16 offsets, end exclusive. */
	readonly start: number;
	readonly end: number;
}

export interface ParsedQuery {
	/** Words to find, folded, with their place in the text. */
	readonly words: readonly Word[];
	/** Each at least one word. */
	readonly phrases: readonly (readonly string[])[];
	readonly excluded: readonly string[];
	/** Fields, phrases and exclusions, in order, with their place in what was typed. */
	readonly filters: readonly TypedPiece[];
	/** More was typed than is read. */
	readonly cut: boolean;
	/** The text ends inside a word, which may go on. */
	readonly open: boolean;
}

/** Beyond these, what is typed is ignored: no search needs more, and none may hang. */
const LONGEST_QUERY = 2000;
const MOST_WORDS = 32;
const MOST_FILTERS = 50;
const MOST_PHRASES = 8;

/** A colon as typed in French, with or without spaces. */
const COLON = '[ \\u00a0\\u202f]?:[ \\u00a0\\u202f]?';
/** Dates of more than one word, which need no quotes: "14 mars 2025", "mars 2025", "il y a 3 mois". */
const LONG_DATE =
	'(?:il y a )?\\d{1,3}(?:er|st|nd|rd|th)? \\p{L}{2,}\\.?(?: \\d{4}| ago)?|\\p{L}{3,}\\.? \\d{4}';
const PIECE = new RegExp(
	`(-?)(?:(${namesOf('before', 'after')})${COLON}(${LONG_DATE})(?!\\S)|` +
		`(?:(${namesOf()})${COLON})?(?:"([^"]*)"?|«([^»]*)»?|“([^”]*)”?|(\\S+)))`,
	'giu',
);

/** Without any of these, all is plain words. */
const SIGNS = /[-:"«“]/;

/** The words before a colon, with or without their accents. */
function namesOf(...fields: QueryField[]): string {
	return [...FIELD_WORDS]
		.filter(([, field]) => fields.length === 0 || fields.includes(field))
		.map(([name]) => name.replaceAll('e', '[eéè]'))
		.join('|');
}

export function parseQuery(typed: string): ParsedQuery {
	const text = typed.slice(0, LONGEST_QUERY);
	const phrases: string[][] = [];
	const excluded: string[] = [];
	const filters: TypedPiece[] = [];
	let cut = typed.length > LONGEST_QUERY;
	// What is no plain word is blanked, so that the rest keeps its place and a number its spaces.
	const takeApart = (): string =>
		text.replace(PIECE, (whole, minus, dateName, date, name, straight, angled, curly, bare, at) => {
			const quoted: string | undefined = straight ?? angled ?? curly;
			const value = (date ?? quoted ?? bare ?? '').trim();
			const field = FIELD_WORDS.get(fold(dateName ?? name ?? ''));
			const negative = minus === '-' && (at === 0 || /\s/.test(text[at - 1] ?? ''));
			const keep = (piece: Pick<TypedPiece, 'field' | 'value'>) => {
				if (filters.length < MOST_FILTERS) filters.push({ ...piece, start: at, end: at + whole.length });
				else cut = true;
			};
			if (negative) {
				const words = wordsOf(whole).map(({ word }) => word);
				excluded.push(...words);
				if (words.length > 0) keep({ field: 'without', value: quoted ?? whole.slice(1) });
				return blank(whole);
			}
			if (field && value !== '') {
				keep({ field, value });
				return blank(whole);
			}
			if (quoted === undefined || field) return whole;
			const phrase = wordsOf(quoted).map(({ word }) => word);
			if (phrase.length < 2 || phrases.length >= MOST_PHRASES) return whole;
			phrases.push(phrase.slice(0, MOST_WORDS));
			keep({ field: 'phrase', value });
			return blank(whole);
		});
	const words = wordsOf(SIGNS.test(text) ? takeApart() : text);
	const last = words.at(-1);
	return {
		words: words.slice(0, MOST_WORDS),
		phrases,
		excluded: excluded.slice(0, MOST_WORDS),
		filters,
		cut: cut || words.length > MOST_WORDS || excluded.length > MOST_WORDS,
		open: last !== undefined && last.end === text.length && words.length <= MOST_WORDS,
	};
}

function blank(piece: string): string {
	return '\n'.repeat(piece.length);
}
