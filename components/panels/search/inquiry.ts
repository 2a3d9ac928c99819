import { type Findings, type Inquiry, NO_INQUIRY, type TypedFilter } from '#lib/domain/findings.ts';

/** Hits shown at first, and added each time the end of the list comes near. */
export const PAGE = NO_INQUIRY.limit;

export function isFiltered(inquiry: Inquiry): boolean {
	return (
		inquiry.groups.length + inquiry.kinds.length + inquiry.tags.length > 0 ||
		inquiry.answered ||
		inquiry.type !== null ||
		inquiry.period !== null ||
		inquiry.since !== null ||
		inquiry.until !== null
	);
}

/** Nothing typed, nothing pressed: there is nothing to look for. */
export function isIdle(inquiry: Inquiry): boolean {
	return inquiry.text.trim() === '' && !isFiltered(inquiry);
}

/** A list of choices with one flipped. */
export function flipped<Choice>(choices: readonly Choice[], choice: Choice): readonly Choice[] {
	return choices.includes(choice) ? choices.filter((other) => other !== choice) : [...choices, choice];
}

/** What was typed, less some of the filters in it. The places are those of the text that was answered. */
export function textWithout(text: string, typed: readonly TypedFilter[]): string {
	let kept = '';
	let at = 0;
	for (const { start, end } of typed) {
		kept += text.slice(at, start);
		at = end;
	}
	return (kept + text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** The filters in what was typed, a phrase or an exclusion aside: they are words to find, or not to. */
export function narrowing(findings: Findings): readonly TypedFilter[] {
	return findings.typed.filter(({ field }) => field !== 'phrase' && field !== 'without');
}
