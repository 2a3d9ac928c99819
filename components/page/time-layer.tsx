import { type ComponentChild, render } from 'preact';
import { EXTENSION_MINUTES } from '#lib/domain/budget.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { KnownStanding, TimeStanding } from '#lib/domain/time-standing.ts';
import { minutesOf } from '#lib/i18n/durations.ts';
import type { WallWords } from '#lib/i18n/wall-words.ts';
import { Gate } from './Gate.tsx';
import { LimitLayer } from './LimitLayer.tsx';
import { Reminder } from './Reminder.tsx';

export interface TimeLayerMeans {
	readonly walls: HTMLElement;
	readonly notices: HTMLElement;
	readonly words: () => WallWords;
	/** Our own page with the search field; the theme's name ends it. */
	readonly searchUrl: string;
	/** Draws our layers as the page or the user wants, and tells how. Asked each time a wall comes up. */
	readonly applyTheme: () => 'light' | 'dark';
	readonly isVisible: () => boolean;
	/** The user is writing: nothing falls on what is being typed. */
	readonly isComposing: () => boolean;
	/** A field of the page with text not sent yet. */
	readonly unsentText: () => HTMLElement | null;
	/** A wall came up or went. */
	readonly onWall: (isUp: boolean) => void;
	readonly acts: TimeActs;
}

export interface TimeActs {
	readonly finish: () => void;
	readonly search: () => void;
	readonly extend: () => void;
	readonly urgent: () => void;
	readonly closeAtGate: () => void;
	readonly enter: () => void;
}

/** What stands in front of the feed in one page. */
export interface TimeLayer {
	/** Shows what the newest standing asks for. Unknown time stands in nobody's way. */
	take(standing: TimeStanding, ledger: Ledger | null): void;
	/** The user may have finished writing. */
	reconsider(): void;
	/** Takes everything down: the way is open. */
	clear(): void;
}

/** How long the gate waits before the feed can be entered, ms. */
const GATE_WAIT = 5_000;

export function createTimeLayer(means: TimeLayerMeans): TimeLayer {
	const { words, acts } = means;
	const wallPlace = placeIn(means.walls);
	const noticePlace = placeIn(means.notices);
	let wall: 'limit' | 'gate' | null = null;
	let theme: 'light' | 'dark' = 'light';
	let postponed: { standing: KnownStanding; ledger: Ledger } | null = null;

	function setWall(next: typeof wall, drawing: ComponentChild): void {
		const changed = next !== wall;
		wall = next;
		render(drawing, wallPlace);
		if (changed) means.onWall(next !== null);
	}

	function setReminder(standing: KnownStanding | null): void {
		const drawing = standing && (
			<Reminder
				words={words()}
				minutes={minutesOf(standing.spent.feed)}
				intended={minutesOf(standing.feedBudget ?? 0)}
				onDismiss={() => setReminder(null)}
			/>
		);
		render(drawing, noticePlace);
	}

	function drawLimit({ spent, extensionLeft, extensionWait, ways }: KnownStanding): ComponentChild {
		const text = means.unsentText();
		return (
			<LimitLayer
				words={words()}
				minutes={minutesOf(spent.feed)}
				extension={Math.min(EXTENSION_MINUTES, extensionLeft)}
				extensionWait={extensionWait}
				ways={ways}
				hasText={text !== null}
				onFinish={acts.finish}
				onSearch={acts.search}
				onExtend={acts.extend}
				onUrgent={acts.urgent}
				onBackToText={() => {
					setWall(null, null);
					text?.focus();
				}}
			/>
		);
	}

	function drawGate({ ways }: KnownStanding): ComponentChild {
		return (
			<Gate
				words={words()}
				wait={GATE_WAIT}
				ways={ways}
				searchUrl={`${means.searchUrl}-${theme}`}
				onClose={acts.closeAtGate}
				onEnter={acts.enter}
				onUrgent={acts.urgent}
			/>
		);
	}

	function take(standing: TimeStanding, ledger: Ledger | null): void {
		postponed = null;
		if (ledger !== 'feed') {
			clear();
			return;
		}
		const show = standing.known ? standing.show : 'nothing';
		if (!standing.known || (show !== 'limit' && show !== 'gate')) {
			setWall(null, null);
			if (standing.known && show === 'reminder') setReminder(standing);
			return;
		}
		if (!means.isVisible()) return;
		if (wall === null && means.isComposing()) {
			postponed = { standing, ledger };
			return;
		}
		setReminder(null);
		if (wall === null) theme = means.applyTheme();
		setWall(show, show === 'limit' ? drawLimit(standing) : drawGate(standing));
	}

	function clear(): void {
		postponed = null;
		setWall(null, null);
		setReminder(null);
	}

	return {
		take,
		reconsider() {
			if (postponed) take(postponed.standing, postponed.ledger);
		},
		clear,
	};
}

/** A place of our own: others draw in the same layer. */
function placeIn(layer: HTMLElement): HTMLElement {
	return layer.appendChild(layer.ownerDocument.createElement('div'));
}
