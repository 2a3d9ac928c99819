import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#lib/i18n/language.ts';
import { type Words, wordsIn } from '#lib/i18n/words.ts';

/** What every component may need without being handed it: the words, and what time it is. */
export interface Interface {
	readonly language: Language;
	readonly words: Words;
	/** Milliseconds since the epoch. */
	now(): number;
}

export const InterfaceContext = createContext<Interface>({
	language: 'fr',
	words: wordsIn('fr'),
	now: () => 0,
});

export function useInterface(): Interface {
	return useContext(InterfaceContext);
}

export function useWords(): Words {
	return useContext(InterfaceContext).words;
}
