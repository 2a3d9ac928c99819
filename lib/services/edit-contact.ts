import type { Contact, ContactFields } from '#lib/domain/contact.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import { withChange, withDeletion } from '#lib/domain/stamped.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { homeOf, phonesAsKept } from './contacts/phones-as-kept.ts';
import type { Means } from './means.ts';
import { reindexContacts } from './threads/refresh-threads.ts';

type Done = Promise<Result<void, StoreFailure>>;

/** Changes fields of a card, each under its own stamp. */
export function editContact(store: Store, means: Means, id: ContactId, change: Partial<ContactFields>): Done {
	return changeContact(store, id, async (contact, tables) => {
		const { phones } = change;
		const home = await homeOf(tables, contact.sources[0]?.groupId);
		const kept = phones ? { ...change, phones: phonesAsKept(phones, home) } : change;
		return withChange<ContactFields, Contact>(contact, kept, means.now());
	});
}

/** Deletes a card. A tombstone stays, so that an older backup does not bring it back. */
export function removeContact(store: Store, means: Means, id: ContactId): Done {
	return changeContact(store, id, (contact) => withDeletion(contact, means.now()));
}

/** Takes a deletion back. */
export function bringContactBack(store: Store, means: Means, id: ContactId): Done {
	return changeContact(store, id, (contact) =>
		withChange<ContactFields, Contact>(contact, { name: contact.name }, means.now()),
	);
}

function changeContact(
	store: Store,
	id: ContactId,
	change: (contact: Contact, tables: Pick<Tables, 'groups'>) => Contact | Promise<Contact>,
): Done {
	return store.write(['contacts', 'indexRecords', 'groups'], async (tables) => {
		const contact = await tables.contacts.get(id);
		if (!contact) return;
		await tables.contacts.put(await change(contact, tables));
		await reindexContacts(tables, [id]);
	});
}
