/**
 * The rows behind the answers, each read once: the texts of the best candidates for the finer order, then, for
 * the few that are shown, what was understood of them.
 */
import type { Contact } from '#lib/domain/contact.ts';
import type { ContactId, PostKey } from '#lib/domain/ids.ts';
import type { ReadTexts } from '#lib/search/search-answer.ts';
import type { Tables } from '#lib/store/tables.ts';
import {
	type KnownThread,
	loadSaid,
	type SaidThread,
	THREAD_TABLES,
	understoodIn,
	withUnderstanding,
} from '../threads/load-threads.ts';
import { contactDocument, rowOf, threadDocument } from '../threads/thread-document.ts';

export const ROW_TABLES = [...THREAD_TABLES, 'contacts'] as const;

export interface AnswerRows {
	readonly readTexts: ReadTexts;
	/** By key, those in the library. */
	threads(keys: readonly string[]): Promise<ReadonlyMap<PostKey, KnownThread>>;
	contacts(keys: readonly string[]): Promise<ReadonlyMap<ContactId, Contact>>;
}

export function answerRows(tables: Pick<Tables, (typeof ROW_TABLES)[number]>): AnswerRows {
	const said = new Map<PostKey, SaidThread>();
	const cards = new Map<ContactId, Contact>();

	async function readSaid(keys: readonly string[]): Promise<SaidThread[]> {
		const own = keys.map(rowOf).flatMap((row) => (row.type === 'thread' ? [row.key] : []));
		const missing = own.filter((key) => !said.has(key));
		if (missing.length > 0)
			for (const thread of await loadSaid(tables, missing)) said.set(thread.post.key, thread);
		return own.flatMap((key) => said.get(key) ?? []);
	}

	async function readCards(keys: readonly string[]): Promise<Contact[]> {
		const own = keys.map(rowOf).flatMap((row) => (row.type === 'contact' ? [row.id] : []));
		const missing = own.filter((id) => !cards.has(id));
		const found = missing.length > 0 ? await tables.contacts.bulkGet(missing) : [];
		for (const card of found) if (card && card.deletedAt === null) cards.set(card.id, card);
		return own.flatMap((id) => cards.get(id) ?? []);
	}

	return {
		async readTexts(keys) {
			const [threads, contacts] = await Promise.all([readSaid(keys), readCards(keys)]);
			const documents = [
				...threads.map((thread) => threadDocument({ ...thread, ...understoodIn(undefined) })),
				...contacts.map(contactDocument),
			];
			return new Map(documents.map(({ key, title, body }) => [key, { title, body }]));
		},
		async threads(keys) {
			const threads = await withUnderstanding(tables, await readSaid(keys));
			return new Map(threads.map((thread) => [thread.post.key, thread]));
		},
		async contacts(keys) {
			return new Map((await readCards(keys)).map((card) => [card.id, card]));
		},
	};
}
