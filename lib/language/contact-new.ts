/** A new card: from a name, from the author of the post, or from a number alone; its role and its place. */
import type { Card, ContactThread, Heard } from './contact-card.ts';
import { mention } from './contact-mentions.ts';
import type { Role } from './cues/role-cues.ts';
import type { NameFound } from './name-run.ts';
import type { Found } from './phrases.ts';
import { placeAt } from './places.ts';
import { foldWords, type Reading, readText } from './reading.ts';
import { findRoles, isGenericRole, isTitle } from './roles.ts';

/** A card of the thread with nothing on it yet but what is told. */
function beginCard(thread: ContactThread, heard: Heard, told: Pick<Card, 'names' | 'role' | 'place'>): Card {
	const card: Card = {
		...told,
		phones: new Map(),
		emails: new Set(),
		urls: new Set(),
		mentions: [],
		bodies: [],
		first: heard.index,
		said: heard.voice.reading,
		latent: false,
	};
	thread.cards.push(card);
	return card;
}

/** Makes the card of a name, with its first mention; what the post thinks of it is told by who makes it. */
export function addCard(thread: ContactThread, heard: Heard, name: NameFound): Card {
	const card = beginCard(thread, heard, {
		names: [name],
		role: roleOf(name, heard, thread),
		place: placeOf(heard.voice.reading, name, heard),
	});
	if (heard.index > 0) mention(card, thread, heard, name, true);
	return card;
}

/** Makes the card of the post’s own author. */
export function addAuthorCard(thread: ContactThread, heard: Heard): Card {
	return beginCard(thread, heard, { names: authorName(heard.voice.author), role: '', place: '' });
}

function authorName(author: string | null): NameFound[] {
	if (!author) return [];
	return [
		{ name: author, is: 'person', by: 'full-name', role: null, keys: foldWords(author), from: 0, to: 0 },
	];
}

/** A number with no name beside it. */
export function addNameless(thread: ContactThread, heard: Heard): Card {
	const near = heard.roles[0]?.value.role ?? thread.asked[0]?.role ?? '';
	const card = beginCard(thread, heard, { names: [], role: near, place: '' });
	if (heard.index > 0) mention(card, thread, heard, null, true);
	return card;
}

/** The role nearest the name in its sentence, else in the comment, else what the post asks for. */
function roleOf(name: NameFound, heard: Heard, thread: ContactThread): string {
	if (name.role) {
		const wanted = thread.asked[0];
		return heard.index > 0 && wanted && isGeneric(name.role, wanted) ? roleOfBody(wanted.role) : name.role;
	}
	const { reading } = heard.voice;
	const sentence = reading.words[name.from]?.sentence;
	// "Basic Form, y'a une nurserie": where a place is asked for, what is found in it is not what it is.
	const isAskedPlace = name.is === 'place' && thread.asked[0]?.is === 'place';
	const own = heard.roles
		.filter((role) => name.is === 'place' || role.value.is === 'person')
		.filter((role) => reading.words[role.from]?.sentence === sentence && !isDenied(reading, role))
		.map((role) => ({ role, gap: role.from >= name.to ? role.from - name.to : name.from - role.to + 1 }))
		.filter(({ gap }) => gap >= 0 && gap <= (isAskedPlace ? 2 : 8))
		.sort((left, right) => left.gap - right.gap)[0]?.role;
	const said = name.is === 'place' ? placeRoleIn(name) : undefined;
	if (said) return said;
	const asked = own ? thread.asked[0] : (saidBefore(name, heard, thread) ?? thread.asked[0]);
	if (own && isTitle(reading, own) && asked?.family === 'health') return asked.role;
	// "Entrechats, profs patientes": who works there is not what it is.
	const staff = name.is === 'place' && own?.value.is === 'person' && asked?.is === 'place';
	if (own && !staff && !(asked && isGeneric(own.value.role, asked))) return own.value.role;
	if (
		asked &&
		!(name.is === 'person' && asked.is === 'place' && asked.family === 'childcare' && !thread.sought)
	)
		return name.is === 'place' ? roleOfBody(asked.role) : asked.role;
	return own?.value.role ?? roleInName(name, heard, thread);
}

/** "médecin traitant d'abord, puis psy. Nous : Olivier Crabbé": of several trades asked for, the last the comment names. */
function saidBefore(name: NameFound, heard: Heard, thread: ContactThread): Role | undefined {
	if (thread.asked.length < 2 || name.is !== 'person') return undefined;
	const said = heard.roles.findLast((role) => role.to <= name.from)?.value;
	return said && thread.asked.find(({ role }) => role === said.role);
}

/** "la Maison des Ados", "Boulangerie Paul": the name tells more than what is asked for. */
function placeRoleIn(name: NameFound): string | undefined {
	return findRoles(readText(name.name)).find(
		({ value }) => value.is === 'place' && !isGenericRole(value.role),
	)?.value.role;
}

/**
 * What the name itself says ("Boulangerie Paul", "Vélos & Cie"), else the trade asked for in its own words, else a place
 * the post of a good address speaks of; a body that sells what is looked for is a shop.
 */
function roleInName(name: NameFound, heard: Heard, thread: ContactThread): string {
	const { kind } = thread;
	if (name.is === 'person') return thread.openTrade() ?? '';
	for (const key of name.keys) {
		const trade =
			TRADE_WORDS.get(key.replace(/s$/, '')) ??
			TRADE_BEGINNINGS.find(([start]) => key.startsWith(start))?.[1];
		if (trade) return trade;
	}
	const open = thread.openTrade();
	if (open) return open;
	if (heard.index === 0) {
		const said = heard.roles.find(({ value }) => value.is === 'place' && !isGenericRole(value.role));
		if (said) return said.value.role;
	}
	return kind === 'need' || kind === 'tip' || kind === 'question' ? 'magasin' : '';
}

const TRADE_WORDS: ReadonlyMap<string, string> = new Map([
	['velo', 'magasin de vélos'],
	['cycle', 'magasin de vélos'],
	['jouet', 'magasin de jouets'],
	['pizza', 'restaurant'],
	['pain', 'boulangerie'],
	['livre', 'librairie'],
	['poux', 'anti-poux'],
	['lente', 'anti-poux'],
	['fripe', 'friperie'],
]);

/** Houses are named after their trade: "Optique …", "Photo …", "Papet'…". */
const TRADE_BEGINNINGS: readonly (readonly [string, string])[] = [
	['frip', 'friperie'],
	['optic', 'opticien'],
	['optiq', 'opticien'],
	['photo', 'photographe'],
	['bowl', 'parc'],
	['trampo', 'parc'],
	['isol', 'isolation'],
	['ramon', 'couvreur'],
	['papet', 'librairie'],
	['libr', 'librairie'],
	['coif', 'coiffeur'],
	['elec', 'électricien'],
	['plomb', 'plombier'],
	['boulang', 'boulangerie'],
	['patiss', 'traiteur'],
	['pizz', 'restaurant'],
];

/** A noun of many trades, or any club, where the post asks for one trade: it is that one. */
function isGeneric(role: string, asked: Role): boolean {
	if (role === 'cabinet') return asked.is === 'person';
	if (role === 'hôpital' || role === 'centre de santé') return asked.family === 'health';
	return isGenericRole(role) && asked.family !== 'health' && asked.family !== 'childcare';
}

/** Where lessons are asked for, a body that gives them is a school or a club. */
const BODY_OF: Readonly<Record<string, string>> = {
	'professeur de musique': 'école de musique',
	'professeur de sport': 'club de sport',
	professeur: 'soutien scolaire',
	'professeur de langues': 'école',
	'maître-nageur': 'club de sport',
};

function roleOfBody(asked: string): string {
	return BODY_OF[asked] ?? asked;
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
		if (!word || word.sentence !== reading.words[name.from]?.sentence || word.folded === 'grace') break;
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
