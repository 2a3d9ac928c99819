/** Which of the two languages a text is in. French unless English shows itself: the groups are French. */
export type TextLanguage = 'fr' | 'en';

/** Small words that belong to one of the two only, folded. */
const ENGLISH_SIGNS = new Set(
	(
		'the and is are was were with for from this that these those you your we our they their it its have has had ' +
		'my what where when who why how which do does did can could would should will not of to in at be been ' +
		'anyone someone looking need there here please thanks thank hi hello after before school kids child ' +
		'children baby'
	).split(' '),
);
const FRENCH_SIGNS = new Set(
	(
		'le la les un une des du au aux et ou est sont avec pour dans sur que qui je tu il elle nous vous ils ' +
		'elles mon ma mes ton ta tes son sa ses notre votre leur ce cet cette ces pas ne plus par chez bonjour ' +
		'merci cherche ecole enfant enfants bebe de se quel quelle comment quand quoi y en si mais donc'
	).split(' '),
);

/** @param words folded words, in order; a few dozen are enough. */
export function tellLanguage(words: readonly string[]): TextLanguage {
	let english = 0;
	let french = 0;
	for (const word of words) {
		const signs = languageSigns(word);
		english += signs & 1;
		french += signs >> 1;
	}
	return told(english, french);
}

/** What a folded word is a sign of: 0 nothing, 1 English, 2 French, 3 either. */
export function languageSigns(word: string): number {
	return (ENGLISH_SIGNS.has(word) ? 1 : 0) + (FRENCH_SIGNS.has(word) ? 2 : 0);
}

/** The language of a text with so many signs of each. */
export function told(english: number, french: number): TextLanguage {
	return english > french ? 'en' : 'fr';
}
