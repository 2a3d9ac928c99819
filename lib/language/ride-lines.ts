/** Two names that make a line: "Metz > Nancy", "Magog-Sherbrooke", "fait ath - mons". */
import type { PlaceFound } from './places.ts';
import type { Reading } from './reading.ts';
import { type Stop, SURE } from './ride-marks.ts';

/** After these, two names in a row are the ends of a line. */
export const LINE =
	/(?:^| )(?:covoit\w*|co voiturage|trajets?(?: domicile travail)?|ligne|route|fais|fait|faire|font|faisons|navette|lift|relie|voyage|aller|retour|ar|r)$/;
const ARROW = /^\)?\s*(?:>+|→|➡\uFE0F?|-+>|=+>|⇒|➔|↔\uFE0F?|⇄|<-*>)\s*(?:l['’]|la |le |les )?$/u;
const DASH = /^\s?[-–—/]\s?(?:l['’]|la |le |les )?$/;

/** What is written between two places that makes a line of them. */
export function joins(gap: string): 'arrow' | 'dash' | null {
	return ARROW.test(gap) ? 'arrow' : DASH.test(gap) ? 'dash' : null;
}

const SAID_WHEN =
	/\s?(?:à |vers |, ?)?\d{1,2}\s?[h:]\s?\d{0,2}|\s(?:le |ce |du |tous les |les |chaque )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?: (?:matin|soir|midi|prochain))?(?: \d{1,2}(?!\d|h|\s?h\b)(?:\/\d{1,2})?)?|\s(?:demain|ce soir|ce matin)(?: matin| soir)?/gi;

/** What is written from a place to the word at `to`, times left out. */
export function gapAfter({ words, text }: Reading, place: PlaceFound, to = place.to): string {
	const gap = text.slice(words[place.to - 1]?.end ?? 0, words[to]?.start ?? text.length);
	return gap.length > 50 ? gap : gap.replace(SAID_WHEN, '');
}

/** "fait ath - mons", "d'ath jusqu'à mons": a name in lower case that begins a line. */
export function beginsLine({ words, text }: Reading, at: number, before: string): boolean {
	let to = at;
	while (text[words[to]?.end ?? 0] === '-') to += 1;
	// A name of two words: "covoit saint lure -> vaudry".
	if (
		LINE.test(before) &&
		words[to + 1]?.shape === 'lower' &&
		text.slice(words[to]?.end, words[to + 1]?.start) === ' '
	)
		to += 1;
	const [last, next] = [words[to], words[to + 1]];
	if (!last || !next || next.sentence !== last.sentence) return false;
	const gap = text.slice(last.end, next.start);
	if (LINE.test(before)) return joins(gap) !== null;
	return /(?:^| )(?:de|d)$/.test(before) && /^(jusqu|jusque|vers)$/.test(next.folded);
}

/** Towns with a hyphen of their own, by their first half: no lines. */
const HYPHENED =
	/^(saint|sainte|st|ste|clermont|boulogne|charleville|rueil|levallois|villeneuve|fontenay|neuilly|romans|vitry|issy|trois|sept|rouyn|mont|grand|grande|petit|petite|haut|haute|bas|basse|vieux|vieille|notre|port|pont|bourg|chateau|belle|beau|le|la|les|l|marcq|la|porto|basse|pointe|fort|val|court)$/i;

/** "Saint-Nazaire Nantes", "Aix-les-Bains-Lyon": the towns a name is made of, each with its own hyphens. */
export function townsOf(name: string): string[] {
	if (name.includes('–')) return name.split(/\s?–\s?/);
	const towns: { from: number; to: number }[] = [];
	let open = false;
	for (const { 0: piece, index } of name.matchAll(/[^- ]+/g)) {
		const links = /^\p{Ll}/u.test(piece);
		const last = towns[towns.length - 1];
		if (last && (open || links)) last.to = index + piece.length;
		else towns.push({ from: index, to: index + piece.length });
		open = links || HYPHENED.test(piece.normalize('NFD').replace(/\p{M}/gu, ''));
	}
	return towns.map(({ from, to }) => name.slice(from, to));
}

/** "Covoit Magog-Sherbrooke", "trajet Metz Nancy": two towns read as one name, where nothing else says where one goes. */
export function splitLines(stops: readonly Stop[]): Stop[] {
	return stops.flatMap((stop) => {
		const { place, before } = stop;
		if (
			place.noun !== '' ||
			!(LINE.test(before) || (before === '' && place.name.includes('-')) || place.name.includes('–'))
		)
			return [stop];
		const parts = townsOf(place.name);
		const [start = '', end = ''] = parts;
		const told = stops.some(
			({ place: { noun, name }, mark }) =>
				noun === '' &&
				/\p{Lu}/u.test(name) &&
				mark !== stop.mark &&
				/^(to|from|lives)$/.test(mark?.part ?? '') &&
				(mark?.weight ?? 0) >= SURE,
		);
		if (parts.length !== 2 || told || !/^\p{Lu}/u.test(end)) return [stop];
		return [
			{ place: { ...place, name: start }, mark: { part: 'from', weight: 5 }, before, pursuit: false },
			{ place: { ...place, name: end }, mark: { part: 'to', weight: 5 }, before, pursuit: false },
		];
	});
}
