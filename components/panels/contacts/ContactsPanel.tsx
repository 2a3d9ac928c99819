import { useState } from 'preact/hooks';
import type { Contact, ContactFields } from '#lib/domain/contact.ts';
import type { Country, Group } from '#lib/domain/group.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { ContactCard } from './ContactCard.tsx';
import { BLANK, ContactForm } from './ContactForm.tsx';
import { ContactList } from './ContactList.tsx';
import { ContactTwins } from './ContactTwins.tsx';

export interface ContactActs {
	/** Answers the new card's id, or null when it was not kept. */
	add(fields: ContactFields): Promise<ContactId | null>;
	edit(contact: Contact, change: Partial<ContactFields>): void;
	remove(id: ContactId): void;
	join(kept: ContactId, gone: ContactId): void;
	split(kept: ContactId, gone: ContactId): void;
	keepApart(one: ContactId, other: ContactId): void;
	copy(text: string, what: 'phone' | 'mail'): void;
}

interface ContactsPanelProps {
	readonly contacts: readonly Contact[];
	readonly groups: readonly Group[];
	/** The card to show, or null for the list. */
	readonly open: ContactId | null;
	readonly onOpen: (id: ContactId | null) => void;
	readonly acts: ContactActs;
}

/** The address book: the list, one card, or the form. */
export function ContactsPanel({ contacts, groups, open, onOpen, acts }: ContactsPanelProps) {
	const words = useWords();
	const [text, setText] = useState('');
	const [writing, setWriting] = useState<'new' | ContactId | null>(null);
	const contact = contacts.find(({ id }) => id === open);
	const mainHome: Country = groups.find(({ state }) => state === 'on')?.country ?? groups[0]?.country ?? 'FR';
	const source = contact?.sources[0];
	const home = groups.find(({ id }) => id === source?.groupId)?.country ?? mainHome;

	if (writing === 'new') {
		return (
			<ContactForm
				title={words.contacts.add}
				fields={BLANK}
				home={mainHome}
				onCancel={() => setWriting(null)}
				onSave={async (fields) => {
					const id = await acts.add({ ...fields, sources: [] });
					if (id === null) return;
					setWriting(null);
					onOpen(id);
				}}
			/>
		);
	}
	if (contact && writing === contact.id) {
		return (
			<ContactForm
				title={words.contacts.edit}
				fields={contact}
				home={home}
				onCancel={() => setWriting(null)}
				onSave={(fields) => {
					acts.edit(contact, fields);
					setWriting(null);
				}}
			/>
		);
	}
	if (contact) {
		return (
			<ContactCard
				contact={contact}
				home={home}
				groupNameOf={(id) => groups.find((group) => group.id === id)?.name ?? null}
				onBack={() => onOpen(null)}
				onEdit={() => setWriting(contact.id)}
				onRemove={() => {
					acts.remove(contact.id);
					onOpen(null);
				}}
				twins={<ContactTwins contact={contact} contacts={contacts} home={home} acts={acts} />}
				onCopy={acts.copy}
				onNote={(note) => acts.edit(contact, { note })}
			/>
		);
	}
	return (
		<ContactList
			contacts={contacts}
			home={mainHome}
			text={text}
			onText={setText}
			onOpen={onOpen}
			onAdd={() => setWriting('new')}
		/>
	);
}
