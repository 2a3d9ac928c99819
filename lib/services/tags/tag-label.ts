/** Longest label, in characters. */
const MAX_LABEL = 40;

export function cleanLabel(label: string): string {
	return [...label.replace(/\s+/g, ' ').trim()].slice(0, MAX_LABEL).join('');
}

/** Two labels are one when they differ by case or spaces only. */
export function labelKey(label: string): string {
	return cleanLabel(label).toLocaleLowerCase('fr');
}
