/** Words of the page → a time, the first of them that is a date. No DOM. */
import { type PostTime, UNKNOWN_TIME } from '#lib/domain/post-time.ts';
import type { WrittenDate, WrittenTime } from '#lib/domain/seen.ts';
import { type Clock, parseDate } from './parse-date.ts';

/** The age a label ends with, its first words left out one by one. */
function ageAtEnd(text: string, clock: Clock): ReturnType<typeof parseDate> {
	const words = text.split(/\s+/);
	for (let from = 0; from < words.length - 1; from++) {
		const found = parseDate(words.slice(from).join(' '), clock);
		if (found) return found;
	}
	return null;
}

/** Dots part a date from what stands beside it. */
const DOTS = /^[\s·•]+|[\s·•]+$/g;

function told({ text: written, by }: WrittenDate, clock: Clock): PostTime | null {
	const text = written.replace(DOTS, '');
	const found = by === 'label-end' ? ageAtEnd(text, clock) : parseDate(text, clock);
	// Words in no link may be another thing's age.
	if (!found || (by === 'head' && found.at === null)) return null;
	return found.at === null
		? UNKNOWN_TIME
		: { ...found, source: by === 'words' || by === 'head' ? 'relative' : 'label' };
}

/** The time that a page's words tell; unknown when none of them is a date for certain. */
export function tellTime({ said, otherwise }: WrittenTime, clock: Clock): PostTime {
	for (const date of said) {
		const found = told(date, clock);
		if (found) return found;
	}
	return otherwise ?? UNKNOWN_TIME;
}
