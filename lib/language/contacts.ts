/**
 * Professionals, services and places named in a thread: their names, numbers, roles and places, and who recommends
 * or warns. Members themselves are contacts only when they offer a service.
 */
import type { Country } from '#lib/domain/group.ts';
import type { CommentKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { ContactMention, ContactSuggestion } from '#lib/domain/understanding.ts';
import type { Role } from './cues/role-cues.ts';
import { findLinks, findMails } from './mails-links.ts';
import { findNames, type NameFound } from './names.ts';
import { findPhones, type PhoneFound } from './phones.ts';
import type { Found } from './phrases.ts';
import { placeAt } from './places.ts';
import { foldWords, type Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { seeStance } from './stance.ts';

export interface ContactVoice {
	readonly comment: CommentKey | null;
	readonly author: string | null;
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

interface Ways {
	readonly phones: readonly PhoneFound[];
	readonly emails: readonly string[];
	readonly urls: readonly string[];
}

/** One contact as it grows along the thread. */
interface Card {
	names: NameFound[];
	/** The practice or place it works in: what is said of one is said of the other. */
	bodies: NameFound[];
	role: string;
	phones: Map<string, boolean>;
	emails: Set<string>;
	urls: Set<string>;
	place: string;
	mentions: ContactMention[];
	/** The voice that first named it. */
	first: number;
}

interface Heard {
	readonly voice: ContactVoice;
	readonly index: number;
	readonly roles: readonly Found<Role>[];
	readonly names: readonly NameFound[];
	readonly ways: Ways;
}

const LONGEST_SENTENCE = 280;
/** Kinds whose comments answer with people to call. */
const ANSWERING: ReadonlySet<Kind> = new Set(['question', 'need', 'job', 'distress', 'tip']);
/** Kinds whose post speaks for a service, a place or an organiser. */
const SPEAKING: ReadonlySet<Kind> = new Set([
	'offer',
	'job',
	'event',
	'tip',
	'announcement',
	'cause',
	'other',
	'idea',
]);
const SERVICES: ReadonlySet<string> = new Set([
	'childcare',
	'teaching',
	'care',
	'trade',
	'health',
	'service',
	'association',
]);
const PUBLIC_SITES =
	/(facebook|fb|messenger|instagram|google|goo|youtube|youtu|whatsapp|leboncoin|vinted|amazon|doctolib|kijiji|2ememain|ricardo|tutti|anibis|petition|petitions|change|leetchi|helloasso|forms?|docs|gouv|service-public|caf|ameli)\./i;

/** Cards of a thread, in the order they were named. */
export function findContacts(
	voices: readonly ContactVoice[],
	kind: Kind,
	country: Country,
): ContactSuggestion[] {
	const members = memberNames(voices);
	const cards: Card[] = [];
	const post = voices[0];
	if (!post) return [];
	const asked = findRoles(post.reading).map((found) => found.value);
	voices.forEach((voice, index) => {
		hear(listen(voice, index, country), { cards, kind, members, asked });
	});
	return cards.filter((card) => isWorthy(card)).map(toSuggestion);
}

interface Thread {
	readonly cards: Card[];
	readonly kind: Kind;
	readonly members: ReadonlySet<string>;
	readonly asked: readonly Role[];
}

function listen(voice: ContactVoice, index: number, country: Country): Heard {
	const { reading } = voice;
	const roles = findRoles(reading);
	const mails = reading.text.includes('@') ? findMails(reading.text) : [];
	return {
		voice,
		index,
		roles,
		names: findNames(reading, roles),
		ways: {
			phones: findPhones(reading.text, country),
			emails: mails.map((mail) => mail.address),
			urls: findLinks(reading.text)
				.map((link) => link.address)
				.filter((address) => !PUBLIC_SITES.test(address)),
		},
	};
}

function memberNames(voices: readonly ContactVoice[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { author } of voices) {
		if (author === null) continue;
		const words = foldedName(author);
		if (words.length > 0) names.add(words.join(' '));
		if (words[0]) names.add(words[0]);
	}
	return names;
}

/** The same members write again and again: their names are folded once. */
const foldedNames = new Map<string, readonly string[]>();
const REMEMBERED_NAMES = 2000;

function foldedName(name: string): readonly string[] {
	const known = foldedNames.get(name);
	if (known) return known;
	const words = foldWords(name);
	if (foldedNames.size >= REMEMBERED_NAMES) foldedNames.clear();
	foldedNames.set(name, words);
	return words;
}

function hear(heard: Heard, thread: Thread): void {
	const reached = hasWays(heard.ways);
	if (heard.index === 0) {
		if (speaksForService(heard, thread.kind, reached)) hearPost(heard, thread);
		else if (thread.kind === 'question' && ASKS_ABOUT.test(heard.voice.reading.text))
			hearAskedAbout(heard, thread);
		return;
	}
	const known = recognised(heard, thread.cards);
	const fresh = freshNames(heard, thread, known);
	for (const card of known.keys()) mention(card, heard, known.get(card) ?? null, false);
	const made = fresh.map((name) => addCard(thread, heard, name));
	for (const card of made) card.bodies.push(...heard.names.filter((name) => isBodyOf(card, name, heard)));
	giveWays(heard, thread, [...known.keys(), ...made]);
	if (known.size === 0 && made.length === 0 && !reached) hearImplied(heard, thread);
}

/** Words by which a post asks about someone it names. */
const ASKS_ABOUT = /\bavis\b|pense[zs]|conna[iî]|retours?\b|exp[eé]rience|recommand/i;

/** "Votre avis sur le docteur Vasseur ?": the post names who it asks about, without a word for or against. */
function hearAskedAbout(heard: Heard, thread: Thread): void {
	for (const name of heard.names
		.filter(({ by, is }) => by === 'title' || (by === 'noun' && is === 'place'))
		.slice(0, 2)) {
		addCard(thread, heard, name).mentions = [mentionOf(heard, 'mentions', name)];
	}
}

function hasWays({ phones, emails, urls }: Ways): boolean {
	return phones.length + emails.length + urls.length > 0;
}

/** Does the post itself put someone in the book: a service offered, an organiser, a good address. */
function speaksForService(heard: Heard, kind: Kind, reached: boolean): boolean {
	if (!SPEAKING.has(kind) || kind === 'cause') return false;
	if (kind === 'tip') return true;
	if (kind === 'offer') return reached ? offersService(heard) || signsItself(heard) : false;
	return reached;
}

/** A service rather than a thing: a role of care, lessons or trade said early, or a rate by the hour. */
function offersService(heard: Heard): boolean {
	const early = heard.roles.some((role) => SERVICES.has(role.value.family) && role.from < 45);
	return (
		early ||
		/\/\s?h\b|de l['’]heure|\/heure|à domicile|mes services|ses services/i.test(heard.voice.reading.text)
	);
}

/** The author's own name beside the number: someone who wants to be called by name. */
function signsItself(heard: Heard): boolean {
	const author = foldWords(heard.voice.author ?? '');
	return author.length > 1 && heard.names.some((name) => author.every((word) => name.keys.includes(word)));
}

function hearPost(heard: Heard, thread: Thread): void {
	const { names, roles, voice } = heard;
	const tip = thread.kind === 'tip';
	const named = names.filter((name) => fitsPost(name, thread, heard));
	const bodies = named.filter((name) => name.is === 'place');
	const people = named.filter((name) => name.is === 'person');
	const main = tip ? bodies.slice(0, 1) : chosen(thread.kind, bodies, people);
	if (main.length === 0 && !hasWays(heard.ways)) return;
	const cards = main.map((name) => addCard(thread, heard, name));
	if (cards.length === 0) cards.push(addAuthorCard(thread, heard));
	giveWays(heard, thread, cards);
	const stance = tip ? 'recommends' : recommendsOther(voice.reading) ? 'recommends' : 'mentions';
	for (const card of cards) {
		card.mentions = [mentionOf(heard, stance, card.names[0] ?? null)];
		card.role ||=
			roles.find((role) => SERVICES.has(role.value.family))?.value.role ?? roles[0]?.value.role ?? '';
	}
	if (thread.kind !== 'event') return;
	for (const one of animators(named, roles, main))
		addCard(thread, heard, one).mentions = [mentionOf(heard, 'mentions', one)];
}

/** The post's own card: a body before a person for events and jobs, the person first when someone offers. */
function chosen(kind: Kind, bodies: readonly NameFound[], people: readonly NameFound[]): NameFound[] {
	const order = kind === 'offer' ? [...people, ...bodies] : [...bodies, ...people];
	return order.slice(0, 1);
}

/** "Animé par Solveig, monitrice": a person with a role beside the organiser. */
function animators(
	names: readonly NameFound[],
	roles: readonly Found<Role>[],
	main: readonly NameFound[],
): NameFound[] {
	return names.filter(
		(name) =>
			name.is === 'person' &&
			!main.includes(name) &&
			roles.some((role) => role.value.is === 'person' && role.from >= name.to && role.from - name.to <= 2),
	);
}

function fitsPost(name: NameFound, thread: Thread, heard: Heard): boolean {
	if (thread.kind === 'tip') {
		return (
			name.is === 'place' &&
			(name.by === 'noun' || name.by === 'link' || (name.by === 'article' && name.to - name.from > 2))
		);
	}
	if (name.is === 'place') return name.by !== 'article' || name.to - name.from > 2;
	if (name.by !== 'first-name') return true;
	const phone = heard.ways.phones[0];
	const word = heard.voice.reading.words[name.from];
	return phone !== undefined || word !== undefined;
}

/** "je relaie pour ma cousine", "je travaille là et l'ambiance est bonne": the author speaks for another. */
function recommendsOther(reading: Reading): boolean {
	return (
		(/relaie|relaye|pour (?:ma|mon|une|un) (?:cousine?|amie?|soeur|sœur|frère|nièce|neveu|copine|copain|voisine?|collègue|belle)/i.test(
			reading.text,
		) &&
			/sérieu|ponctu|formidable|super|génial|top|bonne ambiance|recommand/i.test(reading.text)) ||
		/l['’]ambiance est bonne|je recommande|je conseille/i.test(reading.text)
	);
}

/** Names of this voice that a card already holds: the card, with the name said. */
function recognised(heard: Heard, cards: readonly Card[]): Map<Card, NameFound | null> {
	const known = new Map<Card, NameFound | null>();
	if (cards.length === 0) return known;
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
	const words = new Set(
		heard.voice.reading.words.filter((word) => word.shape !== 'lower').map((word) => word.folded),
	);
	for (const card of cards) {
		if (known.has(card)) continue;
		const keys = card.names
			.flatMap((name) => (name.by === 'first-name' ? [] : name.keys))
			.filter((key) => key.length > 3);
		if (keys.some((key) => words.has(key) && distinctive(key))) known.set(card, null);
	}
	for (const { phone } of heard.ways.phones) {
		const card = cards.find((one) => one.phones.has(phone));
		if (card && !known.has(card)) known.set(card, null);
	}
	return known;
}

const COMMON_KEYS = new Set(
	'petit petite petits petites grand grande maison centre atelier ateliers enfants enfant parents ecole creche rouge bleu saint sainte jardin jardins amis club camp clinique cabinet garderie'.split(
		' ',
	),
);

function distinctive(key: string): boolean {
	return !COMMON_KEYS.has(key);
}

/** One name's words are all in the other's, or they share the last name. */
export function sameName(
	left: Pick<NameFound, 'keys' | 'by'>,
	right: Pick<NameFound, 'keys' | 'by'>,
): boolean {
	const [less, more] = left.keys.length <= right.keys.length ? [left, right] : [right, left];
	if (less.keys.length === 0) return false;
	const keys = new Set(more.keys);
	if (less.keys.every((key) => keys.has(key))) return true;
	const shared = less.keys.filter((key) => keys.has(key) && distinctive(key));
	return (
		shared.length > 0 &&
		shared.some((key) => key === less.keys[less.keys.length - 1] && key.length > 3) &&
		left.by !== 'first-name' &&
		right.by !== 'first-name' &&
		less.keys.length + more.keys.length <= 3
	);
}

/** New names of a comment that may be contacts. */
function freshNames(heard: Heard, thread: Thread, known: ReadonlyMap<Card, NameFound | null>): NameFound[] {
	if (heard.names.length === 0) return [];
	const used = new Set([...known.values()]);
	const reached = hasWays(heard.ways);
	const candidates = heard.names.filter(
		(name) => !used.has(name) && !isMember(name, thread.members) && !isTagged(heard.voice.reading, name),
	);
	const kept = candidates.filter((name) => isContact(name, heard, thread, reached));
	const bodies = kept.filter((name) => name.is === 'place');
	const people = kept.filter((name) => name.is === 'person');
	// "Mme Floc'h au cabinet des Tanneurs": the person is the card, the body its place.
	const own = bodies.filter((body) => !people.some((person) => worksIn(person, body, heard.voice.reading)));
	return [...people, ...own].sort((left, right) => left.from - right.from).slice(0, 3);
}

/** A practice, clinic or club said in the sentence of a person. */
function worksIn(person: NameFound, body: NameFound, reading: Reading): boolean {
	return body.by !== 'link' && reading.words[person.from]?.sentence === reading.words[body.from]?.sentence;
}

function isBodyOf(card: Card, name: NameFound, heard: Heard): boolean {
	const person = card.names[0];
	return person?.is === 'person' && name.is === 'place' && worksIn(person, name, heard.voice.reading);
}

function isOf(names: readonly NameFound[], name: NameFound): boolean {
	return names.some((other) => sameName(other, name));
}

function isContact(name: NameFound, heard: Heard, thread: Thread, reached: boolean): boolean {
	const { reading } = heard.voice;
	if (name.by === 'noun') return true;
	if (reached && thread.kind !== 'lost' && thread.kind !== 'found')
		return name.by !== 'article' || name.to - name.from > 1;
	if (!ANSWERING.has(thread.kind)) return false;
	if (name.by === 'title') return true;
	const roleNear = heard.roles.some(
		(role) => Math.min(Math.abs(role.from - name.to), Math.abs(name.from - role.to)) <= 4,
	);
	if (thread.kind === 'tip') return roleNear && name.by === 'full-name';
	const asks = thread.asked.length > 0;
	if (name.by === 'full-name') return asks || roleNear;
	if (name.by === 'article') return asks && name.to - name.from > 1 && !isTown(reading, name);
	if (name.by === 'link') return asks || isAt(reading, name) || seeStance(reading).warning > 0;
	return (asks && startsSentenceAsSubject(reading, name)) || (roleNear && asks);
}

/** "Léa est libre", "chez Manon", "avec Franck": a lone first name spoken of, not to. */
function startsSentenceAsSubject(reading: Reading, name: NameFound): boolean {
	const next = reading.words[name.to]?.folded ?? '';
	const before = reading.words[name.from - 1]?.folded ?? '';
	return /^(est|prend|garde|fait|suit|accueille|habite|a|aurait|cherche)$/.test(next) && name.from > 0
		? true
		: /^(est|prend|garde|accueille)$/.test(next) || /^(chez|avec)$/.test(before);
}

/** "Chez Petit Pas" is somewhere to go. */
function isAt(reading: Reading, name: NameFound): boolean {
	return reading.words[name.from - 1]?.folded === 'chez';
}

function isTown(reading: Reading, name: NameFound): boolean {
	return /^(a|vers|sur|dans|de|du)$/.test(reading.words[name.from - 1]?.folded ?? '');
}

function isMember(name: NameFound, members: ReadonlySet<string>): boolean {
	return members.has(name.keys.join(' ')) || (name.keys.length === 1 && members.has(name.keys[0] as string));
}

/** "@Camille", "le post de Mehdi Ouali", "Aurélie Fontaine ??": another member is called. */
function isTagged(reading: Reading, name: NameFound): boolean {
	const first = reading.words[name.from];
	const last = reading.words[name.to - 1];
	if (!first || !last || name.is === 'place') return false;
	if (reading.text[first.start - 1] === '@') return true;
	const before = reading.words[name.from - 2]?.folded ?? '';
	const after = reading.text.slice(last.end, last.end + 4);
	return /^(post|annonce|message|publication)$/.test(before)
		? !/vu|regarde/i.test(reading.text) || /covoit|trajet/i.test(reading.text)
		: first.start === 0 && /^\s?[!?]{2}/.test(after);
}

function addCard(thread: Thread, heard: Heard, name: NameFound): Card {
	const card: Card = {
		names: [name],
		role: roleOf(name, heard, thread),
		phones: new Map(),
		emails: new Set(),
		urls: new Set(),
		place: placeOf(heard.voice.reading, name, heard),
		mentions: [],
		bodies: [],
		first: heard.index,
	};
	thread.cards.push(card);
	mention(card, heard, name, true);
	return card;
}

function addAuthorCard(thread: Thread, heard: Heard): Card {
	const card: Card = {
		names: authorName(heard.voice.author),
		role: '',
		phones: new Map(),
		emails: new Set(),
		urls: new Set(),
		place: '',
		mentions: [],
		bodies: [],
		first: heard.index,
	};
	thread.cards.push(card);
	return card;
}

function authorName(author: string | null): NameFound[] {
	if (!author) return [];
	return [
		{ name: author, is: 'person', by: 'full-name', role: null, keys: foldWords(author), from: 0, to: 0 },
	];
}

/** The role nearest the name in its sentence, else in the comment, else what the post asks for. */
function roleOf(name: NameFound, heard: Heard, thread: Thread): string {
	if (name.role) return name.role;
	const { reading } = heard.voice;
	const sentence = reading.words[name.from]?.sentence;
	const own = heard.roles
		.filter((role) => name.is === 'place' || role.value.is === 'person')
		.filter((role) => reading.words[role.from]?.sentence === sentence && !isDenied(reading, role))
		.map((role) => ({ role, gap: role.from >= name.to ? role.from - name.to : name.from - role.to + 1 }))
		.filter(({ gap }) => gap >= 0 && gap <= 8)
		.sort((left, right) => left.gap - right.gap)[0]?.role;
	return own?.value.role ?? thread.asked[0]?.role ?? '';
}

/** "pas pédiatre mais généraliste". */
function isDenied(reading: Reading, role: Found<Role>): boolean {
	return /^(pas|ni|non)$/.test(reading.words[role.from - 1]?.folded ?? '');
}

/** Where: a street or "à …" after the name, or the body a person works in. */
function placeOf(reading: Reading, name: NameFound, heard: Heard): string {
	const body =
		name.is === 'person'
			? heard.names.find((other) => other.by === 'noun' && Math.abs(other.from - name.to) < 10)
			: undefined;
	for (let at = name.to; at < name.to + 5; at += 1) {
		const word = reading.words[at];
		if (!word || word.sentence !== reading.words[name.from]?.sentence) break;
		const start = /^(a|au|aux|sur|vers)$/.test(word.folded) ? at + 1 : at;
		if (
			start === at &&
			!/^(rue|bd|boulevard|avenue|av|place|quai|zone|chemin|allee|route|cours)$/.test(word.folded)
		)
			continue;
		const place = placeAt(reading, start);
		if (place) return place.name;
	}
	return body?.name ?? '';
}

/** Numbers and addresses of a voice go to the contact nearest before them, else to the one it speaks of. */
function giveWays(heard: Heard, thread: Thread, cards: readonly Card[]): void {
	const { ways, voice } = heard;
	if (!hasWays(ways)) return;
	if (heard.index > 0 && !givesToOthers(thread.kind)) return;
	const owner = (offset: number): Card | undefined => {
		const placed = cards.map((card) => ({ card, at: offsetOf(card, voice.reading) }));
		const before = placed.filter(({ at }) => at <= offset).sort((left, right) => right.at - left.at)[0];
		return (
			(before ?? placed[0])?.card ??
			thread.cards.find((card) =>
				card.mentions.some((one) => one.author === voice.author && one.comment !== voice.comment),
			)
		);
	};
	let fallback: Card | undefined;
	const take = (offset: number): Card => {
		const card = owner(offset) ?? fallback ?? addNameless(thread, heard);
		fallback = card;
		return card;
	};
	for (const { phone, valid, start } of ways.phones) take(start).phones.set(phone, valid);
	for (const email of ways.emails) take(voice.reading.text.toLowerCase().indexOf(email)).emails.add(email);
	for (const url of ways.urls) take(voice.reading.text.indexOf(url)).urls.add(url);
}

function givesToOthers(kind: Kind): boolean {
	return kind !== 'lost' && kind !== 'found' && kind !== 'cause';
}

function offsetOf(card: Card, reading: Reading): number {
	const said = card.names.find((name) => reading.text.includes(name.name));
	return said ? reading.text.indexOf(said.name) : 0;
}

/** A number with no name beside it. */
function addNameless(thread: Thread, heard: Heard): Card {
	const near = heard.roles[0]?.value.role ?? thread.asked[0]?.role ?? '';
	const card: Card = {
		names: [],
		role: near,
		phones: new Map(),
		emails: new Set(),
		urls: new Set(),
		place: '',
		mentions: [],
		bodies: [],
		first: heard.index,
	};
	thread.cards.push(card);
	mention(card, heard, null, true);
	return card;
}

/** Notes who speaks of a card, and how. The first to name it recommends it unless they say otherwise. */
function mention(card: Card, heard: Heard, name: NameFound | null, first: boolean): void {
	if (card.mentions.some((one) => one.comment === heard.voice.comment)) return;
	const stance = stanceOf(card, heard, name, first);
	card.mentions.push(mentionOf(heard, stance, name));
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
	if (isAuthor && praise === 0) return 'mentions';
	return praise > 0 || (!news && warning === 0 && !isAuthor && name !== null && heard.ways.phones.length > 0)
		? 'recommends'
		: 'mentions';
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
	const start = earlier ? (reading.sentences[own]?.from ?? 0) : 0;
	const end = next ? reading.sentences[reading.words[next.from]?.sentence ?? 0]?.from : undefined;
	return [start, end ?? reading.words.length];
}

function asksOnly(reading: Reading, from: number, to: number): boolean {
	const sentences = reading.sentences.filter((sentence) => sentence.to > from && sentence.from < to);
	return sentences.length > 0 && sentences.every((sentence) => sentence.asks);
}

/** "je déconseille", "une crème": a judgement that names nobody is about the only card, or the last one spoken of. */
function hearImplied(heard: Heard, thread: Thread): void {
	if (thread.cards.length === 0 || heard.voice.isAuthor) return;
	const { reading } = heard.voice;
	const card = impliedCard(thread.cards, heard);
	if (!card) return;
	if (reading.words.length < 2 || asksOnly(reading, 0, reading.words.length)) return;
	const { praise, warning } = seeStance(reading);
	const stance =
		warning > praise
			? 'warns'
			: praise > warning && (confirms(reading) || (thread.kind === 'question' && card.first === 0))
				? 'recommends'
				: null;
	if (stance) card.mentions.push(mentionOf(heard, stance, null));
}

/** Praise without a name counts when it is plainly about the one just named. */
function confirms(reading: Reading): boolean {
	return /^(pareil|idem|\+ ?1|je confirme|confirme|oui|super adresse|on y|trop bien|génial|top|crèche|elle|il )|\b(une perle|au top|abonnés|confiance|recommande|adorable)\b/i.test(
		reading.text.trim(),
	);
}

/** "ils" speaks of a place, else the last one named is meant. */
function impliedCard(cards: readonly Card[], heard: Heard): Card | undefined {
	const before = cards.filter((card) => card.first < heard.index);
	const they = heard.voice.reading.words.some((word) => word.folded === 'ils');
	return (they ? before.findLast((card) => card.names[0]?.is === 'place') : undefined) ?? before.at(-1);
}

function mentionOf(heard: Heard, stance: ContactMention['stance'], name: NameFound | null): ContactMention {
	const { reading, comment, author } = heard.voice;
	const sentence = name ? reading.sentences[reading.words[name.from]?.sentence ?? 0] : undefined;
	const text =
		sentence && reading.text.length > LONGEST_SENTENCE
			? reading.text.slice(sentence.start, sentence.end)
			: reading.text;
	return { comment, author, stance, sentence: text.trim().slice(0, LONGEST_SENTENCE) };
}

function isWorthy(card: Card): boolean {
	return card.names.length > 0 || card.phones.size > 0 || card.emails.size > 0 || card.urls.size > 0;
}

function toSuggestion(card: Card): ContactSuggestion {
	const names = [...card.names].sort(
		(left, right) => right.keys.length - left.keys.length || right.name.length - left.name.length,
	);
	const reached = card.phones.size + card.emails.size + card.urls.size > 0;
	return {
		name: names[0]?.name ?? '',
		role: card.role,
		phones: [...card.phones.keys()],
		doubtfulPhones: [...card.phones].filter(([, valid]) => !valid).map(([phone]) => phone),
		emails: [...card.emails],
		urls: [...card.urls],
		place: card.place,
		mentions: card.mentions,
		score:
			reached && names.length > 0
				? 0.9
				: reached || names[0]?.by === 'title' || names[0]?.by === 'noun'
					? 0.7
					: 0.5,
	};
}
