import type { SearchDocument } from '#lib/search/document.ts';
import { type SearchRequest, UNFILTERED } from '#lib/search/request.ts';

/** A document with nothing but its words, unless said. */
export function aDocument(
	key: string,
	title: string,
	body: readonly string[] = [],
	filters: Partial<SearchDocument['filters']> = {},
): SearchDocument {
	return {
		key,
		title,
		body,
		filters: {
			groupId: null,
			kind: null,
			tags: [],
			authors: [],
			authorNames: [],
			answered: false,
			confirmed: false,
			at: 0,
			dated: true,
			...filters,
		},
	};
}

export function aRequest(text: string, more: Partial<SearchRequest> = {}): SearchRequest {
	return {
		...UNFILTERED,
		text,
		limit: 50,
		now: 0,
		...more,
	};
}
