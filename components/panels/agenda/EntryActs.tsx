import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, XIcon } from '../../ui/icons/action-icons.tsx';
import { CalendarPlusIcon } from '../../ui/icons/fact-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';

interface EntryActsProps {
	readonly entry: AgendaEntry;
	readonly onSay: (said: FactsSaid) => void;
	readonly onCalendar: () => void;
}

/** Of an event that is listed: to one's own calendar; the date is right; there is no event. */
export function EntryActs({ entry: { start, past, confirmed, title }, onSay, onCalendar }: EntryActsProps) {
	const facts = factWordsIn(useInterface().language);
	const none = () => onSay({ event: 'none' });
	return (
		<div class="agenda-acts">
			{start !== null && !past && (
				<Button look="soft" size="small" hint={facts.toCalendarHint} onClick={onCalendar}>
					<CalendarPlusIcon size="s" />
					{facts.toCalendar}
					<span class="unseen">{title}</span>
				</Button>
			)}
			{start !== null && !confirmed && (
				<IconButton small label={`${facts.rightDate}, ${title}`} onClick={() => onSay({ event: start })}>
					<CheckIcon />
				</IconButton>
			)}
			{start === null ? (
				<Button look="quiet" size="small" onClick={none}>
					{facts.noEvent}
					<span class="unseen">{title}</span>
				</Button>
			) : (
				<IconButton small label={`${facts.noEvent}, ${title}`} onClick={none}>
					<XIcon />
				</IconButton>
			)}
		</div>
	);
}
