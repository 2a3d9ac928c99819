/**
 * The rows behind the answers, each read once: the texts of the best candidates for the finer order, then, for
 * the few that are shown, all that is known of them.
 */
import type { Contact } from '#lib/domain/contact.ts';
import type { ContactId, PostKey } from '#lib/domain/ids.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import type { PostWork } from '#lib/domain/work.ts';
import type { KnownDocument, ReadTexts } from '#lib/search/search-answer.ts';
import type { RowTables } from '#lib/store/bare-reads.ts';
import {
	commentsOf,
	type KnownThread,
	noWorkOn,
	THREAD_TABLES,
	understoodIn,
} from '../threads/load-threads.ts';
import { contactDocument, rowOf, threadDocument } from '../threads/thread-document.ts';

export const ROW_TABLES = [...THREAD_TABLES, 'contacts'] as const;

export interface AnswerRows {
	readonly readTexts: ReadTexts;
	/** Threads and cards by key, those in the library. */
	shown(documents: readonly KnownDocument[]): Promise<{
		readonly threads: ReadonlyMap<PostKey, KnownThread>;
		readonly contacts: ReadonlyMap<ContactId, Contact>;
	}>;
}

export function answerRows(tables: Pick<RowTables, (typeof ROW_TABLES)[number]>): AnswerRows {
	const posts = new Map<PostKey, Post | undefined>();
	const comments = new Map<PostKey, readonly Comment[]>();
	const works = new Map<PostKey, PostWork | undefined>();
	const cards = new Map<ContactId, Contact | undefined>();

	/** One round trip for what is not known yet. */
	async function read(wanted: {
		readonly posts: readonly PostKey[];
		readonly comments: readonly PostKey[];
		readonly works: readonly PostKey[];
		readonly cards: readonly ContactId[];
		readonly understood: readonly PostKey[];
	}) {
		const newPosts = wanted.posts.filter((key) => !posts.has(key));
		const newComments = wanted.comments.filter((key) => !comments.has(key));
		const newWorks = wanted.works.filter((key) => !works.has(key));
		const newCards = wanted.cards.filter((id) => !cards.has(id));
		const [readPosts, readComments, readWorks, readCards, understandings] = await Promise.all([
			tables.posts.bulkGet(newPosts),
			commentsOf(tables, newComments),
			tables.works.bulkGet(newWorks),
			tables.contacts.bulkGet(newCards),
			tables.understandings.bulkGet([...wanted.understood]),
		]);
		for (const [place, key] of newPosts.entries()) posts.set(key, readPosts[place]);
		for (const [key, own] of readComments) comments.set(key, own);
		for (const [place, key] of newWorks.entries()) works.set(key, readWorks[place]);
		for (const [place, id] of newCards.entries()) cards.set(id, readCards[place]);
		return understandings;
	}

	function saidIn(key: PostKey): Pick<KnownThread, 'post' | 'comments' | 'work'>[] {
		const post = posts.get(key);
		return post ? [{ post, comments: comments.get(key) ?? [], work: works.get(key) ?? noWorkOn(key) }] : [];
	}

	function cardOf(id: ContactId): Contact[] {
		const card = cards.get(id);
		return card && card.deletedAt === null ? [card] : [];
	}

	return {
		async readTexts(wanted) {
			const { threads, contacts, whole } = byRow(wanted);
			await read({ posts: threads, comments: whole, works: whole, cards: contacts, understood: [] });
			const documents = [
				...threads
					.flatMap(saidIn)
					.map((said) => threadDocument({ ...said, ...understoodIn(undefined, said.work) })),
				...contacts.flatMap(cardOf).map(contactDocument),
			];
			return new Map(documents.map(({ key, title, body }) => [key, { title, body }]));
		},
		async shown(documents) {
			const { threads, contacts, whole } = byRow(documents);
			const understandings = await read({
				posts: threads,
				comments: whole,
				works: threads,
				cards: contacts,
				understood: threads,
			});
			const known = threads.flatMap((key, place) =>
				saidIn(key).map((said) => ({ ...said, ...understoodIn(understandings[place], said.work) })),
			);
			return {
				threads: new Map(known.map((thread) => [thread.post.key, thread])),
				contacts: new Map(contacts.flatMap(cardOf).map((card) => [card.id, card])),
			};
		},
	};
}

/** `whole`: the threads of which there is more than the post. */
function byRow(documents: readonly KnownDocument[]): {
	readonly threads: readonly PostKey[];
	readonly whole: readonly PostKey[];
	readonly contacts: readonly ContactId[];
} {
	const rows = documents.map(({ key, hasBody }) => ({ row: rowOf(key), hasBody }));
	return {
		threads: rows.flatMap(({ row }) => (row.type === 'thread' ? [row.key] : [])),
		whole: rows.flatMap(({ row, hasBody }) => (row.type === 'thread' && hasBody ? [row.key] : [])),
		contacts: rows.flatMap(({ row }) => (row.type === 'contact' ? [row.id] : [])),
	};
}
