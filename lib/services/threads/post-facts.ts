import type { Kind } from '#lib/domain/kind.ts';
import type { PostFacts, SeenEvent } from '#lib/domain/post-facts.ts';
import type { PostWork } from '#lib/domain/work.ts';
import { type KnownThread, kindOf } from './load-threads.ts';

type Understood = Pick<KnownThread, 'work' | 'understanding'>;

/** Kinds that a user may give to a dated announcement; any other says that its date is none. */
const DATED: ReadonlySet<Kind> = new Set(['event', 'cause', 'tip', 'announcement', 'idea', 'other']);
const THINGS: ReadonlySet<Kind> = new Set(['offer', 'need']);

/** What to show of a post, the user's own word first; null when nothing was understood. */
export function factsOf(thread: Understood, timeZone: string): PostFacts | null {
	const { understanding } = thread;
	const kind = kindOf(thread) ?? 'other';
	const price = understanding?.price?.value ?? null;
	const thing = THINGS.has(kind) ? (understanding?.thing?.value ?? null) : null;
	const event = eventOf(thread);
	return price || thing || event ? { price, thing, event, timeZone } : null;
}

/** The event a post announces, at the date the user said; null when it announces none, or the user said so. */
export function eventOf({ work, understanding }: Understood): SeenEvent | null {
	const found = understanding?.event ?? null;
	if (!found || work.event === 'none' || (work.kind !== null && !DATED.has(work.kind))) return null;
	const { start, end, allDay, place, ages, candidates } = found.value;
	const { because } = found;
	return { allDay, place, ages, because, ...dateOf(work.event, { start, end, candidates }) };
}

type EventDate = Pick<SeenEvent, 'start' | 'end' | 'confirmed' | 'candidates'>;

function dateOf(said: PostWork['event'], read: Pick<SeenEvent, 'start' | 'end' | 'candidates'>): EventDate {
	if (typeof said === 'number') {
		return { start: said, end: said === read.start ? read.end : null, confirmed: true, candidates: [] };
	}
	return { ...read, candidates: said === 'unknown' ? [] : read.candidates, confirmed: false };
}
