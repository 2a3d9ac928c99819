import { useState } from 'preact/hooks';
import type { GroupWay } from '#lib/domain/time-standing.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { SearchIcon } from '../ui/icons/action-icons.tsx';
import { useCountdown } from './use-countdown.ts';
import { Wall } from './Wall.tsx';
import { Ways } from './Ways.tsx';

export interface GateProps {
	readonly words: PageWords;
	/** How long before the feed can be entered, ms. */
	readonly wait: number;
	readonly ways: readonly GroupWay[];
	readonly onSearch: () => void;
	readonly onClose: () => void;
	readonly onEnter: () => void;
	readonly onUrgent: () => void;
}

/** Before the first visit to the feed of a sitting: the question, and the search that answers it. */
export function Gate(props: GateProps) {
	const { limit } = props.words;
	const [open, setOpen] = useState(false);
	const left = useCountdown(props.wait, () => setOpen(true));
	return (
		<Wall title={limit.gate} onEscape={props.onClose}>
			<p class="wall-lead">{limit.gateLead}</p>
			<div class="wall-acts wall-acts-first">
				<button type="button" class="wall-button wall-primary" onClick={props.onSearch}>
					<SearchIcon />
					{limit.searchHere}
				</button>
				<button type="button" class="wall-button wall-plain" onClick={props.onClose}>
					{limit.closeTab}
				</button>
			</div>
			<Ways label={limit.goTo} ways={props.ways} />
			<div class="wall-foot">
				{open ? (
					<button type="button" class="wall-link" onClick={props.onEnter}>
						{limit.enter}
					</button>
				) : (
					<span class="wall-wait">
						<span class="wall-ring" />
						{limit.enterIn(left ?? props.wait / 1000)}
					</span>
				)}
				<button type="button" class="wall-link wall-urgent" title={limit.urgentHint} onClick={props.onUrgent}>
					{limit.urgent}
				</button>
			</div>
		</Wall>
	);
}
