import { useState } from 'preact/hooks';
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import type { AgendaWords } from '#lib/i18n/agenda-words.ts';
import { eventHoursIn, shortEventDayIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { EventAsk } from '../../facts/EventAsk.tsx';
import { FactList } from '../../facts/FactList.tsx';
import type { FactActs } from '../../facts/fact-acts.ts';
import { plainLines } from '../../facts/fact-lines.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, PencilIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { later } from '../../ui/later.tsx';
import { Announcements } from './Announcements.tsx';
import { EntryActs } from './EntryActs.tsx';
import { entryFacts } from './entry-facts.ts';
import { relativeDay } from './relative-day.ts';

// Comes with the first correction.
const FactsForm = later(async () => (await import('../../facts/FactsForm.tsx')).FactsForm);

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
	const [correcting, setCorrecting] = useState(false);
	// Whatever announced it: put right in one, an event would stand twice.
	const everywhere = entry.announcements.map((announced) => announced.key);
	const say = (told: FactsSaid) => acts.say(everywhere, told, timeZone);
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
				<div class="facts-line">
					<FactList lines={plainLines(entry, said, entry.said)} />
					{!correcting && (
						<IconButton small label={`${facts.correct}, ${title}`} onClick={() => setCorrecting(true)}>
							<PencilIcon size="s" />
						</IconButton>
					)}
				</div>
				{correcting ? (
					<FactsForm facts={entryFacts(entry)} onSay={say} onClose={() => setCorrecting(false)} />
				) : (
					<EventAsk
						event={entry}
						timeZone={timeZone}
						writtenAt={entry.announcements[0]?.time.at ?? null}
						onSay={(word) => say({ event: word })}
					/>
				)}
				<Announcements entry={entry} words={agenda} />
				<EntryActs entry={entry} onSay={say} onCalendar={() => acts.toCalendar(key)} />
			</div>
		</article>
	);
}

/** « ce dimanche » of a post whose own date nobody knows: read from the day it was met. */
function isUnsure({ confirmed, announcements }: AgendaEntry): boolean {
	return !confirmed && announcements.every(({ time }) => time.at === null);
}
