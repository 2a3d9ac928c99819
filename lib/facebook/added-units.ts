/** Units that a live page has just added, at the cost of what was added: not of the whole page. */
import { ASIDE, FEED, MAIN, UNIT } from './signals.ts';
import type { FoundUnits } from './surfaces.ts';

const REGIONS = `${FEED},${MAIN},[role="dialog"]`;
/** As in surfaces.ts: positions are also told of these. */
const NOT_UNIT =
	'[role="tab"],[role="option"],[role="menuitem"],[role="radio"],[role="listitem"],[role="row"]';

/**
 * Units inside a node just added, itself included. Null when only a search of the whole page can tell: the
 * layout has no positions, or what was added changes where to look (a feed, a main region, a dialog).
 */
export function addedUnits(node: Element, found: FoundUnits): Element[] | null {
	if (found.by !== 'position' || !found.root?.isConnected) return null;
	if (node.matches(REGIONS) || node.querySelector(REGIONS)) return null;
	if (!found.root.contains(node) || node.parentElement?.closest(UNIT)) return [];
	if (node.matches(UNIT)) return isUnit(node) ? [node] : [];
	const placed = [...node.querySelectorAll(UNIT)].filter(isUnit);
	return placed.filter((unit) => !placed.some((other) => other !== unit && other.contains(unit)));
}

function isUnit(element: Element): boolean {
	return !element.matches(NOT_UNIT) && !element.closest(`${ASIDE},[aria-hidden="true"]`);
}
