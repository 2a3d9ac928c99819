/** Names of people: told by a title, by a first name, or by the "Martin Léa" of a register. */
import { FIRST_NAMES } from './cues/first-names.ts';
import { capital, capitalsEnd, folded, joined, make, type NameFound } from './name-run.ts';
import { isCommonWord } from './name-sole.ts';
import { NO_NAMES, TITLES } from './name-words.ts';
import type { Reading } from './reading.ts';
import { seeStance } from './stance.ts';
import { wordSet } from './word-set.ts';

const FIRST = wordSet(FIRST_NAMES);
const TITLED = wordSet(TITLES);

/** "Dr Martin", "Mme Bensoussan", "Me Lucie Ouellet". */
export function titled(reading: Reading, at: number): NameFound | null {
	if (!TITLED.has(reading.words[at])) return null;
	const title = folded(reading, at);
	if ((title === 'me' || title === 'm') && reading.words[at]?.shape === 'lower') return null;
	if (!joined(reading, at + 1)) return null;
	if (isInitial(reading, at + 1) && !capital(reading, at + 2))
		return make(reading, at, at + 2, { is: 'person', by: 'title', role: null });
	if (!capital(reading, at + 1)) return inSmall(reading, at, title);
	const to = beforePlace(reading, at + 2, capitalsEnd(reading, at + 1, false));
	return make(reading, at, to, { is: 'person', by: 'title', role: null });
}

const SHORTEST = 4;
const DOCTORS = /^(dr|dre|docteur|docteure|dresse)$/;
/** After "mme" and the like: no name, but what is said of them. */
const GOES_ON =
	/^(habit\w*|vient|vend\w*|pass\w*|prend|agee?|dune?|gard\w*|fait|donne|propose|cherch\w*|recherch\w*|seule?|veuf|veuve|blonde?|brune?|retraitee?|monsieur|madame)$/;

/** "dr escande mé fo attendre": the title of a doctor alone makes a name of a small word that is none of the language's common ones. */
function inSmall(reading: Reading, at: number, title: string): NameFound | null {
	if (
		!/^(dr|dre|docteur|docteure|dresse|mme|mr|mlle|melle)$/.test(title) ||
		reading.words[at]?.sentence !== reading.words[at + 1]?.sentence
	)
		return null;
	const word = reading.words[at + 1];
	if (word?.shape !== 'lower' || word.folded.length < SHORTEST || NO_NAMES.has(word.folded)) return null;
	if (isCommonWord(word.folded) || (!DOCTORS.test(title) && GOES_ON.test(word.folded))) return null;
	const { praise, warning } = seeStance(reading, at + 1, at + 2);
	return praise + warning > 0 ? null : make(reading, at, at + 2, { is: 'person', by: 'title', role: null });
}

/** "Hélène Martin", "Bensoussan Léa", "V. Chauvet", "Bernadette". */
export function person(reading: Reading, at: number): NameFound | null {
	const word = reading.words[at];
	if (!word || !capital(reading, at) || isSaint(reading, at)) return null;
	const first = FIRST.has(word);
	const initial = word.folded.length === 1 && reading.text[word.end] === '.';
	if (
		!first &&
		!(capital(reading, at + 1) && joined(reading, at + 1) && (FIRST.has(reading.words[at + 1]) || initial))
	)
		return null;
	const to = beforePlace(reading, first ? at + 1 : at + 2, capitalsEnd(reading, at, false));
	if (to - at === 1) return make(reading, at, to, { is: 'person', by: 'first-name', role: null });
	const allUpper = reading.words.slice(at, to).every((one) => one.shape === 'upper');
	return allUpper && word.shape === 'upper' && to - at > 3
		? null
		: make(reading, at, to, { is: 'person', by: 'full-name', role: null });
}

/** "Mr Santini du Pontet": after a last name, "de" leads to where; "Mme de Brito" has none before it. */
function beforePlace(reading: Reading, from: number, to: number): number {
	for (let at = from; at < to; at += 1) {
		if (/^(de|du|des|d)$/.test(folded(reading, at)) && capital(reading, at - 1)) return at;
	}
	return to;
}

/** "Mme L.", "Dr B": all that is told of the name. */
function isInitial(reading: Reading, at: number): boolean {
	const word = reading.words[at];
	return (
		word !== undefined && word.end - word.start === 1 && word.shape !== 'lower' && word.shape !== 'digits'
	);
}

const SAINTS = wordSet(['saint', 'sainte', 'st', 'ste']);

/** "Saint-Hubert", "la St-Nicolas": a town or a feast. */
function isSaint(reading: Reading, at: number): boolean {
	return at > 0 && SAINTS.has(reading.words[at - 1]) && joined(reading, at);
}
