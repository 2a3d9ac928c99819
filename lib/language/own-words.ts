/** The user's own equivalents, line by line: those that can be used, and why the others cannot. */
import type { OwnWordsFault, OwnWordsProblem } from '../domain/own-words.ts';
import { phraseTerms } from './equivalents.ts';

const MOST_LINES = 300;
const LONGEST_LINE = 300;
const SHOWN = 60;

export interface OwnWords {
	/** Lines that a search can use, in the form of equivalents.ts. */
	readonly lines: readonly string[];
	readonly problems: readonly OwnWordsProblem[];
}

/** @param text as typed, of any length; empty lines and remarks are passed over. */
export function readOwnWords(text: string): OwnWords {
	const lines: string[] = [];
	const problems: OwnWordsProblem[] = [];
	for (const [place, written] of text.split(/\r?\n/).entries()) {
		const line = written.replace(/#.*/, '').trim();
		if (line === '') continue;
		const fault = lines.length >= MOST_LINES ? 'too-many' : faultOf(line);
		if (fault === null) lines.push(line);
		else problems.push({ line: place + 1, text: line.slice(0, SHOWN), fault });
	}
	return { lines, problems };
}

function faultOf(line: string): OwnWordsFault | null {
	if (line.length > LONGEST_LINE) return 'too-long';
	if (!/[=~>]/.test(line)) return 'alone';
	if (line.split('>').length > 2) return 'two-arrows';
	if (line.includes('~') && /[=>]/.test(line)) return 'mixed';
	const forms = line.split(/[=~>]/).map((form) => form.trim());
	if (forms.includes('')) return 'empty';
	const keys = forms.map((form) => phraseTerms(form, 'fr').join(' '));
	if (keys.includes('')) return 'no-word';
	return new Set(keys).size < 2 ? 'same' : null;
}
