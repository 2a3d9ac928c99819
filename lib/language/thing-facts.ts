/** What a post that gives, sells or seeks a thing says of it: its state, sizes and ages, where it is. */
import type { ThingFacts, ThingState } from '#lib/domain/understanding.ts';
import { declareCues, findCues } from './phrases.ts';
import { findPlaces, placeAt } from './places.ts';
import type { Reading } from './reading.ts';
import { readTraits } from './traits.ts';

const STATES: readonly (readonly [ThingState, string])[] = [
	['new', 'neuf|neuve|neufs|neuves avec etiquette|etiquettes'],
	[
		'new',
		'jamais porte|portee|portes|portees|utilise|utilisee|servi|ouvert|ouverts|ouverte|ouvertes|deballe',
	],
	['new', 'encore emballe|emballee|sous blister|emballage'],
	['new', 'brand new'],
	['like-new', 'comme|quasi|presque|etat neuf|neuve|neufs|neuves'],
	['like-new', 'porte|portee|portes|servi|utilise|utilisee une|deux|2|1|3 fois'],
	['like-new', 'like new|mint'],
	['very-good', 'tres bon|bonne|bons etat'],
	['very-good', 'tbe'],
	['very-good', 'excellent|parfait|impeccable etat|condition'],
	['very-good', 'impeccable|nickel'],
	['very-good', 'great|excellent condition'],
	['good', 'bon|bonne|bons etat'],
	['good', 'be'],
	['good', 'etat correct'],
	['good', 'good condition'],
	['worn', 'etat moyen|usage|use|passable'],
	['worn', 'use|usee|uses|taches|tachee|tache|raye|decolore|abime|abimee'],
	['worn', 'pour pieces|bricoleur'],
	['worn', 'a reparer|bricoler|retaper|rafraichir'],
];
/** Best first: "bon état" is inside "très bon état". */
const ORDER: readonly ThingState[] = ['new', 'like-new', 'very-good', 'good', 'worn'];
const STATE_TABLE = declareCues('post', () => STATES);
const DENIED_TABLE = declareCues('post', () =>
	['pas|jamais|rien|sans|ni _2 taches|tache|raye|use|abime|rayures|neuf'].map((one) => [true, one] as const),
);
/** Where it is fetched. */
const FETCHED = declareCues('post', () =>
	[
		'recuperer|prendre|chercher|retirer|enlever|venir a|au|sur|vers|chez|metro|pres',
		'recuperer|prendre|chercher|retirer|enlever',
		'retrait|remise|rdv|pick|secteur|quartier|metro|up',
		'dispo|disponible|visible a|sur',
	].map((one) => [true, one] as const),
);

/** Null when nothing is said of it. */
export function readThingFacts(reading: Reading): ThingFacts | null {
	const { ages, inches, seatGroups, double, colours } = readTraits(reading);
	const state = stateOf(reading);
	const place = fetchedAt(reading);
	if (
		!state &&
		place === '' &&
		ages.length + inches.length + seatGroups.length + colours.length === 0 &&
		!double
	)
		return null;
	return { state, place, ages, inches, seatGroups, colours };
}

function stateOf(reading: Reading): ThingState | null {
	const denied = findCues(reading, DENIED_TABLE);
	const said = findCues(reading, STATE_TABLE).filter(
		(one) => !denied.some((other) => other.from <= one.from && other.to >= one.to),
	);
	const states = new Set(
		said
			.filter(
				(one) =>
					!said.some(
						(other) =>
							other !== one &&
							other.from <= one.from &&
							other.to >= one.to &&
							other.to - other.from > one.to - one.from,
					),
			)
			.map(({ value }) => value),
	);
	return ORDER.find((state) => states.has(state)) ?? null;
}

/** The place after the words of fetching, else the first street or venue said. */
function fetchedAt(reading: Reading): string {
	for (const { to, from } of findCues(reading, FETCHED)) {
		for (const at of [to, to + 1]) {
			if (reading.words[at]?.sentence !== reading.words[from]?.sentence) break;
			const start = /^(a|au|aux|sur|vers|chez|pres|de|du|d|la|le|l|near)$/.test(
				reading.words[at]?.folded ?? '',
			)
				? at + 1
				: at;
			const place = placeAt(reading, start);
			if (place) return place.name;
		}
	}
	return findPlaces(reading).find((place) => place.to - place.from > 1)?.name ?? '';
}
