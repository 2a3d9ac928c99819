import { useEffect, useId, useRef } from 'preact/hooks';
import type { ContactDraft } from '#lib/domain/contact.ts';
import { phoneIn } from '#lib/i18n/phones.ts';
import { Button } from '../ui/Button.tsx';
import { SproutIcon } from '../ui/icons/state-icons.tsx';
import { useWords } from '../ui/interface-context.tsx';
import { useRoles } from '../ui/use-roles.ts';
import type { PanelPost } from './post-panel-props.ts';

interface CardDraftProps {
	readonly draft: ContactDraft | null | undefined;
	readonly from: string | null;
	readonly country: PanelPost['country'];
	readonly comments: PanelPost['comments'];
	readonly onFrom: (commentKey: string | null) => void;
	readonly onKeep: () => void;
}

/** A proposed card: what was read, from where, and one button to keep it. */
export function CardDraft({ draft, from, country, comments, onFrom, onKeep }: CardDraftProps) {
	const { mark } = useWords();
	const roles = useRoles();
	const id = useId();
	const shown = useRef<HTMLDivElement>(null);
	// A long mark scrolls: what was asked for, and the button that keeps it, are brought in sight.
	useEffect(() => shown.current?.scrollIntoView({ block: 'nearest' }), [draft]);
	return (
		<div class="card-draft" ref={shown}>
			{comments.length > 0 && (
				<div class="card-draft-from">
					<label htmlFor={id}>{mark.cardFrom}</label>
					<select
						id={id}
						value={from ?? ''}
						onChange={(event) => onFrom(event.currentTarget.value === '' ? null : event.currentTarget.value)}
					>
						<option value="">{mark.thePost}</option>
						{comments.map((comment) => (
							<option key={comment.key} value={comment.key}>
								{mark.reply(comment.author, comment.text)}
							</option>
						))}
					</select>
				</div>
			)}
			<div role="status">
				{draft === null && <p class="meta">{mark.cardNothing}</p>}
				{draft && (
					<>
						<p class="post-panel-why">
							<SproutIcon size="s" />
							<span>{mark.cardFound}</span>
						</p>
						<p class="card-draft-name">{[draft.name, roles.shown(draft.role)].filter(Boolean).join(', ')}</p>
						{waysOf(draft, country).map((line) => (
							<p key={line} class="card-draft-line">
								{line}
							</p>
						))}
						{draft.place && <p class="meta">{draft.place}</p>}
					</>
				)}
			</div>
			{draft && (
				<Button look="soft" size="small" onClick={onKeep}>
					{mark.keepCard}
				</Button>
			)}
		</div>
	);
}

/** The first ways to reach them, numbers as people of the group write them. */
function waysOf({ phones, emails, urls }: ContactDraft, country: PanelPost['country']): string[] {
	return [...phones.map((phone) => phoneIn(country ?? 'FR', phone)), ...emails, ...urls].slice(0, 4);
}
