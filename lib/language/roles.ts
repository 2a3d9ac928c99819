/** Roles of professionals, services and places, as cards show them. */
import { ROLE_CUES, type Role } from './cues/role-cues.ts';
import { declareCues, type Found, findCues } from './phrases.ts';
import { foldWords, type Reading, readText } from './reading.ts';

const ROLE_TABLE = declareCues('both', () =>
	ROLE_CUES.flatMap(([role, family, is, patterns]) => {
		const value: Role = { role, family, is };
		return patterns.split(', ').map((pattern) => [value, pattern] as const);
	}),
);

/** Roles said in a reading, in order; where several overlap, the longest, then the first of the table. */
export function findRoles(reading: Reading, from = 0, to = reading.words.length): Found<Role>[] {
	const kept: Found<Role>[] = [];
	for (const found of findCues(reading, ROLE_TABLE, from, to)) {
		const last = kept[kept.length - 1];
		if (!last || last.to <= found.from) kept.push(found);
		else if (found.to - found.from > last.to - last.from) kept[kept.length - 1] = found;
	}
	return kept;
}

const TITLES: ReadonlySet<string> = new Set(['docteur', 'doctoresse', 'doc']);

/** "Docteur Martin": before a name it is a title that any of several trades bears. */
export function isTitle({ words }: Reading, { from, to }: Found<Role>): boolean {
	const next = words[to];
	return to - from === 1 && TITLES.has(words[from]?.folded ?? '') && next?.shape === 'capital';
}

/** Nouns of many trades: the word after them says which. */
const GENERIC_ROLES: ReadonlySet<string> = new Set([
	'cabinet',
	'hôpital',
	'centre de santé',
	'magasin',
	'réparateur',
]);

const ROLE_NAMES: ReadonlySet<string> = new Set(ROLE_CUES.map(([role]) => role));

/** "cabinet", "clinique", "magasin": a noun of many trades. */
export function isGenericRole(role: string): boolean {
	return GENERIC_ROLES.has(role);
}

/** The role of a free wording ("cabinet d'orthophonie" → "orthophoniste"); its folded words when unknown. */
export function normaliseRole(text: string): string {
	if (ROLE_NAMES.has(text)) return text;
	const roles = findRoles(readText(text.slice(0, 200))).map(({ value }) => value.role);
	return roles.find((role) => !isGenericRole(role)) ?? roles[0] ?? foldWords(text).join(' ');
}
