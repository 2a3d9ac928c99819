import { useMemo } from 'preact/hooks';
import type { Contact } from '#lib/domain/contact.ts';
import type { Country } from '#lib/domain/group.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { PlusIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { useRoles } from '../../ui/use-roles.ts';
import { WindowedList } from '../../ui/windowed-list/WindowedList.tsx';
import { ContactRow } from './ContactRow.tsx';
import { findContacts } from './find-contacts.ts';

interface ContactListProps {
	readonly contacts: readonly Contact[];
	readonly home: Country;
	readonly text: string;
	readonly onText: (text: string) => void;
	readonly onOpen: (id: ContactId) => void;
	readonly onAdd: () => void;
}

export function ContactList({ contacts, home, text, onText, onOpen, onAdd }: ContactListProps) {
	const { language, words } = useInterface();
	const roles = useRoles();
	const sorted = useMemo(() => {
		const order = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
		return [...contacts].sort((a, b) => order.compare(a.name, b.name));
	}, [contacts, language]);
	const found = useMemo(() => findContacts(sorted, text, roles.shown), [sorted, text, roles]);
	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<h1>{words.contacts.title}</h1>
					<Button look="quiet" size="small" onClick={onAdd}>
						<PlusIcon size="s" />
						{words.contacts.add}
					</Button>
				</div>
				{contacts.length > 0 && <SearchField value={text} label={words.contacts.find} onInput={onText} />}
			</header>
			<main class="panel-body">
				<p class="unseen" role="status">
					{contacts.length > 0 && words.contacts.count(found.length)}
				</p>
				{contacts.length === 0 && (
					<StateMessage
						title={words.contacts.emptyTitle}
						acts={
							<Button look="primary" onClick={onAdd}>
								<PlusIcon size="s" />
								{words.contacts.add}
							</Button>
						}
					>
						<p>{words.contacts.emptyHelp}</p>
					</StateMessage>
				)}
				{contacts.length > 0 && found.length === 0 && (
					<StateMessage
						title={words.contacts.nothingTitle(text.trim())}
						acts={
							<Button look="primary" onClick={() => onText('')}>
								{words.search.clear}
							</Button>
						}
					>
						<p />
					</StateMessage>
				)}
				{found.length > 0 && (
					<WindowedList
						items={found}
						keyOf={({ id }) => id}
						label={words.contacts.title}
						listClass="list"
						rowClass={() => 'list-row'}
					>
						{(contact) => <ContactRow contact={contact} home={home} onOpen={onOpen} />}
					</WindowedList>
				)}
			</main>
		</>
	);
}
