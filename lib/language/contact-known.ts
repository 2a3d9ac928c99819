/** Names of a comment that a card already holds, written again in full, in part or in small letters. */
import type { Card, Heard } from './contact-card.ts';
import { FIRST_NAMES } from './cues/first-names.ts';
import type { NameFound } from './name-run.ts';
import { soleName } from './name-sole.ts';
import type { Reading, Word } from './reading.ts';
import { distinctive, isOf, sameName } from './same-name.ts';

const NOBODY: ReadonlyMap<Card, NameFound | null> = new Map();

/** Names of this voice that a card already holds: the card, with the name said. */
export function recognised(heard: Heard, cards: readonly Card[]): ReadonlyMap<Card, NameFound | null> {
	if (cards.length === 0) return NOBODY;
	const known = new Map<Card, NameFound | null>();
	for (const name of heard.names) {
		const card =
			cards.find((one) => one.names.some((other) => sameName(other, name))) ??
			cards.find((one) => one.bodies.some((other) => sameName(other, name)));
		if (card && !known.has(card)) {
			known.set(card, name);
			if (!isOf(card.bodies, name) && !card.names.some((other) => other.name === name.name))
				card.names.push(name);
		}
	}
	const { words } = heard.voice.reading;
	for (const card of cards) {
		if (known.has(card)) continue;
		const small = anyInSmall(heard.voice.reading, card.names);
		if (small) {
			known.set(card, small);
			continue;
		}
		const part = partOf(words, card.names) ?? partOf(words, card.bodies);
		if (part) known.set(card, part);
	}
	if (known.size === 0) saidAlone(heard, cards, known);
	for (const { phone } of heard.ways.phones) {
		const card = cards.find((one) => one.phones.has(phone));
		if (card && !known.has(card)) known.set(card, null);
	}
	return known;
}

/** "chez Vandamme", "la CPMS": a word of one of these names, where it stands. */
function partOf(words: Reading['words'], names: readonly NameFound[]): NameFound | null {
	for (const name of names) {
		for (let at = 0; at < words.length; at += 1) {
			const { shape, folded } = words[at] as Word;
			if (shape === 'lower' || !name.keys.includes(folded)) continue;
			if (isOwnKey(name, folded, leadsTo(words, at)) || (shape === 'upper' && isLetters(name, folded)))
				return { ...name, from: at, to: at + 1 };
		}
	}
	return null;
}

/** The letters a body is called by. */
function isLetters({ is, keys }: NameFound, word: string): boolean {
	return is === 'place' && word.length > 1 && keys[0] === word;
}

/** "Anselme fait travailler mon fils": the name that opens the comment stood in the one that gave a card, though nothing told it was one. */
function saidAlone(heard: Heard, cards: readonly Card[], known: Map<Card, NameFound | null>): void {
	const { reading } = heard.voice;
	const sole = heard.names.length === 0 ? soleName(reading) : heard.names[0];
	const [key] = sole?.keys ?? [];
	if (!sole || key === undefined || key.length < 4 || sole.from > 3 || sole.keys.length > 1) return;
	const card = cards.findLast(
		(one) => one.first > 0 && one.first < heard.index && one.said.words.some(({ folded }) => folded === key),
	);
	if (card) known.set(card, sole);
}

/** "Roy oui", "chez Roy": at the head, or after what leads to a name, three letters are enough. */
function leadsTo(words: Reading['words'], at: number): boolean {
	return at === 0 || BEFORE_NAME.test(words[at - 1]?.folded ?? '');
}

/** A word of a name that tells it from others: no first name, no common noun. */
function isOwnKey({ by }: NameFound, word: string, led: boolean): boolean {
	return by !== 'first-name' && word.length > (led ? 2 : 3) && distinctive(word);
}

function anyInSmall(reading: Reading, names: readonly NameFound[]): NameFound | null {
	for (const name of names) {
		const small = inSmall(reading, name);
		if (small) return small;
	}
	return null;
}

/** "les petits loups super aussi": a name written again without its capitals, where it stands. */
function inSmall(reading: Reading, name: NameFound): NameFound | null {
	const { keys, is } = name;
	const [first] = keys;
	if (first === undefined) return null;
	if (is === 'person') return personInSmall(reading, name);
	if (keys.length === 1 && !(first.length > 6 && distinctive(first))) return null;
	const at = reading.words.findIndex(
		({ folded }, from) => folded === first && keys.every((key) => nearWords(reading, from).includes(key)),
	);
	if (at < 0) return null;
	const last = nearWords(reading, at).indexOf(keys[keys.length - 1] as string);
	return { ...name, from: at, to: at + Math.max(0, last) + 1 };
}

/** "coralie, les yeux fermés", "chez escande": the first name, or the last after a title or a link, in small letters. */
function personInSmall(reading: Reading, name: NameFound): NameFound | null {
	const at = reading.words.findIndex(({ folded, shape }, index) => {
		if (shape !== 'lower' || folded.length < 5 || !name.keys.includes(folded)) return false;
		return (
			FIRST_NAMES.has(folded) ||
			(distinctive(folded) && (index === 0 || BEFORE_NAME.test(reading.words[index - 1]?.folded ?? '')))
		);
	});
	return at < 0 ? null : { ...name, from: at, to: at + 1 };
}

const BEFORE_NAME =
	/^(dr|dre|docteur|mme|mr|m|monsieur|madame|maitre|chez|avec|pour|oui|aussi|evite|evitez)$/;

function nearWords(reading: Reading, at: number): string[] {
	return reading.words.slice(at, at + 6).map((word) => word.folded);
}
