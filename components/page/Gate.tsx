import { useState } from 'preact/hooks';
import type { GroupWay } from '#lib/domain/time-standing.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import { SearchIcon } from '../ui/icons/action-icons.tsx';
import { LaterButton } from './LaterButton.tsx';
import { UrgentButton } from './UrgentButton.tsx';
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
export function Gate({ words, wait, ways, onSearch, onClose, onEnter, onUrgent }: GateProps) {
	const { limit } = words;
	const [isOpen, setOpen] = useState(false);
	const left = useCountdown(wait, () => setOpen(true));
	return (
		<Wall title={limit.gate} onEscape={onClose}>
			<p class="wall-lead">{limit.gateLead}</p>
			<div class="wall-acts wall-acts-first">
				<button type="button" class="wall-button wall-primary" onClick={onSearch}>
					<SearchIcon />
					{limit.searchHere}
				</button>
				<button type="button" class="wall-button wall-plain" onClick={onClose}>
					{limit.closeTab}
				</button>
			</div>
			<Ways label={limit.goTo} ways={ways} />
			<div class="wall-foot">
				<LaterButton
					label={limit.enter}
					waiting={!isOpen && limit.enterIn(left ?? wait / 1000)}
					onClick={onEnter}
				/>
				<UrgentButton words={words} onClick={onUrgent} />
			</div>
		</Wall>
	);
}
