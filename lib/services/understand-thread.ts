import type { Country } from '#lib/domain/group.ts';
import type { CommentKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Thread } from '#lib/domain/post.ts';
import type { SchoolZone } from '#lib/domain/school-zone.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { orderOf } from '#lib/domain/time-estimate.ts';
import type { EventFacts, ThingFacts, Understanding } from '#lib/domain/understanding.ts';
import { localMoment } from '#lib/domain/zoned-time.ts';
import { findAskingPrice } from '#lib/language/asking-price.ts';
import { findContacts } from '#lib/language/contacts.ts';
import { findEvent } from '#lib/language/events.ts';
import { townOf } from '#lib/language/group-place.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { suggestKinds } from '#lib/language/kinds.ts';
import { type Reading, readText } from '#lib/language/reading.ts';
import { readRide } from '#lib/language/rides.ts';
import { schoolZonesOf } from '#lib/language/school-zone.ts';
import { readStates } from '#lib/language/states.ts';
import { readThingFacts } from '#lib/language/thing-facts.ts';
import { withRideTold } from '#lib/language/told-as-ride.ts';

/** Grows whenever the rules change what they say: rows of an older version are computed again. */
export const UNDERSTANDING_VERSION = 11;

/** More comments than this are not read: what is said later repeats what was said before. */
const MOST_COMMENTS = 300;

/** Country and zone of the group: phone numbers and dates are read with them. */
export interface Place {
	readonly country: Country;
	readonly timeZone: string;
	/** Of the group: tells whose school holidays are meant, and where its people leave from. */
	readonly name?: string;
	/** Whose school holidays, when the user said. */
	readonly schoolZone?: SchoolZone | null;
}

/** One voice of a thread, read: the post itself (`comment` null) or one of its comments. */
export interface Voice {
	readonly comment: CommentKey | null;
	/** The comment it answers; null for the post and for comments on it. */
	readonly parent: CommentKey | null;
	/** As shown; null when unknown or anonymous. */
	readonly author: string | null;
	/** Wrote the post. */
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

/**
 * Deduces what a thread is about. Pure, synchronous, linear in the text; never throws. `said`: the kind by the user's
 * word; facts are then looked for as in a post of that kind, while kinds remain what the rules say. `stances`: other
 * weights to judge opinions by.
 */
export function understandThread(
	thread: Thread,
	place: Place,
	said: Kind | null = null,
	stances?: JudgingWeights,
): Understanding {
	const post = readText(thread.post.text);
	const voices = voicesOf(thread, post);
	const replies = voices.slice(1);
	const at = orderOf(thread.post);
	const { kinds: judged, sensitive } = suggestKinds(post, replies);
	const today = () => localMoment(at, place.timeZone).day;
	const kinds = withRideTold(judged, post, today);
	const kind = said ?? kinds[0]?.value ?? 'other';
	const states = readStates(voices, kind);
	return {
		version: UNDERSTANDING_VERSION,
		kinds,
		sensitive,
		...states,
		contacts: findContacts(voices, kind, place.country, stances),
		price: findAskingPrice(post, kind, place.country),
		thing: thingOf(kind, post),
		event: eventFor(kind, () =>
			findEvent(
				post,
				at,
				place.timeZone,
				replies.filter((voice) => voice.isAuthor).map((voice) => voice.reading),
				schoolZonesOf(place),
			),
		),
		ride: kind === 'ride' ? readRide(post, today(), townOf(place.name ?? '')) : null,
	};
}

function voicesOf(thread: Thread, post: Reading): Voice[] {
	const author = thread.post.author;
	return [
		{ comment: null, parent: null, author: author?.name ?? null, isAuthor: true, reading: post },
		...thread.comments.slice(0, MOST_COMMENTS).map((comment) => ({
			comment: comment.key,
			parent: comment.parentKey,
			author: comment.author?.name ?? null,
			// Who writes without a name answers without one.
			isAuthor:
				author === null
					? thread.post.anonymous && comment.author === null
					: comment.author?.hash === author.hash,
			reading: readText(comment.text, 'comment'),
		})),
	];
}

const EVENT_KINDS: ReadonlySet<Kind> = new Set(['event', 'cause']);
const PERHAPS_EVENT_KINDS: ReadonlySet<Kind> = new Set(['tip', 'announcement', 'idea', 'other']);

const THING_KINDS: ReadonlySet<Kind> = new Set(['offer', 'need']);

/** What is said of the thing given, sold or sought. */
function thingOf(kind: Kind, post: Reading): Suggestion<ThingFacts> | null {
	const facts = THING_KINDS.has(kind) ? readThingFacts(post) : null;
	return facts && { value: facts, score: 0.7, because: [], by: 'rule' };
}

/** A date makes an event only in the kinds that announce one; elsewhere it needs a time as well. */
function eventFor(kind: Kind, find: () => Suggestion<EventFacts> | null): Suggestion<EventFacts> | null {
	if (EVENT_KINDS.has(kind)) return find();
	if (!PERHAPS_EVENT_KINDS.has(kind)) return null;
	const event = find();
	return event?.value.allDay ? null : event;
}
