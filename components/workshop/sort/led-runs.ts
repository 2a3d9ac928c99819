import type { Snippet } from '#lib/domain/snippet.ts';

/** Longest text searched for words: beyond, it is drawn as it stands. */
const LONGEST = 6000;

/** The text in runs, those words marked that led to a suggestion, as written, whatever the case. */
export function ledRuns(text: string, because: readonly string[]): Snippet {
	const words = because.filter((word) => word.trim() !== '').map(escaped);
	if (words.length === 0 || text.length > LONGEST) return [{ text, match: false }];
	const sought = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	return text
		.split(sought)
		.map((run, place) => ({ text: run, match: place % 2 === 1 }))
		.filter((run) => run.text !== '');
}

/** A reason may have lost its punctuation or spaces: any stand between its words. */
function escaped(word: string): string {
	return word
		.trim()
		.split(/\s+/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('\\s+');
}
