/** Numbers that count seats and people: "deux petites places", "2 ou 3 places", "une 7 places". */
import type { Reading } from './reading.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
	'un deux trois quatre cinq six sept huit neuf'
		.split(' ')
		.map((word, index) => [word, index + 1] as [string, number])
		.concat([['une', 1]]),
);
export const SEAT = /^(places?|plas|palces?|pl|sieges?|ceintures?|seats?|spots?)$/;
/** Between the number and the seat: "deux petites places". */
const SEAT_KIND = /^(petites?|bonnes?|autres?|dernieres?|derniers?|seules?|seuls?|grandes?|vraies?)$/;
export const FREE = /^(libres?|dispos?|disponibles?|restantes?|vides?|vacantes?)$/;
export const PEOPLE =
	/^(enfants?|passagers?|passageres?|covoitureurs?|covoitureuses?|loulous?|personnes?|ados?|kids?|eleves?|adultes?|joueurs?|joueuses?|gamins?|gamines?|petits?|grands?|copains?|copines?|louveteaux|juniors?|collegien(?:ne)?s?|lyceen(?:ne)?s?|voyageu(?:r|se)s?|mamies?|papis?|mamys?|papys?|mousses?|camarades?|gosses?|momes?|flos?|jeunes?|filles?|garcons?|gars|fils|ti|etudiantes?|etudiants|danseuses?|danseurs?|nageuses?|nageurs?|cavalieres?|cavaliers?|musiciens?|musiciennes?|gymnastes?|footballeurs?|footballeuses?|skieurs?|skieuses?|scouts?|retraites?|bambins?|marmots?|loustics?|bonhommes?|minots?|pitchouns?|poussins|benjamins|minimes|cadets|seniors?|dames?|monstres?|zouaves?|mioches?|apprentis?|internes?|choristes?|supporters?|u\d{1,2})$/;
const VEHICLE = /^(un|une|ma|mon|notre|voiture|auto|monospace|van|minibus|kangoo|vehicule|car|d)$/;
export const COUNTS_ELSE =
	/^(min|minutes?|h|heures?|euros?|€|\$|fois|jours?|semaines?|km|kms|ans?|mois|e|eme|chf|frs?|balles)$/;

export interface Count {
	readonly seats: number;
	/** Word index of the number. */
	readonly from: number;
}

/** 1 to 9, in figures or letters; null when the word is no number. */
export function countAt({ words }: Reading, at: number): number | null {
	const word = words[at]?.folded ?? '';
	return NUMBERS.get(word) ?? (/^[1-9]$/.test(word) ? Number(word) : null);
}

/** The number that counts the word at `at`; of "2 ou 3 places", the first. */
export function countBefore(reading: Reading, at: number): Count | null {
	const { words } = reading;
	const last = SEAT_KIND.test(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
	const seats = countAt(reading, last);
	if (seats === null) return null;
	const link = words[last - 1]?.folded ?? '';
	const spread =
		link === 'ou' || link === 'a'
			? last - 2
			: /^\s?[-–/]\s?$/.test(reading.text.slice(words[last - 1]?.end ?? 0, words[last]?.start ?? 0))
				? last - 1
				: null;
	const least = spread === null ? null : countAt(reading, spread);
	return least !== null && least < seats ? { seats: least, from: spread as number } : { seats, from: last };
}

/** "siège auto", "place de parking". */
export function isChildSeat({ words }: Reading, at: number): boolean {
	const next = words[at + 1]?.folded ?? '';
	return (
		(words[at]?.folded.startsWith('siege') === true &&
			/^(auto|enfant|bebe|rehausseur|bb|adapte)$/.test(next)) ||
		(next === 'de' && /^(parking|stationnement|concert|cinema|spectacle)$/.test(words[at + 2]?.folded ?? ''))
	);
}

/** "une 7 places", "ma voiture 5 places": what the car holds. */
export function weightOf({ words }: Reading, at: number, count: Count): number {
	const before = words[count.from - 1]?.folded ?? '';
	const left = [1, 2, 3].some((back) => /^reste/.test(words[count.from - back]?.folded ?? ''));
	if (left) return 5;
	if (before === 'soit') return 6;
	const free = [1, 2].some((on) => FREE.test(words[at + on]?.folded ?? ''));
	if (VEHICLE.test(before) && !free) return 0;
	return free ? 4 : 3;
}
