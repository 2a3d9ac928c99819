/** The user's own equivalents, as typed: one family a line ("doudou = ninnin"), `#` begins a remark. */

/** At most, in characters; what is longer is not kept. */
export const LONGEST_OWN_WORDS = 20_000;

/**
 * Why a line is not used:
 *
 * - `alone`: no sign between two ways of saying;
 * - `empty`: nothing on one side of a sign;
 * - `mixed`: both `=` and `~`, or `~` with `>`;
 * - `two-arrows`: more than one `>`;
 * - `no-word`: one of the ways holds no word, signs only;
 * - `same`: all the ways are one for the search already ("vélo = vélos");
 * - `too-long`: too many characters for one line;
 * - `too-many`: too many lines before it.
 */
export type OwnWordsFault =
	| 'alone'
	| 'empty'
	| 'mixed'
	| 'two-arrows'
	| 'no-word'
	| 'same'
	| 'too-long'
	| 'too-many';

/** What the search makes of the user's words: how many lines it uses, and why it does not use the others. */
export interface OwnWordsReading {
	readonly used: number;
	readonly problems: readonly OwnWordsProblem[];
}

export interface OwnWordsProblem {
	/** From 1. */
	readonly line: number;
	/** As typed, its beginning when long. */
	readonly text: string;
	readonly fault: OwnWordsFault;
}
