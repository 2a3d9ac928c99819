/** Places as people name them: école Voltaire, place du Marché, rue des Lilas, la Boissière, Thonon. */
import { type Reading, written } from './reading.ts';
import { wordSet } from './word-set.ts';

export interface PlaceFound {
	readonly name: string;
	/** "école", "rue"…, folded; empty for a bare name. */
	readonly noun: string;
	/** A street or square rather than somewhere to enter. */
	readonly street: boolean;
	readonly from: number;
	readonly to: number;
}

const STREETS = new Set(
	'rue avenue av boulevard bd bld place square quai impasse allee chemin route cours passage coin angle esplanade parvis faubourg montee sentier ruelle rond'.split(
		' ',
	),
);
const VENUES = new Set(
	(
		'ecole college lycee cegep maternelle creche garderie cpe gare metro arret station dojo arena patinoire stade gymnase piscine parc salle halle ' +
		'mairie marche mediatheque bibliotheque ludotheque eglise chapelle foyer maison centre theatre cinema cine musee ferme conservatoire ' +
		'plage lac ile foret bois jardin jardins aire terrain club cafe mjc local depanneur cour preau hall quartier secteur zone pharmacie boulangerie hopital clinique ' +
		'parking stationnement salon village espace complexe manege cite residence port aerodrome aeroport universite campus cabane chalet refuge caserne domaine chateau ' +
		'entree devant haut bas cote dome hangar court chapiteau golf hippodrome studio atelier boutique restaurant hotel camping pont fontaine casino hypermarche supermarche carrefour auchan leclerc coop migros skatepark pumptrack velodrome amphitheatre planetarium zoo aquarium verger cimetiere temple mosquee synagogue monument kiosque ponton embarcadere peage ikea decathlon academie athenee polyvalente internat colisee aquaparc'
	).split(' '),
);
const LINKS = new Set('de du des d la le les l en sur sous saint sainte st ste et aux au'.split(' '));
/** Words that carry a capital without naming a place. */
const NOT_A_PLACE = new Set(
	(
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre merci ' +
		'bonjour bonsoir maman papa mamans papas noel toussaint paques halloween ascension pentecote assomption epiphanie armistice je j on nous il elle ils c ca retour depart infos info inscription inscriptions gratuit entree ' +
		'cp ce1 ce2 cm1 cm2 ps ms gs'
	).split(' '),
);
const MOST_WORDS = 7;

const DETERMINERS = wordSet('l la le les un une mon ma notre votre cet cette ce'.split(' '));
const NOUNS = wordSet([...STREETS, ...VENUES]);

/** Whether a folded word says what kind of place it is: école, gare, rue. */
export function isPlaceNoun(folded: string): boolean {
	return VENUES.has(folded) || STREETS.has(folded);
}

/** The place named from this word on, its article skipped; null when none is. */
export function placeAt(reading: Reading, at: number): PlaceFound | null {
	let start = at;
	while (start < at + 2 && DETERMINERS.has(reading.words[start])) start += 1;
	const noun = wordAt(reading, start);
	// "cours de danse": what one learns, no street.
	if (noun === 'cours' && /^(de|d)$/.test(wordAt(reading, start + 1))) return null;
	const known = STREETS.has(noun) || VENUES.has(noun);
	const to = known
		? throughNouns(reading, nameEnd(reading, start + 1, true))
		: nameEnd(reading, start, false);
	if (to <= start) return null;
	const article =
		start > at && !known && /^(la|le|les|l)$/.test(wordAt(reading, start - 1)) ? start - 1 : start;
	return {
		name: written(reading, article, to),
		noun: known ? noun : '',
		street: STREETS.has(noun),
		from: at,
		to,
	};
}

/** "parking du stade de Bourg", "place de l'église": a place told by another. */
function throughNouns(reading: Reading, end: number): number {
	let next = end;
	while (
		next < end + 3 &&
		touches(reading, next, false) &&
		/^(de|du|des|d|la|l|le|les)$/.test(wordAt(reading, next))
	)
		next += 1;
	const told = next > end && VENUES.has(wordAt(reading, next)) && touches(reading, next, false);
	return told ? nameEnd(reading, next + 1, true) : end;
}

/** Places named by their noun, anywhere in the text. */
export function findPlaces(reading: Reading, from = 0, to = reading.words.length): PlaceFound[] {
	const found: PlaceFound[] = [];
	for (let at = from; at < to; at += 1) {
		if (!NOUNS.has(reading.words[at])) continue;
		const place = placeAt(reading, at);
		if (!place) continue;
		found.push(place);
		at = Math.max(at, place.to - 1);
	}
	return found;
}

function wordAt(reading: Reading, at: number): string {
	return reading.words[at]?.folded ?? '';
}

/** After a noun: an adjective or two, links, then names; a bare name starts with its capital. */
function nameEnd(reading: Reading, start: number, afterNoun: boolean): number {
	let end = afterNoun ? start : start;
	let named = false;
	for (let at = start; at < start + MOST_WORDS; at += 1) {
		const word = reading.words[at];
		if (!word || !touches(reading, at, at === start && !afterNoun)) break;
		const capital = (word.shape === 'capital' || word.shape === 'upper') && !NOT_A_PLACE.has(word.folded);
		if (capital) {
			end = at + 1;
			named = true;
		} else if (afterNoun && !named && isActivity(reading, at)) {
			end = at + 1;
		} else if (
			!(LINKS.has(word.folded) && (named || afterNoun)) &&
			!(afterNoun && !named && at === start && (isAdjective(word.folded) || isHyphened(reading, at)))
		) {
			break;
		} else if (afterNoun && !named && isHyphened(reading, at)) {
			end = at + 1;
		}
	}
	return afterNoun || named ? end : start - 1;
}

/** "école de danse", "club de foot", "salle des fêtes": what is done there is part of its name. */
function isActivity(reading: Reading, at: number): boolean {
	return (
		/^(de|des|d)$/.test(wordAt(reading, at - 1)) &&
		/^(danse|musique|foot|football|judo|gym|natation|basket|hand|rugby|tennis|escalade|theatre|cirque|equitation|loisirs|fetes|sport|sports|jeux|sante|voile|patin|hockey|ski|dessin|arts|covoiturage)$/.test(
			wordAt(reading, at),
		)
	);
}

function isAdjective(folded: string): boolean {
	return /^(municipal|municipale|paroissiale|maternelle|primaire|elementaire|polyvalente|communale|scolaire|associative|parentale|metro|ouverte|couverte|sportif|sportive|dentaire|equestre|commercial|aquatique|aere|aeree|agricole|cantonal|cantonale|universitaire|regional|communal|departemental|thermal|nautique|omnisports?|couvert|culturel|culturelle|social|sociale)$/.test(
		folded,
	);
}

/** "centre-ville". */
function isHyphened({ words, text }: Reading, at: number): boolean {
	return text.slice(words[at - 1]?.end, words[at]?.start) === '-';
}

/** Nothing but a space, a hyphen or an apostrophe stands before the word. */
function touches(reading: Reading, at: number, first: boolean): boolean {
	if (first || at === 0) return true;
	const before = reading.words[at - 1];
	const word = reading.words[at];
	if (before === undefined || word === undefined || word.start > before.end + 1) return false;
	return word.start === before.end || /[\s'’\-–]/.test(reading.text[before.end] as string);
}
