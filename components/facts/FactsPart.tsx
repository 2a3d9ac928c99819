import { useEffect, useState } from 'preact/hooks';
import type { PostFacts } from '#lib/domain/post-facts.ts';
import type { FactsSaid } from '#lib/domain/work.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon, PencilIcon } from '../ui/icons/action-icons.tsx';
import { CalendarPlusIcon } from '../ui/icons/fact-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { later } from '../ui/later.tsx';
import { EventAsk } from './EventAsk.tsx';
import { FactList } from './FactList.tsx';
import { factLines } from './fact-lines.ts';
import { shownIn } from './facts-draft.ts';

// Comes with the first correction.
const FactsForm = later(async () => (await import('./FactsForm.tsx')).FactsForm);

interface FactsPartProps {
	/** Of which post: a form that is open is of that one alone. */
	readonly postKey: string;
	readonly facts: PostFacts | null;
	readonly writtenAt: number | null;
	readonly onSay: (said: FactsSaid) => void;
	readonly onCalendar: () => void;
}

/** In the view of one post: what was understood of it, and the ways to say yes, no, which, or something else. */
export function FactsPart({ postKey, facts, writtenAt, onSay, onCalendar }: FactsPartProps) {
	const said = useInterface();
	const words = factWordsIn(said.language);
	const [correcting, setCorrecting] = useState(false);
	useEffect(() => setCorrecting(false), [postKey]);
	if (!facts || (facts.open.length === 0 && facts.confirmed.length === 0)) return null;
	const lines = factLines(facts, said);
	const { event, timeZone } = facts;
	const shown = shownIn(facts);
	const onlyDate = Object.keys(shown).join() === 'event';
	return (
		<section class="post-panel-part facts-part" aria-label={words.understood}>
			<h2 class="label">{words.understood}</h2>
			<FactList lines={lines} />
			{event && (
				<EventAsk
					event={event}
					timeZone={timeZone}
					writtenAt={writtenAt}
					onSay={(word) => onSay({ event: word })}
				/>
			)}
			{correcting ? (
				<FactsForm facts={facts} onSay={onSay} onClose={() => setCorrecting(false)} />
			) : (
				<div class="row row-wrap">
					{Object.keys(shown).length > 0 && (
						<Button look="plain" size="small" onClick={() => onSay(shown)}>
							<CheckIcon size="s" />
							{onlyDate ? words.rightDate : words.right}
						</Button>
					)}
					{event && event.start !== null && (
						<Button look="soft" size="small" hint={words.toCalendarHint} onClick={onCalendar}>
							<CalendarPlusIcon size="s" />
							{words.toCalendar}
						</Button>
					)}
					<Button look="quiet" size="small" onClick={() => setCorrecting(true)}>
						<PencilIcon size="s" />
						{lines.length > 0 ? words.correct : words.toSay(facts.open.map((fact) => words.names[fact]))}
					</Button>
					{event && (
						<Button look="quiet" size="small" onClick={() => onSay({ event: 'none' })}>
							{words.noEvent}
						</Button>
					)}
				</div>
			)}
		</section>
	);
}
