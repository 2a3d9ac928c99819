import type { PostKey } from '#lib/domain/ids.ts';
import type { FactsSaid } from '#lib/domain/work.ts';

/** What can be done with the facts of a post, from the agenda, a result or a good find. */
export interface FactActs {
	/** The user's word on them: of one post, or of all that announce one event. */
	say(keys: readonly PostKey[], said: FactsSaid, timeZone: string): void;
	/** A file for the user's own calendar. */
	toCalendar(key: PostKey): void;
}
