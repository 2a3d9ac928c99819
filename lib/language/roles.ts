/** Roles of professionals, services and places, as cards show them. */
import { ROLE_CUES, type Role } from './cues/role-cues.ts';
import { compileLexicon, type Found, findPhrases, type Lexicon } from './phrases.ts';
import { foldWords, type Reading, readText } from './reading.ts';

let lexicon: Lexicon<Role> | null = null;

function roleLexicon(): Lexicon<Role> {
	lexicon ??= compileLexicon(
		ROLE_CUES.flatMap(([role, family, is, patterns]) =>
			patterns.split(', ').map((pattern) => [{ role, family, is }, pattern] as const),
		),
	);
	return lexicon;
}

/** Roles said in a reading, in order; where several overlap, the longest, then the first of the table. */
export function findRoles(reading: Reading, from = 0, to = reading.words.length): Found<Role>[] {
	const kept: Found<Role>[] = [];
	for (const found of findPhrases(reading, roleLexicon(), from, to)) {
		const last = kept[kept.length - 1];
		if (!last || last.to <= found.from) kept.push(found);
		else if (found.to - found.from > last.to - last.from) kept[kept.length - 1] = found;
	}
	return kept;
}

/** The role of a free wording ("cabinet d'orthophonie" → "orthophoniste"); its folded words when unknown. */
export function normaliseRole(text: string): string {
	return findRoles(readText(text.slice(0, 200)))[0]?.value.role ?? foldWords(text).join(' ');
}
