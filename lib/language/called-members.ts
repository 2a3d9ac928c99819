/** Members who are spoken to, not recommended. */
import type { NameFound } from './name-run.ts';
import type { Reading } from './reading.ts';

export function isMember(name: NameFound, members: ReadonlySet<string>): boolean {
	return members.has(name.keys.join(' ')) || (name.keys.length === 1 && members.has(name.keys[0] as string));
}

/** Little or nothing follows the name, or what is said to someone: "regarde", "pour toi". */
function isCalledTo(reading: Reading, to: number): boolean {
	const rest = reading.words.slice(to);
	return (
		rest.length <= 2 || rest.some(({ folded }) => /^(tu|toi|te|t|ton|ta|tes|regarde|viens|dis)$/.test(folded))
	);
}

/** "@Camille", "le post de Mehdi Ouali", "Aurélie Fontaine ??": another member is called. */
export function isTagged(reading: Reading, name: NameFound): boolean {
	const first = reading.words[name.from];
	const last = reading.words[name.to - 1];
	if (!first || !last || name.is === 'place') return false;
	if (reading.text[first.start - 1] === '@') return true;
	const before = reading.words[name.from - 2]?.folded ?? '';
	const after = reading.text.slice(last.end, last.end + 4);
	if (first.start === 0 && SPOKEN_TO.test(reading.text.slice(last.end))) return true;
	return /^(post|annonce|message|publication)$/.test(before)
		? !/vu|regarde/i.test(reading.text) || /covoit|trajet/i.test(reading.text)
		: first.start === 0 && /^\s?[!?]{2}/.test(after) && isCalledTo(reading, name.to);
}

/** "Gwenn Riou regarde", "Marc Durand ça peut t'intéresser", "Léa Roux pour toi": right after the name, words to them. */
const SPOKEN_TO =
	/^\s?[,!:]?\s*(?:regarde(?![rz])|lis |viens |tu |t['’]|toi(?!\p{L})|pour toi(?!\p{L})|[cç]a (?:peut |pourrait |va |devrait )?(?:te |t['’]))/iu;
