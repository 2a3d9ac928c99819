/** What stands before an apostrophe and carries no meaning of its own: "l'école", "jusqu'à", "qu'elle". */
const ELIDED: ReadonlySet<string> = new Set(
	'c d j l m n s t z qu jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' '),
);

export function isElided(word: string): boolean {
	return ELIDED.has(word);
}

/** Words that hold their apostrophe: both halves make one word. */
export const JOINED: ReadonlySet<string> = new Set(
	'aujourdhui prudhomme prudhommes prudhommal dabord entraide grandmere grandmeres grandpere'.split(' '),
);

/** English endings after an apostrophe, dropped: "parent's", "don't", "we're". */
export const TAILS: ReadonlySet<string> = new Set('s t re ve ll'.split(' '));
