/** A card in two gestures: proposed from a post or a reply, then kept. */
import type { Contact, ContactDraft, ContactFields, SameReason } from '#lib/domain/contact.ts';
import type { CommentKey, ContactId } from '#lib/domain/ids.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import { whySame } from '#lib/domain/same-contact.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { ActFailure } from '#lib/messages/failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { draftContact } from './contacts/draft-contact.ts';
import { joinCards } from './contacts/join-cards.ts';
import { gainedBy, placeOf } from './contacts/match-contact.ts';
import { homeOf, phonesAsKept } from './contacts/phones-as-kept.ts';
import type { Means } from './means.ts';
import { storedKey } from './reading/resolve-key.ts';
import { loadThreads, THREAD_TABLES } from './threads/load-threads.ts';
import { reindexContacts } from './threads/refresh-threads.ts';

interface Place {
	readonly postKey: string;
	readonly commentKey: string | null;
}

const PROPOSE_TABLES = [...THREAD_TABLES, 'aliases'] as const;
const KEEP_TABLES = [...PROPOSE_TABLES, 'contacts', 'indexRecords'] as const;

/** The card Colibri would make from there; null when nobody reachable is named. Keeps nothing. */
export function proposeContact(
	store: Store,
	place: Place,
): Promise<Result<ContactDraft | null, StoreFailure>> {
	return store.read(PROPOSE_TABLES, (tables) => draftAt(tables, place));
}

/** Keeps the proposed card, read again from the thread; one already kept gains what is new. */
export async function keepContact(
	store: Store,
	means: Means,
	place: Place,
): Promise<Result<Contact, StoreFailure | ActFailure>> {
	const done = await store.write(KEEP_TABLES, async (tables) => {
		const draft = await draftAt(tables, place);
		return draft && keepDraft(tables, draft, means);
	});
	if (!done.ok) return done;
	return done.value ? success(done.value) : failure('unknown');
}

/** Keeps a card the user wrote or completed. */
export function addContact(
	store: Store,
	means: Means,
	fields: ContactFields,
): Promise<Result<Contact, StoreFailure>> {
	return store.write(['contacts', 'indexRecords', 'groups'], async (tables) => {
		const phones = phonesAsKept(fields.phones, await homeOf(tables, fields.sources[0]?.groupId));
		return keepDraft(tables, { ...fields, phones }, means);
	});
}

async function draftAt(
	tables: Pick<Tables, (typeof PROPOSE_TABLES)[number]>,
	{ postKey, commentKey }: Place,
): Promise<ContactDraft | null> {
	const key = await storedKey(tables, postKey);
	const [thread] = await loadThreads(tables, [key]);
	if (!thread) return null;
	// The page may still name the post by a former key.
	const wanted = commentKey?.startsWith(`${postKey}/`)
		? `${key}${commentKey.slice(postKey.length)}`
		: commentKey;
	return draftContact(thread, wanted as CommentKey | null);
}

/** Inside the caller's transaction: a card that speaks of the same professional gains what is new. */
export async function keepDraft(
	tables: Pick<Tables, 'contacts' | 'indexRecords'>,
	draft: ContactFields,
	means: Means,
	{ sample } = { sample: false },
): Promise<Contact> {
	const fresh: Contact = {
		...draft,
		id: means.newId() as ContactId,
		createdAt: means.now(),
		sample,
		stamps: {},
		deletedAt: null,
	};
	const now = means.now();
	const same = sameAs(await tables.contacts.toArray(), draft);
	if (same && same.contact.name !== draft.name && isNews(same.contact, draft)) {
		const { kept, gone } = joinCards(
			same.contact,
			withChange<ContactFields, Contact>(fresh, draft, now),
			same.because,
			now,
		);
		await tables.contacts.bulkPut([kept, gone]);
		await reindexContacts(tables, [kept.id]);
		return kept;
	}
	const contact = same
		? withChange<ContactFields, Contact>(same.contact, gainedBy(same.contact, draft), now)
		: withChange<ContactFields, Contact>(fresh, draft, now);
	await tables.contacts.put(contact);
	await reindexContacts(tables, [contact.id]);
	return contact;
}

/** The card that speaks of the same professional, and why. */
function sameAs(
	contacts: readonly Contact[],
	draft: ContactFields,
): { readonly contact: Contact; readonly because: SameReason } | null {
	for (const contact of contacts) {
		const because = contact.deletedAt === null ? whySame(contact, draft) : null;
		if (because) return { contact, because };
	}
	return null;
}

/** Said somewhere else than all the card already knows: another name for it is worth showing, and splitting again. */
function isNews(contact: Contact, draft: ContactFields): boolean {
	const known = new Set(contact.sources.map(placeOf));
	return draft.name !== '' && draft.sources.some((source) => !known.has(placeOf(source)));
}
