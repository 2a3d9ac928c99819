import type { Inquiry } from '#lib/domain/findings.ts';

/** Hits shown at first, and added each time the end of the list comes near. */
export const PAGE = 20;

export const NO_INQUIRY: Inquiry = {
	text: '',
	groups: [],
	kinds: [],
	tags: [],
	answered: false,
	type: null,
	typing: false,
	limit: PAGE,
};

export function isFiltered(inquiry: Inquiry): boolean {
	return (
		inquiry.groups.length + inquiry.kinds.length + inquiry.tags.length > 0 ||
		inquiry.answered ||
		inquiry.type !== null
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
