/**
 * A post of the logged-in mobile site, as well as can be: no ids, no addresses, no marks. Runs of words in order:
 * the name, the line of the time, the text, the counts.
 */
import type { WrittenPost } from '#lib/domain/seen.ts';
import { isAnonymousName } from './anonymous.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { type Clock, parseDate } from './parse-date.ts';
import type { UnitContext, UnitReading } from './read-unit.ts';
import { MOBILE_TEXT, TEXT_BLOCK } from './signals.ts';
import { isShown, readVisible, type VisibleText } from './visible-text.ts';

interface MobileReading {
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

/** The word for an advert stands where the time would: there is nothing else to know one by. */
const ADVERT_WORD = /spons|patrocin|publicid|gesponser|anzeige|реклам|広告|广告/iu;

interface Run extends VisibleText {
	/** Inside a labelled button: a count, an action. */
	readonly pressed: boolean;
}

/** The time in a line of the head: "3 h", "Parents de Montreuil · 3 h". */
function timeIn(text: string, clock: Clock): MobileReading['when'] {
	const parts = text.split('·').map((part) => parseDate(part.trim(), clock));
	return parts.find((found) => found !== null) ?? null;
}

function runsOf(unit: Element): Run[] {
	const areas = unit.querySelector(MOBILE_TEXT) ? MOBILE_TEXT : `${TEXT_BLOCK},h2,h3,h4,p`;
	const runs: Run[] = [];
	let last: Element | null = null;
	for (const area of unit.querySelectorAll(areas)) {
		if (last?.contains(area) || !isShown(area)) continue;
		last = area;
		const { text, cut } = readVisible(area);
		const drawn = text.replace(ICONS, '').trim();
		const button = area.closest('[role="button"][aria-label]');
		if (drawn !== '') runs.push({ text: drawn, cut, pressed: button !== null && unit.contains(button) });
	}
	return runs;
}

/** The runs of words of a mobile unit; null when there are not enough to be a post, or it is an advert. */
function readMobile(unit: Element, clock: Clock): MobileReading | null {
	const runs = runsOf(unit);
	const head = runs.findIndex(({ text }) => !isNothing(text));
	const name = runs[head]?.text;
	if (name === undefined) return null;
	const rest = runs.slice(head + 1);
	const timed = rest.slice(0, 3).findIndex(({ text }) => timeIn(text, clock) !== null);
	const line = rest[Math.max(0, timed)]?.text ?? '';
	if (timed < 0 && ADVERT_WORD.test(line)) return null;
	// The first run after the head is the text; from the first count on, nothing is.
	const said = rest.slice(timed + 1).find(({ text, pressed }) => pressed || !isNothing(text));
	const text = said && !said.pressed ? said.text : '';
	return {
		name: cleanLine(name),
		text,
		cut: text !== '' && said?.cut === true,
		when: timed < 0 ? null : timeIn(line, clock),
	};
}

/** Reads one unit of the mobile site. */
export function readMobileUnit(unit: Element, { groupId, clock }: UnitContext): UnitReading {
	const told = readMobile(unit, clock);
	if (!told) return { ok: false, why: cleanText(unit.textContent ?? '') === '' ? 'emptied' : 'not-a-post' };
	const anonymous = isAnonymousName(told.name);
	const post: WrittenPost = {
		id: null,
		aliases: [],
		groupId,
		author: anonymous ? null : { name: told.name, id: null },
		anonymous,
		text: told.text,
		truncated: told.cut,
		quoted: null,
		price: null,
		links: [],
		media: '',
		at: clock.at,
		time: {
			said: [],
			otherwise: told.when && told.when.at !== null ? { ...told.when, source: 'relative' } : null,
		},
		comments: [],
	};
	return { ok: true, post, bodyBy: 'blocks' };
}
