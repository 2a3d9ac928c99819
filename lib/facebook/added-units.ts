/** Units that a live page has just added, at the cost of what was added: not of the whole page. */
import { FEED, MAIN, UNIT } from './signals.ts';
import { type FoundUnits, isPlaced, placedAmong } from './surfaces.ts';

const REGIONS = `${FEED},${MAIN},[role="dialog"]`;

/**
 * Units inside a node just added, itself included. Null when only a search of the whole page can tell: the
 * layout has no positions, or what was added changes where to look (a feed, a main region, a dialog).
 */
export function addedUnits(node: Element, found: FoundUnits): Element[] | null {
	if (!found.placed || !found.root?.isConnected) return null;
	// One question for both: each goes through all that was added.
	const met = [...node.querySelectorAll(`${REGIONS},${UNIT}`)];
	if (node.matches(REGIONS) || met.some((element) => element.matches(REGIONS))) return null;
	if (!found.root.contains(node) || node.parentElement?.closest(UNIT)) return [];
	if (node.matches(UNIT)) return isPlaced(node) ? [node] : [];
	return placedAmong(met);
}
