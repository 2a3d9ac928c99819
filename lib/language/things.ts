/** Things people give, sell and lend, from the lists of equivalents. */
import { THINGS } from './lexicon/things.ts';
import { type Reading, readText } from './reading.ts';

let things: ReadonlySet<string> | null = null;

/** Words of the lists that name no thing of their own. */
const NOT_THINGS = new Set(
	'perdu egare disparu oublie tombe trouve retrouve ramasse vole vol sac'.split(' '),
);
const FIRST_WORDS = 16;

/** True when one of the first words names a thing. */
export function namesThing(reading: Reading): boolean {
	things ??= new Set(
		THINGS.split('\n').flatMap((line) =>
			line
				.replace(/#.*/, '')
				.split(/[=~>]/)
				.map((form) => readText(form).words.map((word) => word.folded))
				.flatMap((words) => (words.length === 1 && (words[0]?.length ?? 0) > 3 ? [words[0] as string] : []))
				.filter((word) => !NOT_THINGS.has(word)),
		),
	);
	return reading.words
		.slice(0, FIRST_WORDS)
		.some(({ folded }) => things?.has(folded) || (folded.endsWith('s') && things?.has(folded.slice(0, -1))));
}
