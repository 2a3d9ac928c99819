import type { PostFacts } from '#lib/domain/post-facts.ts';
import type { EventWord } from '#lib/domain/work.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon } from '../ui/icons/action-icons.tsx';
import { CalendarPlusIcon } from '../ui/icons/fact-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { EventAsk } from './EventAsk.tsx';
import { FactList } from './FactList.tsx';
import { factLines } from './fact-lines.ts';

interface FactsPartProps {
	readonly facts: PostFacts | null;
	readonly writtenAt: number | null;
	readonly onSay: (word: EventWord) => void;
	/** Null where no file can be handed over. */
	readonly onCalendar: (() => void) | null;
}

/** In the view of one post: what was understood of it, and the ways to say yes, which, or no of its date. */
export function FactsPart({ facts, writtenAt, onSay, onCalendar }: FactsPartProps) {
	const said = useInterface();
	const words = factWordsIn(said.language);
	const lines = facts ? factLines(facts, said) : [];
	if (!facts || lines.length === 0) return null;
	const { event, timeZone } = facts;
	const start = event?.start ?? null;
	return (
		<section class="post-panel-part facts-part" aria-label={words.understood}>
			<h2 class="label">{words.understood}</h2>
			<FactList lines={lines} />
			{event && <EventAsk event={event} timeZone={timeZone} writtenAt={writtenAt} onSay={onSay} />}
			{event && (
				<div class="row row-wrap">
					{event.confirmed && (
						<span class="meta">
							<CheckIcon size="s" /> {words.saidByYou}
						</span>
					)}
					{start !== null && !event.confirmed && (
						<Button look="plain" size="small" onClick={() => onSay(start)}>
							<CheckIcon size="s" />
							{words.rightDate}
						</Button>
					)}
					{start !== null && onCalendar && (
						<Button look="soft" size="small" hint={words.toCalendarHint} onClick={onCalendar}>
							<CalendarPlusIcon size="s" />
							{words.toCalendar}
						</Button>
					)}
					<Button look="quiet" size="small" onClick={() => onSay('none')}>
						{words.noEvent}
					</Button>
				</div>
			)}
		</section>
	);
}
