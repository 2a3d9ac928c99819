/** Which names of a comment are contacts: those a card already holds, and new ones; never members called by name. */
import type { Kind } from '#lib/domain/kind.ts';
import type { Card, ContactThread, Heard } from './contact-card.ts';
import { hasWays } from './contact-ways.ts';
import { ANY_HOUSE } from './name-bodies.ts';
import { capital, folded, make, type NameFound } from './name-run.ts';
import type { Reading } from './reading.ts';
import { seeStance } from './stance.ts';

/** Kinds whose comments answer with people to call. */
const ANSWERING: ReadonlySet<Kind> = new Set(['question', 'need', 'job', 'distress', 'tip']);

/** Names of this voice that a card already holds: the card, with the name said. */
export function recognised(heard: Heard, cards: readonly Card[]): Map<Card, NameFound | null> {
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
	const { words } = heard.voice.reading;
	for (const card of cards) {
		if (known.has(card)) continue;
		if (card.names.some((name) => saysInSmall(heard.voice.reading, name))) {
			known.set(card, null);
			continue;
		}
		for (const name of card.names) {
			const at = words.findIndex(({ shape, folded }) => shape !== 'lower' && isOwnKey(name, folded));
			if (at < 0) continue;
			known.set(card, { ...name, from: at, to: at + 1 });
			break;
		}
	}
	for (const { phone } of heard.ways.phones) {
		const card = cards.find((one) => one.phones.has(phone));
		if (card && !known.has(card)) known.set(card, null);
	}
	return known;
}

/** A word that tells this name from others: no first name, no common noun. */
function isOwnKey({ by, keys }: NameFound, word: string): boolean {
	return by !== 'first-name' && word.length > 3 && keys.includes(word) && distinctive(word);
}

/** "les petits loups super aussi": a name written again without its capitals. */
function saysInSmall(reading: Reading, { keys, is }: NameFound): boolean {
	const [first] = keys;
	if (first === undefined || is !== 'place') return false;
	if (keys.length === 1) return first.length > 6 && distinctive(first) && has(reading, first);
	return reading.words.some(
		(word, at) =>
			word.folded === first && keys.every((key) => nearWords(reading, at).some((near) => near === key)),
	);
}

function has(reading: Reading, key: string): boolean {
	return reading.words.some((word) => word.folded === key);
}

function nearWords(reading: Reading, at: number): string[] {
	return reading.words.slice(at, at + 6).map((word) => word.folded);
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
function sameName(left: Pick<NameFound, 'keys' | 'by'>, right: Pick<NameFound, 'keys' | 'by'>): boolean {
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
export function freshNames(
	heard: Heard,
	thread: ContactThread,
	known: ReadonlyMap<Card, NameFound | null>,
): NameFound[] {
	if (heard.names.length === 0) return loneName(heard, thread, known);
	const used = new Set([...known.values()]);
	const reached = hasWays(heard.ways);
	const candidates = heard.names.filter(
		(name) =>
			!used.has(name) &&
			!isMember(name, thread.members()) &&
			!isTagged(heard.voice.reading, name) &&
			!heard.names.some((other) => isHostOf(name, other, heard.voice.reading)),
	);
	const kept = candidates.filter((name) => isContact(name, heard, thread, reached));
	const bodies = kept.filter((name) => name.is === 'place');
	const people = kept.filter((name) => name.is === 'person');
	// "Mme Floc'h au cabinet des Tanneurs": the person is the card, the body its place.
	const own = bodies.filter((body) => !people.some((person) => worksIn(person, body, heard.voice.reading)));
	// "Garage du Léman chez Toni", "le club des Dauphins, Sylvain est patient": the body is the card, a first name its person.
	const houses = bodies.filter((body) => isHouse(body, heard));
	if (houses.length > 0 && people.every((person) => person.by === 'first-name'))
		return [...houses, ...own.filter((body) => !houses.includes(body))].slice(0, 3);
	return [...people, ...own].sort((left, right) => left.from - right.from).slice(0, 3);
}

/** "toujours Vandamme pour moi, 02 …": with a number, a capital inside the sentence is the name it belongs to. */
function loneName(
	heard: Heard,
	thread: ContactThread,
	known: ReadonlyMap<Card, NameFound | null>,
): NameFound[] {
	const { reading } = heard.voice;
	if (known.size > 0 || heard.ways.phones.length === 0 || !thread.asks) return [];
	for (let at = 0; at < reading.words.length; at += 1) {
		const opens = reading.sentences[reading.words[at]?.sentence ?? 0]?.from === at;
		if (opens || !capital(reading, at) || reading.words[at]?.shape !== 'capital') continue;
		if (
			!/^(toujours|tjs|tjrs|essaie|essayez|prends|prenez|demande|demandez|pour|vote|c est|est|un|le|la|notre|monsieur)$/.test(
				folded(reading, at - 1),
			)
		)
			continue;
		const name = make(reading, at, at + 1, { is: 'person', by: 'full-name', role: null });
		return isMember(name, thread.members()) || name.keys.length === 0 ? [] : [name];
	}
	return [];
}

/** "Garage du Léman chez Toni": who keeps the house just named. */
function isHostOf(name: NameFound, house: NameFound, reading: Reading): boolean {
	return (
		name.is === 'person' &&
		house.is === 'place' &&
		house.to === name.from - 1 &&
		reading.words[house.to]?.folded === 'chez'
	);
}

/** A body people call by its own name, whoever works there: a shop, a club, a workshop; not a practice nor a nursery. */
function isHouse(body: NameFound, heard: Heard): boolean {
	const { reading } = heard.voice;
	if (body.by === 'article')
		return body.from === 0 || /^(est|chez|a|nous)$/.test(reading.words[body.from - 1]?.folded ?? '');
	// "Fée Clochettes, l'animatrice s'appelle Mélodie": what opens the comment is what one books.
	if (body.by === 'bare' && body.from === 0) return true;
	if (body.by !== 'noun') return false;
	const family = heard.roles.find((role) => role.from <= body.from && role.to >= body.from - 3)?.value.family;
	return (
		family !== undefined &&
		family !== 'health' &&
		family !== 'childcare' &&
		heard.names.every(
			(name) =>
				name.is === 'place' || reading.words[name.from]?.sentence === reading.words[body.from]?.sentence,
		)
	);
}

/** A practice, clinic or club said in the sentence of a person. */
function worksIn(person: NameFound, body: NameFound, reading: Reading): boolean {
	return (
		body.by !== 'link' &&
		body.by !== 'bare' &&
		reading.words[person.from]?.sentence === reading.words[body.from]?.sentence
	);
}

/** The practice or club a card’s person works in. */
export function isBodyOf(card: Card, name: NameFound, heard: Heard): boolean {
	const person = card.names[0];
	if (person && isHostOf(name, person, heard.voice.reading)) return true;
	return person?.is === 'person' && name.is === 'place' && worksIn(person, name, heard.voice.reading);
}

function isOf(names: readonly NameFound[], name: NameFound): boolean {
	return names.some((other) => sameName(other, name));
}

function isContact(name: NameFound, heard: Heard, thread: ContactThread, reached: boolean): boolean {
	const { reading } = heard.voice;
	if (name.by === 'noun') return true;
	if (name.by === 'bare') return isBareContact(name, heard, thread, reached);
	if (reached && thread.kind !== 'lost' && thread.kind !== 'found')
		return name.by !== 'article' || name.to - name.from > 1;
	if (!ANSWERING.has(thread.kind)) return false;
	if (name.by === 'title') return true;
	const roleNear = heard.roles.some(
		(role) => Math.min(Math.abs(role.from - name.to), Math.abs(name.from - role.to)) <= 4,
	);
	if (thread.kind === 'tip') return roleNear && name.by === 'full-name';
	const { asks } = thread;
	if (name.by === 'full-name') return asks || roleNear;
	if (name.by === 'article') return asks && name.to - name.from > 1 && !isTown(reading, name);
	if (name.by === 'link') return asks || isAt(reading, name) || seeStance(reading).warning > 0;
	return (asks && startsSentenceAsSubject(reading, name)) || (roleNear && asks);
}

/** Capitals alone make a contact where the post asks for one and the sentence opens with them, or a role stands beside. */
function isBareContact(name: NameFound, heard: Heard, thread: ContactThread, reached: boolean): boolean {
	const { reading } = heard.voice;
	const opens = reading.sentences[reading.words[name.from]?.sentence ?? 0]?.from === name.from;
	const called = /^\s*[!?…]/.test(reading.text.slice(reading.words[name.to - 1]?.end ?? 0));
	const roleNear = heard.roles.some((role) => role.from >= name.to && role.from - name.to <= 4);
	if (reached && (opens || roleNear)) return true;
	const housed = ANY_HOUSE.test(folded(reading, name.from - 1));
	const fits =
		housed || (opens && (!called || name.to - name.from > 2)) || roleNear || isWhereWeGo(reading, name);
	return ANSWERING.has(thread.kind) && thread.asks && fits;
}

/** "nous à l'AS Terrenoire", "on est au Petit Théâtre". */
function isWhereWeGo(reading: Reading, name: NameFound): boolean {
	const before = reading.words.slice(Math.max(0, name.from - 5), name.from).map(({ folded }) => folded);
	if (/^(nous|moi|perso)$/.test(before.at(-1) ?? '')) return true;
	if (/\bsinon (le|la|les|l|au)$/.test(before.join(' '))) return true;
	return (
		/\b(au|a l|a la|chez)$/.test(before.join(' ')) &&
		before.some((word) => /^(nous|moi|on|je|perso|inscrits?|inscrite?s?)$/.test(word))
	);
}

/** "Léa est libre", "chez Manon", "avec Franck": a lone first name spoken of, not to. */
function startsSentenceAsSubject(reading: Reading, name: NameFound): boolean {
	const next = reading.words[name.to]?.folded ?? '';
	const before = reading.words[name.from - 1]?.folded ?? '';
	return /^(est|prend|garde|fait|suit|accueille|habite|a|aurait|cherche)$/.test(next) && name.from > 0
		? true
		: /^(est|prend|garde|accueille)$/.test(next) ||
				/^(chez|avec|appelle|appelez|appelons|toujours|contacte|via|voir|vois|voyez|prend|prenons|notre|nounou)$/.test(
					before,
				) ||
				isApposed(reading, name);
}

/** "Théo, étudiant", "Sylvain, 25 €": a first name that opens the comment and goes on with what it does. */
function isApposed(reading: Reading, name: NameFound): boolean {
	if (name.from !== 0) return false;
	const next = reading.words[name.to];
	const gap = reading.text.slice(reading.words[name.to - 1]?.end ?? 0, next?.start ?? 0);
	return (
		next !== undefined &&
		(gap === ' ' ? /^(a|au|du|de|rue)$/.test(next.folded) : /^\s?[,:(]\s?$/.test(gap)) &&
		!/^(tu|t|vous|merci|je|j|regarde|va|oui|non|si|tes|ton|ta|as|as|mp)$/.test(next.folded)
	);
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
