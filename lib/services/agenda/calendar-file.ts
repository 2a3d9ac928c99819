import type { PostKey } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { writeCalendar } from '#lib/exchange/calendar/write-calendar.ts';
import { fold } from '#lib/language/fold.ts';
import type { Store } from '#lib/store/store.ts';
import { loadThreads, THREAD_TABLES } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { eventOf } from '../threads/post-facts.ts';
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
	key: PostKey,
	now: number,
): Promise<Result<CalendarFile | null, StoreFailure>> {
	return store.read([...THREAD_TABLES, 'groups'], async (tables) => {
		const [thread] = await loadThreads(tables, [key]);
		const event = thread && eventOf(thread);
		if (!thread || !event || event.start === null) return null;
		const { start, end, allDay, place } = event;
		const group = await tables.groups.get(thread.post.groupId);
		const title = openingOf(thread.post.text);
		const text = writeCalendar({
			uid: `${key}@colibri`,
			title,
			start,
			end,
			allDay,
			timeZone: group?.timeZone ?? 'Europe/Paris',
			place,
			url: permalinkOfPost(thread.post),
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
