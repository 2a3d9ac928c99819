/**
 * What a thread is judged by: the stems of its post, each with the one before it, those of a question, and those of
 * what is answered; and a few traits of its shape. The same walk serves training (scripts/train) and judging.
 */
import { HOLDS_PICTURE, type Reading } from './reading.ts';
import { stemFrench } from './stem-french.ts';

/** A word met: `asks` when its sentence is a question; `previous` is `^` at the head of a sentence. */
export type VisitTerm = (term: string, previous: string, asks: boolean, at: number) => void;

const FEW_WORDS = 18;
const MANY_WORDS = 60;
const REMEMBERED = 50_000;
const DAYS = new Set(
	'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday'.split(
		' ',
	),
);
const MONTHS = new Set(
	(
		'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
		'january february march april june july august september october november december'
	).split(' '),
);
const MONEY = /^(?:€|\$|euros?|eur|chf|balles|piasses|francs?)$/;
const AMOUNT = /^\d+(?:e|eur|euros?|chf)$/;
const HOUR = /^\d{1,2}h(?:\d\d)?$/;
const LAUGH = /^(?:[hm]?a?ha(?:ha)+|l+o+l+|m+d+r+|ptdr)$/;

const known = new Map<string, string>();

/** A word as it is judged: days, months, amounts, hours, numbers and laughs each stand for one another. */
export function judgedTerm(folded: string): string {
	const remembered = known.get(folded);
	if (remembered !== undefined) return remembered;
	const term = classOf(folded) ?? stemFrench(folded.replace(/(.)\1{2,}/g, '$1'));
	if (known.size >= REMEMBERED) known.clear();
	known.set(folded, term);
	return term;
}

function classOf(folded: string): string | null {
	if (DAYS.has(folded)) return '<day>';
	if (MONTHS.has(folded)) return '<month>';
	if (/^\d/.test(folded)) {
		if (HOUR.test(folded)) return '<hour>';
		if (AMOUNT.test(folded)) return '<amount>';
		return /^\d+$/.test(folded) ? (folded.length > 2 ? '<number>' : '<n>') : '<n+>';
	}
	if (MONEY.test(folded)) return '<money>';
	return LAUGH.test(folded) ? '<laugh>' : null;
}

export function eachTerm({ words, sentences }: Reading, visit: VisitTerm): void {
	let previous = '^';
	let sentence = -1;
	let asks = false;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] as Reading['words'][number];
		if (word.sentence !== sentence) {
			sentence = word.sentence;
			previous = '^';
			asks = sentences[sentence]?.asks ?? false;
		}
		const term = judgedTerm(word.folded);
		visit(term, previous, asks, at);
		previous = term;
	}
}

const LAUGHING = /[😂🤣😅🤡🙃]/u;

/** Traits of what is answered: that someone else laughs at it tells a joke from a cry. */
export function shapesOfAnswers(
	answers: readonly { readonly isAuthor: boolean; readonly reading: Reading }[],
): string[] {
	const laughed = answers.some(
		({ isAuthor, reading: { holds, text } }) =>
			!isAuthor && (holds & HOLDS_PICTURE) !== 0 && LAUGHING.test(text),
	);
	return laughed ? ['#laughed-at'] : [];
}

/** Traits of the shape of a post, by name. */
export function shapesOf({ text, words, sentences, holds }: Reading): string[] {
	let asking = 0;
	let exclaims = false;
	for (const sentence of sentences) {
		if (sentence.asks) asking += 1;
		if (sentence.exclaims) exclaims = true;
	}
	const shapes = [asking > 0 ? '#asks' : '#states'];
	if (asking > 1) shapes.push('#asks-twice');
	if (sentences[0]?.asks) shapes.push('#asks-first');
	if (sentences[sentences.length - 1]?.asks) shapes.push('#asks-last');
	if (exclaims) shapes.push('#exclaims');
	if (holds & HOLDS_PICTURE) {
		if (/\p{Emoji_Presentation}/u.test(text)) shapes.push('#emoji');
		if (LAUGHING.test(text)) shapes.push('#laughs');
	}
	if (/^\P{L}{0,20}\p{Lu}{3}/u.test(text)) shapes.push('#capitals');
	if (text.includes('@') || text.includes('http') || text.includes('www')) shapes.push('#link');
	if (text.includes('\n')) shapes.push('#lines');
	if (words.length < FEW_WORDS) shapes.push('#short');
	else if (words.length > MANY_WORDS) shapes.push('#long');
	return shapes;
}
