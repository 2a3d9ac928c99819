import { useState } from 'preact/hooks';
import type { GroupWay } from '#lib/domain/time-standing.ts';
import type { WallWords } from '#lib/i18n/wall-words.ts';
import { SearchIcon } from '../ui/icons/action-icons.tsx';
import { LaterButton } from './LaterButton.tsx';
import { UrgentButton } from './UrgentButton.tsx';
import { useCountdown } from './use-countdown.ts';
import { Wall } from './Wall.tsx';
import { Ways } from './Ways.tsx';

export interface LimitLayerProps {
	readonly words: WallWords;
	/** Whole minutes of feed today. */
	readonly minutes: number;
	/** Minutes one extension would give; 0 = none left today. */
	readonly extension: number;
	/** How long it waits, ms. */
	readonly extensionWait: number;
	readonly ways: readonly GroupWay[];
	/** Text waits in the page, unsent. */
	readonly hasText: boolean;
	readonly onFinish: () => void;
	readonly onSearch: () => void;
	readonly onExtend: () => void;
	readonly onUrgent: () => void;
	readonly onBackToText: () => void;
}

/** Where the user meant to stop. Nothing is forbidden: one click goes on, after a moment. */
export function LimitLayer(props: LimitLayerProps) {
	const { limit } = props.words;
	const [waiting, setWaiting] = useState(false);
	const left = useCountdown(waiting ? props.extensionWait : null, props.onExtend);
	return (
		<Wall title={limit.spent(props.minutes)} onEscape={props.onFinish}>
			<p class="wall-lead">{limit.lead}</p>
			<div class="wall-acts">
				<button
					type="button"
					class="wall-button wall-primary"
					title={limit.finishHint}
					onClick={props.onFinish}
				>
					{limit.finish}
				</button>
				<button type="button" class="wall-button wall-plain" onClick={props.onSearch}>
					<SearchIcon />
					{limit.searchHere}
				</button>
			</div>
			{props.hasText && (
				<button type="button" class="wall-link wall-text" onClick={props.onBackToText}>
					{limit.backToText}
				</button>
			)}
			<Ways label={limit.goTo} ways={props.ways} />
			<div class="wall-foot">
				<span class="unseen" role="status">
					{waiting && limit.extensionIn(props.extensionWait / 1000)}
				</span>
				{props.extension === 0 ? (
					<span class="wall-faint">{limit.noExtension}</span>
				) : (
					<LaterButton
						label={limit.extension(props.extension)}
						waiting={left !== null && limit.extensionIn(left)}
						onClick={() => setWaiting(true)}
					/>
				)}
				<UrgentButton words={props.words} onClick={props.onUrgent} />
			</div>
		</Wall>
	);
}
