/** What the index makes of each word, found once per word: a text is mostly words met before. */
import { STOP_WORDS } from '../language/stop-words.ts';
import { languageSigns, type TextLanguage, told } from '../language/tell-language.ts';
import { termOf } from '../language/term-of.ts';
import { eachWord } from '../language/words-of.ts';

/** A term, numbered from 0 in the order it was met. */
export interface BookTerm {
	readonly text: string;
	readonly number: number;
	/** Free for who counts: beside the term, where it costs no second look. -1 at first. */
	place: number;
}

/** A word as one language reads it. Small words of the language are their own terms. */
export interface WordReading {
	readonly term: BookTerm;
	readonly stop: boolean;
}

export interface BookWord {
	/** Folded. */
	readonly word: string;
	/** From 0 in the order words were met. */
	readonly number: number;
	/** Misspellings are compared with it. */
	readonly spelt: boolean;
	/** Which languages it is a sign of. */
	readonly signs: number;
	fr: WordReading | null;
	en: WordReading | null;
	/** Free for who counts: in how many documents, and in which one last. */
	count: number;
	last: number;
}

export interface WordBook {
	/** Fills `into` with the words of a text, in order, and tells its language. */
	read(text: string, into: BookWord[]): TextLanguage;
	reading(word: BookWord, language: TextLanguage): WordReading;
	/** A term that is no word of a text. */
	term(term: string): BookTerm;
	/** A word as written, from what an index holds. */
	word(word: string): BookWord;
	/** By number. */
	readonly terms: readonly BookTerm[];
	readonly words: ReadonlyMap<string, BookWord>;
}

export function wordBook(): WordBook {
	const words = new Map<string, BookWord>();
	const byTerm = new Map<string, BookTerm>();
	const terms: BookTerm[] = [];

	function term(name: string): BookTerm {
		let known = byTerm.get(name);
		if (!known) {
			known = { text: name, number: terms.length, place: -1 };
			terms.push(known);
			byTerm.set(name, known);
		}
		return known;
	}

	function word(name: string): BookWord {
		let known = words.get(name);
		if (!known) {
			const signs = languageSigns(name);
			const number = words.size;
			known = { word: name, number, spelt: isSpelt(name), signs, fr: null, en: null, count: 0, last: -1 };
			words.set(name, known);
		}
		return known;
	}

	return {
		terms,
		words,
		term,
		word,
		read(text, into) {
			into.length = 0;
			let english = 0;
			let french = 0;
			eachWord(text, (name) => {
				const known = word(name);
				english += known.signs & 1;
				french += known.signs >> 1;
				into.push(known);
			});
			return told(english, french);
		},
		reading(known, language) {
			let reading = language === 'fr' ? known.fr : known.en;
			if (!reading) {
				const stop = STOP_WORDS[language].has(known.word);
				reading = { term: term(stop ? known.word : termOf(known.word, language)), stop };
				known[language] = reading;
			}
			return reading;
		},
	};
}

/** Numbers are never misspelt words, and too short or too long ones are near to nothing. */
function isSpelt(word: string): boolean {
	if (word.length < 3 || word.length > 24) return false;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code >= 0x30 && code <= 0x39) return false;
	}
	return true;
}
