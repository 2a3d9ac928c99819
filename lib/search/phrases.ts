/** Exact phrases, looked for in stored texts: the words one after the other, accents and signs aside. */
import { wordsOf } from '../language/words-of.ts';
import type { DocumentText } from './search-answer.ts';

export function holdsPhrases(
	text: DocumentText | undefined,
	phrases: readonly (readonly string[])[],
): boolean {
	if (!text) return false;
	const parts = [text.title, ...text.body].map(
		(part) =>
			` ${wordsOf(part)
				.map(({ word }) => word)
				.join(' ')} `,
	);
	return phrases.every((phrase) => parts.some((part) => part.includes(` ${phrase.join(' ')} `)));
}
