/** One event as an iCalendar file (RFC 5545), which any calendar opens. */
import { calendarDay, localMoment } from '#lib/domain/zoned-time.ts';

export interface CalendarEvent {
	/** The same event saved again replaces itself. */
	readonly uid: string;
	readonly title: string;
	/** Milliseconds since the epoch. */
	readonly start: number;
	/** Exclusive; null when only the start is known. */
	readonly end: number | null;
	readonly allDay: boolean;
	/** IANA zone in which a whole day is one. */
	readonly timeZone: string;
	readonly place: string;
	/** The announcement's page. */
	readonly url: string | null;
	/** When the file is made. */
	readonly now: number;
}

/** Of an hour: what calendars take for an event that does not say when it ends. */
const USUAL_LENGTH = 3_600_000;

/**
 * The whole file, lines ended by CRLF and folded at 75 octets. An instant is written in UTC, so it is right on both sides
 * of a change of clocks; a whole day is written as a date.
 */
export function writeCalendar(event: CalendarEvent): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Colibri//Agenda//FR',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${escaped(event.uid)}`,
		`DTSTAMP:${instant(event.now)}`,
		...dates(event),
		`SUMMARY:${escaped(event.title)}`,
		...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
		...(event.url ? [`URL:${event.url}`] : []),
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function dates({ start, end, allDay, timeZone }: CalendarEvent): string[] {
	if (!allDay) {
		const until = end !== null && end > start ? end : start + USUAL_LENGTH;
		return [`DTSTART:${instant(start)}`, `DTEND:${instant(until)}`];
	}
	const first = localMoment(start, timeZone).day;
	// The end is exclusive here and there: the last instant before it tells the last day.
	const last = end !== null && end > start ? localMoment(end - 1, timeZone).day : first;
	return [`DTSTART;VALUE=DATE:${date(first)}`, `DTEND;VALUE=DATE:${date(last + 1)}`];
}

function instant(at: number): string {
	return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function date(day: number): string {
	const { year, month, date } = calendarDay(day);
	return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}

/** Section 3.3.11: no other sign is special, and control characters are not allowed. */
function escaped(text: string): string {
	return (
		text
			.replace(/\r\n?/g, '\n')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
			.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
			.replace(/[\\;,]/g, '\\$&')
			.replace(/\n/g, '\\n')
	);
}

const MOST_OCTETS = 75;

/** Section 3.1: a line goes on after a break and one blank; no letter is cut in two. */
function folded(line: string): string {
	let out = '';
	let octets = 0;
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (octets + size > MOST_OCTETS) {
			out += '\r\n ';
			octets = 1;
		}
		out += letter;
		octets += size;
	}
	return out;
}
