/** Names of bodies (practice, shop, club): told by the noun, article or verb before them, or by their capitals alone. */
import { FIRST_NAMES } from './cues/first-names.ts';
import type { Role } from './cues/role-cues.ts';
import { person } from './name-people.ts';
import { capital, capitalsEnd, folded, inReach, joined, make, type NameFound } from './name-run.ts';
import { ARTICLES, LEADS, TITLES } from './name-words.ts';
import type { Found } from './phrases.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './roles.ts';
import { wordSet } from './word-set.ts';

/** What may stand between the noun of a body and its name. */
const AFTER_NOUN =
	/^(de|du|des|d|di|la|le|les|l|parentale|privee|familiale|associative|municipale|communale|solidaire|artisanale|bio|itinerante|mobile|intercommunale|pediatrique|bebe|chez)$/;

/** With a capital, these open the name of a house: "La Toupie", "Aux Deux Clochers". */
const LEADING: ReadonlySet<string> = new Set([...ARTICLES, 'au', 'aux', 'a']);

/** Nouns of a trade that name its house: "cordonnerie Mario", "garage du Lac". */
const HOUSE = /rie$|^(garage|coiffure|salon|taxi|taxis|depannage|ambulances?)$/;

/** "clinique vétérinaire du Lac", "salon de coiffure Tif": the noun of the house opens the word of the trade. */
const HOUSE_NOUN = /^(clinique|cabinet|centre|salon|magasin|atelier|institut|ecole|maison|agence|auto|club)$/;

/** "pharmacie des Trois Tilleuls", "centre dentaire Quenotte Express", "friperie Ti-Loup". */
export function afterRole(reading: Reading, at: number, roles: readonly Found<Role>[]): NameFound | null {
	const role = roles.find((one) => one.from === at);
	if (!role) return null;
	let start = isQualified(reading, role.to) && role.value.is === 'place' ? role.to + 1 : role.to;
	let links = 0;
	while (links < 3 && AFTER_NOUN.test(folded(reading, start)) && inReach(reading, start)) {
		if (capital(reading, start) || reading.words[start]?.shape === 'capital') break;
		start += 1;
		links += 1;
	}
	const article = LEADING.has(folded(reading, start)) && reading.words[start]?.shape === 'capital';
	const nameStart = article ? start + 1 : start;
	if (TITLES.has(folded(reading, nameStart))) return null;
	const saint = isSaintly(reading, nameStart);
	if (!(capital(reading, nameStart) || saint) || !inReach(reading, start)) return null;
	if (
		role.value.is === 'person' &&
		links === 0 &&
		!saint &&
		!article &&
		!HOUSE.test(folded(reading, role.to - 1))
	) {
		const named = calledBy(
			reading,
			role.from,
			nameStart,
			role.value.role,
			/:/.test(reading.text.slice(reading.words[nameStart - 1]?.end, reading.words[nameStart]?.start)),
		);
		if (named) return named;
	}
	const house =
		role.value.is === 'place' ||
		HOUSE.test(folded(reading, role.to - 1)) ||
		(role.to - role.from > 1 && HOUSE_NOUN.test(folded(reading, role.from)));
	if (!house && (links > 0 || !article || FIRST_NAMES.has(folded(reading, nameStart)))) return null;
	const end = capitalsEnd(reading, nameStart, true);
	const to = article ? beforeOf(reading, nameStart, end) : beforeTown(reading, nameStart, end);
	const told = { is: 'place', by: 'noun', role: role.value.role } as const;
	// "Maison des Ados de Brest": the noun has capitals of its own, and is what people say.
	const own = role.to - role.from > 1 && reading.words[role.to - 1]?.shape === 'capital';
	return make(reading, links > 0 || own ? role.from : start, to, told, own ? role.from : start);
}

/** "le club canin de Jurbise": one word of what kind it is, then "de" and a capital. */
function isQualified(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return (
		word?.shape === 'lower' &&
		word.folded.length > 3 &&
		!AFTER_NOUN.test(word.folded) &&
		/^(de|du|des|d)$/.test(folded(reading, at + 1)) &&
		inReach(reading, at + 1) &&
		(capital(reading, at + 2) || capital(reading, at + 3))
	);
}

/** "collège privé Saint-Joseph", "clinique Sainte-Anne": after the noun of a house. */
function isSaintly(reading: Reading, at: number): boolean {
	return (
		/^(saint|sainte|st|ste)$/.test(folded(reading, at)) &&
		reading.words[at]?.shape !== 'lower' &&
		reading.words[at + 1]?.shape === 'capital'
	);
}

/** "la physio Caro Lessard", "notre nounou Fatou", "ramoneur : Joye" (`told`): after the word of a trade, two capitals are someone, known first name or not. */
function calledBy(reading: Reading, from: number, at: number, role: string, told: boolean): NameFound | null {
	const to = capitalsEnd(reading, at, false);
	// "Physio Rive-Sud": a hyphen where no first name is makes a house.
	if (to - at === 2 && isHyphen(reading, at) && !FIRST_NAMES.has(folded(reading, at)))
		return make(reading, from, to, { is: 'place', by: 'noun', role }, at);
	const person = { is: 'person', role: null } as const;
	if (to - at >= 2 && to - at <= 3) return make(reading, at, to, { ...person, by: 'full-name' });
	return to - at === 1 && (told || /^(la|le|notre|ma|mon|une|un)$/.test(folded(reading, from - 1)))
		? make(reading, at, to, {
				...person,
				by: FIRST_NAMES.has(folded(reading, at)) ? 'first-name' : 'full-name',
			})
		: null;
}

function isHyphen(reading: Reading, at: number): boolean {
	return reading.text[reading.words[at]?.end ?? 0] === '-';
}

const OPENING = wordSet([...ARTICLES, 'the', 'au', 'aux']);
const JOINED_BODY = new Set(['a', 'de', 'du', 'des', 'd', 'aux', 'et', '&']);

/** "La Petite Fugue", "Les Ateliers du Caméléon": an article with a capital, or a small one, before capitals. */
export function body(reading: Reading, at: number): NameFound | null {
	const word = reading.words[at];
	if (!word || !OPENING.has(word) || word.shape === 'upper') return null;
	if (word.shape === 'capital' && word.folded === 'au' && folded(reading, at + 1) === 'fil')
		return along(reading, at);
	const opens =
		word.shape === 'capital' &&
		(word.folded === 'the' || (opensSentence(reading, at) && joined(reading, at + 1)));
	if (!ARTICLES.has(word.folded) && !opens) return null;
	if (!capital(reading, at + 1) || reading.words[at + 1]?.shape !== 'capital' || !joined(reading, at + 1))
		return null;
	if (TITLES.has(folded(reading, at + 1))) return null;
	if (
		word.shape === 'lower' &&
		word.folded !== 'les' &&
		!JOINED_BODY.has(folded(reading, at + 2)) &&
		!capital(reading, at + 2)
	)
		return null;
	if (FIRST_NAMES.has(folded(reading, at + 1)) && word.shape === 'lower') return null;
	const to = capitalsEnd(reading, at + 1, true);
	return make(reading, at, to, { is: 'place', by: 'article', role: null });
}

/** "Pas Coupe Éclair en tout cas": a refusal that opens what is said. */
function opensSentence(reading: Reading, at: number): boolean {
	return reading.sentences[reading.words[at]?.sentence ?? 0]?.from === at;
}

/** "Au fil de l'eau", "Au fil d'Ariane": shops like the phrase, capitals or not. */
function along(reading: Reading, at: number): NameFound | null {
	let end = at + 2;
	while (end < at + 5 && /^(de|du|des|d|la|le|les|l)$/.test(folded(reading, end)) && joined(reading, end))
		end += 1;
	if (end === at + 2 || !joined(reading, end)) return null;
	return make(reading, at, end + 1, { is: 'place', by: 'article', role: null });
}

/** "SOS plombier": a call and a trade. */
function calls(reading: Reading, at: number): NameFound | null {
	const next = reading.words[at + 1];
	const trade = folded(reading, at) === 'sos' && next?.shape === 'lower' && joined(reading, at + 1);
	return trade && findRoles(reading, at + 1, at + 2).length > 0
		? make(reading, at, at + 2, { is: 'place', by: 'link', role: null })
		: null;
}

/** Nouns that may stand before any name and say nothing of the trade. */
export const ANY_HOUSE =
	/^(agence|bureau|etude|office|societe|boite|entreprise|enseigne|franchise|centre|institut|espace|studio|salon|groupe|domaine|chantier|gite|maison|atelier|ecurie|moulin|hotel)$/;

const LEADING_TO = wordSet(LEADS);

/** "chez Marquétou", "évitez Express Flotte", "on appelle toujours Hamid". */
export function linked(reading: Reading, at: number): NameFound | null {
	const lead = folded(reading, at);
	const warned =
		(lead === 'pas' || lead === 'not') &&
		(folded(reading, at - 1) === 'surtout' || opensSentence(reading, at));
	if (!warned && !LEADING_TO.has(reading.words[at]) && !isThrough(reading, at)) return null;
	const house = housed(reading, at);
	if (house) return house;
	let start = at + 1;
	if (
		/^(pas|toujours|souvent|vraiment|plutot|direct|directement|aussi|sur|juste|surtout|absolument|seulement)$/.test(
			folded(reading, start),
		)
	)
		start += 1;
	if (/^(a|au|aux)$/.test(folded(reading, start))) start += 1;
	if (ARTICLES.has(folded(reading, start))) start += 1;
	if (
		ANY_HOUSE.test(folded(reading, start)) &&
		reading.words[start]?.shape === 'lower' &&
		capital(reading, start + 1)
	)
		start += 1;
	const told = { is: 'place', by: 'link', role: null } as const;
	if (AWAY.test(lead) && isNounOf(reading, start))
		return make(reading, start, capitalsEnd(reading, start + 2, true), told, start);
	if (!capital(reading, start) || !inReach(reading, at + 1)) return null;
	if (TITLES.has(folded(reading, start))) return null;
	if (FIRST_NAMES.has(folded(reading, start))) return person(reading, start);
	const to = isElidedName(reading, start) ? start + 2 : capitalsEnd(reading, start, true);
	return make(reading, start, to, told);
}

/** "Salon Chez Ginette", "on va au Chez Nous": with a capital inside the sentence, "Chez" opens the name. */
function housed(reading: Reading, at: number): NameFound | null {
	const word = reading.words[at];
	if (
		word?.folded !== 'chez' ||
		word.shape !== 'capital' ||
		!capital(reading, at + 1) ||
		opensSentence(reading, at)
	)
		return null;
	const from = reading.words[at - 1]?.shape === 'capital' && joined(reading, at) ? at - 1 : at;
	const to = beforeTown(reading, at + 1, capitalsEnd(reading, at + 1, true));
	return make(reading, from, to, { is: 'place', by: 'noun', role: null }, at + 1);
}

const AWAY = /^(evitez|evite|fuyez|fuis|pas|oublie|oubliez)$/;

/** "fuyez la permanence de Balexert": a small noun, "de", a capital. */
function isNounOf(reading: Reading, at: number): boolean {
	return (
		reading.words[at]?.shape === 'lower' &&
		folded(reading, at).length > 3 &&
		/^(de|du|des|d)$/.test(folded(reading, at + 1)) &&
		capital(reading, at + 2) &&
		inReach(reading, at + 2)
	);
}

/** "on est passés par Express Chaleur". */
function isThrough(reading: Reading, at: number): boolean {
	return folded(reading, at) === 'par' && /^pass(e|ee|es|ees|ez|ant|er)$/.test(folded(reading, at - 1));
}

/** "le centre Girardin", "atelier du Ravel": a common noun of a house, small links, then its capital. */
export function house(reading: Reading, at: number): NameFound | null {
	if (!COMMON_HOUSE.has(reading.words[at])) return null;
	let start = at + 1;
	while (
		start < at + 3 &&
		/^(de|du|des|d|la|le|les|l)$/.test(folded(reading, start)) &&
		reading.words[start]?.shape === 'lower'
	)
		start += 1;
	if (!capital(reading, start) || !inReach(reading, start) || FIRST_NAMES.has(folded(reading, start)))
		return null;
	const to = beforeTown(reading, start, capitalsEnd(reading, start, true));
	return make(reading, at, to, { is: 'place', by: 'noun', role: null }, start);
}

const COMMON_HOUSE = wordSet(
	'centre institut espace studio atelier ateliers ecurie ecuries moulin agence societe entreprise'.split(' '),
);

/** "Vélos & Cie", "Musique en Liberté", "Elec31": capitals that are neither a person nor told by another word. */
export function bare(reading: Reading, at: number): NameFound | null {
	const word = reading.words[at];
	if (!word || !capital(reading, at)) return null;
	if (isTownAhead(reading, at) && !isElidedName(reading, at)) return advertiser(reading, at);
	if (isLettersOf(reading, at))
		return make(reading, at, capitalsEnd(reading, at + 2, true), { is: 'place', by: 'link', role: null });
	if (word.shape === 'upper' && reading.words[at + 1]?.shape !== 'capital') return calls(reading, at);
	const elided = isElidedName(reading, at);
	const to = beforeTown(reading, at, capitalsEnd(reading, elided ? at + 1 : at, true));
	let capitals = 0;
	for (let one = at; one < to; one += 1) if (capital(reading, one)) capitals += 1;
	const numbered =
		(/^(le|la|au|chez)$/.test(folded(reading, at - 1)) || isYear(reading, at)) &&
		reading.words[at + 1]?.shape === 'digits' &&
		inReach(reading, at + 1);
	const odd =
		numbered || (word.folded.length > 3 && /\d|[a-zà-ÿ][A-Z]/.test(reading.text.slice(word.start, word.end)));
	if (capitals < 2 && !odd && !elided) return null;
	if (FIRST_NAMES.has(folded(reading, at + 1)) && to - at === 2) return null;
	return make(reading, at, numbered && to === at + 1 ? to + 1 : to, { is: 'place', by: 'bare', role: null });
}

/** "Optic 2000, …": what opens the comment with a round number. */
function isYear({ words }: Reading, at: number): boolean {
	return at === 0 && /^[1-9]000$/.test(words[1]?.folded ?? '') && words[0]?.shape === 'capital';
}

/** "l'ESF d'Ancelle", "le SSM de Waremme": letters of a body, and its town. */
function isLettersOf(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return (
		word?.shape === 'upper' &&
		word.folded.length >= 2 &&
		word.folded.length <= 6 &&
		ARTICLES.has(folded(reading, at - 1)) &&
		/^(de|du|d|des)$/.test(folded(reading, at + 1)) &&
		reading.words[at + 2]?.shape === 'capital' &&
		capital(reading, at + 2)
	);
}

/** "l'annonce de Solenne Grimaud": two capitals, known first name or not, are who wrote it. */
function advertiser(reading: Reading, at: number): NameFound | null {
	if (
		folded(reading, at - 1) !== 'de' ||
		!/^(annonce|post|message|publication)$/.test(folded(reading, at - 2))
	)
		return null;
	const to = capitalsEnd(reading, at, false);
	return to - at === 2 ? make(reading, at, to, { is: 'person', by: 'full-name', role: null }) : null;
}

/** "Thermi'Est", "Elec'Plus": two capitals an apostrophe joins. */
function isElidedName(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	const next = reading.words[at + 1];
	return (
		word !== undefined &&
		(next?.shape === 'capital' || next?.shape === 'digits') &&
		word.end - word.start > 2 &&
		/^['’]$/.test(reading.text.slice(word.end, next.start))
	);
}

/** "la crèche Les Coccinelles de Landouge": after a noun, an article and a name, a bare "de" leads to the town. */
function beforeOf(reading: Reading, from: number, to: number): number {
	for (let at = from + 1; at < to; at += 1)
		if (folded(reading, at) === 'de' && capital(reading, at + 1)) return at;
	return to;
}

/** "Atelier à Schiltigheim": without an article before, "à" leads to a town. */
function beforeTown(reading: Reading, from: number, to: number): number {
	for (let at = from + 1; at < to; at += 1) {
		if (folded(reading, at) === 'aux' && at === from + 1) continue;
		if (/^(a|au|aux|sur)$/.test(folded(reading, at))) return at;
	}
	return to;
}

const BEFORE_TOWN = wordSet(
	'a vers sur dans de du des d en cote pour entre depuis jusqu saint st sainte et'.split(' '),
);

/** "à Croix Rousse", "la Haute Savoie": after these comes somewhere, not someone to call. */
function isTownAhead(reading: Reading, at: number): boolean {
	return at > 0 && BEFORE_TOWN.has(reading.words[at - 1]);
}
