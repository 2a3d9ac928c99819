/** Why a document ranks where it does, and what its answers, its date and its user add to its words. */
import type { HitReason } from '../domain/hit.ts';
import { isAnswered, isConfirmed, isDated } from './filters.ts';
import type { QueryPart } from './interpreted-query.ts';
import type { DocumentHead } from './segment-parts.ts';
import type { Source } from './source.ts';

const DAY = 86_400;
const RECENT_DAYS = 31;
/** Days after which a thread's freshness has fallen to about a third. */
const FRESHNESS_DAYS = 240;

const ANSWERED_GAIN = 0.06;
const CONFIRMED_GAIN = 0.08;
const FRESH_GAIN = 0.06;

/** Small on purpose: they settle what words leave equal, and never lift a poor match over a good one. */
export function preference(head: DocumentHead, now: number): number {
	const days = Math.max(0, now / 1000 - head.seconds) / DAY;
	return (
		1 +
		(isAnswered(head.flags) ? ANSWERED_GAIN : 0) +
		(isConfirmed(head.flags) ? CONFIRMED_GAIN : 0) +
		FRESH_GAIN * Math.exp(-days / FRESHNESS_DAYS)
	);
}

export function reasonsOf(
	source: Source,
	document: number,
	head: DocumentHead,
	parts: readonly QueryPart[],
	now: number,
): HitReason[] {
	const words = { typed: new Set<string>(), near: new Set<string>(), synonym: new Set<string>() };
	for (const part of parts) {
		const held = part.variants.find((variant) =>
			variant.terms.every((term) => holds(source, term, document)),
		);
		if (held) words[held.origin === 'beginning' ? 'typed' : held.origin].add(held.shown);
	}
	const reasons: HitReason[] = [];
	if (words.typed.size > 0) reasons.push({ code: 'words', words: [...words.typed] });
	if (words.near.size > 0) reasons.push({ code: 'near-words', words: [...words.near] });
	if (words.synonym.size > 0) reasons.push({ code: 'synonyms', words: [...words.synonym] });
	if (isConfirmed(head.flags)) reasons.push({ code: 'confirmed' });
	if (isAnswered(head.flags)) reasons.push({ code: 'answered' });
	if (isDated(head.seconds) && head.seconds >= now / 1000 - RECENT_DAYS * DAY)
		reasons.push({ code: 'recent' });
	return reasons;
}

function holds(source: Source, term: string, document: number): boolean {
	const documents = source.postings(term)?.documents;
	if (!documents) return false;
	let low = 0;
	let high = documents.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((documents[middle] ?? 0) < document) low = middle + 1;
		else high = middle;
	}
	return documents[low] === document;
}
