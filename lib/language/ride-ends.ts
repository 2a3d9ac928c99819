/** The two ends of a ride, from its stops: by their marks, by what joins one to the next, and by the town of the group. */
import { isPlaceNoun } from './places.ts';
import { foldWords, type Reading } from './reading.ts';
import { type End, nameOf, type Weighed } from './ride-end-names.ts';
import { gapAfter, joins, LINE, townsOf } from './ride-lines.ts';
import type { Part, Stop } from './ride-marks.ts';
import { isPursuit } from './ride-names.ts';
import { stopsOf } from './ride-stops.ts';

/** As written; empty when unsaid. */
export interface RideEnds {
	readonly from: string;
	readonly to: string;
}

const TOWARDS =
	/^\s(?:à|a|au|aux|vers|sur|pour|jusqu['’][àa]u?|jusqu['’]aux|direction)\s(?:l['’]|la |le |les )?$/i;
/** "Vaudry depuis Moëlle": the way told from its end. */
const SINCE =
	/^\s?,?\s?(?:depuis|au départ d[e'’u]|en partant d[e'’u]|en venant d[e'’u]|from)\s?(?:la |le |les |l['’])?$/i;
const AND = /^\s(?:et|&)\s(?:l['’]|la |le |les )?$/i;
const BACK = 4;

/**
 * @param back which words speak of the way back.
 * @param home town of the group: whence people leave for another town when they name no start.
 */
export function rideEndsOf(
	reading: Reading,
	role: 'offer' | 'need',
	back: readonly boolean[],
	home: string,
): RideEnds {
	const ends = endsAmong(reading, stopsOf(reading, false), role, back, home);
	// Whoever writes without capitals: any name after "à" will do.
	return ends.to === '' ? endsAmong(reading, stopsOf(reading, true), role, back, home) : ends;
}

function endsAmong(
	reading: Reading,
	stops: readonly Stop[],
	role: 'offer' | 'need',
	back: readonly boolean[],
	home: string,
): RideEnds {
	const parts = new Set(stops.map(({ mark }) => mark?.part));
	const weighed = stops.map((stop): Weighed => {
		const { end, weight } = endOf(stop, role, parts, home);
		return { stop, end, weight: weight - (back[stop.place.from] ? BACK : 0) };
	});
	weighed.forEach((one, index) => {
		// "à l'escrime à 17h (gymnase X)": of the same end as what it explains.
		const closed = reading.text[reading.words[one.stop.place.to - 1]?.end ?? 0] ?? '';
		const explained = /[),]/.test(closed) && one.stop.before.endsWith(' (') ? weighed[index - 1] : undefined;
		if (one.end === null && !one.stop.mark && explained?.end)
			Object.assign(one, { end: explained.end, weight: 2 });
	});
	joinNeighbours(reading, weighed);
	const to = nameOf(reading, weighed, 'to') || goesToFetch(weighed, role) || leftOver(weighed);
	const from =
		nameOf(reading, weighed, 'from') ||
		passedBy(weighed) ||
		(to === '' ? '' : inBrackets(reading, weighed, to));
	if (to === '' && from !== '')
		return (
			splitLine(weighed, from) ?? {
				from,
				to: headedFor(reading, weighed) || (from === passedBy(weighed) ? '' : passedBy(weighed)),
			}
		);
	if (to === '') return splitLine(weighed, '') ?? { from: '', to: headedFor(reading, weighed) };
	if (!leadsAway(weighed, to, home)) return { from, to };
	if (from === '') return { from: home, to };
	return { from: isAnyones(from) || isHouseThere(weighed, from) ? `${from}, ${home}` : from, to };
}

/** "on part de l'école Voltaire", "du viaduc": a house of the group's own town, said with it for who goes far. */
function isHouseThere(stops: readonly Weighed[], from: string): boolean {
	const one = stops.find(({ stop, end }) => end === 'from' && stop.place.name === from);
	if (!one || one.stop.mark?.part === 'lives') return false;
	const { noun, name } = one.stop.place;
	if (noun === '') return !/\p{Lu}/u.test(name) && /(?:^| )(?:du|des|de la|de l)$/.test(one.stop.before);
	return !/ (?:de |d['’]|à )\p{Lu}/u.test(name);
}

/** "je suis nouvelle dans le quartier (Moëlle)": a town in brackets that explains no other place. */
function inBrackets({ text, words }: Reading, stops: readonly Weighed[], to: string): string {
	const one = stops.find(
		({ stop: { place, mark, before }, end }) =>
			end === null &&
			mark === null &&
			place.noun === '' &&
			!to.includes(place.name) &&
			before.endsWith(' (') &&
			text[words[place.to - 1]?.end ?? 0] === ')',
	);
	return one?.stop.place.name ?? '';
}

function endOf(
	{ mark, place }: Stop,
	role: 'offer' | 'need',
	parts: ReadonlySet<Part | undefined>,
	home: string,
): { end: End | null; weight: number } {
	if (!mark) return { end: null, weight: 0 };
	// "ramener mon fils à Pia": where he is, if they live elsewhere; else home.
	const brought =
		role === 'offer' || (!parts.has('lives') && (parts.has('fetch') || place.name === home)) ? 'to' : 'from';
	const ends: Readonly<Record<Part, End | null>> = {
		from: 'from',
		to: 'to',
		lives: parts.has('fetch') || parts.has('bring') ? 'to' : 'from',
		fetch: 'from',
		bring: brought,
		meet: role === 'offer' ? 'from' : 'to',
		start: place.noun === '' ? 'to' : 'from',
		pass: role === 'need' ? 'from' : null,
		gives: role === 'offer' ? 'to' : null,
		lands: role === 'need' ? 'from' : 'to',
		via: null,
	};
	return { end: ends[mark.part], weight: mark.weight + worth(place) };
}

/** "devant le square" says less than "la Boissière". */
function worth({ name, noun, street }: Stop['place']): number {
	if (noun === '') return 0;
	return (name.includes(' ') ? 0 : -3.5) - (street ? 0.5 : 0);
}

/** Two stops in a row and what is written between them. */
function joinNeighbours(reading: Reading, stops: readonly Weighed[]): void {
	for (let index = 0; index + 1 < stops.length; index += 1) {
		const [left, right] = [stops[index] as Weighed, stops[index + 1] as Weighed];
		const gap = gapAfter(reading, left.stop.place, right.stop.place.from);
		const bare = left.stop.place.noun === '' && right.stop.place.noun === '';
		const heads =
			(left.stop.before === '' || afterColon(reading, left.stop.place.from)) &&
			right.stop.place.noun === '' &&
			!isPursuit(reading.words[left.stop.place.from]);
		const starts = left.end === 'from' || LINE.test(left.stop.before) || heads;
		const line = joins(gap);
		if (line === 'arrow') join(left, right, 8);
		else if (line === 'dash' && (bare || LINE.test(left.stop.before))) join(left, right, 5);
		else if (
			SINCE.test(gap) &&
			left.end === null &&
			!left.stop.pursuit &&
			(left.stop.place.noun === '' || left.stop.place.name.includes(' '))
		)
			join(right, left, 4);
		else if (AND.test(gap) && /(?:^| )entre$/.test(left.stop.before)) join(left, right, 6);
		else if (TOWARDS.test(gap) && (starts || leads(left, gap)) && !isBeside(left, right))
			join(left, right, 4);
	}
}

/** "pour ma fille : Dax vers Orthez". */
function afterColon({ words, text }: Reading, at: number): boolean {
	return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0).includes(':');
}

/** "Dax vers l'école Jean-Zay": where nothing is said of the first, it is left. */
function leads(left: Weighed, gap: string): boolean {
	return (
		left.end === null && !left.stop.pursuit && left.stop.mark === null && /vers|direction|jusqu/.test(gap)
	);
}

/** "danse à Orthez" is one end, "Dax à Orthez" two. */
function isBeside(left: Weighed, right: Weighed): boolean {
	if (left.stop.pursuit) return true;
	return left.stop.place.noun !== '' && right.stop.place.noun === '' && left.end !== 'from';
}

/** From one to the other; of a longer line, the middle is passed through. */
function join(left: Weighed, right: Weighed, weight: number): void {
	if (left.end === 'to' && left.weight >= weight) left.end = null;
	else {
		left.end = 'from';
		left.weight = Math.max(left.weight, weight);
	}
	right.end = 'to';
	right.weight = Math.max(right.weight, weight);
}

/** "je vais chercher ma sœur à l'aéroport, départ de Dax": who drives there has room on the way. */
function goesToFetch(stops: readonly Weighed[], role: 'offer' | 'need'): string {
	if (role === 'need') return '';
	const fetched = stops.find(({ stop }) => stop.mark?.part === 'fetch');
	const left = stops.some((one) => one !== fetched && one.end === 'from' && one.weight >= 1);
	if (!fetched || !left) return '';
	fetched.end = 'to';
	return fetched.stop.place.name;
}

/** "les trajets du collège", "Stade Bouin : …": with no other end to go to, a house nothing else is said of. */
function leftOver(stops: readonly Weighed[]): string {
	const left = stops.filter(
		({ stop: { place, mark, pursuit }, weight }) =>
			!pursuit &&
			GOAL.test(place.noun) &&
			(mark === null || (mark.part === 'from' && mark.weight <= 1)) &&
			weight > -3,
	);
	const best = left.find(({ stop }) => stop.place.name.includes(' ')) ?? left[0];
	if (!best) return '';
	best.end = null;
	return best.stop.place.name;
}

/** Houses one takes children to. */
const GOAL =
	/^(ecole|college|lycee|cegep|maternelle|creche|gymnase|stade|piscine|patinoire|arena|dojo|conservatoire|mediatheque|bibliotheque|hopital|clinique|universite|campus|aeroport|centre|club|theatre|cinema|musee|complexe|golf|manege|salle|skatepark|velodrome|hippodrome|zoo|aquarium|planetarium)$/;

/** "on passe par Salins à 8h10": where one gets in, when nothing else tells. */
function passedBy(stops: readonly Weighed[]): string {
	const passed = stops.find(({ stop, end }) => end === null && stop.mark?.part === 'pass');
	return passed?.stop.place.name ?? '';
}

/** "de Rolle sur Nyon": without another end, "sur" between two towns leads from one to the other. */
function splitLine(stops: readonly Weighed[], from: string): RideEnds | null {
	for (const { stop } of stops) {
		if (stop.place.noun !== '' || (from !== '' && stop.place.name !== from)) continue;
		const led = /^(.+?) (?:sur|vers) (\p{Lu}.*)$/u.exec(stop.place.name);
		if (led) return { from: led[1] as string, to: led[2] as string };
		// "reste une place Dax-Orthez": no other place is named.
		const [start, end, more] = from === '' && stop.place.name.includes('-') ? townsOf(stop.place.name) : [];
		if (start && end && more === undefined && /^\p{Lu}/u.test(end)) return { from: start, to: end };
	}
	return null;
}

/** "Gym Wasquehal : je fais la route …": without a "vers", the place a heading or the first words name is where one goes. */
function headedFor(reading: Reading, stops: readonly Weighed[]): string {
	const colon = reading.text.search(/\s?[:–]\s/);
	const heading = colon > 60 ? -1 : colon;
	const headed = stops.find(({ stop: { place }, end }) => {
		const close = reading.words[place.to - 1]?.end ?? 0;
		return end === null && (close <= heading ? place.to > 1 : place.from === 0 && place.noun !== '');
	});
	return headed?.stop.place.name ?? inBrackets(reading, stops, '');
}

/** "la gare", "Tim Hortons": every town has one, so that of the group is meant. */
function isAnyones(name: string): boolean {
	return (
		(!/\p{Lu}/u.test(name) && isPlaceNoun(foldWords(name)[0] ?? '')) ||
		/^(tim hortons|mcdo|mc do|lidl|aldi|super u|hyper u|leclerc|intermarche|intermarché|auchan|carrefour|casino|cora|delhaize|colruyt|coop|migros|iga|maxi|costco|walmart|canadian tire|decathlon|ikea|burger king|quick)$/i.test(
			name,
		)
	);
}

const FAR = /^(hopital|aeroport|gare|clinique|universite|campus|zoo|ikea|decathlon|aquarium)$/;

/** Whether the way leads out of the group's town: to another town, or a hospital of one. */
function leadsAway(stops: readonly Weighed[], to: string, home: string): boolean {
	if (home === '') return false;
	const own = new Set(foldWords(home));
	return stops.some(
		({ stop: { place }, end }) =>
			end === 'to' &&
			to.includes(place.name) &&
			(place.noun === '' ||
				/ d(?:e |['’])\p{Lu}/u.test(place.name) ||
				(FAR.test(place.noun) && / /.test(place.name))) &&
			!foldWords(place.name).some((word) => word.length > 2 && own.has(word)),
	);
}
