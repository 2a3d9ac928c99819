import type { Contact } from '#lib/domain/contact.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Store } from '#lib/store/store.ts';

/** The user's cards, by name. */
export function listContacts(store: Store): Promise<Result<readonly Contact[], StoreFailure>> {
	return store.read(['contacts'], async (tables) => {
		const contacts = await tables.contacts.toArray();
		return contacts
			.filter((contact) => contact.deletedAt === null)
			.sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1));
	});
}
