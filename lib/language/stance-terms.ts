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
		if (names.some((name) => at >= name.from && at < name.to)) continue;
		const denies = DENYING.has(word);
		visit(word, heads, asks, reach > 0 && !denies);
		reach = denies ? REACH : reach - 1;
	}
}

const GLAD = /[❤😍🥰👍👌💯🙌💕⭐🌟😊🙂😉🤗🎉💪]/u;
const CROSS = /[😡🤬😠👎🙄😒🤢😤😞😕🤦]/u;
const LAUGHING = /[😂🤣😅🤡🙃]/u;

/** Traits of what is said from one word to another, by name; `seen` is what the lists of phrases heard there. */
export function stanceTraits(reading: Reading, from: number, to: number, seen: StanceSeen): string[] {
	const { words, sentences, holds } = reading;
	const text = reading.text.slice(words[from]?.start ?? 0, words[to]?.start ?? reading.text.length);
	const told = sentences.filter((one) => one.to > from && one.from < to);
	const traits = [told.some(({ asks }) => asks) ? '#asks' : '#states'];
	if (told.at(-1)?.asks) traits.push('#asks-last');
	if (told.some(({ exclaims }) => exclaims)) traits.push('#exclaims');
	if (holds & HOLDS_PICTURE) {
		if (GLAD.test(text)) traits.push('#glad');
		if (CROSS.test(text)) traits.push('#cross');
		if (LAUGHING.test(text)) traits.push('#laughs');
	}
	if (text.includes('...') || text.includes('…')) traits.push('#dots');
	const length = to - from;
	if (length <= FEW_WORDS) traits.push('#tiny');
	else if (length <= SOME_WORDS) traits.push('#brief');
	else if (length > MANY_WORDS) traits.push('#long');
	return [...traits, ...heardTraits(reading, seen)];
}

function heardTraits(reading: Reading, seen: StanceSeen): string[] {
	const traits = [`#said-${opinionOf(seen, reading) ?? 'nothing'}`];
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
	if (ANGER.test(reading.text)) traits.push('#anger');
	return traits;
}
