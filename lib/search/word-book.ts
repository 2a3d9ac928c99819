/** What the index makes of each word, found once per word: a text is mostly words met before. */
import { STOP_WORDS } from '../language/stop-words.ts';
import { languageSigns, type TextLanguage, told } from '../language/tell-language.ts';
import { termOf } from '../language/term-of.ts';
import { eachWord } from '../language/words-of.ts';

/** A term, numbered from 0 in the order it was met. */
export interface BookTerm {
	readonly term: string;
	readonly number: number;
}

/** A word as one language reads it. Small words of the language are their own terms. */
export interface WordReading extends BookTerm {
	readonly stop: boolean;
}

export interface BookWord {
	/** Folded. */
	readonly word: string;
	/** From 0 in the order words were met. */
	readonly number: number;
	/** Numbered from 0 as met, when misspellings are compared with it; else -1. */
	readonly spelt: number;
	/** Which languages it is a sign of. */
	readonly signs: number;
	fr: WordReading | null;
	en: WordReading | null;
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
	readonly terms: readonly string[];
	readonly spelt: readonly string[];
}

export function wordBook(): WordBook {
	const words = new Map<string, BookWord>();
	const byTerm = new Map<string, BookTerm>();
	const terms: string[] = [];
	const spelt: string[] = [];

	function term(name: string): BookTerm {
		let known = byTerm.get(name);
		if (!known) {
			known = { term: name, number: terms.push(name) - 1 };
			byTerm.set(name, known);
		}
		return known;
	}

	function word(name: string): BookWord {
		let known = words.get(name);
		if (!known) {
			const asWritten = isSpelt(name) ? spelt.push(name) - 1 : -1;
			known = {
				word: name,
				number: words.size,
				spelt: asWritten,
				signs: languageSigns(name),
				fr: null,
				en: null,
			};
			words.set(name, known);
		}
		return known;
	}

	return {
		terms,
		spelt,
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
				const { term: name, number } = term(stop ? known.word : termOf(known.word, language));
				reading = { term: name, number, stop };
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
