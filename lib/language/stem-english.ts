/**
 * Light English stemming: plurals and the commonest endings, so that "babysitters" finds "babysitter" and
 * "looking" finds "look". No more: a wrong merger costs more than a missed one.
 *
 * @param word folded.
 */
export function stemEnglish(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	const singular = withoutPlural(word);
	if (singular.length > 5 && singular.endsWith('ing')) return undouble(singular.slice(0, -3));
	if (singular.length > 4 && singular.endsWith('ed') && !singular.endsWith('eed'))
		return undouble(singular.slice(0, -2));
	if (singular.length > 4 && singular.endsWith('e')) return singular.slice(0, -1);
	return singular;
}

function withoutPlural(word: string): string {
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
	if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
	return word;
}

function undouble(word: string): string {
	const last = word.at(-1) ?? '';
	return word.length > 3 && word.at(-2) === last && !'lsz'.includes(last) ? word.slice(0, -1) : word;
}
