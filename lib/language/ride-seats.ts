/** How many seats a ride has free. */
import type { Reading } from './reading.ts';
import {
	COUNTS_ELSE,
	countAt,
	countBefore,
	FREE,
	isChildSeat,
	PEOPLE,
	SEAT,
	weightOf,
} from './ride-counts.ts';

const CARRIES =
	/^(prendre|emmener|ramener|raccompagner|accompagner|reconduire|embarquer|deposer|accueillir|amener|conduire|transporter|caser|prends|accepte|acceptons|encore|emmene|ramene|depose|amene|conduis|embarque)$/;

/** Free seats, else the most who are taken along; null when no number is said. */
export function freeSeatsOf(reading: Reading): number | null {
	const { words } = reading;
	const said: [weight: number, seats: number][] = [];
	words.forEach(({ folded }, at) => {
		const count = countBefore(reading, at);
		if (SEAT.test(folded) && !isChildSeat(reading, at)) {
			const after = words[at + 1]?.folded ?? '';
			const pour =
				after === 'pour' || after === 'dispo' ? countAt(reading, at + 2) : countAt(reading, at + 1);
			if (count !== null) said.push([weightOf(reading, at, count), count.seats + behind(reading, at)]);
			else if (pour !== null) said.push([3, pour]);
			// "Place de libre pour Dinan".
			else if (/^(place|siege)$/.test(folded) && [1, 2].some((on) => FREE.test(words[at + on]?.folded ?? '')))
				said.push([0.5, 1]);
		} else if (PEOPLE.test(folded) && count !== null && words[count.from - 1]?.folded === 'soit')
			said.push([6, count.seats]);
		else if (FREE.test(folded) && count !== null) said.push([5, count.seats]);
		else if (/^max/.test(words[at + 1]?.folded ?? '') && count !== null) said.push([2, count.seats]);
		else if (PEOPLE.test(folded) && count !== null) {
			const most = [words[at + 1]?.folded, words[count.from - 1]?.folded].some((word) =>
				/^max/.test(word ?? ''),
			);
			const taken = carriesBefore(reading, count.from);
			const room = words[count.from - 1]?.folded === 'pour' && words[count.from - 2]?.folded === 'place';
			const welcome =
				/^(bienvenue?s|possibles?|acceptee?s|peuvent|peut|rentrent|tiennent|seraient|pourraient|pourront|veulent)$/.test(
					words[at + 1]?.folded ?? '',
				) || /^(cherche|cherchons|recherche|recherchons)$/.test(words[count.from - 1]?.folded ?? '');
			const own = /^(mes|nos|est|sommes|suis|ai|avons|manque|a|ses|que|moi)$/.test(
				words[count.from - 1]?.folded ?? '',
			);
			if (most || taken || room || welcome) said.push([taken || room ? 2.5 : 2, count.seats]);
			else if (!own && folded !== 'u') said.push([0.3, count.seats]);
		} else if (CARRIES.test(folded)) {
			const taken = countAt(reading, at + 1);
			if (taken !== null && folded !== 'encore' && !COUNTS_ELSE.test(words[at + 2]?.folded ?? ''))
				said.push([1, taken]);
		}
	});
	const best = said.reduce<[number, number] | null>(
		(top, one) => (top && top[0] >= one[0] ? top : one),
		null,
	);
	return best?.[1] ?? null;
}

/** "on peut prendre jusqu'à 3 enfants". */
function carriesBefore({ words }: Reading, at: number): boolean {
	return [1, 2, 3].some((back) => CARRIES.test(words[at - back]?.folded ?? ''));
}

/** "1 place devant + 2 derrière": those behind. */
function behind({ words }: Reading, at: number): number {
	const said = words.slice(at + 1, at + 5).map(({ folded }) => folded);
	if (said[0] !== 'devant' || !/^(et|\+)$/.test(said[1] ?? '') || said[3] !== 'derriere') return 0;
	return /^[1-9]$/.test(said[2] ?? '') ? Number(said[2]) : 0;
}
