import { type Country, CURRENCY } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { PostFacts, SeenEvent } from '#lib/domain/post-facts.ts';
import { FACTS, type Fact, type PostWork } from '#lib/domain/work.ts';
import { localMoment } from '#lib/domain/zoned-time.ts';
import { type KnownThread, kindOf } from './load-threads.ts';

type Understood = Pick<KnownThread, 'work' | 'understanding'>;

interface Place {
	readonly timeZone: string;
	readonly country: Country;
}

export const ELSEWHERE: Place = { timeZone: 'Europe/Paris', country: 'FR' };

/** Kinds that a user may give to a dated announcement; any other says that its date is none. */
const DATED: ReadonlySet<Kind> = new Set(['event', 'cause', 'tip', 'announcement', 'idea', 'other']);
const THINGS: ReadonlySet<Kind> = new Set(['offer', 'need']);
/** What a post of each kind may have, whether or not it was read; of other kinds, only what was read. */
const EXPECTED: Readonly<Partial<Record<Kind, readonly Fact[]>>> = {
	event: ['event', 'price', 'place'],
	ride: ['ride', 'price'],
	offer: ['price', 'place', 'condition'],
	need: ['price', 'place', 'condition'],
};

/** What to show of a post, the user's own word first; null when there is nothing to show nor to say. */
export function factsOf(known: Understood, { timeZone, country }: Place): PostFacts | null {
	const { understanding, work } = known;
	const kind = kindOf(known) ?? 'other';
	const price = understanding?.price?.value ?? null;
	const thing = THINGS.has(kind) ? (understanding?.thing?.value ?? null) : null;
	const event = eventOf(known, timeZone);
	const ride = kind === 'ride' ? (understanding?.ride?.value ?? null) : null;
	const expected = understanding ? (EXPECTED[kind] ?? []) : [];
	if (!price && !thing && !event && !ride && expected.length === 0) return null;
	const place = work.place ?? (event?.place || thing?.place || '');
	const read = { price, place, event, ride, condition: null };
	return {
		price,
		place,
		thing,
		event,
		ride,
		timeZone,
		currency: price?.currency ?? CURRENCY[country],
		open: FACTS.filter((fact) => expected.includes(fact) || Boolean(read[fact])),
		confirmed: FACTS.filter((fact) => work[fact] !== null),
	};
}

/** The event a post announces, at the date the user said; null when it announces none, or the user said so. */
export function eventOf({ work, understanding }: Understood, timeZone: string): SeenEvent | null {
	const said = work.event;
	if (said === 'none' || (work.kind !== null && !DATED.has(work.kind))) return null;
	const found = understanding?.event;
	if (found) {
		const { start, end, allDay, place, ages, candidates } = found.value;
		return {
			place,
			ages,
			because: found.because,
			...dateOf(said, { start, end, allDay, candidates }, timeZone),
		};
	}
	if (typeof said !== 'number') return null;
	return { place: work.place ?? '', ages: null, because: [], ...dateOf(said, UNREAD_DATE, timeZone) };
}

type ReadDate = Pick<SeenEvent, 'start' | 'end' | 'allDay' | 'candidates'>;

const UNREAD_DATE: ReadDate = { start: null, end: null, allDay: false, candidates: [] };

function dateOf(
	said: PostWork['event'],
	read: ReadDate,
	timeZone: string,
): ReadDate & Pick<SeenEvent, 'confirmed'> {
	if (typeof said !== 'number') {
		return { ...read, candidates: said === 'unknown' ? [] : read.candidates, confirmed: false };
	}
	const asRead = said === read.start || read.candidates.includes(said);
	return {
		start: said,
		end: said === read.start ? read.end : null,
		// A date said by hand without its hour stands at midnight there.
		allDay: asRead ? read.allDay : localMoment(said, timeZone).minutes === 0,
		confirmed: true,
		candidates: [],
	};
}
