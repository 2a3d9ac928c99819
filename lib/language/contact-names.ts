/** Which names of a comment are new contacts; never members called by name. */
import type { Kind } from '#lib/domain/kind.ts';
import { isMember, isTagged } from './called-members.ts';
import type { Card, ContactThread, Heard } from './contact-card.ts';
import {
	asksAboutHouse,
	follows,
	isAskedFor,
	isEmployer,
	isHostOf,
	isHouse,
	isOfKnownHouse,
	isWhereabouts,
	isWithin,
	worksIn,
} from './contact-houses.ts';
import { hasWays } from './contact-ways.ts';
import { ANY_HOUSE } from './name-bodies.ts';
import { capital, folded, make, type NameFound } from './name-run.ts';
import { soleName } from './name-sole.ts';
import type { Reading } from './reading.ts';
import { distinctive, sameName } from './same-name.ts';
import { seeStance } from './stance.ts';

/** Kinds whose comments answer with people to call. */
const ANSWERING: ReadonlySet<Kind> = new Set(['question', 'need', 'job', 'distress', 'tip']);

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
			!isAskedFor(name, heard.names, heard.voice.reading) &&
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

function isContact(name: NameFound, heard: Heard, thread: ContactThread, reached: boolean): boolean {
	const { reading } = heard.voice;
	if (isLandmark(heard, name)) return false;
	if (name.by === 'noun' && name.role !== null)
		return reached || !PASSING_BY.has(thread.kind) || isSentTo(name, heard);
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

/** Kinds whose comments name houses as where something was, is or will be. */
const PASSING_BY: ReadonlySet<Kind> = new Set(['lost', 'found', 'ride', 'event', 'offer']);

/** "appelle le refuge …", "… toujours à l'heure": sent there, or praised. */
function isSentTo(name: NameFound, { voice: { reading } }: Heard): boolean {
	const { asks, from, to } = reading.sentences[reading.words[name.from]?.sentence ?? 0] ?? {};
	if (asks) return false;
	const before = reading.words.slice(from, name.from);
	if (before.some(({ folded }) => SENDING.test(folded))) return true;
	const { praise, warning, served } = seeStance(reading, from, to);
	return praise + warning > 0 || served;
}

const SENDING = /^(appel|contact|telephon|preven|conseil|recommand|essa|adresse|signal|demand)/;

/** "devant la pharmacie du Château", "après la boulangerie Delpech": where something is; the noun may be no part of the name. */
function isLandmark({ voice: { reading }, roles }: Heard, { is, from }: NameFound): boolean {
	if (is !== 'place') return false;
	const start = roles.find((role) => role.to === from)?.from ?? from;
	const before = reading.words
		.slice(Math.max(0, start - 4), start)
		.map(({ folded }) => folded)
		.join(' ');
	return LANDMARKS.test(before);
}

const LANDMARKS =
	/(?:^| )(?:devant|derriere|entre|(?:en )?face|(?:pas loin|pres|proche|a cote|au niveau|a hauteur|a l angle|au coin|au dessus|en dessous|juste apres|juste avant|parking|arret)(?: de| du| des| d)?)(?: a| de| du| d)?(?: la| le| les| l)?$/;

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
				/^(chez|avec|appelle|appelez|appelons|toujours|contacte|contactez|via|voir|vois|voyez|prend|prenons|prends|prenez|notre|nounou|recommande|recommandons|conseille|conseillons|demande|demandez)$/.test(
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
