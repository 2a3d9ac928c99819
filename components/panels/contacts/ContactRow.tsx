import type { Contact } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { Country } from '#lib/domain/group.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { useRoles } from '../../ui/use-roles.ts';

interface ContactRowProps {
	readonly contact: Contact;
	readonly home: Country;
	readonly onOpen: (id: ContactId) => void;
}

/** One card in the list: who, what they do, what members say, the number. */
export function ContactRow({ contact, home, onOpen }: ContactRowProps) {
	const words = useWords();
	const roles = useRoles();
	const { recommendedBy, warnedBy } = contactWord(contact.sources);
	const [phone] = contact.phones;
	return (
		<button type="button" class="contact-row" onClick={() => onOpen(contact.id)}>
			<span class="contact-initial" aria-hidden="true">
				{initialOf(contact.name)}
			</span>
			<span class="contact-row-text">
				<span class="contact-row-name" dir="auto">
					{contact.name || words.contacts.unnamed}
				</span>
				<span class="meta" dir="auto">
					{[roles.shown(contact.role), contact.place].filter(Boolean).join(', ')}
				</span>
				{(recommendedBy > 0 || warnedBy > 0) && (
					<span class="meta">
						{recommendedBy > 0 && words.contacts.recommended(recommendedBy)}
						{recommendedBy > 0 && warnedBy > 0 && ', '}
						{warnedBy > 0 && <span class="unsure">{words.contacts.warned(warnedBy)}</span>}
					</span>
				)}
			</span>
			{phone && <span class="contact-row-phone">{phoneIn(home, phone)}</span>}
		</button>
	);
}

function initialOf(name: string): string {
	const bare = name.replace(/^(dr|docteure?|mme|madame|m|mr|monsieur)\.?\s+/i, '').trim();
	return [...bare][0]?.toLocaleUpperCase() ?? '·';
}
