import type { ContactSource } from './contact.ts';

/** What members say of a professional, each member counted once. */
export interface ContactWord {
	readonly recommendedBy: number;
	readonly warnedBy: number;
	readonly groupCount: number;
	/** Last time someone spoke of it, ms since the epoch; null when unknown. */
	readonly lastSaidAt: number | null;
}

export function contactWord(sources: readonly ContactSource[]): ContactWord {
	const dates = sources.flatMap(({ at }) => (at === null ? [] : [at]));
	return {
		recommendedBy: membersWho('recommends', sources),
		warnedBy: membersWho('warns', sources),
		groupCount: new Set(sources.map(({ groupId }) => groupId)).size,
		lastSaidAt: dates.length > 0 ? Math.max(...dates) : null,
	};
}

/** A saying without a known author counts for one, by its place. */
function membersWho(stance: ContactSource['stance'], sources: readonly ContactSource[]): number {
	const who = sources
		.filter((source) => source.stance === stance)
		.map((source) => source.authorHash ?? `${source.postKey} ${source.commentKey ?? ''}`);
	return new Set(who).size;
}
