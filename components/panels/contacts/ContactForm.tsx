import { useState } from 'preact/hooks';
import type { ContactFields } from '#lib/domain/contact.ts';
import type { Country } from '#lib/domain/group.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeftIcon, PlusIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useRoles } from '../../ui/use-roles.ts';

/** What the form can change; the sources stay as they were read. */
export type EditedFields = Pick<
	ContactFields,
	'name' | 'role' | 'place' | 'phones' | 'emails' | 'urls' | 'note'
>;

export const BLANK: EditedFields = {
	name: '',
	role: '',
	place: '',
	phones: [],
	emails: [],
	urls: [],
	note: '',
};

interface ContactFormProps {
	readonly title: string;
	readonly fields: EditedFields;
	/** Numbers of this country are shown as they are dialled there. */
	readonly home: Country;
	readonly onSave: (fields: EditedFields) => void;
	readonly onCancel: () => void;
}

const kept = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean);

export function ContactForm({ title, fields, home, onSave, onCancel }: ContactFormProps) {
	const words = useWords();
	const roles = useRoles();
	const [draft, setDraft] = useState({
		...fields,
		role: roles.shown(fields.role),
		phones: fields.phones.length > 0 ? fields.phones.map((phone) => phoneIn(home, phone)) : [''],
		email: fields.emails.join(', '),
		url: fields.urls.join(', '),
	});
	const [refused, setRefused] = useState(false);
	const set = (change: Partial<typeof draft>) => {
		setRefused(false);
		setDraft((current) => ({ ...current, ...change }));
	};

	function save(event: Event): void {
		event.preventDefault();
		// What was not touched stays as it is kept.
		const before = new Map(fields.phones.map((phone) => [phoneIn(home, phone), phone]));
		const phones = kept(draft.phones).map((line) => before.get(line) ?? line);
		const name = draft.name.trim();
		if (name === '' && phones.length === 0) {
			setRefused(true);
			return;
		}
		const { role, place, note } = draft;
		const emails = kept(draft.email.split(/[,;\s]+/));
		const urls = kept(draft.url.split(/[,\s]+/)).map((url) =>
			/^[a-z]+:/i.test(url) ? url : `https://${url}`,
		);
		onSave({ name, role: roles.kept(role.trim()), place: place.trim(), note, phones, emails, urls });
	}

	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<IconButton label={words.common.cancel} onClick={onCancel}>
						<ArrowLeftIcon />
					</IconButton>
					<h1>{title}</h1>
				</div>
			</header>
			<main class="panel-body">
				<form class="form" onSubmit={save} noValidate>
					<TextField label={words.contacts.name} value={draft.name} onInput={(name) => set({ name })} />
					<TextField
						label={words.contacts.role}
						hint={words.contacts.roleHint}
						value={draft.role}
						onInput={(role) => set({ role })}
					/>
					<fieldset class="form-many">
						<legend class="unseen">{words.contacts.phones}</legend>
						{draft.phones.map((phone, index) => (
							<TextField
								key={String(index)}
								label={words.contacts.phone}
								keyboard="tel"
								value={phone}
								onInput={(next) =>
									set({ phones: draft.phones.map((other, place) => (place === index ? next : other)) })
								}
							/>
						))}
						{draft.phones.every((phone) => phone.trim() !== '') && (
							<Button look="link" onClick={() => set({ phones: [...draft.phones, ''] })}>
								<PlusIcon size="s" />
								{words.contacts.anotherPhone}
							</Button>
						)}
					</fieldset>
					<TextField label={words.contacts.place} value={draft.place} onInput={(place) => set({ place })} />
					<TextField
						label={words.contacts.email}
						keyboard="email"
						value={draft.email}
						onInput={(email) => set({ email })}
					/>
					<TextField
						label={words.contacts.web}
						keyboard="url"
						value={draft.url}
						onInput={(url) => set({ url })}
					/>
					<TextField
						label={words.contacts.note}
						hint={words.contacts.noteHint}
						rows={2}
						value={draft.note}
						onInput={(note) => set({ note })}
					/>
					<p class="form-refusal" role="alert">
						{refused && words.contacts.nameNeeded}
					</p>
					<div class="form-acts">
						<Button look="primary" type="submit">
							{words.contacts.save}
						</Button>
						<Button look="plain" onClick={onCancel}>
							{words.common.cancel}
						</Button>
					</div>
				</form>
			</main>
		</>
	);
}
