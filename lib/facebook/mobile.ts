/**
 * A post of the logged-in mobile site, as well as can be: no ids, no addresses, no marks. Runs of words in order:
 * the name, the line of the time, the text, the counts.
 */
import { cleanLine } from './clean-text.ts';
import { type Clock, parseDate } from './parse-date.ts';
import { MOBILE_TEXT, TEXT_BLOCK } from './signals.ts';
import { isShown, readVisible } from './visible-text.ts';

export interface MobileReading {
	readonly name: string;
	readonly text: string;
	readonly cut: boolean;
	readonly when: ReturnType<typeof parseDate>;
}

/** Icons drawn with letters of a private alphabet. */
const ICONS = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/gu;

/** Counts, separators and icons: "12", "3,4 k", "·". */
function isNothing(text: string): boolean {
	return !/\p{L}{2}/u.test(text) && !/\p{Extended_Pictographic}/u.test(text);
}

/** The first run of a time: "Parents de Montreuil · 3 h" too. */
function timeIn(text: string, clock: Clock): ReturnType<typeof parseDate> {
	return (
		text
			.split('·')
			.map((part) => parseDate(part.trim(), clock))
			.find((found) => found !== null) ?? null
	);
}

/** The runs of words of a mobile unit; null when there are not enough to be a post. */
export function readMobile(unit: Element, clock: Clock): MobileReading | null {
	const areas = unit.querySelector(MOBILE_TEXT) ? MOBILE_TEXT : `${TEXT_BLOCK},h2,h3,h4,p`;
	const runs: { text: string; cut: boolean; pressed: boolean }[] = [];
	let last: Element | null = null;
	for (const area of unit.querySelectorAll(areas)) {
		if (last?.contains(area) || !isShown(area)) continue;
		last = area;
		const button = area.closest('[role="button"],button');
		const read = readVisible(area);
		const text = read.text.replace(ICONS, '').trim();
		if (text !== '') runs.push({ text, cut: read.cut, pressed: button !== null && unit.contains(button) });
	}
	const head = runs.findIndex(({ text }) => !isNothing(text));
	const name = runs[head]?.text;
	if (name === undefined) return null;
	const rest = runs.slice(head + 1);
	const timed = rest.findIndex(({ text }) => timeIn(text, clock) !== null);
	const said = rest.slice(timed + 1).filter(({ text, pressed }) => !pressed && !isNothing(text));
	if (said.length === 0) return null;
	const text = said.map((run) => run.text).join('\n');
	const whole = text.replace(/\s*(?:…|\.{3})\s*(?:See more|En voir plus|Voir plus)?$/u, '');
	return {
		name: cleanLine(name),
		text: whole,
		cut: whole !== text || said.some((run) => run.cut),
		when: timed >= 0 ? timeIn(rest[timed]?.text ?? '', clock) : null,
	};
}
