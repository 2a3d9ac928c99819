/** Reading a text with the user's own rules: whole words or phrases, accents, case and plural aside. */
import { flawOf, type OwnRuleFields, type RuleFlaw } from '#lib/domain/own-rule.ts';
import { termOf } from './term-of.ts';
import { wordsOf } from './words-of.ts';

/** Longer texts are read to here. */
const LONGEST_READ = 12_000;

type Conditions = Pick<OwnRuleFields, 'any' | 'all' | 'none'>;

/** A text as rules see it; made once, for all rules. */
export interface RuleText {
	readonly text: string;
	/** The terms in order between blanks: a phrase is looked for as a run of them. */
	readonly line: string;
}

export function ruleText(text: string): RuleText {
	const read = text.slice(0, LONGEST_READ);
	return { text: read, line: lineOf(read) };
}

/** A rule whose phrases are analysed once. */
export interface ReadyRule {
	readonly any: readonly Phrase[];
	readonly all: readonly Phrase[];
	readonly none: readonly Phrase[];
}

interface Phrase {
	readonly written: string;
	readonly line: string;
}

export function readyRule({ any, all, none }: Conditions): ReadyRule {
	return { any: phrasesOf(any), all: phrasesOf(all), none: phrasesOf(none) };
}

/** The phrases of the rule that stand in the text, as the user wrote them; null when the rule does not fit. */
export function matchOwnRule(rule: ReadyRule, { line }: RuleText): readonly string[] | null {
	const holds = (phrase: Phrase) => line.includes(phrase.line);
	if (rule.none.some(holds)) return null;
	if (!rule.all.every(holds)) return null;
	const found = rule.any.filter(holds);
	if (rule.any.length > 0 && found.length === 0) return null;
	const led = [...rule.all, ...found];
	return led.length > 0 ? led.map(({ written }) => written) : null;
}

/** Why the rule cannot be kept, or null. */
export function flawOfRule(rule: Parameters<typeof flawOf>[0]): RuleFlaw | null {
	const isSaid = (phrase: string) => lineOf(phrase).trim() !== '';
	const said = { ...rule, any: rule.any.filter(isSaid), all: rule.all.filter(isSaid) };
	return flawOf(said, (left, right) => lineOf(left) === lineOf(right));
}

/** « poussette, lit bébé » as its phrases: parted by commas, semicolons or new lines, each once. */
export function phrasesIn(text: string): string[] {
	const phrases = text.split(/[,;\n]/).map((phrase) => phrase.replace(/\s+/g, ' ').trim());
	return [...new Map(phrases.filter(Boolean).map((phrase) => [lineOf(phrase), phrase])).values()];
}

function phrasesOf(phrases: readonly string[]): Phrase[] {
	return phrases
		.map((written) => ({ written, line: lineOf(written) }))
		.filter(({ line }) => line.trim() !== '');
}

function lineOf(text: string): string {
	return ` ${wordsOf(text)
		.map(({ word }) => termOf(word, 'fr'))
		.join(' ')} `;
}
