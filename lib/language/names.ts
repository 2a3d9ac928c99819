/** Names of people and of bodies (practice, shop, club) in a sentence, told apart from towns and members. */
import { FIRST_NAMES } from './cues/first-names.ts';
import type { Role } from './cues/role-cues.ts';
import type { Found } from './phrases.ts';
import { placeAt } from './places.ts';
import { type Reading, written } from './reading.ts';

export interface NameFound {
	/** As written, the title kept: "Dr Hélène Martin". */
	readonly name: string;
	readonly is: 'person' | 'place';
	/** How it was told: by a title, a first name, the noun before it, an article with capitals, a word like "chez". */
	readonly by: 'title' | 'first-name' | 'full-name' | 'noun' | 'article' | 'link';
	/** Role said by the noun before it ("pharmacie des Tilleuls"), or null. */
	readonly role: string | null;
	/** Folded words that identify it: no title, article nor role. */
	readonly keys: readonly string[];
	readonly from: number;
	readonly to: number;
}

const TITLES = new Set(
	'dr dre docteur docteure pr mme madame mlle mr m monsieur me maitre professeur'.split(' '),
);
const ARTICLES = new Set(['le', 'la', 'les', 'l']);
const JOINERS = new Set([
	'de',
	'du',
	'des',
	'd',
	'la',
	'le',
	'les',
	'l',
	'et',
	'&',
	'en',
	'sur',
	'ben',
	'el',
	'al',
	'van',
	'von',
	'da',
	'dos',
	'di',
	'aux',
	'au',
	'a',
	'qui',
]);
/** A name of a body may follow these directly: "chez Toupie", "évitez Express Flotte". */
const LEADS = new Set(
	'chez evitez evite fuyez fuis contacte contactez appelle appelez essaie essaye essayez vois voir voyez recommande conseille demande asso association asbl avec pour collectif appele nomme via testez'.split(
		' ',
	),
);
/** Words that carry a capital and name nobody one could call. */
const NO_NAMES = new Set(
	(
		'saint sainte st ste je tu il elle on nous vous ils elles ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs le la les l un une des du de d au aux a et ou mais donc or ni car ' +
		'si oui non ok merci bonjour bonsoir salut coucou hello bravo courage super genial top parfait perso sinon alors apres avant pour par sur dans chez avec sans contre moi toi lui qui que quoi dont ' +
		'ou quand comment combien pourquoi quel quelle regarde regardez essaie essaye appelle appelez demande contacte contactez voir vois va vas faut pareil idem dommage desole desolee up mp edit ps nb ' +
		'marketplace leboncoin vinted doctolib google facebook messenger whatsapp instagram zoom youtube amazon ikea decathlon caf cpam secu ameli urssaf pajemploi cesu cmg ants mdph ars cpas one inami rqap ' +
		'iso pmi rpe ram mam cpe clsc cmp cmpp camsp mjc ccas orl irm rdv tel gsm natel sms cv bafa cap psc1 cdi cdd tva rib pdf cd dvd tv gps ce1 ce2 cp cm1 cm2 ps ms gs tb tbe ' +
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint halloween pentecote ascension ramadan ' +
		'croix rouge info sante chu samu bref enfin franchement attention bon bonne nous chez moi urgent quelqu quelqu est es suis ai as avez avons sont c ca j y m t s n qu'
	).split(' '),
);
const STREET_NOUNS = new Set(
	'rue av avenue bd boulevard place quai square allee impasse chemin quartier secteur metro station rte route'.split(
		' ',
	),
);
const STARTERS = new Set([...TITLES, ...ARTICLES, ...LEADS, ...STREET_NOUNS]);
const LONGEST_NAME = 6;

/** Names said in a reading, in order; each word belongs to one name only. */
export function findNames(reading: Reading, roles: readonly Found<Role>[]): NameFound[] {
	const found: NameFound[] = [];
	let at = 0;
	const roleStarts = new Set(roles.map((role) => role.from));
	while (at < reading.words.length) {
		if (!mayStart(reading, at) && !roleStarts.has(at)) {
			at += 1;
			continue;
		}
		if (STREET_NOUNS.has(folded(reading, at))) {
			at = Math.max(at + 1, placeAt(reading, at)?.to ?? 0);
			continue;
		}
		const name =
			titled(reading, at) ??
			afterRole(reading, at, roles) ??
			person(reading, at) ??
			body(reading, at) ??
			linked(reading, at);
		if (name && name.keys.length > 0) {
			found.push(name);
			at = Math.max(at + 1, name.to);
		} else at += 1;
	}
	return found;
}

/** A capital, or a word that may stand before a name. */
function mayStart(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	if (!word) return false;
	if (word.shape === 'capital' || word.shape === 'upper') return true;
	return STARTERS.has(word.folded);
}

const folded = (reading: Reading, at: number): string => reading.words[at]?.folded ?? '';

function capital(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return (
		word !== undefined && (word.shape === 'capital' || word.shape === 'upper') && !NO_NAMES.has(word.folded)
	);
}

/** Same sentence, and only a space, a hyphen or an apostrophe between. */
function joined(reading: Reading, at: number): boolean {
	const left = reading.words[at - 1];
	const right = reading.words[at];
	return (
		left !== undefined &&
		right !== undefined &&
		left.sentence === right.sentence &&
		/^[\s\-'’.]?\s?$/.test(reading.text.slice(left.end, right.start))
	);
}

function make(
	reading: Reading,
	from: number,
	to: number,
	is: NameFound['is'],
	by: NameFound['by'],
	role: string | null,
	keysFrom = from,
): NameFound {
	const keys: string[] = [];
	for (let at = keysFrom; at < to; at += 1) {
		const word = folded(reading, at);
		if (word.length > 1 && !TITLES.has(word) && !JOINERS.has(word) && !ARTICLES.has(word)) keys.push(word);
	}
	return { name: written(reading, from, to), is, by, role, keys, from, to };
}

/** "Dr Martin", "Mme Bensoussan", "Me Lucie Ouellet". */
function titled(reading: Reading, at: number): NameFound | null {
	const title = folded(reading, at);
	if (!TITLES.has(title)) return null;
	if ((title === 'me' || title === 'm') && reading.words[at]?.shape === 'lower') return null;
	if (!capital(reading, at + 1) || !joined(reading, at + 1)) return null;
	return make(reading, at, capitalsEnd(reading, at + 1, false), 'person', 'title', null);
}

/** "pharmacie des Trois Tilleuls", "centre dentaire Quenotte Express", "friperie Ti-Loup". */
function afterRole(reading: Reading, at: number, roles: readonly Found<Role>[]): NameFound | null {
	const role = roles.find((one) => one.from === at);
	if (!role) return null;
	let start = role.to;
	let links = 0;
	while (
		links < 3 &&
		/^(de|du|des|d|la|le|les|l|parentale|privee|familiale|associative|municipale|communale|pediatrique|bebe|chez)$/.test(
			folded(reading, start),
		) &&
		inReach(reading, start)
	) {
		if (capital(reading, start) || reading.words[start]?.shape === 'capital') break;
		start += 1;
		links += 1;
	}
	const article = ARTICLES.has(folded(reading, start)) && reading.words[start]?.shape === 'capital';
	const nameStart = article ? start + 1 : start;
	if (!capital(reading, nameStart) || !inReach(reading, start)) return null;
	if (role.value.is === 'person' && (links > 0 || FIRST_NAMES.has(folded(reading, nameStart)))) return null;
	if (role.value.is === 'person' && !article) return null;
	const to = capitalsEnd(reading, nameStart, true);
	return make(reading, links > 0 ? role.from : start, to, 'place', 'noun', role.value.role, start);
}

function inReach(reading: Reading, at: number): boolean {
	const left = reading.words[at - 1];
	const right = reading.words[at];
	return (
		left !== undefined &&
		right !== undefined &&
		left.sentence === right.sentence &&
		/^[\s\-'’"«“:]*$/.test(reading.text.slice(left.end, right.start))
	);
}

/** "Hélène Martin", "Bensoussan Léa", "V. Chauvet", "Bernadette". */
function person(reading: Reading, at: number): NameFound | null {
	const word = reading.words[at];
	if (!word || !capital(reading, at)) return null;
	const first = FIRST_NAMES.has(word.folded);
	const initial = word.folded.length === 1 && reading.text[word.end] === '.';
	const next = capital(reading, at + 1) && joined(reading, at + 1);
	if (!first && !(next && (FIRST_NAMES.has(folded(reading, at + 1)) || initial))) return null;
	const to = capitalsEnd(reading, at, false);
	if (to - at === 1) return make(reading, at, to, 'person', 'first-name', null);
	const allUpper = reading.words.slice(at, to).every((one) => one.shape === 'upper');
	return allUpper && word.shape === 'upper' && to - at > 3
		? null
		: make(reading, at, to, 'person', 'full-name', null);
}

/** "La Petite Fugue", "Les Ateliers du Caméléon": an article with a capital, or a small one, before capitals. */
function body(reading: Reading, at: number): NameFound | null {
	const word = reading.words[at];
	if (!word || !ARTICLES.has(word.folded) || word.shape === 'upper') return null;
	if (!capital(reading, at + 1) || reading.words[at + 1]?.shape !== 'capital' || !joined(reading, at + 1))
		return null;
	if (
		word.shape === 'lower' &&
		word.folded !== 'les' &&
		!JOINED_BODY.has(folded(reading, at + 2)) &&
		!capital(reading, at + 2)
	)
		return null;
	if (FIRST_NAMES.has(folded(reading, at + 1)) && word.shape === 'lower') return null;
	return make(reading, at, capitalsEnd(reading, at + 1, true), 'place', 'article', null);
}

const JOINED_BODY = new Set(['a', 'de', 'du', 'des', 'd', 'aux', 'et', '&']);

/** "chez Marquétou", "évitez Express Flotte", "l'asso Do Ré Mômes". */
function linked(reading: Reading, at: number): NameFound | null {
	if (!LEADS.has(folded(reading, at))) return null;
	const start = ARTICLES.has(folded(reading, at + 1)) ? at + 2 : at + 1;
	if (!capital(reading, start) || !inReach(reading, at + 1)) return null;
	if (FIRST_NAMES.has(folded(reading, start))) return person(reading, start);
	const to = capitalsEnd(reading, start, true);
	return make(reading, start, to, 'place', 'link', null);
}

/** The word after the last capital of a name; a body's name may hold links ("Zèbre à Pois", "Toupie & Compagnie"). */
function capitalsEnd(reading: Reading, start: number, isBody: boolean): number {
	let end = start + 1;
	for (let at = start + 1; at < start + LONGEST_NAME + 3 && end - start < LONGEST_NAME; at += 1) {
		const word = reading.words[at];
		if (!word) break;
		if (capital(reading, at) && joinedOrSign(reading, at)) {
			end = at + 1;
			continue;
		}
		if (!joinedOrSign(reading, at) || !JOINERS.has(word.folded)) break;
		if (!isBody && /^(a|au|aux|en|et|sur|la|le|les|qui)$/.test(word.folded) && word.shape !== 'capital')
			break;
		if (isBody && /^(a|au|en|sur)$/.test(word.folded) && (end - start > 1 || !keepsTown(reading, start)))
			break;
		if (isBody && word.folded === 'et' && !capital(reading, at + 1)) break;
	}
	return end;
}

function joinedOrSign(reading: Reading, at: number): boolean {
	if (joined(reading, at)) return true;
	const left = reading.words[at - 1];
	const right = reading.words[at];
	return (
		left !== undefined &&
		right !== undefined &&
		left.sentence === right.sentence &&
		reading.text.slice(left.end, right.start) === ' '
	);
}

/** "Malle à Bébé" but "Ginkgo à Lyon": only after an article is "à" part of the name. */
function keepsTown(reading: Reading, start: number): boolean {
	return (
		ARTICLES.has(folded(reading, start - 1)) ||
		/^(atelier|maison|malle|boite|cabane|fabrique)$/.test(folded(reading, start))
	);
}
