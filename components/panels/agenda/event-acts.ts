import type { PostKey } from '#lib/domain/ids.ts';
import type { EventWord } from '#lib/domain/work.ts';

/** What can be done with an event, from the agenda or from a result. */
export interface EventActs {
	/** The user's word on its date. */
	say(key: PostKey, word: EventWord, timeZone: string): void;
	/** A file for the user's own calendar. */
	toCalendar(key: PostKey): void;
}
