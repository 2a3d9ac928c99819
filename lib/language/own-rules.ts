/** Reading a text with the user's own rules: whole words or phrases, accents, case and plural aside. */
import { flawOf, type OwnRuleFields, type RuleFlaw } from '#lib/domain/own-rule.ts';
import { termOf } from './term-of.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Longer texts are read to here. */
const LONGEST_READ = 12_000;

type Conditions = Pick<OwnRuleFields, 'any' | 'all' | 'none'>;

/** A text as rules see it; made once, for all rules. */
export interface RuleText {
	readonly text: string;
	/** The terms in order between blanks: a phrase is looked for as a run of them. */
	readonly line: string;
	readonly words: readonly Word[];
}

export function ruleText(text: string): RuleText {
	const read = text.slice(0, LONGEST_READ);
	const words = wordsOf(read);
	return { text: read, words, line: lineOf(words) };
}

/** A rule whose phrases are analysed once. */
export interface ReadyRule {
	readonly any: readonly Phrase[];
	readonly all: readonly Phrase[];
	readonly none: readonly Phrase[];
}

interface Phrase {
	readonly line: string;
}

export function readyRule({ any, all, none }: Conditions): ReadyRule {
	return { any: phrasesOf(any), all: phrasesOf(all), none: phrasesOf(none) };
}

/** The passages of the text that the rule asks for, as they stand there; null when the rule does not fit. */
export function matchOwnRule(rule: ReadyRule, read: RuleText): readonly string[] | null {
	const holds = (phrase: Phrase) => read.line.includes(phrase.line);
	if (rule.none.some(holds)) return null;
	if (!rule.all.every(holds)) return null;
	const found = rule.any.filter(holds);
	if (rule.any.length > 0 && found.length === 0) return null;
	const led = [...rule.all, ...found];
	return led.length > 0 ? [...new Set(led.map((phrase) => passageOf(phrase, read)))] : null;
}

function passageOf({ line }: Phrase, { text, line: whole, words }: RuleText): string {
	const blanks = (run: string) => run.split(' ').length - 1;
	const at = blanks(whole.slice(0, whole.indexOf(line)));
	const last = at + blanks(line) - 2;
	return text.slice(words[at]?.start, words[last]?.end);
}

/** Why the rule cannot be kept, or null. */
export function flawOfRule(rule: Parameters<typeof flawOf>[0]): RuleFlaw | null {
	const isSaid = (phrase: string) => lineOf(wordsOf(phrase)).trim() !== '';
	const said = { ...rule, any: rule.any.filter(isSaid), all: rule.all.filter(isSaid) };
	return flawOf(said, (left, right) => lineOf(wordsOf(left)) === lineOf(wordsOf(right)));
}

/** « poussette, lit bébé » as its phrases: parted by commas, semicolons or new lines, each once. */
export function phrasesIn(text: string): string[] {
	const phrases = text.split(/[,;\n]/).map((phrase) => phrase.replace(/\s+/g, ' ').trim());
	return [...new Map(phrases.filter(Boolean).map((phrase) => [lineOf(wordsOf(phrase)), phrase])).values()];
}

function phrasesOf(phrases: readonly string[]): Phrase[] {
	return phrases
		.map((phrase) => ({ line: lineOf(wordsOf(phrase)) }))
		.filter(({ line }) => line.trim() !== '');
}

function lineOf(words: readonly Word[]): string {
	return ` ${words.map(({ word }) => termOf(word, 'fr')).join(' ')} `;
}
