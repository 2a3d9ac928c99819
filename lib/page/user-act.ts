/**
 * A gesture counts only when a person made it on something they could see: trusted by the browser, our host
 * neither faded, moved nor covered by the page (clickjacking). A page can still lie about what surrounds a
 * mark, so nothing destructive and nothing that exports is offered in a page.
 */
import type { PageHost } from './host.ts';

/** True for a click or key of the user on a mark they could see. */
export function isUserAct(event: Event, host: PageHost): boolean {
	if (!event.isTrusted || !isHostPlain(host)) return false;
	if (!(event instanceof MouseEvent) || event.detail === 0) return true;
	return host.topAt(event.clientX, event.clientY) !== null;
}

/** The page can restyle our host's element, never what is inside it: as soon as it did, nothing acts. */
export function isHostPlain(host: PageHost): boolean {
	const style = getComputedStyle(host.element);
	return (
		host.element.isConnected &&
		style.opacity === '1' &&
		style.visibility === 'visible' &&
		style.display !== 'none' &&
		style.transform === 'none' &&
		style.filter === 'none' &&
		style.clipPath === 'none' &&
		style.mixBlendMode === 'normal' &&
		isRootPlain(host.element.ownerDocument.documentElement)
	);
}

function isRootPlain(root: Element): boolean {
	const { opacity, transform, filter } = getComputedStyle(root);
	return opacity === '1' && transform === 'none' && filter === 'none';
}
