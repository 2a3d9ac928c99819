/** A text as the set of things it speaks of: its terms, and, more faintly, what they are equivalent to. */
import { type EquivalentTable, findPhrases, phraseTerms } from './equivalents.ts';
import { frenchEquivalents } from './known-equivalents.ts';

/** Weight of each term: 1 as said, less when only an equivalent of what was said. */
export type Profile = ReadonlyMap<string, number>;

const CLOSE = 0.7;
const FAINT = 0.25;
const LONGEST_PROFILED = 4000;

/** Words every post of mutual aid holds: they make no two posts alike. */
const EVERYWHERE = new Set(
	phraseTerms(
		'cherche recherche quelqu quelqu un connait donne vends prete enfant enfants parent parents maman mamans fille fils petit petite bebe an ans mois jour semaine besoin adresse bon bonne ' +
			'merci avance pres possible groupe monde matin soir apres midi prendre trouver chercher venir mp prive tel contact lundi mardi mercredi jeudi vendredi samedi dimanche euros prix etat ' +
			'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre rentree vacances gratuit place places heure heures famille loulou puce grand grande idee question',
		'fr',
	),
);

/** All families of equivalents: put together once, when matching is first asked for. */
let equivalents: EquivalentTable | null = null;

/** The profile of a text; past 4,000 characters nothing new is said. */
export function profileOf(text: string): Profile {
	const terms = phraseTerms(text.slice(0, LONGEST_PROFILED), 'fr');
	const profile = new Map<string, number>();
	const add = (term: string, weight: number) => {
		if (term.length > 1 && !/^\d+$/.test(term) && !EVERYWHERE.has(term))
			profile.set(term, Math.max(profile.get(term) ?? 0, weight));
	};
	for (const term of terms) add(term, 1);
	equivalents ??= frenchEquivalents();
	for (const found of findPhrases(terms, equivalents)) {
		for (const { terms: others, close } of found.equivalents) {
			if (others.length <= 2) for (const term of others) add(term, (close ? CLOSE : FAINT) / others.length);
		}
	}
	return profile;
}

/** How many of the texts hold each term. */
export function countTerms(profiles: readonly Profile[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const profile of profiles)
		for (const term of profile.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

export interface Likeness {
	/** From 0 to 1: cosine over rare terms. */
	readonly score: number;
	/** Terms both hold, those that weigh most first. */
	readonly shared: readonly string[];
}

/** Likeness of two profiles among `total` texts whose term counts are given: rare terms weigh most. */
export function likenessOf(
	left: Profile,
	right: Profile,
	counts: ReadonlyMap<string, number>,
	total: number,
): Likeness {
	const rarity = (term: string) => Math.log(1 + total / (1 + (counts.get(term) ?? 0)));
	const norm = (profile: Profile) => {
		let sum = 0;
		for (const [term, weight] of profile) if (weight === 1) sum += (weight * rarity(term)) ** 2;
		return Math.sqrt(sum);
	};
	const shared: [string, number][] = [];
	for (const [term, weight] of left) {
		const other = right.get(term);
		// What is only an equivalent on both sides was said by nobody.
		if (other !== undefined && (weight === 1 || other === 1))
			shared.push([term, weight * other * rarity(term) ** 2]);
	}
	const dot = shared.reduce((sum, [, weight]) => sum + weight, 0);
	const size = norm(left) * norm(right);
	return {
		score: size === 0 ? 0 : Math.min(1, dot / size),
		shared: shared.sort((one, two) => two[1] - one[1]).map(([term]) => term),
	};
}
