/** The built-in sample: something to try before any group, loaded and erased in one gesture. */
import type { Contact } from '#lib/domain/contact.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { draftContact } from './contacts/draft-contact.ts';
import { REMOVE_TABLES, removeThreads } from './erasing/remove-threads.ts';
import { keepDraft } from './keep-contact.ts';
import type { Means } from './means.ts';
import { englishSample } from './sample/english-sample.ts';
import { frenchSample } from './sample/french-sample.ts';
import {
	SAMPLE_GROUP,
	sampleComments,
	sampleGroupRow,
	sampleKey,
	samplePost,
	sampleWork,
} from './sample/sample-rows.ts';
import type { SampleThread } from './sample/sample-thread.ts';
import { countUses } from './tags/tag-rows.ts';
import { loadThreads } from './threads/load-threads.ts';
import { REFRESH_TABLES, refreshThreads, reindexContacts } from './threads/refresh-threads.ts';

const SAMPLE_TABLES = [...REFRESH_TABLES, ...REMOVE_TABLES, 'contacts', 'tags'] as const;
type SampleTables = Pick<Tables, (typeof SAMPLE_TABLES)[number]>;

/** Loads the sample in the interface's language; loading it twice leaves one. */
export function loadSample(
	store: Store,
	means: Means,
	language: Language,
): Promise<Result<void, StoreFailure>> {
	const sample = language === 'fr' ? frenchSample : englishSample;
	const now = means.now();
	return store.write(SAMPLE_TABLES, async (tables) => {
		await eraseRows(tables);
		await tables.groups.put(sampleGroupRow(sample, now));
		await tables.posts.bulkPut(sample.threads.map((thread, place) => samplePost(thread, place, now)));
		await tables.comments.bulkPut(
			sample.threads.flatMap((thread, place) => sampleComments(thread, place, now)),
		);
		await tables.works.bulkPut(sample.threads.flatMap((thread, place) => sampleWork(thread, place, now)));
		await refreshThreads(
			tables,
			sample.threads.map((_, place) => sampleKey(place)),
		);
		await keepCards(tables, sample.threads, means);
	});
}

export function eraseSample(store: Store): Promise<Result<void, StoreFailure>> {
	return store.write(SAMPLE_TABLES, eraseRows);
}

async function keepCards(
	tables: SampleTables,
	threads: readonly SampleThread[],
	means: Means,
): Promise<void> {
	for (const [place, thread] of threads.entries()) {
		const [known] = thread.card ? await loadThreads(tables, [sampleKey(place)]) : [];
		const draft = known && draftContact(known, null);
		if (draft) await keepDraft(tables, draft, means, { sample: true });
	}
}

/** The user's own cards made from the sample go with it: they name nobody real. */
async function eraseRows(tables: SampleTables): Promise<void> {
	const keys = await tables.posts.where('groupId').equals(SAMPLE_GROUP).primaryKeys();
	await removeThreads(tables, keys);
	const works = await tables.works.bulkGet(keys);
	await tables.works.bulkDelete(keys);
	await countUses(
		tables,
		works.flatMap((work) => work?.tags ?? []),
	);
	const cards = await tables.contacts.filter(isOfSample).primaryKeys();
	await tables.contacts.bulkDelete(cards);
	await reindexContacts(tables, cards);
	await tables.groups.delete(SAMPLE_GROUP);
}

function isOfSample(contact: Contact): boolean {
	return (
		contact.sample ||
		(contact.sources.length > 0 && contact.sources.every((source) => source.groupId === SAMPLE_GROUP))
	);
}
