/** A sentence of data with its part: `{}` becomes the value. */
export function fill(sentence: string, value: string | number): string {
	return sentence.replace('{}', () => String(value));
}
