/**
 * A post of the logged-in mobile site, as well as can be: no ids, no addresses, no marks. Runs of words in order:
 * the name, the line of the time, the text, the counts.
 */
import type { SeenAuthor, WrittenPost, WrittenTime } from '#lib/domain/seen.ts';
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
	/** The answers below, without ids: who, what, when. */
	readonly said: readonly Pick<MobileReading, 'name' | 'text' | 'when'>[];
}

/** Icons drawn with letters of a private alphabet. */
const ICONS = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10ffff}]/gu;

/** Counts, separators and icons: "12", "3,4 k", "·". */
function isNothing(text: string): boolean {
	return !/\p{L}{2}/u.test(text) && !/\p{ExtPict}/u.test(text);
}

/** The word for an advert stands where the time would: there is nothing else to know one by. */
const ADVERT_WORD = /spons|patrocin|publicid|gesponser|anzeige|реклам|広告|广告/iu;

/** The text goes on: no button says so, the whole text is one. */
const MORE = /[ \u00a0]*(?:…|\.{3})\s*(?:(?:en |afficher )?(?:voir plus|plus)|see more)$/iu;

interface Run extends VisibleText {
	/** Inside a labelled button: a count, an action. */
	readonly pressed: boolean;
	/** Inside any button. */
	readonly button: boolean;
}

/** The time in a line of the head: "3 h", "Parents de Montreuil · 3 h". */
function timeIn(text: string, clock: Clock): MobileReading['when'] {
	const parts = text.split('·').map((part) => parseDate(part.trim(), clock));
	return parts.find((found) => found !== null) ?? null;
}

/** The runs of words of a unit, and those of the page after it when its answers may stand there. */
function runsOf(unit: Element, isAlone: boolean): Run[] {
	const root = isAlone ? unit.ownerDocument.body : unit;
	const areas = unit.querySelector(MOBILE_TEXT) ? MOBILE_TEXT : `${TEXT_BLOCK},h2,h3,h4,p`;
	const runs: Run[] = [];
	let last: Element | null = null;
	for (const area of root.querySelectorAll(areas)) {
		if (last?.contains(area) || !isShown(area)) continue;
		if (unit.compareDocumentPosition(area) & Node.DOCUMENT_POSITION_PRECEDING) continue;
		last = area;
		const { text, cut } = readVisible(area);
		const drawn = text.replace(ICONS, '').trim();
		const button = area.closest('[role="button"][aria-label]');
		const pressed = button !== null && root.contains(button);
		if (drawn !== '')
			runs.push({ text: drawn, cut, pressed, button: area.closest('[role="button"]') !== null });
	}
	return runs;
}

/** Answers: a name, words, and the time that ends them; a button between ends nothing that was begun. */
function saidIn(runs: readonly Run[], clock: Clock): MobileReading['said'] {
	const said: MobileReading['said'][number][] = [];
	let begun: string[] = [];
	for (const { text, pressed, button } of runs) {
		const when = begun.length > 0 ? timeIn(text, clock) : null;
		if (when) said.push({ name: cleanLine(begun[0] ?? ''), text: begun.slice(1).join('\n'), when });
		if (when || pressed) begun = [];
		else if (begun.length > 0 || !button) begun.push(text);
	}
	return said;
}

/**
 * The runs of words of a mobile unit; null when there are not enough to be a post, or it is an advert.
 * @param isAlone the page shows one post: its answers may stand after it.
 */
function readMobile(unit: Element, clock: Clock, isAlone: boolean): MobileReading | null {
	const runs = runsOf(unit, isAlone);
	const head = runs.findIndex(({ text }) => !isNothing(text));
	const name = runs[head]?.text;
	if (name === undefined) return null;
	const rest = runs.slice(head + 1);
	const timed = rest.slice(0, 3).findIndex(({ text }) => timeIn(text, clock) !== null);
	const line = rest[Math.max(0, timed)]?.text ?? '';
	if (timed < 0 && ADVERT_WORD.test(line)) return null;
	// The first run after the head is the text; from the first count on, nothing is.
	const below = rest.slice(timed + 1);
	const at = below.findIndex(({ text, pressed }) => pressed || !isNothing(text));
	const said = below[at];
	const written = said && !said.pressed ? said.text : '';
	const text = written.replace(MORE, '');
	return {
		name: cleanLine(name),
		text,
		cut: text !== '' && (said?.cut === true || text !== written),
		when: timed < 0 ? null : timeIn(line, clock),
		said: saidIn(below.slice(at + 1), clock),
	};
}

function authorOf(name: string): SeenAuthor | null {
	return isAnonymousName(name) ? null : { name, id: null };
}

function writtenTime(when: MobileReading['when']): WrittenTime {
	return { said: [], otherwise: when && when.at !== null ? { ...when, source: 'relative' } : null };
}

/** Reads one unit of the mobile site. */
export function readMobileUnit(unit: Element, { groupId, addressedId, clock }: UnitContext): UnitReading {
	const told = readMobile(unit, clock, addressedId !== null);
	if (!told) return { ok: false, why: cleanText(unit.textContent ?? '') === '' ? 'emptied' : 'not-a-post' };
	const post: WrittenPost = {
		id: addressedId,
		aliases: [],
		groupId,
		author: authorOf(told.name),
		anonymous: isAnonymousName(told.name),
		text: told.text,
		truncated: told.cut,
		quoted: null,
		card: [],
		links: [],
		media: '',
		at: clock.at,
		time: writtenTime(told.when),
		comments: told.said.map(({ name, text, when }) => ({
			id: null,
			parentId: null,
			parent: null,
			author: authorOf(name),
			text,
			time: writtenTime(when),
		})),
	};
	return { ok: true, post, bodyBy: 'blocks' };
}
