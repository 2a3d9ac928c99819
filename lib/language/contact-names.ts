/** Which names of a comment are contacts: those a card already holds, and new ones; never members called by name. */
import type { Kind } from '#lib/domain/kind.ts';
import type { Card, ContactThread, Heard } from './contact-card.ts';
import { hasWays } from './contact-ways.ts';
import { FIRST_NAMES } from './cues/first-names.ts';
import { ANY_HOUSE } from './name-bodies.ts';
import { capital, folded, make, type NameFound } from './name-run.ts';
import { soleName } from './name-sole.ts';
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
		const small = card.names.map((name) => inSmall(heard.voice.reading, name)).find((name) => name !== null);
		if (small) {
			known.set(card, small);
			continue;
		}
		for (const name of [...card.names, ...card.bodies]) {
			const at = words.findIndex(
				({ shape, folded }) =>
					(shape !== 'lower' && isOwnKey(name, folded)) ||
					(shape === 'upper' && folded.length > 1 && name.is === 'place' && name.keys[0] === folded),
			);
			if (at < 0) continue;
			known.set(card, { ...name, from: at, to: at + 1 });
			break;
		}
	}
	if (known.size === 0) saidAlone(heard, cards, known);
	for (const { phone } of heard.ways.phones) {
		const card = cards.find((one) => one.phones.has(phone));
		if (card && !known.has(card)) known.set(card, null);
	}
	return known;
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

/** A word that tells this name from others: no first name, no common noun. */
function isOwnKey({ by, keys }: NameFound, word: string): boolean {
	return by !== 'first-name' && word.length > 3 && keys.includes(word) && distinctive(word);
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

const COMMON_KEYS = new Set(
	'garage boulangerie pharmacie librairie cordonnerie salon auto studio institut pizzeria restaurant magasin boutique association asso petit petite petits petites grand grande maison centre atelier ateliers enfants enfant parents ecole creche rouge bleu saint sainte jardin jardins amis club camp clinique cabinet garderie'.split(
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
	if (less.keys.every((key) => keys.has(key)) || less.keys.join('') === more.keys.join('')) return true;
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
	if (heard.names.length === 0) {
		const open = known.size === 0 && thread.asks && !heard.voice.isAuthor && ANSWERING.has(thread.kind);
		const sole = open ? soleName(heard.voice.reading) : null;
		return sole && !isMember(sole, thread.members()) ? [sole] : loneName(heard, thread, known);
	}
	const used = new Set([...known.values()]);
	const reached = hasWays(heard.ways);
	const candidates = heard.names.filter(
		(name, index) =>
			!heard.names.slice(0, index).some((other) => sameName(other, name)) &&
			!used.has(name) &&
			!isMember(name, thread.members()) &&
			(name.keys.length > 1 || name.by === 'title' || distinctive(name.keys[0] ?? '')) &&
			!isTagged(heard.voice.reading, name) &&
			!heard.names.some((other) => isHostOf(name, other, heard.voice.reading)) &&
			!isOfKnownHouse(name, heard, known) &&
			!heard.names.some((other) => isEmployer(name, other, heard.voice.reading)) &&
			!(name.by === 'first-name' && !reached && asksAboutHouse(thread)) &&
			!heard.names.some((other) => isWithin(name, other, heard.voice.reading)),
	);
	const kept = candidates.filter((name) => isContact(name, heard, thread, reached));
	const bodies = kept.filter((name) => name.is === 'place');
	const people = kept.filter((name) => name.is === 'person');
	// "Mme Floc'h au cabinet des Tanneurs": the person is the card, the body its place.
	const own = bodies.filter((body) => !people.some((person) => worksIn(person, body, heard.voice.reading)));
	// "Garage du Léman chez Toni", "le club des Dauphins, Sylvain est patient": the body is the card, a first name its person.
	const houses = bodies.filter((body) => isHouse(body, heard));
	if (houses.length > 0 && people.every((person) => person.by === 'first-name' || follows(person, houses)))
		return [
			...houses,
			...own.filter((body) => !houses.includes(body) && !isWhereabouts(body, houses, heard)),
		].slice(0, 3);
	return [...people, ...own].sort((left, right) => left.from - right.from).slice(0, 3);
}

/** "L'Atelier du Jonc, Les Rosiers": after a house and a comma, an article and a capital is where it stands. */
function isWhereabouts(
	body: NameFound,
	houses: readonly NameFound[],
	{ voice: { reading } }: Heard,
): boolean {
	return body.by === 'article' && houses.some((house) => isAfterComma(house, body, reading));
}

function isAfterComma(before: NameFound, name: NameFound, { text, words }: Reading): boolean {
	return (
		before.to === name.from &&
		/^\s?,\s?$/.test(text.slice(words[before.to - 1]?.end ?? 0, words[name.from]?.start ?? 0))
	);
}

/** "École Arabesque, Mme Lepeu": who is named after the house that opens the comment. */
function follows(person: NameFound, [house]: readonly NameFound[]): boolean {
	return house !== undefined && house.from <= 1 && person.from >= house.to;
}

/** "la garderie des Lutins, Sophie est un amour": a first name beside a house that has its card is one who works there. */
function isOfKnownHouse(name: NameFound, heard: Heard, known: ReadonlyMap<Card, NameFound | null>): boolean {
	return [...known.values()].some((house) => house !== null && isKeptBy(house, name, heard));
}

/** "Sandrine Cabrol chez Orpi": the house one works for. */
function isEmployer(house: NameFound, person: NameFound, reading: Reading): boolean {
	return (
		house.is === 'place' &&
		house.by === 'link' &&
		person.is === 'person' &&
		person.by !== 'first-name' &&
		person.to === house.from - 1 &&
		reading.words[person.to]?.folded === 'chez'
	);
}

/** "avis sur le poney-club ?" – "Josiane est adorable": a first name alone is of the house asked about. */
function asksAboutHouse({ cards, kind }: ContactThread): boolean {
	return kind === 'question' && cards[0]?.first === 0 && cards[0].names[0]?.is === 'place';
}

/** "Physio du Pont, Marie-Josée est extra": a first name after the fuller name that opens the comment is no other address. */
function isWithin(name: NameFound, other: NameFound, reading: Reading): boolean {
	if (name.by !== 'first-name' || other === name || other.from > 1 || other.to > name.from) return false;
	if (other.by === 'first-name' || other.by === 'title') return sameName(name, other);
	return !reading.words
		.slice(other.to, name.from)
		.some(({ folded }) => /^(ou|et|sinon|aussi|puis|plutot|autrement|sans)$/.test(folded));
}

/** A person named in the sentence of a house, after it. */
export function isKeptBy(house: NameFound, name: NameFound, { voice: { reading } }: Heard): boolean {
	return (
		house.is === 'place' &&
		name.is === 'person' &&
		name.keys.length <= 2 &&
		house.to <= name.from &&
		reading.words[house.from]?.sentence === reading.words[name.from]?.sentence
	);
}

/** "Garage du Lac, M. Perraud", "Salon Lise, demandez Ginette": who is named with a house and has no card is asked for there. */
export function keepsHouse(card: Card, name: NameFound, made: readonly NameFound[], heard: Heard): boolean {
	const house = card.names[0];
	return (
		house?.is === 'place' &&
		name.is === 'person' &&
		!made.includes(name) &&
		house.to <= name.from &&
		!isTagged(heard.voice.reading, name)
	);
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
		if (!capital(reading, at) || reading.words[at]?.shape !== 'capital') continue;
		if (opens && !standsAlone(reading, at)) continue;
		if (
			!opens &&
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

/** "Kate (anglaise d'origine) 06 …", "Yoldi 05 …": a capital that opens the comment, cut off from what follows. */
function standsAlone(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	const next = reading.words[at + 1];
	if (at !== 0 || !word || !next || word.folded.length < 3) return false;
	const gap = reading.text.slice(word.end, next.start);
	return /^\s?[,:(–-]\s?$/.test(gap) || /^[0+]\d/.test(reading.text.slice(next.start));
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
	// "Ruche & Co, Alexis, 0486 …": whose first name follows works there.
	if (heard.names.some((name) => name.by === 'first-name' && isAfterComma(body, name, reading))) return true;
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
export function worksIn(person: NameFound, body: NameFound, reading: Reading): boolean {
	if (isOfHouse(person, body, reading)) return true;
	return (
		person.is === 'person' &&
		body.is === 'place' &&
		body.by !== 'link' &&
		body.by !== 'bare' &&
		reading.words[person.from]?.sentence === reading.words[body.from]?.sentence
	);
}

/** "Gérard de Dépann'Blanc". */
function isOfHouse(person: NameFound, body: NameFound, reading: Reading): boolean {
	return (
		person.is === 'person' &&
		body.is === 'place' &&
		person.to === body.from - 1 &&
		/^(de|du|d|chez)$/.test(folded(reading, person.to))
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
	if (name.by === 'noun' && name.role !== null) return true;
	if (name.by === 'noun') return ANSWERING.has(thread.kind) && thread.asks;
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
	const roleNear = heard.roles.some(
		(role) =>
			(role.from >= name.to && role.from - name.to <= 4) ||
			(role.to <= name.from && name.from - role.to <= 2),
	);
	if (reached && (opens || roleNear)) return true;
	const housed = ANY_HOUSE.test(folded(reading, name.from - 1));
	const fits =
		housed || (opens && (!called || name.to - name.from > 2)) || roleNear || isWhereWeGo(reading, name);
	return ANSWERING.has(thread.kind) && thread.asks && (fits || standsFree(name, heard));
}

/** "je dirais Saveurs du Liban", "tout sauf VétoPlus": the first name said in its sentence, led to by no word of place. */
function standsFree(name: NameFound, { voice: { reading }, names }: Heard): boolean {
	const { words } = reading;
	const sentence = words[name.from]?.sentence;
	return (
		name.keys.some((key) => key.length >= SHORTEST_SOLE && !/\d/.test(key)) &&
		!/^(a|au|aux|la|l)$/.test(folded(reading, name.from - 1)) &&
		!names.some((other) => other.from < name.from && words[other.from]?.sentence === sentence)
	);
}

const SHORTEST_SOLE = 4;

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
				isApposed(reading, name) ||
				isKin(reading, name);
}

/** "le fils du voisin, Hugo": whose kin or neighbour it is stands just before. */
function isKin({ words, text }: Reading, { from }: NameFound): boolean {
	const before = words[from - 1];
	const own = words[from];
	return (
		before !== undefined &&
		own !== undefined &&
		/^(voisine?|cousine?|fils|fille|niece|neveu|soeur|frere|amie?|collegue|mere|tante|oncle|copine|copain|beau|beauf|tatie|tonton)$/.test(
			before.folded,
		) &&
		/^, ?$/.test(text.slice(before.end, own.start))
	);
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

/** Little or nothing follows the name, or what is said to someone: "regarde", "pour toi". */
function isCalledTo(reading: Reading, to: number): boolean {
	const rest = reading.words.slice(to);
	return (
		rest.length <= 2 || rest.some(({ folded }) => /^(tu|toi|te|t|ton|ta|tes|regarde|viens|dis)$/.test(folded))
	);
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
		: first.start === 0 && /^\s?[!?]{2}/.test(after) && isCalledTo(reading, name.to);
}
