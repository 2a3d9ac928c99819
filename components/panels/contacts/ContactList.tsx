import { useMemo } from 'preact/hooks';
import type { Contact } from '#lib/domain/contact.ts';
import { contactWord } from '#lib/domain/contact-word.ts';
import type { Country } from '#lib/domain/group.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { Button } from '../../ui/Button.tsx';
import { PlusIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { usePages } from '../use-pages.tsx';
import { findContacts } from './find-contacts.ts';

interface ContactListProps {
	readonly contacts: readonly Contact[];
	readonly home: Country;
	readonly text: string;
	readonly onText: (text: string) => void;
	readonly onOpen: (id: ContactId) => void;
	readonly onAdd: () => void;
}

function initialOf(name: string): string {
	const bare = name.replace(/^(dr|docteure?|mme|madame|m|mr|monsieur)\.?\s+/i, '').trim();
	return [...bare][0]?.toLocaleUpperCase() ?? '·';
}

export function ContactList({ contacts, home, text, onText, onOpen, onAdd }: ContactListProps) {
	const { language, words } = useInterface();
	const sorted = useMemo(() => {
		const order = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
		return [...contacts].sort((a, b) => order.compare(a.name, b.name));
	}, [contacts, language]);
	const found = useMemo(() => findContacts(sorted, text), [sorted, text]);
	const { visible, end } = usePages(found, 50);
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
					<ul class="list">
						{visible.map((contact) => {
							const { recommendedBy, warnedBy } = contactWord(contact.sources);
							const [phone] = contact.phones;
							return (
								<li key={contact.id} class="list-row">
									<button type="button" class="contact-row" onClick={() => onOpen(contact.id)}>
										<span class="contact-initial" aria-hidden="true">
											{initialOf(contact.name)}
										</span>
										<span class="contact-row-text">
											<span class="contact-row-name" dir="auto">
												{contact.name || words.contacts.unnamed}
											</span>
											<span class="meta" dir="auto">
												{[contact.role, contact.place].filter(Boolean).join(', ')}
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
								</li>
							);
						})}
					</ul>
				)}
				{end}
			</main>
		</>
	);
}
