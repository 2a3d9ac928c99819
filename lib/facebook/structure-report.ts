/**
 * The build of a page without its words: tags, roles and names of attributes, for the user to copy into a report
 * when Facebook has changed. No text, no address, no label, no class: nothing of anyone.
 */
import {
	ACTIONS,
	ARTICLE,
	FEED,
	HEADING,
	MAIN,
	MENU,
	MESSAGE,
	MOBILE_UNIT,
	PROFILE_NAME,
	TEXT_BLOCK,
	UNIT,
} from './signals.ts';

/** Lines and depth of the outline; a page has tens of thousands of nodes. */
const MOST_LINES = 400;
const DEEPEST = 40;

const COUNTED = {
	FEED,
	MAIN,
	UNIT,
	ARTICLE,
	PROFILE_NAME,
	HEADING,
	MESSAGE,
	TEXT_BLOCK,
	ACTIONS,
	MENU,
	MOBILE_UNIT,
};
/** Attributes whose values name a kind of thing and never a person. */
const VALUED = new Set([
	'role',
	'dir',
	'aria-haspopup',
	'data-ad-rendering-role',
	'data-ad-preview',
	'data-visualcompletion',
]);
/** Numbered attributes of decoys are told once. */
const NUMBERED = /^data-\d+$/;

function describe(element: Element): string {
	const names = element
		.getAttributeNames()
		.filter((name) => name !== 'class' && name !== 'style' && name !== 'id');
	const told = names
		.filter((name) => !NUMBERED.test(name))
		.map((name) => {
			const value = element.getAttribute(name) ?? '';
			return VALUED.has(name) && /^[a-z_-]{1,40}$/.test(value) ? `${name}=${value}` : name;
		});
	if (told.length < names.length) told.push('data-0…');
	return [element.localName, ...told].join(' ');
}

/** Siblings built alike are one line with their number. */
function outline(element: Element, depth: number, lines: string[]): void {
	if (lines.length >= MOST_LINES || depth > DEEPEST) return;
	let last = '';
	let repeated = 0;
	for (const child of element.children) {
		const told = describe(child);
		if (told === last && child.childElementCount === 0) {
			repeated++;
			continue;
		}
		if (repeated > 0) lines.push(`${' '.repeat(depth)}(${repeated} more)`);
		if (lines.length >= MOST_LINES) return;
		last = told;
		repeated = 0;
		lines.push(`${' '.repeat(depth)}${told}`);
		if (child.localName !== 'svg') outline(child, depth + 1, lines);
	}
	if (repeated > 0) lines.push(`${' '.repeat(depth)}(${repeated} more)`);
}

/** The report: how many nodes each signal finds, then the outline of the first posts, or of the main region. */
export function structureReport(document: Document): string {
	const counts = Object.entries(COUNTED).map(
		([name, selector]) => `${name} ${document.querySelectorAll(selector).length}`,
	);
	const lines: string[] = [];
	const root =
		document.querySelector(UNIT) ??
		document.querySelector(FEED) ??
		document.querySelector(MAIN) ??
		document.body;
	lines.push(describe(root));
	outline(root, 1, lines);
	return [...counts, '', ...lines].join('\n');
}
