import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { AgendaWords } from '#lib/i18n/agenda-words.ts';
import { eventHoursIn, shortEventDayIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { EventAsk } from '../../facts/EventAsk.tsx';
import { FactList } from '../../facts/FactList.tsx';
import type { FactActs } from '../../facts/fact-acts.ts';
import { plainLines } from '../../facts/fact-lines.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, XIcon } from '../../ui/icons/action-icons.tsx';
import { CalendarPlusIcon } from '../../ui/icons/fact-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { Announcements } from './Announcements.tsx';
import { relativeDay } from './relative-day.ts';

interface AgendaRowProps {
	readonly entry: AgendaEntry;
	readonly words: AgendaWords;
	readonly acts: FactActs;
}

/** One event: its day beside it, its hours, what it is, where; or the question that its date leaves open. */
export function AgendaRow({ entry, words: agenda, acts }: AgendaRowProps) {
	const said = useInterface();
	const { language, now } = said;
	const facts = factWordsIn(language);
	const { key, start, timeZone, title, confirmed } = entry;
	const open = start === null;
	const day = start ?? entry.candidates[0] ?? null;
	const titleId = `event-${key}`;
	return (
		<article class="agenda-entry" aria-labelledby={titleId}>
			<p class="agenda-day">
				{day !== null && <b>{shortEventDayIn(language, day, timeZone)}</b>}
				<span>{open || isUnsure(entry) ? agenda.toCheck : relativeDay(entry, now(), agenda)}</span>
			</p>
			<div class={`card agenda-card${open ? ' agenda-open' : ''}`}>
				<p class="agenda-hours">
					{open ? facts.quoted(entry.because) : eventHoursIn(language, { ...entry, start }, timeZone, now())}
					{confirmed && (
						<span class="confirmed" title={facts.saidByYou}>
							<CheckIcon size="s" />
							<span class="unseen">{facts.saidByYou}</span>
						</span>
					)}
				</p>
				<h2 class="ask ask-small" id={titleId} dir="auto">
					{title}
				</h2>
				<FactList lines={plainLines(entry, said)} />
				<EventAsk
					event={entry}
					timeZone={timeZone}
					writtenAt={entry.announcements[0]?.time.at ?? null}
					onSay={(word) => acts.say(key, { event: word }, timeZone)}
				/>
				<Announcements entry={entry} words={agenda} />
				<div class="agenda-acts">
					{start !== null && !entry.past && (
						<Button look="soft" size="small" hint={facts.toCalendarHint} onClick={() => acts.toCalendar(key)}>
							<CalendarPlusIcon size="s" />
							{facts.toCalendar}
							<span class="unseen">{title}</span>
						</Button>
					)}
					{start !== null && !confirmed && (
						<IconButton
							small
							label={`${facts.rightDate}, ${title}`}
							onClick={() => acts.say(key, { event: start }, timeZone)}
						>
							<CheckIcon />
						</IconButton>
					)}
					{start === null ? (
						<Button look="quiet" size="small" onClick={() => acts.say(key, { event: 'none' }, timeZone)}>
							{facts.noEvent}
							<span class="unseen">{title}</span>
						</Button>
					) : (
						<IconButton
							small
							label={`${facts.noEvent}, ${title}`}
							onClick={() => acts.say(key, { event: 'none' }, timeZone)}
						>
							<XIcon />
						</IconButton>
					)}
				</div>
			</div>
		</article>
	);
}

/** « ce dimanche » of a post whose own date nobody knows: read from the day it was met. */
function isUnsure({ confirmed, announcements }: AgendaEntry): boolean {
	return !confirmed && announcements.every(({ time }) => time.at === null);
}
