import type { SeenEvent } from '#lib/domain/post-facts.ts';
import type { EventWord } from '#lib/domain/work.ts';
import { dateOfEventIn, eventHourIn, weekdayOfEventIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { Button } from '../ui/Button.tsx';
import { useInterface } from '../ui/interface-context.tsx';

interface EventAskProps {
	readonly event: SeenEvent;
	readonly timeZone: string;
	/** When the post was written, ms; null when unknown. */
	readonly writtenAt: number | null;
	readonly onSay: (word: EventWord) => void;
}

const DAY = 86_400_000;

/** A date that may be one of several: the words, when they were written, and which it is. Never guessed; not asked once all are past. */
export function EventAsk({ event, timeZone, writtenAt, onSay }: EventAskProps) {
	const { language, now } = useInterface();
	const facts = factWordsIn(language);
	const { candidates } = event;
	const [first] = candidates;
	if (event.start !== null || first === undefined || candidates.every((at) => at < now() - DAY)) return null;
	const weekday = (at: number) => weekdayOfEventIn(language, at, timeZone);
	const oneDay = candidates.every(
		(at) => dateOfEventIn(language, at, timeZone) === dateOfEventIn(language, first, timeZone),
	);
	const oneWeekday = candidates.every((at) => weekday(at) === weekday(first));
	const said = (at: number) => {
		const date = dateOfEventIn(language, at, timeZone);
		if (oneDay && !event.allDay) return eventHourIn(language, at, timeZone);
		return oneWeekday ? date : `${weekday(at)} ${date}`;
	};
	return (
		<div class="event-ask">
			<p>
				{writtenAt !== null && `${facts.written(weekday(writtenAt))} `}
				{oneWeekday ? facts.whichDay(weekday(first)) : facts.whichDate}
			</p>
			<div class="row row-wrap">
				{candidates.map((at) => (
					<Button key={at} look="plain" size="small" onClick={() => onSay(at)}>
						{said(at)}
					</Button>
				))}
				<Button look="link" size="small" onClick={() => onSay('unknown')}>
					{facts.dontKnow}
				</Button>
			</div>
		</div>
	);
}
