/** Car-pools and walking buses: who drives, from where to where, which days, when, how many seats. */
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { RideFacts, Weekday } from '#lib/domain/understanding.ts';
import { weekdayOf } from '#lib/domain/zoned-time.ts';
import { PARTS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar-words.ts';
import { findDays } from './days.ts';
import { declareCues, findCues } from './phrases.ts';
import { type PlaceFound, placeAt } from './places.ts';
import { foldWords, type Reading, type Word, written } from './reading.ts';
import { findTimes, type TimeFound } from './times.ts';

const DAY_NAMES: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS = new Map(
	['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'].map(
		(word, index) => [word, index + 1] as const,
	),
);
const ROLES: readonly (readonly ['offer' | 'need', string])[] = [
	['need', 'cherche|cherchons|recherche|recherchons'],
	['need', '^cherche|cherchons|recherche|recherchons'],
	['need', 'qui|quelqu|qqn _2 va|vont|descend|part|passe|monte|fait|emmene|pourrait|peut|aurait|irait'],
	['need', 'un|des parent|parents|personne|gens _8 va|vont|qui|fait'],
	['need', 'est ce qu|que'],
	['need', 'y a t il'],
	['need', 'besoin|solution'],
	['need', 'je|nous|on participe|participerai|participation'],
	['need', 'il faudrait'],
	['need', 'participation|participer aux|a'],
	['offer', 'je|on|nous pars|part|partons|vais|descends|monte|depose|emmene|fais|propose|prends'],
	['offer', 'il|me|nous reste|ai|j|avons _2 place|places'],
	['offer', 'j ai|de la _2 place|places'],
	['offer', 'depart'],
	['offer', 'pedibus|velobus'],
	['offer', 'reprend|redemarre|inscrivez'],
	['offer', 'place|places dispo|disponible|disponibles|libre|libres|a|par'],
	['offer', 'je peux prendre|emmener|deposer|ramener'],
	['offer', 'si ca|cela depanne|interesse|arrange'],
];
const ROLE_TABLE = declareCues('post', () => ROLES);
const NOT_THESE_DAYS = declareCues('post', () =>
	['sauf', 'pas le|les', 'hors|hormis'].map((pattern) => [true, pattern] as const),
);

/**
 * The ride of a post already known to be about one. `today` is the day number it was written on; `home` the town of
 * the group, whence people leave for another town when they name no start.
 */
export function readRide(reading: Reading, today: number, home = ''): Suggestion<RideFacts> {
	const role = roleOf(reading);
	const { from, to } = endsOf(reading);
	const away = to !== null && to.noun === '' && !to.name.includes(home);
	const time = timeOf(reading);
	const because = [from, to].flatMap((place) => (place ? [place.name] : []));
	if (time) because.push(written(reading, time.from, time.to));
	return {
		value: {
			role,
			from: from?.name ?? (away ? home : ''),
			to: to?.name ?? '',
			days: daysOf(reading, today),
			time: time ? clockOf(time.start) : null,
			seats: seatsOf(reading) ?? (role === 'need' ? 1 : null),
		},
		score: from && to ? 0.8 : 0.6,
		because,
		by: 'rule',
	};
}

/** When one leaves, when it is said; else the first hour: who needs a ride says when to be there. */
function timeOf(reading: Reading): TimeFound | undefined {
	const times = findTimes(reading);
	const leaving = times.find((time) =>
		reading.words
			.slice(Math.max(0, time.from - 7), time.from)
			.some((word) => word.sentence === reading.words[time.from]?.sentence && LEAVES.test(word.folded)),
	);
	return leaving ?? times[0];
}

const LEAVES = /^(pars|part|partons|partir|partirait|partent|depart|decolle|decollons|leave|leaving)$/;

/** Of a post about a ride: whoever needs one says what they would give, and asks no price. */
export function needsRide(reading: Reading): boolean {
	return roleOf(reading) === 'need';
}

function roleOf(reading: Reading): 'offer' | 'need' {
	let balance = 0;
	for (const { value, from } of findCues(reading, ROLE_TABLE)) {
		balance += (value === 'offer' ? 1 : -1) * ((reading.words[from]?.sentence ?? 0) < 2 ? 1.2 : 1);
	}
	if (reading.sentences.some((sentence) => sentence.asks)) balance -= 1;
	return balance >= 0 ? 'offer' : 'need';
}

function clockOf(minutes: number): string {
	const part = (value: number) => String(value).padStart(2, '0');
	return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`;
}

/** Weekdays said, "du lundi au vendredi" filled in, or the weekday of the date said. */
function daysOf(reading: Reading, today: number): Weekday[] {
	const barred = findCues(reading, NOT_THESE_DAYS).map((found) => found.to);
	const days = new Set<number>();
	const without = new Set<number>();
	reading.words.forEach((word, at) => {
		const weekday = WEEKDAYS.get(word.folded) ?? listedWeekday(reading, at);
		if (weekday === undefined || (days.size > 0 && isWayBack(reading, at))) return;
		if (barred.some((end) => end === at || end === at - 1)) {
			if (!PARTS.has(reading.words[at + 1]?.folded ?? '')) without.add(weekday);
			return;
		}
		days.add(weekday);
		const link = reading.words[at + 1]?.folded;
		const dated = /^\d{1,2}$/.test(link ?? '');
		const until = dated ? at + 2 : at + 1;
		const last = WEEKDAYS.get(reading.words[until + 1]?.folded ?? '');
		if (reading.words[until]?.folded === 'au' && last !== undefined)
			for (let day = weekday; day <= last; day += 1) days.add(day);
	});
	if (days.size < 2 && EVERY_DAY.test(reading.text)) {
		for (let day = 0; day < 5; day += 1) if (!without.has(day)) days.add(day);
	}
	const near = days.size === 0 ? nearDay(reading) : null;
	if (near !== null) days.add(weekdayOf(today + near));
	if (days.size === 0) {
		for (const found of findDays(reading, today))
			if (found.dated) days.add(weekdayOf(found.days[0] as number));
	}
	return [...days].sort((left, right) => left - right).map((day) => DAY_NAMES[day] as Weekday);
}

/** "demain matin", "ce soir": days from the day it was written on. */
function nearDay({ words }: Reading): number | null {
	const at = words.findIndex(({ folded }) => folded === 'demain');
	if (at >= 0) return words[at - 1]?.folded === 'apres' ? 2 : 1;
	const today = words.some(
		({ folded }, index) =>
			folded === 'aujourd' || (/^(soir|aprem|midi)$/.test(folded) && words[index - 1]?.folded === 'ce'),
	);
	return today ? 0 : null;
}

/** "retour dimanche": the way there counts. */
function isWayBack(reading: Reading, at: number): boolean {
	return [1, 2].some((back) => reading.words[at - back]?.folded === 'retour');
}

const EVERY_DAY =
	/(?:tous|pour) les (jours|matins|soirs)|chaque (jour|matin|soir)|every (day|morning)|en semaine/i;

/** "lun, mar, jeu", "L/M/J/V", "Ma et Ve": short names count only beside others. */
function listedWeekday(reading: Reading, at: number): number | undefined {
	const weekday = shortWeekday(reading, at);
	if (weekday === undefined) return undefined;
	const beside = [at - 1, at + 1].some((other) => {
		const word = reading.words[other]?.folded ?? '';
		const next = word === 'et' || word === 'ou' ? other + Math.sign(other - at) : other;
		return (
			(shortWeekday(reading, next) ?? WEEKDAYS.get(reading.words[next]?.folded ?? '')) !== undefined &&
			reading.words[next]?.sentence === reading.words[at]?.sentence
		);
	});
	return beside ? weekday : undefined;
}

const LETTERS: ReadonlyMap<string, number> = new Map([
	['L', 0],
	['Lu', 0],
	['Ma', 1],
	['Me', 2],
	['J', 3],
	['Je', 3],
	['V', 4],
	['Ve', 4],
	['Sa', 5],
	['Di', 6],
]);

function shortWeekday(reading: Reading, at: number): number | undefined {
	const word = reading.words[at];
	if (!word) return undefined;
	return SHORT_WEEKDAYS.get(word.folded) ?? LETTERS.get(reading.text.slice(word.start, word.end));
}

/** "il reste 3 places" before "2 places", before "8 enfants max", before "nous sommes 2". */
function seatsOf(reading: Reading): number | null {
	const number = (at: number): number | null => {
		const word = reading.words[at]?.folded ?? '';
		return NUMBERS.get(word) ?? (/^[1-9]$/.test(word) ? Number(word) : null);
	};
	let seats: number | null = null;
	let most: number | null = null;
	let people: number | null = null;
	reading.words.forEach(({ folded }, at) => {
		const before = number(at - 1);
		if (
			before !== null &&
			isTaken(reading, at - 2) &&
			!/^(min|minutes?|h|heures?|euros?|fois|jours?)$/.test(folded)
		)
			people ??= before;
		if (before !== null && /^libres?$/.test(folded)) seats ??= before;
		if (SEAT.test(folded) && !/^(une|un|ma|en|mon)$/.test(reading.words[at - 2]?.folded ?? '')) {
			const left = /^reste/.test(reading.words[at - 2]?.folded ?? '');
			if (before !== null && (seats === null || left)) seats = before;
			else if (reading.words[at + 1]?.folded === 'pour') seats ??= number(at + 2);
		}
		if (/^(enfants?|passagers?|loulous?|personnes?)$/.test(folded) && before !== null) {
			if (
				/^(max|maximum)$/.test(reading.words[at + 1]?.folded ?? '') ||
				/^(max|maximum)$/.test(reading.words[at - 2]?.folded ?? '')
			)
				most ??= before;
			else if (folded.startsWith('personne') || folded.startsWith('passager')) people ??= before;
		}
		if (/^(sommes|serons|est|serait|sera)$/.test(folded))
			people ??= /^(nous|on)$/.test(reading.words[at - 1]?.folded ?? '') ? number(at + 1) : null;
		if (folded === 'pour' && /^(mes|nos)$/.test(reading.words[at + 1]?.folded ?? ''))
			people ??= number(at + 2);
		if (isTwo(reading, at)) people ??= 2;
	});
	return seats ?? most ?? people;
}

const SEAT = /^(places?|sieges?|ceintures?)$/;

/** "on peut prendre 2 enfants", "j'en emmène un". */
function isTaken({ words }: Reading, at: number): boolean {
	return /^(prendre|emmener|ramener|embarquer|deposer|accueillir|prends|emmene|ramene)$/.test(
		words[at]?.folded ?? '',
	);
}

/** "moi et ma fille", "moi + mon fils", "mon fils et moi", "mes jumeaux": two travel. */
function isTwo(reading: Reading, at: number): boolean {
	const word = (index: number) => reading.words[index]?.folded ?? '';
	if (word(at) === 'jumeaux' || word(at) === 'jumelles') return /^(mes|nos|les)$/.test(word(at - 1));
	if (word(at) === 'avec' && /^(mon|ma)$/.test(word(at + 1)) && CHILD.test(word(at + 2))) return true;
	if (word(at) !== 'moi') return false;
	const and = /^(et|pis|\+|avec|&)$/;
	if (and.test(word(at + 1)) && /^(mon|ma)$/.test(word(at + 2))) return true;
	return /^(et|pis|\+|&)$/.test(word(at - 1)) && /^(mon|ma)$/.test(word(at - 3));
}

const CHILD =
	/^(fils|fille|bebe|enfant|gars|garcon|puce|loulou|ado|petit|petite|grand|grande|mere|pere|mari|femme)$/;

const BRINGS_HOME = /\b(?:ramener|ramène|ramènerait|récupérer|rentrer) (?:mon|ma|mes|nos|les)\b/i;
const LIVES = /\b(?:on|nous|j['’ ]?) ?(?:habite|habitons|est à|sommes à)/i;

/** Where from and where to, by the words before each place. */
function endsOf(reading: Reading): { from: PlaceFound | null; to: PlaceFound | null } {
	const from: [number, PlaceFound][] = [];
	const to: [number, PlaceFound][] = [];
	for (let at = 0; at < reading.words.length; at += 1) {
		const word = reading.words[at]?.folded ?? '';
		const next = reading.words[at + 1]?.folded ?? '';
		const before = reading.words[at - 1]?.folded ?? '';
		const add = (list: [number, PlaceFound][], start: number, weight: number) => {
			const place = placeAt(reading, start);
			if (place && start < reading.words.length && sameSentence(reading, at, start))
				list.push([weight, place]);
		};
		if (word === 'depuis') add(from, at + 1, 5);
		else if (word === 'depart') add(from, afterTime(reading, at + 1), 4);
		else if (word.startsWith('covoit')) add(to, at + 1, 2);
		else if (word === 'passe' || word === 'passent') add(from, at + 1, 2);
		else if (
			/^(de|du|d|des)$/.test(word) &&
			/^(pars|part|partir|partons|partant|parents?|haut|bas|viens|vient|cote)$/.test(before)
		)
			add(from, at + 1, 4);
		else if (
			/^(est|sommes|suis|vit|vivons)$/.test(word) &&
			/^(a|sur|coin)$/.test(next) &&
			/^(on|nous|je|j)$/.test(before)
		)
			add(from, next === 'coin' ? at + 1 : at + 2, 3);
		else if (/^(habite|habitons|habitant|residons)$/.test(word))
			add(from, /^(a|au|sur)$/.test(next) ? at + 2 : at + 1, 3);
		else if (
			/^(de|du|d)$/.test(word) &&
			!insidePlace(reading, at) &&
			!isHyphened(reading, at) &&
			!isParticle(reading, at)
		)
			add(from, at + 1, 1);
		else if (/^(a|au|aux|vers|pour|jusqu|sur|direction|jusque)$/.test(word)) {
			add(
				to,
				word === 'jusqu' || (word === 'direction' && /^(de|du)$/.test(next)) ? at + 2 : at + 1,
				toWeight(reading, at),
			);
		}
		const word_ = reading.words[at];
		const following = reading.words[at + 1];
		if (
			word_ &&
			following &&
			/^\s*(?:>|→|->|=>|➡️?)\s*$/.test(reading.text.slice(word_.end, following.start))
		) {
			add(to, at + 1, 7);
			const start = placeEnding(reading, at);
			if (start !== null && !from.some(([weight]) => weight >= 3)) add(from, start, 6);
		}
		const line = isLine(reading, at) ? lineAt(reading, at) : null;
		if (line) {
			from.push([2.5, line.from]);
			to.push([2.5, line.to]);
		}
		if (
			word_ &&
			following &&
			isCapital(word_) &&
			isCapital(following) &&
			/^\s[-–]\s$/.test(reading.text.slice(word_.end, following.start))
		) {
			add(from, at, 2);
			add(to, at + 1, 2);
		}
	}
	// "devant le square" says less than "la Boissière".
	const named = ([weight, place]: [number, PlaceFound]) =>
		weight - (place.name.includes(' ') || place.noun === '' ? 0 : 3.5);
	const best = (list: readonly [number, PlaceFound][]) =>
		[...list].sort((left, right) => named(right) - named(left))[0]?.[1] ?? null;
	const start = best(from.filter(([, place]) => place.name !== 'place'));
	const reached = to.filter(([, place]) => !start || place.to <= start.from || place.from >= start.to);
	const weighed = reached.map(([weight, place]): [number, PlaceFound] => [
		weight + placeWeight(place),
		place,
	]);
	const end = best(weighed) ?? headedFor(reading, start);
	// "ramener mon fils du rugby à Bompas, on habite à Pia": the way home.
	const split = start && !end ? splitLine(start) : null;
	if (split) return split;
	return BRINGS_HOME.test(reading.text) && start && end && LIVES.test(reading.text)
		? { from: end, to: start }
		: { from: start, to: end };
}

/** The words a line stands after: "covoit Magog-Sherbrooke", "qui fait ath - bruxelles". */
function isLine({ words }: Reading, at: number): boolean {
	return /^(covoit|covoiturage|trajet|trajets|ligne|route|fais|fait|faire|font|navette|lift|relie)$/.test(
		words[at]?.folded ?? '',
	);
}

/** "Magog-Sherbrooke", "ath - louvain-la-neuve", "Savièse/Martigny": two towns and the mark between them, spaced when a name has hyphens of its own. */
function lineAt(reading: Reading, at: number): { from: PlaceFound; to: PlaceFound } | null {
	const { words, text } = reading;
	const stretch = /^\s(?:les? )?([\p{L}'’-]{2,30}?)(\s[-–/]\s|[-–/])(\p{L}[\p{L}'’-]{1,30})/u.exec(
		text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 70),
	);
	if (!stretch) return null;
	const [, start = '', mark = '', end = ''] = stretch;
	const spaced = mark.length > 1;
	if (!spaced && (!/^\p{Lu}/u.test(start) || !/^\p{Lu}/u.test(end) || /^(saint|sainte|st|ste)$/i.test(start)))
		return null;
	if (!spaced && mark === '-' && end.includes('-')) return null;
	const count = foldWords(`${start} ${end}`).length;
	const place = (name: string): PlaceFound => ({
		name,
		noun: '',
		street: false,
		from: at + 1,
		to: at + 1 + count,
	});
	return { from: place(start), to: { ...place(end), from: at + 1 + count, to: at + 1 + count } };
}

/** "de Saint-Cergue sur Nyon": without another end, "sur" between two towns leads from one to the other. */
function splitLine(place: PlaceFound): { from: PlaceFound; to: PlaceFound } | null {
	const [start, end] = place.name.split(' sur ');
	if (!start || !end || !/^\p{Lu}/u.test(end) || place.noun !== '') return null;
	return { from: { ...place, name: start }, to: { ...place, name: end } };
}

/** "Gym Wasquehal : je fais la route …": without a "vers", the place a heading names is where one goes. */
function headedFor(reading: Reading, start: PlaceFound | null): PlaceFound | null {
	const colon = reading.text.search(/\s?[:–]\s/);
	if (colon < 0 || colon > 60) return null;
	for (let at = 1; (reading.words[at]?.end ?? Number.POSITIVE_INFINITY) <= colon; at += 1) {
		if (reading.words[at]?.shape !== 'capital') continue;
		const place = placeAt(reading, at);
		if (place && place.name !== start?.name) return place;
	}
	return null;
}

/** Where the place that ends at this word begins: the one before an arrow. */
function placeEnding(reading: Reading, at: number): number | null {
	for (let start = Math.max(0, at - 4); start <= at; start += 1) {
		if (placeAt(reading, start)?.to === at + 1) return start;
	}
	return null;
}

/** "départ 8h10 place du Marché", "départ de la gare": past the time and the link. */
function afterTime(reading: Reading, at: number): number {
	const time = findTimes(reading, at, at + 4)[0];
	const next = time && time.from === at ? time.to : at;
	return /^(de|du|d|devant|depuis)$/.test(reading.words[next]?.folded ?? '') ? next + 1 : next;
}

/** "Villard-de-Lans": a link inside a name. */
function isHyphened(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return word !== undefined && reading.text[word.start - 1] === '-' && reading.text[word.end] === '-';
}

function isCapital(word: Word): boolean {
	return word.shape === 'capital';
}

/** "(Jeanne de Flandre)": a link between the capitals of one name. */
function isParticle({ words, text }: Reading, at: number): boolean {
	const before = words[at - 1];
	return (
		before !== undefined &&
		isCapital(before) &&
		words[at]?.shape === 'lower' &&
		text[before.start - 1] === '('
	);
}

/** "gymnase de Chamblandes": the link belongs to the place before it. */
function insidePlace(reading: Reading, at: number): boolean {
	for (let start = Math.max(0, at - 2); start < at; start += 1) {
		const place = placeAt(reading, start);
		if (place && place.noun !== '' && place.to > at) return true;
	}
	return false;
}

function toWeight({ words }: Reading, at: number): number {
	const word = words[at]?.folded ?? '';
	// "je dépose ma fille à …": past whom one drives.
	const whom = /^(mon|ma|mes|nos|les|notre)$/.test(words[at - 2]?.folded ?? '');
	const before = words[whom ? at - 3 : at - 1]?.folded ?? '';
	const moving =
		/^(va|vais|vont|aller|emmene|emmener|depose|deposer|pars|trajet|ecole|descend|monte|rentre|accompagne|conduis|conduit|amene)$/.test(
			before,
		);
	return (
		(word === 'pour' || word === 'vers' || word === 'sur' || word === 'direction' ? 2 : 1) + (moving ? 2 : 0)
	);
}

function placeWeight(place: PlaceFound): number {
	if (
		/^(ecole|college|lycee|creche|dojo|arena|stade|gymnase|piscine|gare|patinoire|conservatoire|club)$/.test(
			place.noun,
		)
	)
		return 3;
	return place.street ? -1 : 0;
}

function sameSentence(reading: Reading, left: number, right: number): boolean {
	return reading.words[left]?.sentence === reading.words[right]?.sentence;
}
