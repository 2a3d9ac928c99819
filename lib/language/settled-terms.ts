/** Traits by which words that may settle a matter are judged, beside the words themselves. The same serve training and judging. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import { CLOSING_WORDS, type ClosingClass } from './cues/state-cues.ts';
import { OTHERS, OWN } from './judging-table.ts';
import { declareCues, type Found, findCues } from './phrases.ts';
import { HOLDS_PICTURE, type Reading, type Word } from './reading.ts';
import { saysAny, wordSet } from './word-set.ts';

const table = declareCues('comment', () => CLOSING_WORDS);

const HANDED_OVER: ReadonlySet<Kind> = new Set(['offer', 'tip']);
const FEW_WORDS = 3;
const SOME_WORDS = 8;
const MANY_WORDS = 16;
const GLAD = /[❤😍🥰👍👌💯🙌💕⭐🌟😊🙂😉🤗🎉💪✅✔🙏😘🥳]/u;
const SAD = /[😡🤬😠👎🙄😒😤😞😕🤦😢😭🥺😩🙁😔🤞]/u;

const IS = wordSet('c est sont s cest sera ete deja bien tout tous toute toutes is are it s y'.split(' '));
const HAS = wordSet('ai a ont avons as avez on j l m nous vous i we'.split(' '));
const DENIES = wordSet('pas plus pus jamais aucun aucune sans rien ni ne n not no never personne'.split(' '));
const TOWARDS = wordSet('a au aux chez par avec pour to by'.split(' '));
const THANKS = wordSet(
	'merci mercii merciii mrc marci mersi mesi thanks thank desole desolee dsl sorry'.split(' '),
);

export type { ClosingClass };

/** Who speaks, in a thread of which kind. */
export interface ClosingContext {
	readonly kind: Kind;
	readonly isAuthor: boolean;
}

/** Where terms are counted besides: those of others apart, and those of who hands something over. */
export function closingPlace({ kind, isAuthor }: ClosingContext): number | null {
	if (!isAuthor) return OTHERS;
	return HANDED_OVER.has(kind) ? OWN : null;
}

/** Words that may end a matter. */
export function closingWords(reading: Reading): readonly Found<ClosingClass>[] {
	return findCues(reading, table);
}

/** Classes that, said by another than the author, may settle. */
export const ENDS: ReadonlySet<ClosingClass> = new Set(['gone', 'had', 'back', 'done', 'works', 'mine']);

/** Whether words of another than the author are worth judging. */
export function mayEnd(reading: Reading): boolean {
	return closingWords(reading).some(({ value }) => ENDS.has(value));
}

export function closingTraits(
	reading: Reading,
	from: number,
	to: number,
	{ kind, isAuthor }: ClosingContext,
): string[] {
	const { text, words, sentences, holds } = reading;
	const traits = [traitOf('of', kind), isAuthor ? '#own' : '#other'];
	const told = sentences.filter((one) => one.to > from && one.from < to);
	if (told.some(({ asks }) => asks)) traits.push('#asks');
	if (told.at(-1)?.asks) traits.push('#asks-last');
	if (told.some(({ exclaims }) => exclaims)) traits.push('#exclaims');
	if (holds & HOLDS_PICTURE) {
		const said = text.slice(words[from]?.start ?? 0, words[to]?.start ?? text.length);
		if (GLAD.test(said)) traits.push('#glad');
		if (SAD.test(said)) traits.push('#sad');
	}
	const length = to - from;
	if (length <= FEW_WORDS) traits.push('#tiny');
	else if (length <= SOME_WORDS) traits.push('#brief');
	else if (length > MANY_WORDS) traits.push('#long');
	for (const one of closingWords(reading)) {
		if (one.from < from || one.to > to) continue;
		addTraits(traits, reading, one, kind);
	}
	return traits;
}

/** What a word is about, and what stands beside it. */
function addTraits(
	traits: string[],
	{ words, sentences }: Reading,
	{ value, from }: Found<ClosingClass>,
	kind: Kind,
): void {
	const word = words[from] as Word;
	const sentence = sentences[word.sentence];
	if (!sentence) return;
	if (sentence.asks) traits.push(traitOf(value, 'asked'));
	else if (saysAny(words, DENIES, Math.max(sentence.from, from - 3), from))
		traits.push(traitOf(value, 'denied'), traitOf(value, DENIED.get(kind) ?? ''));
	else
		traits.push(
			traitOf(value, ''),
			traitOf(value, kind),
			traitOf(before(words, sentence.from, from), value),
			traitOf(value, after(words, sentence.to, from)),
		);
}

const DENIED: ReadonlyMap<Kind, string> = new Map(KINDS.map((kind) => [kind, `denied-${kind}`]));
const traitNames = new Map<string, Map<string, string>>();

/** `#gone-ends`, or `#gone`: each made once, for a new string is dear to look up. */
function traitOf(first: string, second: string): string {
	let names = traitNames.get(first);
	if (!names) {
		names = new Map();
		traitNames.set(first, names);
	}
	let name = names.get(second);
	if (name === undefined) {
		name = second === '' ? `#${first}` : `#${first}-${second}`;
		names.set(second, name);
	}
	return name;
}

function before(words: readonly Word[], start: number, at: number): string {
	if (at === start) return 'heads';
	const word = words[at - 1];
	if (IS.has(word)) return 'is';
	if (HAS.has(word)) return 'has';
	return 'on';
}

function after(words: readonly Word[], end: number, at: number): string {
	if (at + 1 >= end) return 'ends';
	const word = words[at + 1];
	if (TOWARDS.has(word)) return 'to';
	if (THANKS.has(word)) return 'thanks';
	return 'on';
}
