import { useState } from 'preact/hooks';
import type { PostKey } from '#lib/domain/ids.ts';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PencilIcon } from '../ui/icons/action-icons.tsx';
import { CalendarPlusIcon } from '../ui/icons/fact-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { later } from '../ui/later.tsx';
import { EventAsk } from './EventAsk.tsx';
import { FactList } from './FactList.tsx';
import type { FactActs } from './fact-acts.ts';
import { factLines } from './fact-lines.ts';

const FactsForm = later(async () => (await import('./FactsForm.tsx')).FactsForm);

interface FactsLineProps {
	readonly postKey: PostKey;
	/** When the post was written, ms; null when unknown. */
	readonly writtenAt: number | null;
	readonly facts: PostFacts;
	readonly acts: FactActs;
	/** The price stands elsewhere already. */
	readonly priceShown?: boolean;
}

/** In a list: what was understood of a post, on one line; a date still to come goes to the user's calendar. */
export function FactsLine({ postKey, writtenAt, facts, acts, priceShown = false }: FactsLineProps) {
	const said = useInterface();
	const words = factWordsIn(said.language);
	const [correcting, setCorrecting] = useState(false);
	const { event, timeZone } = facts;
	const until = event && (event.end ?? event.start);
	const lines = factLines(priceShown ? { ...facts, price: null } : facts, said);
	if (lines.length === 0) return null;
	return (
		<>
			<div class="facts-line">
				<FactList lines={lines} />
				{facts.open.length > 0 && !correcting && (
					<IconButton small label={words.correct} onClick={() => setCorrecting(true)}>
						<PencilIcon size="s" />
					</IconButton>
				)}
			</div>
			{correcting && (
				<FactsForm
					facts={facts}
					onSay={(told) => acts.say([postKey], told, timeZone)}
					onClose={() => setCorrecting(false)}
				/>
			)}
			{event && (
				<EventAsk
					event={event}
					timeZone={timeZone}
					writtenAt={writtenAt}
					onSay={(word) => acts.say([postKey], { event: word }, timeZone)}
				/>
			)}
			{until !== null && until > said.now() && (
				<div class="row">
					<Button
						look="soft"
						size="small"
						hint={words.toCalendarHint}
						onClick={() => acts.toCalendar(postKey)}
					>
						<CalendarPlusIcon size="s" />
						{words.toCalendar}
					</Button>
				</div>
			)}
		</>
	);
}
