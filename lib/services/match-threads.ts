/** Threads that answer or repeat one another: need and offer, lost and found, two rides, the same question again. */
import type { Country } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Thread } from '#lib/domain/post.ts';
import { whatPartsRides } from '#lib/domain/ride-fit.ts';
import type { MatchType } from '#lib/domain/thread-match.ts';
import { orderOf } from '#lib/domain/time-estimate.ts';
import { agesApart, type Traits, whatSeparates } from '#lib/domain/traits.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import { countTerms, type Likeness, likenessOf, type Profile, profileOf } from '#lib/language/profile.ts';
import { foldWords, type Reading, readText } from '#lib/language/reading.ts';
import { findRoles } from '#lib/language/roles.ts';
import { findTimes } from '#lib/language/times.ts';
import { readTraits } from '#lib/language/traits.ts';

/** A thread with what was understood of it, and the place its group is read with. */
export interface UnderstoodThread {
	readonly thread: Thread;
	readonly understanding: Understanding;
	readonly place: { readonly country: Country };
}

export interface ThreadMatch<Candidate> {
	readonly thread: Candidate;
	readonly type: MatchType;
	/** From 0 to 1. */
	readonly score: number;
	/** Terms both share, folded, those that weigh most first. */
	readonly because: readonly string[];
}

/** What a thread says that matching compares; read once a thread. */
interface Sides {
	readonly kind: Kind;
	readonly profile: Profile;
	readonly traits: Traits;
	readonly roles: ReadonlySet<string>;
	readonly at: number;
	readonly hours: readonly [number, number] | null;
	readonly authors: ReadonlySet<string>;
}

/** At most so many of each type: more is no help. */
const SHOWN = 3;
const DAY = 86_400_000;
/** Days within which two threads can still meet. */
const WINDOW: Readonly<Record<MatchType, number>> = {
	'need-offer': 75,
	'lost-found': 45,
	ride: 60,
	duplicate: 400,
};
const LEAST: Readonly<Record<MatchType, number>> = {
	'need-offer': 0.055,
	'lost-found': 0.1,
	ride: 0,
	duplicate: 0.1,
};
const OTHER_GROUP = 0.7;
/** The same question of a toddler and of a schoolchild are two questions; in months. */
const SAME_QUESTION_AGES = 36;

const known = new WeakMap<Thread, Sides>();

/** Matches of a thread among candidates, best first, at most three of a type; settled ones only for who took part. */
export function matchThreads<Candidate extends UnderstoodThread>(
	self: UnderstoodThread,
	candidates: readonly Candidate[],
): ThreadMatch<Candidate>[] {
	const own = sidesOf(self);
	const counts = countTerms([own.profile, ...candidates.map((one) => sidesOf(one).profile)]);
	const matches = candidates.flatMap((candidate): ThreadMatch<Candidate>[] => {
		const type = matchType(self, candidate);
		if (!type || !canMeet(type, self, candidate)) return [];
		const likeness = likenessOf(own.profile, sidesOf(candidate).profile, counts, candidates.length + 1);
		const score = scoreOf(type, likeness, self, candidate);
		return score > LEAST[type]
			? [{ thread: candidate, type, score, because: likeness.shared.slice(0, 5) }]
			: [];
	});
	return firstOfEach(matches.sort((left, right) => right.score - left.score));
}

function sidesOf(one: UnderstoodThread): Sides {
	const sides = known.get(one.thread);
	if (sides) return sides;
	const reading = readText(one.thread.post.text);
	const made: Sides = {
		kind: one.understanding.kinds[0]?.value ?? 'other',
		profile: profileOf(one.thread.post.text),
		traits: readTraits(reading),
		roles: new Set(findRoles(reading).map((found) => found.value.role)),
		at: orderOf(one.thread.post),
		hours: hoursOf(reading),
		authors: new Set(
			[one.thread.post.author?.hash, ...one.thread.comments.map((comment) => comment.author?.hash)].flatMap(
				(hash) => (hash ? [hash] : []),
			),
		),
	};
	known.set(one.thread, made);
	return made;
}

/** The span of the day asked for or offered: from the earliest hour said to the latest. */
function hoursOf(reading: Reading): readonly [number, number] | null {
	const times = findTimes(reading);
	if (times.length === 0) return null;
	return [
		Math.min(...times.map((time) => time.start)),
		Math.max(...times.map((time) => time.end ?? time.start)),
	];
}

const ASKING: ReadonlySet<Kind> = new Set(['need', 'question']);

function matchType(self: UnderstoodThread, other: UnderstoodThread): MatchType | null {
	const [left, right] = [sidesOf(self), sidesOf(other)];
	const pair = (one: Kind, two: Kind) =>
		(left.kind === one && right.kind === two) || (left.kind === two && right.kind === one);
	if (pair('lost', 'found')) return 'lost-found';
	if (left.kind === 'ride' && right.kind === 'ride') return 'ride';
	if (ASKING.has(left.kind) && ASKING.has(right.kind)) return 'duplicate';
	if (pair('need', 'offer')) return 'need-offer';
	// A question after a person (a childminder, a teacher) is answered by one who offers.
	if (pair('question', 'offer') && [...left.roles].some((role) => right.roles.has(role))) return 'need-offer';
	return pair('need', 'job') && sameGroup(self, other) ? 'need-offer' : null;
}

function sameGroup(left: UnderstoodThread, right: UnderstoodThread): boolean {
	return left.thread.post.groupId === right.thread.post.groupId;
}

/** Same country, near enough in time, nothing that tells the two apart, not already gone to someone else. */
function canMeet(type: MatchType, self: UnderstoodThread, other: UnderstoodThread): boolean {
	const [left, right] = [sidesOf(self), sidesOf(other)];
	if (self.place.country !== other.place.country) return false;
	if (Math.abs(left.at - right.at) > WINDOW[type] * DAY) return false;
	if (type === 'ride') return ridesMeet(self, other);
	if (type === 'duplicate') return !agesApart(left.traits.ages, right.traits.ages, SAME_QUESTION_AGES);
	if (type === 'lost-found')
		return (
			foundAfterLost(left, right) &&
			whatSeparates(left.traits, right.traits, 'same') === null &&
			!otherMainColour(left, right)
		);
	return offerFits(self, other);
}

/** The owner names the main colour first: who found something and names only others found something else. */
function otherMainColour(left: Sides, right: Sides): boolean {
	const [lost, found] = left.kind === 'lost' ? [left, right] : [right, left];
	const main = lost.traits.colours[0];
	return main !== undefined && found.traits.colours.length > 0 && !found.traits.colours.includes(main);
}

function foundAfterLost(left: Sides, right: Sides): boolean {
	const [lost, found] = left.kind === 'lost' ? [left, right] : [right, left];
	return found.at > lost.at - 3 * DAY;
}

function offerFits(self: UnderstoodThread, other: UnderstoodThread): boolean {
	const offer = sidesOf(self).kind === 'offer' || sidesOf(self).kind === 'job' ? self : other;
	const need = offer === self ? other : self;
	const [asked, given] = [sidesOf(need), sidesOf(offer)];
	const tookPart = need.thread.post.author !== null && given.authors.has(need.thread.post.author.hash);
	if (offer.understanding.settled.value && !tookPart) return false;
	const service = [...asked.roles].some((role) => given.roles.has(role));
	if (service) return hoursFit(asked.hours, given.hours);
	// The size sought is said first; what is offered in exchange comes after.
	const sought = { ...asked.traits, ages: asked.traits.ages.slice(0, 1) };
	return whatSeparates(sought, given.traits, 'fit') === null;
}

/** Someone who starts at 7:30 does not answer a need at 6:15. */
function hoursFit(asked: Sides['hours'], given: Sides['hours']): boolean {
	if (!asked || !given || given[1] - given[0] < 180) return true;
	return asked[0] >= given[0] - 45;
}

function ridesMeet(self: UnderstoodThread, other: UnderstoodThread): boolean {
	const [one, two] = [self.understanding.ride?.value, other.understanding.ride?.value];
	if (!one || !two) return false;
	const [need, offer] = one.role === 'need' ? [one, two] : [two, one];
	if (whatPartsRides(need, offer) !== null) return false;
	// Starts may differ: a driver turns off for a neighbour of the same group.
	return sharesPlace(need.to, offer.to) && (sameGroup(self, other) || sharesPlace(need.from, offer.from));
}

const PLACE_NOUNS = new Set(
	'ecole college lycee rue place avenue boulevard gare quartier parc salle dojo arena de du des la le les l d a au aux saint sainte'.split(
		' ',
	),
);

function sharesPlace(left: string, right: string): boolean {
	const words = (place: string) => foldWords(place).filter((word) => !PLACE_NOUNS.has(word));
	const [one, two] = [words(left), words(right)];
	if (one.length === 0 || two.length === 0)
		return foldWords(left).some((word) => foldWords(right).includes(word));
	return one.some((word) => two.includes(word));
}

function scoreOf(
	type: MatchType,
	likeness: Likeness,
	self: UnderstoodThread,
	other: UnderstoodThread,
): number {
	const [left, right] = [sidesOf(self), sidesOf(other)];
	const roles = [...left.roles].filter((role) => right.roles.has(role)).length;
	const near = sameGroup(self, other) ? 1 : OTHER_GROUP;
	if (type === 'ride') return Math.min(1, 0.5 + likeness.score) * near;
	const closeness = 1 - (0.3 * Math.abs(left.at - right.at)) / (WINDOW[type] * DAY);
	const base =
		likeness.score + (roles > 0 ? 0.12 : 0) + (type === 'lost-found' && sharesColour(left, right) ? 0.05 : 0);
	return Math.min(1, base) * near * closeness;
}

function sharesColour(left: Sides, right: Sides): boolean {
	return left.traits.colours.some((colour) => right.traits.colours.includes(colour));
}

function firstOfEach<Candidate>(matches: readonly ThreadMatch<Candidate>[]): ThreadMatch<Candidate>[] {
	const shown = new Map<MatchType, number>();
	return matches.filter(({ type }) => {
		const count = (shown.get(type) ?? 0) + 1;
		shown.set(type, count);
		return count <= SHOWN;
	});
}
