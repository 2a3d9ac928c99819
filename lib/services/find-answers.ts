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
import type { ReadTexts, SearchAnswer } from '#lib/search/search-answer.ts';
import { indexRecordsOf } from '#lib/store/index-records.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { contactHit } from './answers/contact-hit.ts';
import { readVocabulary, VOCABULARY_TABLES } from './answers/read-vocabulary.ts';
import { threadHit } from './answers/thread-hit.ts';
import { loadThreads, THREAD_TABLES } from './threads/load-threads.ts';
import { contactDocument, rowOf, threadDocument } from './threads/thread-document.ts';

const ANSWER_TABLES = [...THREAD_TABLES, ...VOCABULARY_TABLES, 'contacts', 'indexRecords'] as const;
const DAY = 86_400_000;
type AnswerTables = Pick<Tables, (typeof ANSWER_TABLES)[number]>;

/** @param now ms since the epoch; recency counts from here. */
export function findAnswers(
	store: Store,
	inquiry: Inquiry,
	now: number,
): Promise<Result<Findings, StoreFailure>> {
	return store.read(ANSWER_TABLES, async (tables) => {
		const groups = await tables.groups.toArray();
		const answer = await searchIndex(
			indexRecordsOf(tables),
			{
				...inquiry,
				since: inquiry.period ? now - PERIOD_DAYS[inquiry.period] * DAY : inquiry.since,
				facets: inquiry.countPeriods ? 'periods' : 'chips',
				now,
			},
			await readVocabulary(tables, groups),
			readTextsFrom(tables),
		);
		const { query } = answer;
		if (isWordless(inquiry, query)) return { ...NOTHING, typed: query.chips, wordless: true };
		return {
			hits: await hitsOf(tables, answer, inquiry.from, groups),
			total: answer.total,
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

function readTextsFrom(tables: AnswerTables): ReadTexts {
	return async (keys) => {
		const documents = [
			...(await threadsOf(tables, keys)).map(threadDocument),
			...(await contactsOf(tables, keys)).map(contactDocument),
		];
		return new Map(documents.map(({ key, title, body }) => [key, { title, body }]));
	};
}

function threadsOf(tables: AnswerTables, keys: readonly string[]) {
	const rows = keys.map(rowOf);
	return loadThreads(
		tables,
		rows.flatMap((row) => (row.type === 'thread' ? [row.key] : [])),
	);
}

async function contactsOf(tables: AnswerTables, keys: readonly string[]) {
	const ids = keys.map(rowOf).flatMap((row) => (row.type === 'contact' ? [row.id] : []));
	const contacts = ids.length > 0 ? await tables.contacts.bulkGet(ids) : [];
	return contacts.flatMap((contact) => (contact && contact.deletedAt === null ? [contact] : []));
}

async function hitsOf(
	tables: AnswerTables,
	{ ranked: all, query }: SearchAnswer,
	from: number,
	groups: readonly Group[],
): Promise<Hit[]> {
	const ranked = all.slice(from);
	const keys = ranked.map(({ key }) => key);
	const threads = new Map((await threadsOf(tables, keys)).map((thread) => [thread.post.key, thread]));
	const contacts = new Map((await contactsOf(tables, keys)).map((contact) => [contact.id, contact]));
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
