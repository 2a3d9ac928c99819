import type { ContactFields } from '#lib/domain/contact.ts';

/** Only what differs: each field carries its own stamp, and an untouched one must not win a merge. */
export function changedFields(before: ContactFields, after: Partial<ContactFields>): Partial<ContactFields> {
	const fields = Object.keys(after) as (keyof ContactFields)[];
	const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
	return Object.fromEntries(changed.map((field) => [field, after[field]]));
}
