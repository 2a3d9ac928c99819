/** Names of people and of bodies (practice, shop, club) in a sentence, told apart from towns and members. */
import type { Role } from './cues/role-cues.ts';
import { afterRole, bare, body, house, linked } from './name-bodies.ts';
import { person, titled } from './name-people.ts';
import { capital, make, type NameFound } from './name-run.ts';
import { isInSmall, namesInSmall } from './name-small.ts';
import { ARTICLES, LEADS, STREET_NOUNS, TITLES } from './name-words.ts';
import type { Found } from './phrases.ts';
import { placeAt } from './places.ts';
import { HOLDS_CAPITAL, type Reading, type Word } from './reading.ts';
import { wordSet } from './word-set.ts';

const STARTERS = wordSet([
	...TITLES,
	...ARTICLES,
	...LEADS,
	...STREET_NOUNS,
	'pas',
	'not',
	'par',
	...'centre institut espace studio atelier ateliers ecurie ecuries moulin agence societe entreprise'.split(
		' ',
	),
	'au',
	'aux',
	'the',
]);

const STREETS = wordSet(STREET_NOUNS);
const ARTICLE = wordSet(ARTICLES);

/** Words at most from one that leads to a name to its capital: "chez toujours à la …". */
const LONGEST_LEAD = 4;

/** Names said in a reading, in order; each word belongs to one name only. */
export function findNames(reading: Reading, roles: readonly Found<Role>[]): NameFound[] {
	const found: NameFound[] = [];
	if ((reading.holds & HOLDS_CAPITAL) === 0) return namesInSmall(reading, roles);
	let at = 0;
	let role = 0;
	while (at < reading.words.length) {
		while (role < roles.length && (roles[role] as Found<Role>).from < at) role += 1;
		if (!mayStart(reading, at) && roles[role]?.from !== at) {
			at += 1;
			continue;
		}
		if (STREETS.has(reading.words[at])) {
			at = Math.max(at + 1, placeAt(reading, at)?.to ?? 0);
			continue;
		}
		if (
			ARTICLE.has(reading.words[at]) &&
			roles.some(({ from }) => from === at + 1) &&
			nounWithName(reading, at + 1, roles)
		) {
			at += 1;
			continue;
		}
		const name =
			titled(reading, at) ??
			afterRole(reading, at, roles) ??
			person(reading, at) ??
			house(reading, at) ??
			body(reading, at) ??
			linked(reading, at) ??
			bare(reading, at);
		if (name && name.keys.length > 0) {
			found.push(quoted(reading, name));
			at = Math.max(at + 1, name.to);
		} else at += 1;
	}
	if (found.length > 0) return found;
	const small = namesInSmall(reading, roles);
	return small.length > 0 && isInSmall(reading) ? small : found;
}

const DOCTORS = wordSet(['dr', 'dre', 'docteur']);

/** Between quotation marks, a name goes on to the one that closes: « Tif à Dom ». */
function quoted(reading: Reading, name: NameFound): NameFound {
	const start = reading.words[name.from]?.start ?? 0;
	if (!OPENING.has(reading.text[start - 1] ?? '')) return name;
	for (let at = name.to - 1; at < name.from + LONGEST_QUOTED; at += 1) {
		const word = reading.words[at];
		if (!word || !/^\s?["”»]/.test(reading.text.slice(word.end, word.end + 2))) continue;
		return at + 1 === name.to
			? name
			: make(reading, name.from, at + 1, { is: 'place', by: name.by, role: name.role });
	}
	return name;
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '«']);
const LONGEST_QUOTED = 6;

/** "l'École de musique Allegro": the noun tells more than the article. */
function nounWithName(reading: Reading, at: number, roles: readonly Found<Role>[]): boolean {
	return reading.words[at]?.shape === 'capital' && afterRole(reading, at, roles) !== null;
}

/** A capital, or a word that may stand before a name with the capital of one within reach. */
function mayStart(reading: Reading, at: number): boolean {
	if (capital(reading, at)) return true;
	const { words } = reading;
	if (!STARTERS.has(words[at])) return false;
	if (DOCTORS.has(words[at]) || words[at + 1]?.folded === 'fil') return true;
	for (let next = at + 1; next <= at + LONGEST_LEAD; next += 1) if (isCapital(words[next])) return true;
	return STREETS.has(words[at]);
}

function isCapital(word: Word | undefined): boolean {
	return word !== undefined && (word.shape === 'capital' || word.shape === 'upper');
}
