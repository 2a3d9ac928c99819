import type { ThreadHit } from '#lib/domain/hit.ts';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { EventAsk } from '../../facts/EventAsk.tsx';
import { FactList } from '../../facts/FactList.tsx';
import { factLines } from '../../facts/fact-lines.ts';
import { Button } from '../../ui/Button.tsx';
import { CalendarPlusIcon } from '../../ui/icons/fact-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import type { EventActs } from '../agenda/event-acts.ts';

interface HitFactsProps {
	readonly hit: ThreadHit;
	readonly facts: PostFacts;
	readonly acts: EventActs;
}

/** What was understood of a result: when, how much, where; a date still to come goes to the user's calendar. */
export function HitFacts({ hit, facts, acts }: HitFactsProps) {
	const said = useInterface();
	const { language, now } = said;
	const words = factWordsIn(language);
	const { event, timeZone } = facts;
	const until = event && (event.end ?? event.start);
	return (
		<>
			<FactList lines={factLines(facts, said)} />
			{event && (
				<EventAsk
					event={event}
					timeZone={timeZone}
					writtenAt={hit.time.at}
					onSay={(word) => acts.say(hit.key, word, timeZone)}
				/>
			)}
			{until !== null && until > now() && (
				<div class="row">
					<Button
						look="soft"
						size="small"
						hint={words.toCalendarHint}
						onClick={() => acts.toCalendar(hit.key)}
					>
						<CalendarPlusIcon size="s" />
						{words.toCalendar}
					</Button>
				</div>
			)}
		</>
	);
}
