/** What measuring asks of Colibri's library. */
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import { UNFILTERED } from '#lib/search/request.ts';
import { searchIndex } from '#lib/search/search.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import { NOW, valueIn } from './colibri-values.ts';

/** The ten best by words alone. */
export async function findIds(store: Store, text: string, typing: boolean): Promise<string[]> {
	const { ranked } = await search(store, text, typing);
	return ranked.map(({ key }) => key);
}

/** What the popup asks: how many results it is given. */
export async function findFull(store: Store, text: string, typing: boolean): Promise<number> {
	const inquiry = { ...NO_INQUIRY, text, typing, limit: 10 };
	return valueIn(await findAnswers(store, inquiry, NOW)).hits.length;
}

export async function answerTo(store: Store, text: string) {
	const { query, ranked } = await search(store, text, false);
	return { parts: query.parts, keys: ranked.map(({ key }) => key) };
}

async function search(store: Store, text: string, typing: boolean): Promise<SearchAnswer> {
	const request = { ...UNFILTERED, text, typing, limit: 10, facets: 'none', now: NOW } as const;
	const answer = await store.readRows(['indexRecords'], (tables) =>
		searchIndex(indexRecordsOf(tables, store), request),
	);
	return valueIn(answer);
}
