/** Objects of a JSON text around a place in it, found by their braces, without parsing what lies outside. */

export interface JsonSlice {
	readonly slice: string;
	/** The name under which the object stands in the one around it, or ''. */
	readonly key: string;
}

const QUOTE = 34;
const BACKSLASH = 92;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when the quote at `at` is written inside a string. */
function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
	return slashes % 2 === 1;
}

/** The quote that opens the string closed at `at`, or -1. */
function stringStart(text: string, at: number): number {
	let start = at;
	do {
		start = start > 0 ? text.lastIndexOf('"', start - 1) : -1;
	} while (start >= 0 && isEscaped(text, start));
	return start;
}

/** The quote that closes the string opened at `at`, or -1. */
function stringEnd(text: string, at: number): number {
	let end = at;
	do {
		end = text.indexOf('"', end + 1);
	} while (end >= 0 && isEscaped(text, end));
	return end;
}

/** The string of a script's code around a place in it, as it reads; null when it is none. */
export function stringAround(text: string, place: number): string | null {
	const start = stringStart(text, place);
	try {
		const read: unknown = JSON.parse(
			text.slice(start, stringEnd(text, start) + 1).replaceAll('\\x', '\\u00'),
		);
		return typeof read === 'string' ? read : null;
	} catch {
		return null;
	}
}

/** Index of the brace that opens the object around `at` (which stands outside any string), or -1. */
function objectStart(text: string, at: number, least: number): number {
	let depth = 0;
	for (let i = at - 1; i >= least && i >= 0; i--) {
		const unit = text.charCodeAt(i);
		if (unit === QUOTE) {
			i = stringStart(text, i);
			if (i < 0) return -1;
		} else if (unit === 125) depth++;
		else if (unit === 123) {
			if (depth === 0) return i;
			depth--;
		}
	}
	return -1;
}

/** Index past the brace that closes the object opened before `from`, or -1. */
function objectEnd(text: string, from: number, most: number): number {
	let depth = 0;
	for (let i = from; i < text.length && i < most; i++) {
		const unit = text.charCodeAt(i);
		if (unit === QUOTE) {
			i = stringEnd(text, i);
			if (i < 0) return -1;
		} else if (unit === 123) depth++;
		else if (unit === 125) {
			if (depth === 0) return i + 1;
			depth--;
		}
	}
	return -1;
}

/** The objects around a place, innermost first. @param place the opening quote of a string. */
export function* enclosingObjects(
	text: string,
	place: number,
	limits: { readonly storyLength: number; readonly levels: number },
): Generator<JsonSlice> {
	let start = place;
	let end = stringEnd(text, place) + 1;
	for (let level = 0; level < limits.levels && end > 0; level++) {
		start = objectStart(text, start, place - limits.storyLength);
		if (start < 0) return;
		end = objectEnd(text, end, start + limits.storyLength);
		if (end < 0) return;
		const key = /"([^"]*)"\s*:\s*$/.exec(text.slice(Math.max(0, start - 80), start))?.[1] ?? '';
		yield { slice: text.slice(start, end), key };
	}
}
