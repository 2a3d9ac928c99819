/** Who speaks of a card, and how: recommends, warns, or only mentions it. */
import type { ContactMention } from '#lib/domain/understanding.ts';
import { type Card, type ContactThread, foldedName, type Heard, LONGEST_SENTENCE } from './contact-card.ts';
import type { NameFound } from './name-run.ts';
import type { Reading } from './reading.ts';
import { seeStance } from './stance.ts';

/** Notes who speaks of a card, and how. The first to name it recommends it unless they say otherwise. */
export function mention(card: Card, heard: Heard, name: NameFound | null, first: boolean): void {
	if (card.mentions.some((one) => one.comment === heard.voice.comment)) return;
	const stance = stanceOf(card, heard, name, first);
	card.mentions.push(mentionOf(heard, stance, name));
}

export function mentionOf(
	heard: Heard,
	stance: ContactMention['stance'],
	name: NameFound | null,
): ContactMention {
	const { reading, comment, author } = heard.voice;
	const sentence = name ? reading.sentences[reading.words[name.from]?.sentence ?? 0] : undefined;
	const text =
		sentence && reading.text.length > LONGEST_SENTENCE
			? reading.text.slice(sentence.start, sentence.end)
			: reading.text;
	return { comment, author, stance, sentence: text.trim().slice(0, LONGEST_SENTENCE) };
}

function stanceOf(
	card: Card,
	heard: Heard,
	name: NameFound | null,
	first: boolean,
): ContactMention['stance'] {
	const { reading, isAuthor } = heard.voice;
	const [from, to] = scopeOf(heard, name);
	const { praise, warning, news } = seeStance(reading, from, to);
	if (isAuthor && card.first === 0 && heard.index > 0) return 'mentions';
	if (warning > praise || (warning > 0 && warning === praise && !first)) return 'warns';
	if (reading.words.length > 0 && asksOnly(reading, from, to))
		return praise > 0 && !first ? 'recommends' : 'mentions';
	if (first) return 'recommends';
	if (card.first === 0 && !isAuthor && warning === 0 && isClient(reading)) return 'recommends';
	if (isAuthor && praise === 0)
		return warning === 0 && /\b(est|sont) (passée?s?|venue?s?)(?!\p{L})(?!.*\?)/iu.test(reading.text)
			? 'recommends'
			: 'mentions';
	return praise > 0 || (!news && warning === 0 && !isAuthor && name !== null && heard.ways.phones.length > 0)
		? 'recommends'
		: 'mentions';
}

/** "Rachid suit ma fille", "a gardé les miens": someone who was served, of one who offers a service. */
function isClient(reading: Reading): boolean {
	return /\b(suit|suivait|garde|gardait|gardé|aidé|appris|réparé|sauvé|refait|fait|coiffe|donne)(?!\p{L}).*\b(ma|mon|mes|nos|notre|les miens|la mienne|chez nous)\b/iu.test(
		reading.text,
	);
}

/** The words about this name: its sentence and what follows until another name. */
function scopeOf(heard: Heard, name: NameFound | null): [number, number] {
	const { reading } = heard.voice;
	if (!name) return [0, reading.words.length];
	const others = heard.names.filter(
		(other) => other.from > name.to && (other.is === name.is || other.by === 'link'),
	);
	const next = others.find(
		(other) => reading.words[other.from]?.sentence !== reading.words[name.from]?.sentence,
	);
	const own = reading.words[name.from]?.sentence ?? 0;
	const earlier = heard.names.some(
		(other) => other.from < name.from && reading.words[other.from]?.sentence !== own,
	);
	const start = earlier || turnsTo(reading, own) ? (reading.sentences[own]?.from ?? 0) : 0;
	const end = next ? reading.sentences[reading.words[next.from]?.sentence ?? 0]?.from : undefined;
	return [start, end ?? reading.words.length];
}

/** "J'ai pas aimé Trudel. Prends plutôt …": a new sentence that sends elsewhere leaves what was said before. */
function turnsTo(reading: Reading, sentence: number): boolean {
	const first = reading.words[reading.sentences[sentence]?.from ?? 0]?.folded ?? '';
	return (
		sentence > 0 &&
		/^(prends|prenez|prend|va|allez|essaie|essayez|vois|voyez|appelle|appelez|contacte|contactez|plutot|try)$/.test(
			first,
		)
	);
}

function asksOnly(reading: Reading, from: number, to: number): boolean {
	const sentences = reading.sentences.filter((sentence) => sentence.to > from && sentence.from < to);
	return sentences.length > 0 && sentences.every((sentence) => sentence.asks);
}

/** "je déconseille", "une crème": a judgement that names nobody is about the only card, or the last one spoken of. */
export function hearImplied(heard: Heard, thread: ContactThread): void {
	if (thread.cards.length === 0) return;
	if (heard.voice.isAuthor) {
		hearAuthor(heard, thread);
		return;
	}
	const { reading } = heard.voice;
	const card = impliedCard(thread.cards, heard);
	if (!card) return;
	if (reading.words.length < 2 || asksOnly(reading, 0, reading.words.length)) return;
	const { praise, warning } = seeStance(reading);
	const plain = card.latent
		? praisesPlainly(reading)
		: confirms(reading) || (thread.kind === 'question' && card.first === 0);
	const judges = thread.kind !== 'event' || card.latent;
	const stance = warning > praise && judges ? 'warns' : praise > warning && plain ? 'recommends' : null;
	if (stance) card.mentions.push(mentionOf(heard, stance, null));
}

/** "merci Isabelle": whoever gave the name is thanked with it. */
function isThanked(card: Card, { words }: Reading): boolean {
	const first = foldedName(card.mentions[0]?.author ?? '')[0];
	return first !== undefined && words.some((word) => word.folded === first && word.shape !== 'lower');
}

/** "je l'ai appelée, elle est adorable": who asked comes back, pleased with the last one named. */
function hearAuthor(heard: Heard, thread: ContactThread): void {
	const { reading } = heard.voice;
	const card = thread.cards.findLast((one) => isThanked(one, reading)) ?? thread.cards.at(-1);
	if (!card || card.first === 0 || (thread.kind !== 'question' && thread.kind !== 'need')) return;
	const met = /\b(elle|il|ils)\b.*\b(est|a|sont|ont|était)\b/i.test(reading.text) && !/\?/.test(reading.text);
	const back =
		/\b(ai (?:appelée?|eue?|vue?|testée?)|est (?:passée?|venue?)|sommes allés|suis allée?)(?!\p{L})/iu.test(
			reading.text,
		);
	const { praise, warning } = seeStance(reading);
	if (met && back && praise > warning) card.mentions.push(mentionOf(heard, 'recommends', null));
}

/** Praise without a name counts when it is plainly about the one just named. */
function confirms(reading: Reading): boolean {
	return /\by (est|va|vont|sont|allons|était)\b.*\b(super|top|équipe|génial|contente?s?|ravie?s?|adore)|\b(super|belle|top) (équipe|endroit|ambiance|adresse|école|crèche|lieu)|^(?:oh |ah |ha )?(pareil|idem|\+ ?1|je confirme|confirme|oui|super adresse|on y|trop bien|génial|top|crèche|elle|il )|\b(une perle|au top|abonnés|confiance|recommande|adorable)\b/i.test(
		reading.text.trim(),
	);
}

/** Somewhere only named in passing needs more than "pareil". */
function praisesPlainly(reading: Reading): boolean {
	return /\b(perle|au top|abonnés|confiance|recommande|adorables?|ador[eé]\w*|super|géniale?s?|top|excellente?s?|parfaite?s?)(?!\p{L})/iu.test(
		reading.text,
	);
}

/** "ils" speaks of a place, else the last one named is meant. */
function impliedCard(cards: readonly Card[], heard: Heard): Card | undefined {
	const before = cards.filter((card) => card.first < heard.index);
	const they = heard.voice.reading.words.some((word) => word.folded === 'ils');
	return (they ? before.findLast((card) => card.names[0]?.is === 'place') : undefined) ?? before.at(-1);
}
