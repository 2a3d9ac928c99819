import type { ComponentChildren } from 'preact';
import type { Contact } from '#lib/domain/contact.ts';
import type { Country } from '#lib/domain/group.ts';
import type { GroupId } from '#lib/domain/ids.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import {
	ArrowLeftIcon,
	CopyIcon,
	MailIcon,
	PencilIcon,
	PhoneIcon,
	Trash2Icon,
} from '../../ui/icons/action-icons.tsx';
import { LinkIcon, MapPinIcon } from '../../ui/icons/state-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { safeHref } from '../../ui/safe-href.ts';
import { useRoles } from '../../ui/use-roles.ts';
import { NoteField } from '../NoteField.tsx';
import { ContactSources } from './ContactSources.tsx';

interface ContactCardProps {
	readonly contact: Contact;
	readonly home: Country;
	readonly groupNameOf: (id: GroupId) => string | null;
	/** What it may be one with, and what it is made of. */
	readonly twins: ComponentChildren;
	readonly onBack: () => void;
	readonly onEdit: () => void;
	readonly onRemove: () => void;
	readonly onCopy: (text: string, what: 'phone' | 'mail') => void;
	readonly onNote: (note: string) => void;
}

function Line({
	icon,
	children,
}: {
	readonly icon: ComponentChildren;
	readonly children: ComponentChildren;
}) {
	return (
		<li class="contact-line">
			{icon}
			{children}
		</li>
	);
}

/** A card open: the number first, then who says so, then the user's own note. */
export function ContactCard(props: ContactCardProps) {
	const { contact, home } = props;
	const words = useWords();
	const roles = useRoles();
	const [first, ...others] = contact.phones;
	const call = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;
	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<IconButton label={words.contacts.back} onClick={props.onBack}>
						<ArrowLeftIcon />
					</IconButton>
					<span class="label grow">{words.contacts.title}</span>
					<IconButton label={words.contacts.edit} onClick={props.onEdit}>
						<PencilIcon />
					</IconButton>
					<IconButton label={words.contacts.remove} onClick={props.onRemove}>
						<Trash2Icon />
					</IconButton>
				</div>
			</header>
			<main class="panel-body panel-body-airy">
				<div class="person">
					<h1 dir="auto">{contact.name || words.contacts.unnamed}</h1>
					<p dir="auto">{[roles.shown(contact.role), contact.place].filter(Boolean).join(', ')}</p>
					{contact.sample && <span class="tag">{words.contacts.sample}</span>}
				</div>
				{first && (
					<div class="card person-card">
						<div class="person-phone">
							<a href={call(first)}>{phoneIn(home, first)}</a>
							<IconButton
								label={words.search.copyPhone(phoneIn(home, first))}
								onClick={() => props.onCopy(phoneIn(home, first), 'phone')}
							>
								<CopyIcon />
							</IconButton>
							<LinkButton look="primary" href={call(first)}>
								<PhoneIcon size="s" />
								{words.common.call}
							</LinkButton>
						</div>
					</div>
				)}
				{others.length + contact.emails.length + contact.urls.length > 0 && (
					<ul class="card contact-lines">
						{others.map((phone) => (
							<Line key={phone} icon={<PhoneIcon size="s" />}>
								<a class="grow contact-line-main" href={call(phone)}>
									{phoneIn(home, phone)}
								</a>
								<IconButton
									small
									label={words.search.copyPhone(phoneIn(home, phone))}
									onClick={() => props.onCopy(phoneIn(home, phone), 'phone')}
								>
									<CopyIcon />
								</IconButton>
							</Line>
						))}
						{contact.emails.map((mail) => (
							<Line key={mail} icon={<MailIcon size="s" />}>
								<a
									class="grow"
									href={safeHref(`mailto:${mail}`) ?? ''}
									aria-label={words.contacts.writeTo(mail)}
								>
									{mail}
								</a>
								<IconButton
									small
									label={words.contacts.copyMail(mail)}
									onClick={() => props.onCopy(mail, 'mail')}
								>
									<CopyIcon />
								</IconButton>
							</Line>
						))}
						{contact.urls.map((url) => (
							<Line key={url} icon={<LinkIcon size="s" />}>
								{safeHref(url)?.startsWith('http') ? (
									<a class="grow" href={url} target="_blank" rel="noreferrer noopener">
										{url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
									</a>
								) : (
									<span class="grow">{url}</span>
								)}
							</Line>
						))}
					</ul>
				)}
				{!first && contact.place && (
					<p class="meta row">
						<MapPinIcon size="s" />
						{contact.place}
					</p>
				)}
				<ContactSources sources={contact.sources} groupNameOf={props.groupNameOf} />
				{props.twins}
				<NoteField
					key={contact.id}
					label={words.contacts.note}
					hint={words.contacts.noteHint}
					note={contact.note}
					onNote={props.onNote}
				/>
			</main>
		</>
	);
}
