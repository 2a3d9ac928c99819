import { useState } from 'preact/hooks';
import type { GroupWay } from '#lib/domain/time-standing.ts';
import type { WallWords } from '#lib/i18n/wall-words.ts';
import { LaterButton } from './LaterButton.tsx';
import { UrgentButton } from './UrgentButton.tsx';
import { useCountdown } from './use-countdown.ts';
import { Wall } from './Wall.tsx';
import { Ways } from './Ways.tsx';

export interface GateProps {
	readonly words: WallWords;
	/** How long before the feed can be entered, ms. */
	readonly wait: number;
	readonly ways: readonly GroupWay[];
	/** Our own page with the search field: nothing is typed in Facebook's. */
	readonly searchUrl: string;
	readonly onClose: () => void;
	readonly onEnter: () => void;
	readonly onUrgent: () => void;
}

/** Before the first visit to the feed of a sitting: the question, and the search that answers it. */
export function Gate({ words, wait, ways, searchUrl, onClose, onEnter, onUrgent }: GateProps) {
	const { limit } = words;
	const [isOpen, setOpen] = useState(false);
	const left = useCountdown(wait, () => setOpen(true));
	return (
		<Wall title={limit.gate} onEscape={onClose}>
			<iframe
				class="wall-search"
				src={searchUrl}
				title={limit.searchHere}
				onLoad={(event) => focusAgain(event.currentTarget)}
			/>
			<button type="button" class="wall-button wall-plain" onClick={onClose}>
				{limit.closeTab}
			</button>
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

/** The focus went to the empty frame: what was loaded into it must be given it anew. */
function focusAgain(frame: HTMLIFrameElement): void {
	const root = frame.getRootNode();
	if (!(root instanceof ShadowRoot) || root.activeElement !== frame) return;
	frame.blur();
	frame.focus();
}
