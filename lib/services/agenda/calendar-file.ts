import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { writeCalendar } from '#lib/exchange/calendar/write-calendar.ts';
import { fold } from '#lib/language/fold.ts';
import type { Store } from '#lib/store/store.ts';
import { storedKey } from '../reading/resolve-key.ts';
import { loadPosts, POST_TABLES } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { ELSEWHERE, eventOf } from '../threads/post-facts.ts';
import { openingOf } from './opening-of.ts';

export interface CalendarFile {
	readonly name: string;
	readonly text: string;
}

/**
 * The event a post announces, for the user's own calendar: title, date, place, link, and no member's name. Null when the
 * post is gone or its date is open.
 */
export function calendarFile(
	store: Store,
	key: string,
	now: number,
): Promise<Result<CalendarFile | null, StoreFailure>> {
	return store.read([...POST_TABLES, 'aliases', 'groups'], async (tables) => {
		const [known] = await loadPosts(tables, [await storedKey(tables, key)]);
		const group = known && (await tables.groups.get(known.post.groupId));
		const timeZone = group?.timeZone ?? ELSEWHERE.timeZone;
		const event = known && eventOf(known, timeZone);
		if (!known || !event || event.start === null) return null;
		const { start, end, allDay, place } = event;
		const title = openingOf(known.post.text);
		const text = writeCalendar({
			uid: `${known.post.key}@colibri`,
			title,
			start,
			end,
			allDay,
			timeZone,
			place,
			url: permalinkOfPost(known.post),
			now,
		});
		return { name: fileName(title), text };
	});
}

function fileName(title: string): string {
	const words = fold(title)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-+|-+$/g, '');
	return `${words || 'colibri'}.ics`;
}
