/** Who speaks of a card, and how: recommends, warns, or only mentions it. */
import type { ContactMention } from '#lib/domain/understanding.ts';
import { type Card, type ContactThread, foldedName, type Heard, LONGEST_SENTENCE } from './contact-card.ts';
import { BOUNDS, judgeStance, type StanceChances } from './judge-stance.ts';
import { folded, type NameFound } from './name-run.ts';
import { ANGER, hasContrast } from './opinions.ts';
import type { Reading } from './reading.ts';
import { type StanceSeen, seeStance } from './stance.ts';

/** Notes who speaks of a card, and how. The first to name it recommends it unless they say otherwise. */
export function mention(
	card: Card,
	thread: ContactThread,
	heard: Heard,
	name: NameFound | null,
	first: boolean,
): void {
	if (card.mentions.some((one) => one.comment === heard.voice.comment)) return;
	const stance = stanceOf(card, thread, heard, name, first);
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

/** Rules where they are certain, then what was learned, then what naming someone means by itself. */
function stanceOf(
	card: Card,
	{ stances }: ContactThread,
	heard: Heard,
	name: NameFound | null,
	first: boolean,
): ContactMention['stance'] {
	const { reading, isAuthor } = heard.voice;
	if (name && isRefused(reading, name)) return 'warns';
	if (isAuthor && card.first === 0 && heard.index > 0) return 'mentions';
	if (first && isOwnHouse(heard, name)) return 'mentions';
	const [from, to] = scopeOf(heard, name);
	const seen = seeStance(reading, from, to, heard.names);
	const { praise, warning } = seen;
	const chances = judgeStance(reading, from, to, heard.names, undefined, stances);
	if (name && isTurnedTo(reading, name) && chances.warns < BOUNDS.turned)
		return isAuthor && first ? 'mentions' : 'recommends';
	const blamed = isBlamed(seen, heard, name, first) || (praise === 0 && ANGER.test(reading.text));
	if (blamed && chances.warns >= BOUNDS.blamed) return 'warns';
	if (chances.warns >= (first ? BOUNDS.firstWarns : BOUNDS.againWarns) && !isAuthor) return 'warns';
	if (reading.words.length > 0 && asksOnly(reading, from, to))
		return (first ? SENDS.test(reading.text) : praise > 0) ? 'recommends' : 'mentions';
	if (first) return 'recommends';
	if (isAuthor) return authorStance(reading, praise, warning);
	if (isWarnedAgainst(card)) return stanceOnBlamed(seen, chances);
	if (praise > 0 || (seen.served && !seen.news) || isCheered(reading)) return 'recommends';
	return chances.neither >= BOUNDS.againNeither ? 'mentions' : 'recommends';
}

/** Whoever names again someone that all blame, blames as well, unless they plainly do not. */
function stanceOnBlamed(seen: StanceSeen, chances: StanceChances): ContactMention['stance'] {
	if (seen.agrees && seen.ownPraise === 0) return 'warns';
	if (chances.recommends >= BOUNDS.rescued) return 'recommends';
	return chances.neither >= BOUNDS.againNeither ? 'mentions' : 'warns';
}

/**
 * "Surtout pas Iroise. … Le Hir est venu derrière": of two that one comment seems to blame, only the one it blames most
 * is meant; the others, when members trust them, are what it is measured against.
 */
export function measureAgainst(
	judged: readonly (readonly [Card, NameFound | null])[],
	heard: Heard,
	thread: ContactThread,
): void {
	const { comment } = heard.voice;
	const own = ({ mentions }: Card) => mentions.findIndex((one) => one.comment === comment);
	const blamed = judged.filter(([card]) => card.mentions[own(card)]?.stance === 'warns');
	if (blamed.length < 2) return;
	const most = Math.max(...blamed.map(([, name]) => blameOf(heard, name, thread)));
	for (const [card, name] of blamed) {
		const before = card.mentions.filter((one) => one.comment !== comment);
		if (blameOf(heard, name, thread) === most || !before.some(({ stance }) => stance === 'recommends'))
			continue;
		card.mentions[own(card)] = mentionOf(heard, 'recommends', name);
	}
}

/** How surely, and how plainly, the words about a name blame. */
function blameOf(heard: Heard, name: NameFound | null, { stances }: ContactThread): number {
	const { reading } = heard.voice;
	const [from, to] = scopeOf(heard, name);
	const refused = name !== null && isRefused(reading, name) ? 2 : 0;
	return refused + judgeStance(reading, from, to, heard.names, undefined, stances).warns;
}

/** "tu as demandé à l'école de musique ?", "as-tu appelé le refuge ?": a question that sends somewhere. */
const SENDS =
	/(?<!\p{L})(?:(?:tu as|t['’]as|vous avez|as[- ]tu|avez[- ]vous)(?: déjà)? (?:appelé|demandé|contacté|prévenu|essayé|regardé|vu|testé)|(?:tu connais|vous connaissez|pourquoi pas))(?!\p{L})/iu;

/** So far, nobody who judged it said any good of it. */
function isWarnedAgainst({ mentions }: Card): boolean {
	const judged = mentions.filter(({ stance }) => stance !== 'mentions');
	return judged.length > 0 && judged.every(({ stance }) => stance === 'warns');
}

/** Who asked comes back: pleased, or only planning. */
function authorStance({ text }: Reading, praise: number, warning: number): ContactMention['stance'] {
	if (PLANS.test(text) && !DONE.test(text)) return 'mentions';
	if (praise > 0) return 'recommends';
	return warning === 0 && /\b(est|sont) (passée?s?|venue?s?)(?!\p{L})(?!.*\?)/iu.test(text)
		? 'recommends'
		: 'mentions';
}

/** "Denis passe mercredi", "on démarre mardi avec Judith". */
const PLANS =
	/(?<!\p{L})(?:passe(?:ra)?|vient|viendra|d[ée]marr\p{L}*|commen[cç]\p{L}*|rdv|rendez[- ]vous|(?:r?appel|contact)(?:le|lerai|e|erai|ée?s?)|vais|verrai|on (?:se )?voit)(?!\p{L})/iu;
const DONE =
	/(?<!\p{L})(?:(?:est|sont) (?:\p{L}+ )?(?:venue?s?|passée?s?|repartie?s?)|(?:nous|m['’]|l['’]|les?|a|ont) ?(?:a|ont)? (?:répar|refait|fait|sauv|aid|pos|gard|soign|dépann|débouch|régl)\p{L}*|était|(?:elle|il)s? (?:est|sont|a|ont|m['’]|nous)|on (?:en )?(?:sort|revient)|je (?:sors|reviens))(?!\p{L})/iu;

/** "j'ai fini par aller au Hédas", "on a changé pour Vertical": where one went after leaving another. */
function isTurnedTo(reading: Reading, { from }: NameFound): boolean {
	return insteadAt(reading, from) > 0 || TURNING.test(beforeWord(reading, from));
}

const LONGEST_TURN = 48;

function beforeWord({ text, words }: Reading, at: number): string {
	const end = words[at]?.start ?? 0;
	return text.slice(Math.max(0, end - LONGEST_TURN), end);
}

const TURNING =
	/(?<!\p{L})(?:(?:fini|finit|finis) par (?:aller|prendre|appeler|trouver|choisir|contacter)|chang[eé]\p{L}* (?:pour|avec)|(?:apr[eè]s|depuis|maintenant|ensuite|du coup|finalement),? (?:on|j['’]|je|nous) \p{L}+(?: \p{L}{1,7})?)(?: (?:chez|à|au|aux|avec|la|le|les|l['’]))*\s*$/iu;

/** "chez Vélo Lousberg" by a Lousberg, "c'est moi": whoever names their own house recommends nothing. */
function isOwnHouse({ voice: { reading, author } }: Heard, name: NameFound | null): boolean {
	if (IS_ME.test(reading.text)) return true;
	if (name?.is !== 'place' || author === null) return false;
	return foldedName(author).words.some((word, at) => at > 0 && word.length > 3 && name.keys.includes(word));
}

const IS_ME =
	/(?<!\p{L})(?:(?:mon (?:mari|conjoint|compagnon|chum|père|papa)|ma (?:femme|conjointe|compagne|blonde|mère|maman)) (?:est|en fait|en vend|fait|vend|répare|garde|donne|prend|propose)|c['’]est (?:moi|mon (?:entreprise|commerce|magasin)|ma (?:boutique|boîte|société))(?! qui)|je (?:suis|tiens) l[ae] (?:patron|gérant|proprio|boutique)|j['’]y (?:travaille|bosse|suis (?:bénévole|salarié|employé|prof|animat|éduc))|je (?:travaille|bosse) (?:là|chez eux|pour eux|là[- ]bas))/iu;

/** "Marie Thery +++", "oh Lucette ❤️": a name and a sign. */
function isCheered({ text, words }: Reading): boolean {
	return words.length <= 8 && /[❤😍🥰👍👌💯🙌💕⭐🌟]|\+{2,}/u.test(text);
}

/** "Pas chez Ciseaux Magiques", "surtout pas Express Chaleur", "Mme Durand, bof": nothing but a refusal stands beside the name. */
function isRefused(reading: Reading, name: NameFound): boolean {
	if (/^(non|bof|mouais|beurk)$/.test(folded(reading, name.to))) return true;
	const start = reading.sentences[reading.words[name.from]?.sentence ?? 0]?.from ?? 0;
	const before = reading.words.slice(start, name.from).map((word) => word.folded);
	const said = before.join(' ');
	return (before.length <= 6 && ONLY_REFUSES.test(said)) || REFUSES.test(said);
}

const ONLY_REFUSES =
	/^(?:(?:ah|oh|euh|alors|bah|ben|mais|non|no) ){0,3}(surtout )?pas( chez| a| au)?( le| la| les| l)?$/;
/** "tout sauf VétoPlus", "n'appelle pas Iroise": the last words before the name. */
const REFUSES =
	/(?:^| )(?:tout(?:es)? sauf|(?:oublie[zr]?|laisse[zr]? tomber|passe[zr]? votre chemin)|(?:n )?(?:essaie|essaye|essayez|appelle|appelez|prends?|prenez|allez|va|vas|contacte|contactez|choisis|choisissez) (?:surtout )?pas)(?: chez| a| au)?(?: le| la| les| l)?$/;

/** Blame outweighs praise; "Bien, mais…" is praise, and the words right after the name say most. */
function isBlamed(
	{ praise, warning, firm }: StanceSeen,
	{ voice: { reading } }: Heard,
	name: NameFound | null,
	first: boolean,
): boolean {
	if (firm || warning > praise) return firm || praise === 0 || !hasContrast(reading);
	if (warning === 0 || warning < praise || first) return false;
	return !hasContrast(reading) && !(name && seeStance(reading, name.from, name.to + 3).praise > 0);
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
		/^(prends|prenez|prend|va|allez|essaie|essayez|vois|voyez|appelle|appelez|contacte|contactez|plutot|apres|ensuite|maintenant|finalement|try)$/.test(
			first,
		)
	);
}

function asksOnly(reading: Reading, from: number, to: number): boolean {
	const sentences = reading.sentences.filter((sentence) => sentence.to > from && sentence.from < to);
	return sentences.length > 0 && sentences.every((sentence) => sentence.asks);
}
