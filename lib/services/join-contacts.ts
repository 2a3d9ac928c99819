/** Cards of one professional made one, split again, or kept apart, as the user says. */
import type { Contact, ContactFields } from '#lib/domain/contact.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import { whyPerhapsSame } from '#lib/domain/same-contact.ts';
import { withChange } from '#lib/domain/stamped.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import { type CardPair, joinCards, splitCards } from './contacts/join-cards.ts';
import type { Means } from './means.ts';
import { reindexContacts } from './threads/refresh-threads.ts';

type Done = Promise<Result<void, StoreFailure>>;

/** Makes one card of two, for the reason they share; without one, or with one of them gone, nothing changes. */
export function joinContacts(store: Store, means: Means, kept: ContactId, gone: ContactId): Done {
	return changeBoth(store, kept, gone, (pair) => {
		const because = whyPerhapsSame(pair.kept, pair.gone);
		return because && pair.kept.deletedAt === null && pair.gone.deletedAt === null
			? joinCards(pair.kept, pair.gone, because, means.now())
			: pair;
	});
}

/** Splits them again. `remember`: the user says they are two, so they are not proposed as one again. */
export function splitContact(
	store: Store,
	means: Means,
	kept: ContactId,
	gone: ContactId,
	remember: boolean,
): Done {
	return changeBoth(store, kept, gone, (pair) => splitCards(pair.kept, pair.gone, means.now(), remember));
}

/** "They are two": not proposed as one again; `apart` false takes it back. */
export function keepApart(
	store: Store,
	means: Means,
	kept: ContactId,
	gone: ContactId,
	apart: boolean,
): Done {
	const mark = (contact: Contact, other: ContactId): Contact => {
		const others = (contact.apart ?? []).filter((id) => id !== other);
		return withChange<ContactFields, Contact>(
			contact,
			{ apart: apart ? [...others, other] : others },
			means.now(),
		);
	};
	return changeBoth(store, kept, gone, (pair) => ({
		kept: mark(pair.kept, gone),
		gone: mark(pair.gone, kept),
	}));
}

function changeBoth(
	store: Store,
	kept: ContactId,
	gone: ContactId,
	change: (pair: CardPair) => CardPair,
): Done {
	return store.write(['contacts', 'indexRecords'], async (tables) => {
		const [one, two] = await tables.contacts.bulkGet([kept, gone]);
		if (!one || !two) return;
		const pair = change({ kept: one, gone: two });
		await tables.contacts.bulkPut([pair.kept, pair.gone]);
		await reindexContacts(tables, [kept, gone]);
	});
}
