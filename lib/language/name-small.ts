/** Names in a text written without capitals: only a title, the noun of a house or "chez" tells one there. */
import type { Role } from './cues/role-cues.ts';
import { titled } from './name-people.ts';
import { folded, joined, make, type NameFound } from './name-run.ts';
import { isCommonWord } from './name-sole.ts';
import { NO_NAMES } from './name-words.ts';
import type { Found } from './phrases.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { seeStance } from './stance.ts';
import { wordSet } from './word-set.ts';

const TITLES = ['dr', 'dre', 'docteur', 'docteure', 'dresse', 'mme', 'mr', 'mlle', 'melle'];
const TITLED = wordSet(TITLES);
const LEADS = wordSet([...TITLES, 'chez']);
const SHORTEST = 3;

/** Whether only the head of a sentence, if anything, has a capital. */
export function isInSmall({ words, sentences }: Reading): boolean {
	return words.every(
		({ shape, sentence }, at) =>
			(shape !== 'capital' && shape !== 'upper') || sentences[sentence]?.from === at,
	);
}

/** At most one; "dr escande", "garage du lac a sevran", "chez mimi". */
export function namesInSmall(reading: Reading, roles: readonly Found<Role>[]): NameFound[] {
	const answers = reading.voice === 'comment';
	if (answers)
		for (const role of roles) {
			const house = houseInSmall(reading, role);
			if (house) return [house];
		}
	for (let at = 0; at < reading.words.length; at += 1) {
		const word = reading.words[at];
		if (!LEADS.has(word)) continue;
		const name = TITLED.has(word) ? titled(reading, at) : answers ? whereInSmall(reading, at) : null;
		if (name) return [name];
	}
	return [];
}

/** Nouns of a trade that name its house, and links to what it is named for. */
const HOUSE = /rie$|^(garage|salon|cabinet|cafe|taxi|clinique|centre)$/;
const LINK = /^(du|de|des|la|le|les|l)$/;

/** "garage du lac", "cabinet la source", "centre dentaire de la marina": a noun, what links, one word. */
function houseInSmall(reading: Reading, role: Found<Role>): NameFound | null {
	if (!(role.value.is === 'place' || HOUSE.test(folded(reading, role.from)))) return null;
	let start = role.to;
	while (start < role.to + 2 && LINK.test(folded(reading, start)) && joined(reading, start)) start += 1;
	if (start === role.to || (start === role.to + 1 && folded(reading, role.to) === 'de')) return null;
	if (!isOwnWord(reading, start) || ANYWHERE.test(folded(reading, start))) return null;
	if (/^(de|d|du)$/.test(folded(reading, start + 1)) && WHOSE.test(folded(reading, start + 2))) return null;
	return make(reading, role.from, start + 1, { is: 'place', by: 'noun', role: role.value.role }, start);
}

/** "chez mimi c'est top". */
function whereInSmall(reading: Reading, at: number): NameFound | null {
	if (!isOwnWord(reading, at + 1)) return null;
	if (SOMEONE.test(folded(reading, at + 1))) return null;
	return make(reading, at + 1, at + 2, { is: 'place', by: 'link', role: null });
}

/** A word in small letters that may be a name: no word of every day, no opinion, no trade. */
function isOwnWord(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	if (word?.shape !== 'lower' || word.folded.length < SHORTEST || !joined(reading, at)) return false;
	if (NO_NAMES.has(word.folded) || isCommonWord(word.folded)) return false;
	const { praise, warning } = seeStance(reading, at, at + 1);
	return praise + warning === 0 && findRoles(reading, at, at + 1).length === 0;
}

/** After the noun of a house: whose or where it is, and no name. */
const ANYWHERE =
	/^(coin|quartier|village|bourg|commune|region|secteur|bas|haut|bout|dessus|dessous|cote|garde|nuit|jour|matin|soir|weekend|week|semaine|mercredi|fils|fille|enfants?|bebes?|petits?|petite|grand|grande|gens|voisins?|voisine|copine|copain|mari|femme|fetes?|sport|musique|danse|foot|loisirs|quoi|meme|prochaine?|derniere?|seule?|semi|partir|faire|mieux|moins|plus|ete|hiver|vacances|ecole|creche|moment|debut|fin|suite)$/;
/** After "chez": someone of the family, or nobody. */
const SOMEONE =
	/^(leurs?|eux|elles?|soi|maman|mamie|mamy|mami|papi|papy|papa|tata|tonton|tatie|belle|beau|voisine?s?|copine?s?|copains?|amie?s?|gens|toute?s?|tous|quelqu|certaine?s?|aucun|chaque|parents|nounou|nounous|bebe|bebes|enfants?)$/;
/** "le comité des parents de mon village". */
const WHOSE = /^(mon|ma|mes|notre|nos|son|sa|leur|la|l|chez)$/;
