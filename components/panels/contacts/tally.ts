import type { ContactSource } from '#lib/domain/contact.ts';

/** What the sources of a card say, each member counted once. */
export interface Tally {
	readonly recommend: number;
	readonly warn: number;
	readonly groups: number;
}

/** Someone without a known hash is told apart by name, then by where it was said. */
function voiceOf(source: ContactSource): string {
	return source.authorHash ?? source.authorName ?? source.commentKey ?? source.postKey;
}

export function tallyOf(sources: readonly ContactSource[]): Tally {
	const voices = (stance: ContactSource['stance']) =>
		new Set(sources.filter((source) => source.stance === stance).map(voiceOf)).size;
	return {
		recommend: voices('recommends'),
		warn: voices('warns'),
		groups: new Set(sources.map(({ groupId }) => groupId)).size,
	};
}
