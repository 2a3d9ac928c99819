/** The passage of a text worth showing for a query, as runs of text with the matches marked. */
import type { Snippet, SnippetRun } from '../domain/snippet.ts';
import { termOf } from '../language/term-of.ts';
import { type Word, wordsOf } from '../language/words-of.ts';
import type { InterpretedQuery } from './interpreted-query.ts';

const ELLIPSIS = '…';

interface Match {
	readonly start: number;
	readonly end: number;
	readonly term: string;
}

/**
 * @param text as stored, of any length.
 * @param query as answered by the search: its variants tell which words are marked.
 * @param maxLength UTF-16 units, ellipses included.
 * @returns runs that follow each other; no run is empty, no surrogate pair is cut.
 */
export function snippetOf(text: string, query: InterpretedQuery, maxLength: number): Snippet {
	const matches = findMatches(text, query);
	const window = chooseWindow(text, matches, maxLength);
	const runs: SnippetRun[] = [];
	let at = window.start;
	if (window.start > 0) push(runs, ELLIPSIS, false);
	for (const match of matches) {
		if (match.start < at || match.end > window.end) continue;
		push(runs, text.slice(at, match.start), false);
		push(runs, text.slice(match.start, match.end), true);
		at = match.end;
	}
	push(runs, text.slice(at, window.end), false);
	if (window.end < text.length) push(runs, ELLIPSIS, false);
	return runs;
}

/** How many different terms of the query stand in a text: which comment is worth showing. */
export function countMatches(text: string, query: InterpretedQuery): number {
	return new Set(findMatches(text, query).map((match) => match.term)).size;
}

function push(runs: SnippetRun[], text: string, match: boolean): void {
	const before = runs.at(-1);
	if (text === '') return;
	if (before && before.match === match) runs[runs.length - 1] = { text: before.text + text, match };
	else runs.push({ text, match });
}

function findMatches(text: string, query: InterpretedQuery): Match[] {
	const wanted = new Set(query.parts.flatMap((part) => part.variants.flatMap((variant) => variant.terms)));
	if (wanted.size === 0) return [];
	return wordsOf(text).flatMap((word) => matchOf(word, wanted));
}

function matchOf({ word, start, end }: Word, wanted: ReadonlySet<string>): Match[] {
	const term = [termOf(word, 'fr'), termOf(word, 'en'), word].find((form) => wanted.has(form));
	return term === undefined ? [] : [{ start, end, term }];
}

/** The stretch that holds most different matches, begun a little before the first of them. */
function chooseWindow(
	text: string,
	matches: readonly Match[],
	maxLength: number,
): { readonly start: number; readonly end: number } {
	if (text.length <= maxLength) return { start: 0, end: text.length };
	const room = Math.max(1, maxLength - 2 * ELLIPSIS.length);
	const first = bestStart(matches, room);
	let start = 0;
	if (first > room / 2) start = wordStart(text, Math.max(0, first - Math.floor(room / 4)), first);
	if (start + room >= text.length) start = wordStart(text, text.length - room, text.length);
	return { start: whole(text, start), end: wordEnd(text, Math.min(text.length, start + room), start) };
}

function bestStart(matches: readonly Match[], room: number): number {
	let best = 0;
	let most = 0;
	let last = 0;
	const counts = new Map<string, number>();
	// Two ends move along the matches, so that long texts cost no more than their length.
	for (const [index, match] of matches.entries()) {
		while (last < matches.length && (matches[last]?.end ?? 0) <= match.start + (room * 3) / 4) {
			const term = matches[last]?.term ?? '';
			counts.set(term, (counts.get(term) ?? 0) + 1);
			last++;
		}
		if (counts.size > most) {
			most = counts.size;
			best = match.start;
		}
		if (last <= index) last = index + 1;
		const left = (counts.get(match.term) ?? 1) - 1;
		if (left <= 0) counts.delete(match.term);
		else counts.set(match.term, left);
	}
	return best;
}

/** The first beginning of a word at or after `from`, not beyond `limit`. */
function wordStart(text: string, from: number, limit: number): number {
	if (from === 0) return 0;
	for (let at = from; at < Math.min(limit, from + 30); at++) if (/\s/.test(text[at - 1] ?? '')) return at;
	return whole(text, from);
}

function wordEnd(text: string, from: number, least: number): number {
	if (from >= text.length) return text.length;
	for (let at = from; at > Math.max(least + 1, from - 30); at--) if (/\s/.test(text[at] ?? '')) return at;
	return whole(text, from);
}

/** Steps back when `at` would fall inside a surrogate pair. */
function whole(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}
