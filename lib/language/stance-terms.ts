/**
 * What an opinion is judged by: the stems of its words, each with the one before it, those a negation reaches, those of
 * a question, and a few traits. The same walk serves training (scripts/train) and judging. Names say nothing.
 */
import type { NameFound } from './name-run.ts';
import { ANGER, hasContrast, opinionOf } from './opinions.ts';
import { HOLDS_PICTURE, type Reading, type Word } from './reading.ts';
import type { StanceSeen } from './stance.ts';
import { wordSet } from './word-set.ts';

/** A word met: under a negation, or in a question; `heads` when nothing it goes with stands before it. */
export type VisitStanceWord = (word: Word, heads: boolean, asks: boolean, denied: boolean) => void;

const DENYING = wordSet('pas plus pus jamais aucun aucune sans rien ni guere not never'.split(' '));
/** Words a negation reaches. */
const REACH = 4;
const FEW_WORDS = 3;
const SOME_WORDS = 7;
const MANY_WORDS = 18;

export function eachStanceWord(
	{ words, sentences }: Reading,
	from: number,
	to: number,
	names: readonly NameFound[],
	visit: VisitStanceWord,
): void {
	let sentence = -1;
	let asks = false;
	let reach = 0;
	for (let at = from; at < to; at += 1) {
		const word = words[at] as Word;
		const heads = word.sentence !== sentence;
		if (heads) {
			sentence = word.sentence;
			asks = sentences[sentence]?.asks ?? false;
			reach = 0;
		}
		if (names.length > 0 && isNamed(names, at)) continue;
		const denies = DENYING.has(word);
		visit(word, heads, asks, reach > 0 && !denies);
		reach = denies ? REACH : reach - 1;
	}
}

function isNamed(names: readonly NameFound[], at: number): boolean {
	for (const { from, to } of names) if (at >= from && at < to) return true;
	return false;
}

const GLAD = /[❤😍🥰👍👌💯🙌💕⭐🌟😊🙂😉🤗🎉💪]/u;
const CROSS = /[😡🤬😠👎🙄😒🤢😤😞😕🤦]/u;
const LAUGHING = /[😂🤣😅🤡🙃]/u;

/** Traits of what is said from one word to another, by name; `seen` is what the lists of phrases heard there. */
export function stanceTraits(reading: Reading, from: number, to: number, seen: StanceSeen): string[] {
	const { words, sentences, holds } = reading;
	const text = reading.text.slice(words[from]?.start ?? 0, words[to]?.start ?? reading.text.length);
	let asks = false;
	let asksLast = false;
	let exclaims = false;
	for (const one of sentences) {
		if (one.to <= from || one.from >= to) continue;
		asksLast = one.asks;
		asks ||= one.asks;
		exclaims ||= one.exclaims;
	}
	const traits = [asks ? '#asks' : '#states'];
	if (asksLast) traits.push('#asks-last');
	if (exclaims) traits.push('#exclaims');
	if (holds & HOLDS_PICTURE) {
		if (GLAD.test(text)) traits.push('#glad');
		if (CROSS.test(text)) traits.push('#cross');
		if (LAUGHING.test(text)) traits.push('#laughs');
		if (ANGER.test(text)) traits.push('#anger');
	}
	if (text.includes('...') || text.includes('…')) traits.push('#dots');
	const length = to - from;
	if (length <= FEW_WORDS) traits.push('#tiny');
	else if (length <= SOME_WORDS) traits.push('#brief');
	else if (length > MANY_WORDS) traits.push('#long');
	addHeard(traits, reading, seen);
	return traits;
}

function addHeard(traits: string[], reading: Reading, seen: StanceSeen): void {
	traits.push(SAID[opinionOf(seen, reading) ?? 'nothing']);
	if (seen.firm) traits.push('#firm');
	if (seen.news) traits.push('#news');
	if (seen.agrees) traits.push('#agrees');
	if (seen.served) traits.push('#served');
	if (seen.offers) traits.push('#offers');
	if (seen.ownPraise > 0) traits.push('#praise');
	if (seen.ownPraise > 1) traits.push('#praise-twice');
	if (seen.warning > 0) traits.push('#blame');
	if (seen.warning > 1) traits.push('#blame-twice');
	if (hasContrast(reading)) traits.push('#contrast');
}

const SAID = { recommends: '#said-recommends', warns: '#said-warns', nothing: '#said-nothing' } as const;
