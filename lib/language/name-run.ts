/** Runs of capitals in a reading: what names of people and of bodies are made of. */
import { ARTICLES, JOINERS, NO_NAMES, THINGS, TITLES } from './name-words.ts';
import { type Reading, written } from './reading.ts';
import { wordSet } from './word-set.ts';

export interface NameFound {
	/** As written, the title kept: "Dr Hélène Martin". */
	readonly name: string;
	readonly is: 'person' | 'place';
	/** How it was told: by a title, a first name, the noun before it, an article with capitals, a word like "chez", its capitals alone. */
	readonly by: 'title' | 'first-name' | 'full-name' | 'noun' | 'article' | 'link' | 'bare';
	/** Role said by the noun before it ("pharmacie des Tilleuls"), or null. */
	readonly role: string | null;
	/** Folded words that identify it: no title, article nor role. */
	readonly keys: readonly string[];
	readonly from: number;
	readonly to: number;
}

const LONGEST_NAME = 6;
const NOBODY = wordSet(NO_NAMES);

export function folded(reading: Reading, at: number): string {
	return at < 0 ? '' : (reading.words[at]?.folded ?? '');
}

/** Written with a capital, and no word that names nobody. */
export function capital(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return (
		word !== undefined &&
		(word.shape === 'capital' || word.shape === 'upper') &&
		(!NOBODY.has(word) || isClub(reading, at) || isHeadland(reading, at))
	);
}

const CLUBS = wordSet('as us es fc ac sc cs rc ca'.split(' '));

/** "AS Terrenoire", "US Créteil": letters of a club before its town. */
function isClub(reading: Reading, at: number): boolean {
	return (
		reading.words[at]?.shape === 'upper' &&
		CLUBS.has(reading.words[at]) &&
		reading.words[at + 1]?.shape === 'capital'
	);
}

const HEADLANDS = wordSet('cap photo top happy my allo mini maxi'.split(' '));

/** "Cap Sud", "Photo Lumière": before another capital these open a name. */
function isHeadland(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	if (word?.shape !== 'capital' || !HEADLANDS.has(word)) return false;
	// "Lisbeth Photo": the trade after the name.
	if (word.folded === 'photo' && at > 0 && reading.words[at - 1]?.shape === 'capital') return true;
	return reading.words[at + 1]?.shape === 'capital';
}

/** Same sentence, and only a space, a hyphen or an apostrophe between. */
export function joined(reading: Reading, at: number): boolean {
	return touches(reading, at, /^[\s\-'’.]?\s?$/);
}

/** Same sentence, quotation marks and colons allowed between. */
export function inReach(reading: Reading, at: number): boolean {
	return touches(reading, at, /^[\s\-'’"«“:]*$/);
}

function touches(reading: Reading, at: number, between: RegExp): boolean {
	const left = at > 0 ? reading.words[at - 1] : undefined;
	const right = reading.words[at];
	if (left === undefined || right === undefined || left.sentence !== right.sentence) return false;
	// A lone space, allowed everywhere, is what stands between most words.
	if (right.start === left.end + 1 && reading.text[left.end] === ' ') return true;
	return between.test(reading.text.slice(left.end, right.start));
}

/** A name from `from` to `to`; its keys are read from `keysFrom`. */
export function make(
	reading: Reading,
	from: number,
	to: number,
	told: Pick<NameFound, 'is' | 'by' | 'role'>,
	keysFrom = from,
): NameFound {
	const keys: string[] = [];
	for (let at = keysFrom; at < to; at += 1) {
		const word = folded(reading, at);
		if (word.length > 1 && !TITLES.has(word) && !JOINERS.has(word) && !ARTICLES.has(word)) keys.push(word);
	}
	const initial = folded(reading, to - 1);
	if (keys.length === 0 && told.by === 'title' && initial.length === 1) keys.push(initial);
	const { is, by, role } = told;
	return { name: written(reading, from, to), is, by, role, keys, from, to };
}

/** The word after the last capital of a name; a body's name may hold links ("Zèbre à Pois", "Toupie & Compagnie"). */
export function capitalsEnd(reading: Reading, start: number, isBody: boolean): number {
	let end = start + 1;
	for (let at = start + 1; at < start + LONGEST_NAME + 3 && end - start < LONGEST_NAME; at += 1) {
		const word = reading.words[at];
		if (!word || !(joined(reading, at) || touches(reading, at, /^ $/))) break;
		if (
			capital(reading, at) ||
			isHyphened(reading, at) ||
			(isBody && word.shape === 'capital' && isOf(reading, at))
		) {
			end = at + 1;
			continue;
		}
		if (isTied(reading, at)) {
			end = at + 1;
			continue;
		}
		if (!JOINERS.has(word.folded)) break;
		if (isBody && reading.text[word.start - 1] === '-' && reading.text[word.end] === '-') continue;
		if (
			!isBody &&
			/^(a|au|aux|en|et|sur|dans|la|le|les|qui|&)$/.test(word.folded) &&
			word.shape !== 'capital'
		)
			break;
		if (isBody && word.folded === 'dans' && !/^(la|le|les|l)$/.test(folded(reading, at + 1))) break;
		if (isBody && /^(a|au|en|sur)$/.test(word.folded) && (end - start > 1 || !keepsTown(reading, start)))
			break;
		if (isBody && word.folded === 'a' && isWhere(reading, at + 1)) break;
		if (isBody && word.folded === 'et' && !capital(reading, at + 1) && !isPair(reading, at)) break;
	}
	return end;
}

/** "L'Ours et la Plume": an article on both sides. */
function isPair(reading: Reading, at: number): boolean {
	return (
		ARTICLES.has(folded(reading, at - 2)) &&
		ARTICLES.has(folded(reading, at + 1)) &&
		reading.words[at + 2]?.shape === 'capital'
	);
}

/** "Parle-moi Mirabel": a small word tied by a hyphen to a capital, and to nothing after it. */
function isTied({ words, text }: Reading, at: number): boolean {
	const word = words[at];
	return (
		word?.shape === 'lower' &&
		text[word.start - 1] === '-' &&
		text[word.end] !== '-' &&
		words[at - 1]?.shape === 'capital' &&
		!JOINERS.has(word.folded) &&
		!/^(la|ci|ce|je|tu|il|on|nous|vous)$/.test(word.folded)
	);
}

/** "Neuro-Est", "Tout-Doux": after a hyphen, a capital is of the name whatever the word. */
function isHyphened(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return word?.shape === 'capital' && reading.text[word.start - 1] === '-';
}

const OF = wordSet(['d', 'de', 'du', 'des']);

/** "Ciseaux d'Or", "Coin des Grands": after "de", a capital belongs to the name whatever the word. */
function isOf(reading: Reading, at: number): boolean {
	return at > 0 && OF.has(reading.words[at - 1]);
}

/** "Le Labyrinthe à Herstal": after "à", a single capital that is no common thing ("Pois", "Bébé") is a town. */
function isWhere(reading: Reading, at: number): boolean {
	return reading.words[at]?.shape === 'capital' && !THINGS.has(folded(reading, at));
}

/** "Malle à Bébé" but "Ginkgo à Lyon": only after an article, or a common noun, is "à" part of the name. */
function keepsTown(reading: Reading, start: number): boolean {
	return (
		(ARTICLES.has(folded(reading, start - 1)) && folded(reading, start - 1) !== 'les') ||
		/^(au|aux)$/.test(folded(reading, start - 1)) ||
		/^(atelier|maison|malle|boite|cabane|fabrique|musique|jardin|coin|ecole|bar|cave|comptoir|palais|salon|moulin|grange|ile|tresor|chat|souris)$/.test(
			folded(reading, start),
		)
	);
}
