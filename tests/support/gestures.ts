/** Finding and pressing as a person would: by the words on the control, with a trusted pointer, anywhere. */
import type { DrivenPage, Source } from './driven.ts';
import { eventually, pause } from './eventually.ts';

/** Where a page's own parts, our marks beside it, or a page of ours framed inside it are looked for. */
export type Place = 'page' | 'marks' | { readonly frame: string };

interface Spot {
	readonly x: number;
	readonly y: number;
}

const CONTROLS =
	'button, a[href], summary, input, select, textarea, label, [role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="switch"], [role="radio"], [role="checkbox"], [tabindex]';

/**
 * The centre of the uppermost control whose name matches and that can be pressed: neither switched off nor under
 * something else. Without one in view, the first is brought there, clear of what sticks to an edge. Stands alone.
 */
function spotOf(
	root: ParentNode & DocumentOrShadowRoot,
	controls: string,
	pattern: string,
	flags: string,
): Spot | null {
	const wanted = new RegExp(pattern, flags);
	const nameOf = (node: HTMLElement) => {
		const named = node.getAttribute('aria-label') ?? '';
		const labelled = node.id && root.querySelector(`label[for="${CSS.escape(node.id)}"]`)?.textContent;
		const placeholder = node.getAttribute('placeholder') ?? '';
		return [named, node.textContent ?? '', labelled ?? '', placeholder].map((said) =>
			said.replace(/\s+/gu, ' ').trim(),
		);
	};
	const isShown = (node: HTMLElement) => {
		const box = node.getBoundingClientRect();
		return box.width > 0 && box.height > 0 && getComputedStyle(node).visibility !== 'hidden';
	};
	const isInView = (node: HTMLElement) => {
		const { top, bottom } = node.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	};
	const spotIn = (node: HTMLElement): Spot | null => {
		const box = node.getBoundingClientRect();
		const spot = { x: box.left + Math.min(box.width / 2, 120), y: box.top + box.height / 2 };
		const hit = root.elementFromPoint(spot.x, spot.y);
		const isFree = node.contains(hit) || hit?.contains(node) || hit?.closest('label')?.control === node;
		return isFree ? spot : null;
	};
	const matching = [...root.querySelectorAll<HTMLElement>(controls)].filter(
		(node) => isShown(node) && nameOf(node).some((said) => wanted.test(said)),
	);
	const able = matching.filter(
		(node) =>
			// A dialog that can take the focus holds the words of its buttons: the button is meant.
			!matching.some((other) => other !== node && node.contains(other)) &&
			!node.matches(':disabled, [aria-disabled="true"]'),
	);
	const inView = able
		.filter(isInView)
		.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
	for (const node of inView) {
		const spot = spotIn(node);
		if (spot) return spot;
	}
	const first = able.find((node) => !isInView(node)) ?? able[0];
	first?.scrollIntoView({ block: 'center', behavior: 'instant' });
	return first ? spotIn(first) : null;
}

const FIND_IN_PAGE: Source<Spot | null> = {
	source: `(...args) => (${spotOf.toString()})(document, ...args)`,
};
const FIND_IN_MARKS: Source<Spot | null> = {
	source: `function (...args) { return (${spotOf.toString()})(this, ...args) }`,
};

/** Text of our frames, of our marks or of a page, as one line per block. */
export async function textIn(page: DrivenPage, place: Place): Promise<string> {
	if (place === 'marks') {
		return page.inMarks(function () {
			return [...this.querySelectorAll('.layer')].map((layer) => (layer as HTMLElement).innerText).join('\n');
		});
	}
	const where = place === 'page' ? page : await page.frameAt(place.frame);
	if (!where) throw new Error(`no frame ${JSON.stringify(place)}`);
	return where.run(() => document.body.innerText);
}

async function spotIn(page: DrivenPage, place: Place, name: RegExp, controls: string): Promise<Spot | null> {
	const args = [controls, name.source, name.flags] as const;
	if (place === 'marks') return page.inMarks(FIND_IN_MARKS, ...args);
	if (place === 'page') return page.run(FIND_IN_PAGE, ...args);
	const frame = await page.frameAt(place.frame);
	if (!frame) return null;
	const inside = await frame.run(FIND_IN_PAGE, ...args);
	return inside && spotInFrame(page, place.frame, inside);
}

/** A spot of a frame of ours among our marks, as the page around it sees it; null while something covers it there. */
function spotInFrame(page: DrivenPage, path: string, inside: Spot): Promise<Spot | null> {
	return page.inMarks(
		function (path: string, inside: { x: number; y: number }) {
			const frame = [...this.querySelectorAll('iframe')].find((one) => one.src.includes(path));
			if (!frame) return null;
			const { left, top } = frame.getBoundingClientRect();
			const spot = { x: left + frame.clientLeft + inside.x, y: top + frame.clientTop + inside.y };
			return this.elementFromPoint(spot.x, spot.y) === frame ? spot : null;
		},
		path,
		inside,
	);
}

/** Chromium keeps clicks from a frame of another origin that has moved in the last half second. */
const FRAME_REST_MS = 600;

/** Waits for a control of that name, then presses it. */
export async function press(
	page: DrivenPage,
	place: Place,
	name: RegExp,
	controls = CONTROLS,
): Promise<void> {
	const find = () => spotIn(page, place, name, controls);
	const first = await eventually(find, (spot) => spot !== null).catch(async (error) => {
		throw new Error(
			`${name} cannot be pressed in ${JSON.stringify(place)}: ${error}\n${await textIn(page, place).catch(String)}`,
		);
	});
	// What slides in is pressed once it rests.
	let before = first;
	const rest = await eventually(async () => {
		await pause(typeof place === 'string' ? 60 : FRAME_REST_MS);
		const after = await find();
		const rests = before !== null && after !== null && before.x === after.x && before.y === after.y;
		before = after;
		return rests ? after : null;
	});
	if (rest) await page.clickAt(rest.x, rest.y);
}

export async function isShown(
	page: DrivenPage,
	place: Place,
	name: RegExp,
	controls = CONTROLS,
): Promise<boolean> {
	return (await spotIn(page, place, name, controls)) !== null;
}

/** Goes down a page, and at its end begins again: what went by too fast to be read is met once more. */
export async function readOn(page: DrivenPage, pixels = 600): Promise<void> {
	const isAtEnd = await page.run(() => {
		const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
		if (isAtEnd) scrollTo(0, 0);
		return isAtEnd;
	});
	if (!isAtEnd) await page.scroll(pixels);
}

/** Waits until the words are there, and gives the whole text. */
export function waitForText(page: DrivenPage, place: Place, words: RegExp): Promise<string> {
	return eventually(
		() => textIn(page, place),
		(text) => words.test(text),
	);
}

/** Waits until what has the focus in a page or a frame of ours matches. */
export async function waitForFocus(
	page: DrivenPage,
	place: 'page' | { readonly frame: string },
	selector: string,
): Promise<void> {
	await eventually(async () => {
		const where = place === 'page' ? page : await page.frameAt(place.frame);
		return where?.run((wanted: string) => document.activeElement?.matches(wanted) === true, selector);
	});
}
