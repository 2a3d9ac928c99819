/**
 * Professionals, services and places named in a thread: their names, numbers, roles and places, and who recommends
 * or warns. Members themselves are contacts only when they offer a service.
 */
import type { Country } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { ContactSuggestion } from '#lib/domain/understanding.ts';
import {
	type Card,
	type ContactThread,
	type ContactVoice,
	foldedName,
	type Heard,
	isWorthy,
	toSuggestion,
	type Ways,
} from './contact-card.ts';
import { isBodyOf, isKeptBy, keepsHouse, worksIn } from './contact-houses.ts';
import { recognised } from './contact-known.ts';
import { measureAgainst, mention } from './contact-mentions.ts';
import { freshNames } from './contact-names.ts';
import { addCard } from './contact-new.ts';
import {
	hearAskedAbout,
	hearBlamed,
	hearInPassing,
	hearPost,
	mayName,
	speaksForService,
} from './contact-post.ts';
import { giveWays, hasWays, NO_WAYS, waysOf } from './contact-ways.ts';
import type { Role } from './cues/role-cues.ts';
import { STANCE_WEIGHTS } from './cues/stance-weights.ts';
import { hearImplied, hearTurnedFrom } from './implied-opinions.ts';
import type { JudgingWeights } from './judging-table.ts';
import type { NameFound } from './name-run.ts';
import { findNames } from './names.ts';
import { openTrade } from './open-trade.ts';
import type { Found } from './phrases.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { hearSelfOffer } from './self-offers.ts';
import { saysAny, wordSet, wordsLike } from './word-set.ts';

const ASKING: ReadonlySet<Kind> = new Set(['question', 'need']);
/** Words that ask for someone to call, whatever the trade. */
const ASKS_SOMEONE =
	/conna[iî]|conseil|recommand|bonne? adresse|une adresse|quelqu['’]un (?:de|(?:a|aurait|sait|connaît?) (?:une?|des|où|quel))|un nom\b|meilleure? (?:endroit|adresse)|bon endroit|des noms|piste|artisan|professionnel|cherche (?:une?|des|quelqu)|recherche (?:une?|des|quelqu)|qui avez|où (?:inscrire|aller|trouver|acheter|faire|fêter|manger|emmener|sortir)\b|fait appel|fait venir|qui pour\b|quelqu['’]un pour\b|quelqu['’]un a (?:un|une|des)\b|quelqu['’]un a (?:d[eé]j[aà] )?(?:\p{L}+(?:é|i|u)(?!\p{L})|fait|test|essay|pris|mis)|qui (?:contacter|appeler|choisir|prendre)|(?:chez|vers|à) qui\b|cherch\w* (?:un )?(?:lieu|endroit|salle)|où (?:trouv|achet)|vous (?:faites|allez|achetez|prenez|trouvez|mettez|appelez)[^?]{0,40}(?:où|qui)\b|vous appelez|vous allez (?:chez|où)|où est-ce que vous|bonne place|une bo[iî]te\b|qui (?:as|suit|garde|coiffe|répare)\b|chez qui|avez[- ]vous eu|avez[- ]vous essayé|anyone know|looking for an?/iu;

/** Kinds whose post may name somewhere without speaking for it. */
const PASSING: ReadonlySet<Kind> = new Set(['event', 'announcement', 'idea', 'offer', 'other']);

/** Cards of a thread, in the order they were named. */
export function findContacts(
	voices: readonly ContactVoice[],
	kind: Kind,
	country: Country,
	stances: JudgingWeights = STANCE_WEIGHTS,
): ContactSuggestion[] {
	const cards: Card[] = [];
	const post = voices[0];
	if (!post) return [];
	const roles = askedFirst(post.reading, findRoles(post.reading));
	let members: ReadonlySet<string> | undefined;
	let trade: { readonly said: string | null } | undefined;
	const asked = roles.map(({ role }) => role);
	const sought = (roles[0]?.weight ?? 0) > 0;
	const asks = asked.length > 0 || (ASKING.has(kind) && ASKS_SOMEONE.test(post.reading.text));
	const thread: ContactThread = {
		cards,
		kind,
		members: () => {
			members ??= memberNames(voices);
			return members;
		},
		asked,
		sought,
		asks,
		openTrade: () => {
			trade ??= { said: asked.length === 0 && ASKING.has(kind) ? openTrade(post.reading) : null };
			return trade.said;
		},
		stances,
	};
	for (let index = 0; index < voices.length; index += 1) {
		const voice = voices[index] as ContactVoice;
		if (index > 0) hear(listen(voice, index, country), thread);
		else if (mayName(post.reading, kind)) hearFirst(listen(voice, index, country), thread);
		else if (asks && ASKING.has(kind)) hearBlamed(heardIn(voice, index, NO_WAYS), thread);
	}
	return cards.filter((card) => isWorthy(card)).map(toSuggestion);
}

/** Roles of the post, those it asks for first: "la crèche a fermé, qui connaît une nounou ?" is after a childminder. */
function askedFirst(reading: Reading, roles: readonly Found<Role>[]) {
	const weight = ({ from }: Found<Role>) => {
		const { asks, from: start, to } = reading.sentences[reading.words[from]?.sentence ?? 0] ?? {};
		const seeks = asks || saysAny(reading.words, SEEKS, start, to);
		const before = reading.words[from - 1];
		return (seeks ? 2 : 0) + (ONE.has(before) ? 1 : 0) - (OWN.has(before) ? 2 : 0);
	};
	return roles
		.map((role) => ({
			role: role.value,
			weight:
				weight(role) +
				(isSpecial(role.value, roles) ? 4 : 0) -
				(BODIES.has(role.value.role) ? 3 : 0) -
				(isRuledOut(reading, role) ? 6 : 0),
		}))
		.sort((left, right) => right.weight - left.weight);
}

/** "commencer la guitare … vous avez un prof ?": the teacher asked for is of what is named elsewhere. */
function isSpecial({ role }: Role, roles: readonly Found<Role>[]): boolean {
	return role.startsWith('professeur de ') && roles.some(({ value }) => value.role === 'professeur');
}

const SEEKS = wordsLike(/^(cherch|recherch|connai|conseil|recommand|besoin)/);
const ONE = wordSet('un une des quel quelle quels quelles bon bonne bons bonnes d'.split(' '));
const OWN = wordSet('la le l notre ma mon sa son leur depuis au'.split(' '));

/** "pas un parc d'attractions", "pas un gros contracteur": what is not wanted. */
function isRuledOut({ words }: Reading, { from }: Found<Role>): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
		const word = words[at];
		if (word?.sentence !== words[from]?.sentence) return false;
		if (/^(pas|ni|sauf|hormis)$/.test(word?.folded ?? ''))
			return /^(un|une|des|de|d|le|la|les)$/.test(words[at + 1]?.folded ?? '');
	}
	return false;
}

/** Bodies of many trades: asked for beside a trade, the trade tells more. */
const BODIES: ReadonlySet<string> = new Set(['cabinet', 'hôpital', 'centre de santé', 'stage']);

function listen(voice: ContactVoice, index: number, country: Country): Heard {
	return heardIn(voice, index, waysOf(voice.reading, country));
}

function heardIn(voice: ContactVoice, index: number, ways: Ways): Heard {
	const roles = findRoles(voice.reading);
	return { voice, index, roles, names: findNames(voice.reading, roles), ways };
}

/** Names once each, as they stand. */
function inOrder(names: readonly (NameFound | null)[]): NameFound[] {
	const said = new Set(names.filter((name) => name !== null));
	return [...said].sort((left, right) => left.from - right.from);
}

function memberNames(voices: readonly ContactVoice[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { author } of voices) {
		if (author === null) continue;
		const { words, whole } = foldedName(author);
		if (whole !== '') names.add(whole);
		if (words[0]) names.add(words[0]);
	}
	return names;
}

/** The post itself, when it may name someone. */
function hearFirst(heard: Heard, thread: ContactThread): void {
	if (speaksForService(heard, thread.kind, hasWays(heard.ways))) hearPost(heard, thread);
	else if (thread.kind === 'question') {
		hearBlamed(heard, thread);
		hearAskedAbout(heard, thread);
	} else if (PASSING.has(thread.kind)) hearInPassing(heard, thread);
}

function hear(heard: Heard, thread: ContactThread): void {
	const reached = hasWays(heard.ways);
	const known = recognised(heard, thread.cards);
	const fresh = freshNames(heard, thread, known);
	if (known.size + fresh.length > 0) hearNamed(heard, thread, known, fresh);
	else if (hearSelfOffer(heard, thread)) return;
	else if (reached) giveWays(heard, thread, []);
	else hearImplied(heard, thread);
}

/** A comment that names someone known, or new. */
function hearNamed(
	heard: Heard,
	thread: ContactThread,
	known: ReadonlyMap<Card, NameFound | null>,
	fresh: readonly NameFound[],
): void {
	if (known.size > 0) {
		const spoken = { ...heard, names: inOrder([...heard.names, ...known.values()]) };
		for (const [card, name] of known)
			if (!name || !fresh.some((one) => worksIn(one, name, heard.voice.reading)))
				mention(card, thread, spoken, name, false);
	} else hearTurnedFrom(heard, thread, fresh);
	const made = fresh.map((name) => addCard(thread, heard, name));
	if (known.size > 0 && known.size + made.length > 1)
		measureAgainst([...known, ...made.map((card) => [card, card.names[0] ?? null] as const)], heard, thread);
	for (const card of made)
		card.bodies.push(
			...heard.names.filter((name) => isBodyOf(card, name, heard) || keepsHouse(card, name, fresh, heard)),
		);
	for (const [card, name] of known)
		if (name) card.bodies.push(...heard.names.filter((one) => isKeptBy(name, one, heard)));
	giveWays(heard, thread, [...known.keys(), ...made]);
}
