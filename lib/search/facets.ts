/**
 * How many answers each chip would leave. Kinds, groups and periods are each counted as if none of their own were
 * chosen: beside « Offre », what « Demande » would add.
 */
import { KINDS, type Kind } from '../domain/kind.ts';
import { isAnswered, isContact, isDated, kindOf } from './filters.ts';
import { TAG_SIGN } from './index-terms.ts';
import type { Matches } from './matches.ts';
import type { OpenIndex } from './open-index.ts';
import type { SearchFacets } from './search-answer.ts';

const DAY = 86_400;

export const NO_FACETS: SearchFacets = {
	groups: [],
	kinds: [],
	tags: [],
	answered: 0,
	contacts: 0,
	periods: null,
};

/** @param tags ids of the user's tags. @param now seconds since the epoch, or null when periods are not asked for. */
export function countFacets(
	matches: readonly Matches[],
	index: OpenIndex,
	tags: readonly string[],
	now: number | null,
): SearchFacets {
	// By the byte of flags, and by the group's number + 1: what a byte says is asked once for each of them.
	const byFlags = new Uint32Array(256);
	const byGroup = new Uint32Array(index.manifest.groups.length + 1);
	for (const { source, documents, besides } of matches) {
		for (const document of besides.groups ?? []) {
			const group = source.group(document) + 1;
			byGroup[group] = (byGroup[group] ?? 0) + 1;
		}
		for (let at = 0; at < documents.length; at++) {
			const document = documents[at] ?? 0;
			const flags = source.flags(document);
			const group = source.group(document) + 1;
			byFlags[flags] = (byFlags[flags] ?? 0) + 1;
			byGroup[group] = (byGroup[group] ?? 0) + 1;
		}
	}
	const kinds = new Map<Kind, number>();
	let answered = 0;
	let contacts = 0;
	for (const [flags, count] of byFlags.entries()) {
		const kind = kindOf(flags);
		if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
		if (isAnswered(flags)) answered += count;
		if (isContact(flags)) contacts += count;
	}
	for (const { source, besides } of matches) {
		for (const document of besides.kinds ?? []) {
			const kind = kindOf(source.flags(document));
			if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
		}
	}
	return {
		groups: index.manifest.groups
			.map((groupId, group) => ({ groupId, count: byGroup[group + 1] ?? 0 }))
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count),
		kinds: KINDS.flatMap((kind) => {
			const count = kinds.get(kind);
			return count ? [{ kind, count }] : [];
		}),
		tags: countTags(matches, tags),
		answered,
		contacts,
		periods: now === null ? null : countPeriods(matches, now),
	};
}

function countTags(matches: readonly Matches[], tags: readonly string[]): SearchFacets['tags'] {
	if (tags.length === 0) return [];
	const held = matches.map(({ documents }) => new Set(documents));
	return tags
		.map((tagId) => {
			let count = 0;
			for (const [place, { source }] of matches.entries()) {
				for (const document of source.postings(TAG_SIGN + tagId)?.documents ?? [])
					if (held[place]?.has(document)) count++;
			}
			return { tagId, count };
		})
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

function countPeriods(matches: readonly Matches[], now: number): NonNullable<SearchFacets['periods']> {
	const periods = { week: 0, month: 0, year: 0 };
	for (const { source, documents, besides } of matches) {
		for (const document of [...documents, ...(besides.dates ?? [])]) {
			const seconds = source.seconds(document);
			if (!isDated(seconds)) continue;
			const days = (now - seconds) / DAY;
			if (days <= 7) periods.week++;
			if (days <= 31) periods.month++;
			if (days <= 366) periods.year++;
		}
	}
	return periods;
}
