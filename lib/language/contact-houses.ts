/** A house and the people named with it: who keeps it, who works there, who is asked for there. */

import { isTagged } from './called-members.ts';
import type { Card, ContactThread, Heard } from './contact-card.ts';
import { folded, type NameFound } from './name-run.ts';
import type { Reading } from './reading.ts';
import { sameName } from './same-name.ts';

/** "L'Atelier du Jonc, Les Rosiers": after a house and a comma, an article and a capital is where it stands. */
export function isWhereabouts(
	body: NameFound,
	houses: readonly NameFound[],
	{ voice: { reading } }: Heard,
): boolean {
	return (
		body.by === 'article' &&
		houses.some((house) => isAfterComma(house, body, reading) || isAfterAt(house, body, reading))
	);
}

/** "Les Papangues à La Possession". */
function isAfterAt(before: NameFound, name: NameFound, reading: Reading): boolean {
	return before.to === name.from - 1 && /^(a|vers|sur)$/.test(folded(reading, before.to));
}

function isAfterComma(before: NameFound, name: NameFound, { text, words }: Reading): boolean {
	return (
		before.to === name.from &&
		/^\s?,\s?$/.test(text.slice(words[before.to - 1]?.end ?? 0, words[name.from]?.start ?? 0))
	);
}

/** "École Arabesque, Mme Lepeu": who is named after the house that opens the comment. */
export function follows(person: NameFound, [house]: readonly NameFound[]): boolean {
	return house !== undefined && house.from <= 1 && person.from >= house.to;
}

/** "la garderie des Lutins, Sophie est un amour": a first name beside a house that has its card is one who works there. */
export function isOfKnownHouse(
	name: NameFound,
	heard: Heard,
	known: ReadonlyMap<Card, NameFound | null>,
): boolean {
	return [...known.values()].some((house) => house !== null && isKeptBy(house, name, heard));
}

/** "L'asso … Demander Corinne", "Salon Lise. Voir avec Jo": a first name one is told to ask for, once a house was named. */
export function isAskedFor(name: NameFound, names: readonly NameFound[], reading: Reading): boolean {
	return (
		name.by === 'first-name' &&
		/^(demande|demandes|demandez|demander|contact)$/.test(folded(reading, name.from - 1)) &&
		names.some((other) => other.is === 'place' && other.by !== 'article' && other.to <= name.from)
	);
}

/** "Sandrine Cabrol chez Orpi": the house one works for. */
export function isEmployer(house: NameFound, person: NameFound, reading: Reading): boolean {
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
export function asksAboutHouse({ cards, kind }: ContactThread): boolean {
	return kind === 'question' && cards[0]?.first === 0 && cards[0].names[0]?.is === 'place';
}

/** "Physio du Pont, Marie-Josée est extra": a first name after the fuller name that opens the comment is no other address. */
export function isWithin(name: NameFound, other: NameFound, reading: Reading): boolean {
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

/** "Garage du Léman chez Toni": who keeps the house just named. */
export function isHostOf(name: NameFound, house: NameFound, reading: Reading): boolean {
	return (
		name.is === 'person' &&
		house.is === 'place' &&
		house.to === name.from - 1 &&
		reading.words[house.to]?.folded === 'chez'
	);
}

/** A body people call by its own name, whoever works there: a shop, a club, a workshop; not a practice nor a nursery. */
export function isHouse(body: NameFound, heard: Heard): boolean {
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
