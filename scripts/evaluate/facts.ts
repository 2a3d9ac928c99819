import type { RideFacts } from '#lib/domain/understanding.ts';
import { foldWords } from '#lib/language/reading.ts';
import { share } from './figures.ts';
import type { Labels } from './labelled-threads.ts';
import type { Understood } from './understanding.ts';

/** Exact: same amount and same currency. */
export function measurePrices(all: readonly Understood[]) {
	const labelled = all.filter(({ labels }) => labels.price !== null);
	const exact = labelled.filter(({ labels, understanding }) => {
		const said = understanding.price?.value;
		return said?.amount === labels.price?.amount && said?.currency === labels.price?.currency;
	});
	const false_ = all.filter(
		({ labels, understanding }) => labels.price === null && understanding.price !== null,
	);
	return { n: labelled.length, exact: share(exact.length, labelled.length), falsePositives: false_.length };
}

/** Exact to the minute; an ambiguous one must have no start. */
export function measureEvents(all: readonly Understood[]) {
	const labelled = all.filter(({ labels }) => labels.event?.start && !labels.event.ambiguous);
	const exact = labelled.filter(({ labels, understanding }) => {
		const start = understanding.event?.value.start ?? Number.NaN;
		return Math.abs(Date.parse(labels.event?.start as string) - start) < 60_000;
	});
	const open = all.filter(({ labels }) => labels.event?.ambiguous);
	const leftOpen = open.filter(({ understanding }) => (understanding.event?.value.start ?? null) === null);
	return {
		n: labelled.length,
		startExact: share(exact.length, labelled.length),
		ambiguousLeftOpen: share(leftOpen.length, open.length),
	};
}

/** Exact: role, days, time and seats equal, both places named the same (see {@link samePlace}). */
export function measureRides(all: readonly Understood[]) {
	const labelled = all.filter(({ labels }) => labels.ride !== null);
	const exact = labelled.filter(({ labels, understanding }) => {
		const said = understanding.ride?.value;
		return said !== undefined && labels.ride !== null && ridesAgree(labels.ride, said);
	});
	return { n: labelled.length, exact: share(exact.length, labelled.length) };
}

export function ridesAgree(labelled: NonNullable<Labels['ride']>, said: RideFacts): boolean {
	return (
		labelled.role === said.role &&
		[...labelled.days].sort().join() === [...said.days].sort().join() &&
		(labelled.time ?? null) === said.time &&
		(labelled.seats ?? null) === said.seats &&
		samePlace(labelled.from ?? '', said.from) &&
		samePlace(labelled.to ?? '', said.to)
	);
}

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'a', 'au', 'aux']);

/** One names all the other does, articles apart: "Voltaire" is "école Voltaire", "Bruz" is "dojo, Bruz". */
function samePlace(labelled: string, said: string): boolean {
	const left = placeWords(labelled);
	const right = placeWords(said);
	if (left.size === 0 || right.size === 0) return left.size === right.size;
	const [less, more] = left.size < right.size ? [left, right] : [right, left];
	return [...less].every((word) => more.has(word));
}

function placeWords(place: string): ReadonlySet<string> {
	return new Set(foldWords(place).filter((word) => !ARTICLES.has(word)));
}
