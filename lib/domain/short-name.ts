/** Signs, pictures and invisible characters people put in their names; letters and marks of any script stay. */
const NOT_OF_A_NAME = /[^\p{L}\p{M}\p{N}'’.\-\s]/gu;
const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]|«[^»]*»|"[^"]*"/gu;
const MAX_FIRST = 40;

/** Names Facebook shows when a member chose not to be named. */
const ANONYMOUS =
	/^(?:membre|participante?|utilisateur|utilisatrice)(?:\s\S+)?\sanonyme\b|^anonymous\s(?:member|participant|user)\b/iu;

/** True for "Membre anonyme", "Anonymous participant 123"…: no author is kept for these. */
export function isAnonymousName(name: string): boolean {
	return ANONYMOUS.test(name.trim());
}

/**
 * A member's name as kept: first word and the initial of the last one, "Julie P.". A single word stays whole;
 * particles and what stands in brackets go ("Anne de La Tour (Dupont)" → "Anne T."). Empty when nothing
 * of a name is left.
 */
export function shortNameOf(name: string): string {
	const words = name
		.slice(0, 500)
		.normalize('NFC')
		.replace(IN_BRACKETS, ' ')
		.replace(NOT_OF_A_NAME, ' ')
		.split(/\s+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	const first = words[0] ?? '';
	const last = words.length > 1 ? words.at(-1) : undefined;
	const initial = last?.match(/[\p{L}\p{N}]\p{M}*/u)?.[0];
	const head = [...first].slice(0, MAX_FIRST).join('');
	return initial ? `${head} ${initial.toLocaleUpperCase('fr')}.` : head;
}
