/** A short sign of what a unit shows: the same sign, nothing to read again. */
import { digestOf } from '#lib/domain/post-key.ts';

/**
 * Changes when the unit's node is reused for another post, when its text is opened, when comments arrive, when a
 * link's address changes under the user's pointer. Cheaper than reading: no styles, no walk over words.
 */
export function unitSignature(unit: Element): string {
	let links = '';
	for (const link of unit.querySelectorAll('a[href]')) links += link.getAttribute('href');
	return `${unit.getElementsByTagName('*').length}.${unit.textContent?.length ?? 0}.${digestOf(links)}`;
}
