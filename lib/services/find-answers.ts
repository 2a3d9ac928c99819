/** The front door: what was typed, and the threads and cards that answer it, all in one reading of the library. */
import { type Findings, type Inquiry, PERIOD_DAYS } from '#lib/domain/findings.ts';
import type { Group } from '#lib/domain/group.ts';
import type { Hit } from '#lib/domain/hit.ts';
import type { GroupId, TagId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { groupSearchUrl } from '#lib/facebook/urls.ts';
import type { InterpretedQuery } from '#lib/search/interpreted-query.ts';
import { searchIndex } from '#lib/search/search.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import { type AnswerRows, answerRows, ROW_TABLES } from './answers/answer-rows.ts';
import { contactHit } from './answers/contact-hit.ts';
import { readVocabulary, VOCABULARY_TABLES } from './answers/read-vocabulary.ts';
import { threadHit } from './answers/thread-hit.ts';
import { rowOf } from './threads/thread-document.ts';

const ANSWER_TABLES = [...ROW_TABLES, ...VOCABULARY_TABLES, 'indexRecords'] as const;
const DAY = 86_400_000;

/** @param now ms since the epoch; recency counts from here. */
export function findAnswers(
	store: Store,
	inquiry: Inquiry,
	now: number,
): Promise<Result<Findings, StoreFailure>> {
	return store.readRows(ANSWER_TABLES, async (tables) => {
		const rows = answerRows(tables);
		const { groups, vocabulary } = await readVocabulary(tables);
		const answer = await searchIndex(
			indexRecordsOf(tables, store),
			{
				...inquiry,
				since: inquiry.period ? now - PERIOD_DAYS[inquiry.period] * DAY : inquiry.since,
				facets: inquiry.countPeriods ? 'periods' : 'chips',
				now,
			},
			vocabulary,
			rows.readTexts,
		);
		const { query } = answer;
		if (isWordless(inquiry, query)) return { ...NOTHING, typed: query.chips, wordless: true };
		return {
			hits: await hitsOf(rows, answer, inquiry.from, groups),
			total: answer.total,
			undated: answer.undated,
			facets: facetsOf(answer),
			typed: query.chips,
			wordless: false,
			cut: query.cut,
			elsewhere: answer.total === 0 ? elsewhereOf(plainWords(inquiry.text, query), groups) : [],
		};
	});
}

const NOTHING: Findings = {
	hits: [],
	total: 0,
	undated: 0,
	facets: { groups: [], kinds: [], tags: [], answered: 0, contacts: 0, periods: null },
	typed: [],
	wordless: false,
	cut: false,
	elsewhere: [],
};

/** Signs and emoji alone, with no chip pressed, ask for nothing: all there is would be no answer. */
function isWordless(inquiry: Inquiry, { parts, excluded, chips, filters }: InterpretedQuery): boolean {
	const pressed = inquiry.period ?? inquiry.since ?? inquiry.until;
	return (
		inquiry.text.trim() !== '' &&
		parts.length + excluded.length + filters.required.length === 0 &&
		!chips.some(({ understood }) => understood) &&
		pressed === null &&
		!filters.groups &&
		!filters.kinds &&
		!filters.type &&
		!filters.answered
	);
}

async function hitsOf(
	rows: AnswerRows,
	{ ranked: all, query }: SearchAnswer,
	from: number,
	groups: readonly Group[],
): Promise<Hit[]> {
	const ranked = all.slice(from);
	const { threads, contacts } = await rows.shown(ranked);
	const known = new Map(groups.map((group) => [group.id, group]));
	return ranked.flatMap((document): Hit[] => {
		const row = rowOf(document.key);
		if (row.type === 'contact') {
			const contact = contacts.get(row.id);
			return contact ? [contactHit(contact, document, query)] : [];
		}
		const thread = threads.get(row.key);
		return thread ? [threadHit(thread, document, query, known.get(thread.post.groupId))] : [];
	});
}

function facetsOf({ facets }: SearchAnswer): Findings['facets'] {
	return {
		kinds: facets.kinds,
		groups: facets.groups.map(({ groupId, count }) => ({ groupId: groupId as GroupId, count })),
		tags: facets.tags.map(({ tagId, count }) => ({ tagId: tagId as TagId, count })),
		answered: facets.answered,
		contacts: facets.contacts,
		periods: facets.periods,
	};
}

/** What was typed without its filters: Facebook's own search knows none of them. */
function plainWords(text: string, { chips }: InterpretedQuery): string {
	let words = '';
	let at = 0;
	for (const { field, value, start, end } of chips) {
		words += text.slice(at, start) + (field === 'phrase' ? value : '');
		at = end;
	}
	return words + text.slice(at);
}

/** Nothing here yet: the groups being read may still hold it. */
function elsewhereOf(text: string, groups: readonly Group[]): Findings['elsewhere'] {
	const words = text.trim().replace(/\s+/g, ' ');
	if (words === '') return [];
	return groups
		.filter((group) => !group.sample && (group.state === 'on' || group.state === 'paused'))
		.map(({ id, slug, name }) => ({ groupId: id, groupName: name, url: groupSearchUrl(slug ?? id, words) }));
}
