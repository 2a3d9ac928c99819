/** Who speaks of a card, and how: recommends, warns, or only mentions it. */
import type { ContactMention } from '#lib/domain/understanding.ts';
import { type Card, foldedName, type Heard, LONGEST_SENTENCE } from './contact-card.ts';
import type { NameFound } from './name-run.ts';
import { ANGER, hasContrast } from './opinions.ts';
import type { Reading } from './reading.ts';
import { type StanceSeen, seeStance } from './stance.ts';

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
	if (name && isRefused(reading, name)) return 'warns';
	const [from, to] = scopeOf(heard, name);
	const seen = seeStance(reading, from, to, heard.names);
	const { praise, warning, news } = seen;
	if (isAuthor && card.first === 0 && heard.index > 0) return 'mentions';
	if (praise === 0 && ANGER.test(reading.text)) return 'warns';
	if (first && name && isOwnHouse(heard, name)) return 'mentions';
	if (isBlamed(seen, heard, name, first)) return 'warns';
	if (reading.words.length > 0 && asksOnly(reading, from, to))
		return praise > 0 && !first ? 'recommends' : 'mentions';
	if (first) return 'recommends';
	if (card.first === 0 && !isAuthor && warning === 0 && isClient(reading)) return 'recommends';
	if (isAuthor && praise === 0)
		return warning === 0 && /\b(est|sont) (passée?s?|venue?s?)(?!\p{L})(?!.*\?)/iu.test(reading.text)
			? 'recommends'
			: 'mentions';
	if (praise > 0 || (seen.served && !news && !isAuthor) || isCheered(reading)) return 'recommends';
	// Whoever names someone again, unasked, and tells neither blame nor news, means well.
	return !news && warning === 0 && !isAuthor && name !== null && isPlain(reading) && !seen.offers
		? 'recommends'
		: 'mentions';
}

/** "chez Vélo Lousberg" by a Lousberg, "c'est moi": whoever names their own house recommends nothing. */
function isOwnHouse({ voice: { reading, author } }: Heard, { keys, is }: NameFound): boolean {
	const last = foldedName(author ?? '').slice(1);
	return (
		(is === 'place' && last.some((word) => word.length > 3 && keys.includes(word))) ||
		IS_ME.test(reading.text)
	);
}

const IS_ME =
	/(?<!\p{L})(?:c['’]est (?:moi|mon (?:entreprise|commerce|magasin)|ma (?:boutique|boîte|société))(?! qui)|je (?:suis|tiens) l[ae] (?:patron|gérant|proprio|boutique))/iu;

/** "Marie Thery +++", "oh Lucette ❤️": a name and a sign. */
function isCheered({ text, words }: Reading): boolean {
	return words.length <= 8 && /[❤😍🥰👍👌💯🙌💕⭐🌟]|\+{2,}/u.test(text);
}

/** "Pas chez Ciseaux Magiques", "surtout pas Express Chaleur": nothing but a refusal stands before the name. */
function isRefused(reading: Reading, name: NameFound): boolean {
	const start = reading.sentences[reading.words[name.from]?.sentence ?? 0]?.from ?? 0;
	const before = reading.words.slice(start, name.from).map((word) => word.folded);
	return (
		before.length <= 6 &&
		/^(?:(?:ah|oh|euh|alors|bah|ben|mais|non|no) ){0,3}(surtout )?pas( chez| a| au)?( le| la| les| l)?$/.test(
			before.join(' '),
		)
	);
}

/** Blame outweighs praise; "Bien, mais…" is praise, and the words right after the name say most. */
function isBlamed(
	{ praise, warning, firm }: StanceSeen,
	{ voice: { reading } }: Heard,
	name: NameFound | null,
	first: boolean,
): boolean {
	if (name && /^(non|bof|mouais|beurk)$/.test(reading.words[name.to]?.folded ?? '')) return true;
	if (firm || warning > praise) return firm || praise === 0 || !hasContrast(reading);
	if (warning === 0 || warning < praise || first) return false;
	return !hasContrast(reading) && !(name && seeStance(reading, name.from, name.to + 3).praise > 0);
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
	const own = reading.words[name.from]?.sentence ?? 0;
	const alike = heard.names.filter((other) => other.is === name.is || other.by === 'link');
	const beside = alike.filter((other) => reading.words[other.from]?.sentence === own);
	const left = beside.findLast((other) => other.to <= name.from);
	const right = beside.find((other) => other.from >= name.to);
	if (left && !isListed(reading, left, name)) return [left.to, endOf(reading, own, name, right)];
	if (right && !isListed(reading, name, right)) return [reading.sentences[own]?.from ?? 0, right.from];
	const instead = insteadAt(reading, name.from);
	if (instead > 0) return [instead, endOf(reading, own, name, right)];
	const next = alike.find((other) => other.from > name.to && reading.words[other.from]?.sentence !== own);
	const earlier = heard.names.some(
		(other) => other.from < name.from && reading.words[other.from]?.sentence !== own,
	);
	const start = earlier || turnsTo(reading, own) ? (reading.sentences[own]?.from ?? 0) : 0;
	const end = next ? reading.sentences[reading.words[next.from]?.sentence ?? 0]?.from : undefined;
	return [start, end ?? reading.words.length];
}

/** "bof, plutôt Mme Durand": the word that turns from what was said before to the name; 0 when there is none. */
export function insteadAt({ words }: Reading, name: number): number {
	for (let at = name - 1; at > Math.max(0, name - 5); at -= 1)
		if (/^(plutot|instead)$/.test(words[at]?.folded ?? '')) return at;
	return 0;
}

function endOf(reading: Reading, sentence: number, name: NameFound, right: NameFound | undefined): number {
	return right && !isListed(reading, name, right)
		? right.from
		: (reading.sentences[sentence]?.to ?? reading.words.length);
}

/** "Amstutz ou Perrochon", "Julie et Karim": named in one breath, judged together. */
function isListed(reading: Reading, left: NameFound, right: NameFound): boolean {
	return reading.words
		.slice(left.to, right.from)
		.every((word) => /^(et|ou|&|puis|ni|chez|a|le|la|les|du|des|de|dr|dre|mme|m)$/.test(word.folded));
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

/** Neither asks nor denies anything. */
function isPlain({ sentences, words }: Reading): boolean {
	return !sentences.some(({ asks }) => asks) && !words.some(({ folded }) => DENIES.test(folded));
}

const DENIES = /^(pas|plus|pus|jamais|aucune?|ni|rien|refuse|refusent|attention|moins|sauf|mais)$/;

function asksOnly(reading: Reading, from: number, to: number): boolean {
	const sentences = reading.sentences.filter((sentence) => sentence.to > from && sentence.from < to);
	return sentences.length > 0 && sentences.every((sentence) => sentence.asks);
}
