const LONGEST = 110;
const SHORTEST = 12;

/** What a post says first, as its title: its first line, or the sentence it starts with; cut at a word. */
export function openingOf(text: string): string {
	const lines = text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
	const line = lines.find((one) => one.length >= SHORTEST) ?? lines.find((one) => one !== '') ?? '';
	if (line.length <= LONGEST) return line;
	const cut = line.slice(0, LONGEST);
	const sentence = Math.max(...['. ', '! ', '? '].map((mark) => cut.lastIndexOf(mark)));
	if (sentence >= SHORTEST) return cut.slice(0, sentence + 1);
	const word = cut.lastIndexOf(' ');
	return `${(word > SHORTEST ? cut.slice(0, word) : cut).replace(/[\s,;:]+$/, '')}…`;
}
