import type { Contact } from '#lib/domain/contact.ts';

function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase();
}

/** Cards that hold every typed word somewhere, accents and case aside; digits match numbers in any format. */
export function findContacts(
	contacts: readonly Contact[],
	text: string,
	shownRole: (role: string) => string,
): readonly Contact[] {
	const wanted = folded(text).split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return contacts;
	const typedDigits = text.replace(/\D/g, '').replace(/^0/, '');
	return contacts.filter((contact) => {
		const { name, role, place, note, emails, urls, phones } = contact;
		const held = folded([name, role, shownRole(role), place, note, ...emails, ...urls].join(' '));
		if (wanted.every((word) => held.includes(word))) return true;
		return typedDigits.length >= 3 && phones.some((phone) => phone.replace(/\D/g, '').includes(typedDigits));
	});
}
