/** Which names of a comment are contacts: those a card already holds, and new ones; never members called by name. */
import type { Kind } from '#lib/domain/kind.ts';
import type { Card, ContactThread, Heard } from './contact-card.ts';
import { hasWays } from './contact-ways.ts';
import type { NameFound } from './names.ts';
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

/** The practice or club a card’s person works in. */
export function isBodyOf(card: Card, name: NameFound, heard: Heard): boolean {
	const person = card.names[0];
	return person?.is === 'person' && name.is === 'place' && worksIn(person, name, heard.voice.reading);
}

function isOf(names: readonly NameFound[], name: NameFound): boolean {
	return names.some((other) => sameName(other, name));
}

function isContact(name: NameFound, heard: Heard, thread: ContactThread, reached: boolean): boolean {
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
