import { useEffect, useState } from 'preact/hooks';
import type { WallWords } from '#lib/i18n/wall-words.ts';
import { XIcon } from '../ui/icons/action-icons.tsx';
import { ClockIcon } from '../ui/icons/state-icons.tsx';

export interface ReminderProps {
	readonly words: WallWords;
	/** Whole minutes of feed today. */
	readonly minutes: number;
	/** Where the user meant to stop, minutes. */
	readonly intended: number;
	readonly onDismiss: () => void;
}

/** Told once a day, at 80 %: what is spent and what was meant, never what is left. */
export function Reminder({ words, minutes, intended, onDismiss }: ReminderProps) {
	// A live region speaks of what changes in it: it is there, empty, before the sentence comes.
	const [isThere, setThere] = useState(false);
	useEffect(() => setThere(true), []);
	return (
		<div class="reminder">
			<ClockIcon />
			<p role="status">{isThere && words.limit.reminder(minutes, intended)}</p>
			<button type="button" class="reminder-close" aria-label={words.limit.dismiss} onClick={onDismiss}>
				<XIcon />
			</button>
		</div>
	);
}
