/** From what was typed and pressed to what is looked for, before the index is asked. */
import type { TypedFilter } from '../domain/findings.ts';
import { fold } from '../language/fold.ts';
import { termOf } from '../language/term-of.ts';
import { authorTerms, TAG_SIGN } from './index-terms.ts';
import type { InterpretedQuery, QueryFilters } from './interpreted-query.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { parsePeriod } from './query-dates.ts';
import { KIND_WORDS, RESULT_WORDS } from './query-fields.ts';
import { readWords } from './query-parts.ts';
import type { SearchRequest } from './request.ts';
import type { SearchVocabulary } from './vocabulary.ts';

export interface Interpretation {
	readonly query: InterpretedQuery;
	/** The last word as typed, folded, when it may go on; null otherwise. */
	readonly unfinished: string | null;
}

export function interpretQuery(request: SearchRequest, vocabulary: SearchVocabulary): Interpretation {
	const parsed = parseQuery(request.text);
	const typed = parsed.words.map(({ word }) => word);
	const said = [...typed, ...parsed.phrases.flat()];
	const { language, parts } = readWords(said, vocabulary.words);
	const { chips, filters } = readFilters(parsed, request, vocabulary);
	return {
		query: {
			language,
			parts,
			phrases: parsed.phrases,
			excluded: [...new Set(parsed.excluded.map((word) => termOf(word, language)))],
			chips,
			cut: parsed.cut,
			filters,
		},
		unfinished: request.typing && parsed.open ? (typed.at(-1) ?? null) : null,
	};
}

function readFilters(
	parsed: ParsedQuery,
	request: SearchRequest,
	vocabulary: SearchVocabulary,
): { readonly chips: readonly TypedFilter[]; readonly filters: QueryFilters } {
	const groups = new Set(request.groups);
	const kinds = new Set(request.kinds);
	const required = new Set(request.tags.map((tag) => TAG_SIGN + tag));
	let { type } = request;
	let since = request.since === null ? 0 : Math.ceil(request.since / 1000);
	let until = request.until === null ? Number.POSITIVE_INFINITY : Math.floor(request.until / 1000);
	const chips: TypedFilter[] = [];
	for (const piece of parsed.filters) {
		const { field, value } = piece;
		let understood = true;
		const name = fold(value);
		if (field === 'group') {
			const named = vocabulary.groups.filter((group) => fold(group.name).includes(name));
			for (const group of named) groups.add(group.id);
			understood = named.length > 0;
		} else if (field === 'kind') {
			const kind = KIND_WORDS.get(name);
			const result = RESULT_WORDS.get(name);
			if (kind) kinds.add(kind);
			if (result) type = result;
			understood = kind !== undefined || result !== undefined;
		} else if (field === 'tag') {
			const named = vocabulary.tags.filter((tag) => fold(tag.label) === name);
			for (const tag of named) required.add(TAG_SIGN + tag.id);
			understood = named.length > 0;
		} else if (field === 'author') {
			const terms = authorTerms(value);
			for (const term of terms) required.add(term);
			understood = terms.length > 0;
		} else if (field === 'before' || field === 'after') {
			const period = parsePeriod(value, request.now);
			if (period && field === 'before') until = Math.min(until, Math.ceil(period.start / 1000) - 1);
			if (period && field === 'after') since = Math.max(since, Math.ceil(period.start / 1000));
			understood = period !== null;
		}
		chips.push({ ...piece, understood });
	}
	return {
		chips,
		filters: {
			groups: groups.size > 0 ? [...groups] : null,
			kinds: kinds.size > 0 ? [...kinds] : null,
			required: [...required],
			answered: request.answered,
			type,
			since,
			until,
			undated: request.undated,
		},
	};
}
