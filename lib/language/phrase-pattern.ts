/** One pattern of a cue table, from its written form (phrases.ts) to what is matched. */
import { foldWords, type Word } from './reading.ts';
import { wordForm } from './word-forms.ts';

export interface PatternStep {
	readonly words: ReadonlySet<string>;
	/** The same words by number: what has one is compared by it alone. */
	readonly ids: readonly number[];
	/** Bits of the words that may stand here ({@link bitOf}). */
	readonly bits: number;
	readonly beginnings: readonly string[];
	/** Up to so many words of any kind before this step. */
	readonly gap: number;
	/** At least so many of them. */
	readonly least: number;
}

export interface Pattern {
	readonly table: number;
	readonly value: unknown;
	readonly steps: readonly PatternStep[];
	/** The step it waits under: the one whose words are met least. */
	readonly anchor: number;
	readonly early: boolean;
}

/** Words met in every text: a pattern waits under another when it can. */
const FUNCTION_WORDS = new Set(
	(
		'a ai ait as au aux avez avec c ca ce ces cest d dans de des deux du elle elles en est et etait ete eu faire fait faut il ils j je jour l la le les leur lui m ma mais me mes moi mon n ne ' +
		'nos notre nous on ont ou par pas plus pour qu que quelqu qui qqn s sa se ses si son sont suis sur t ta te tes tu un une va vais vos votre vous y bien tout tous peut peux avoir bonjour merci ' +
		'svp chez ici sans tres quand comme bon jusqu moins rien encore toujours ans mois samedi dimanche enfant enfants fille fils petit petite'
	).split(' '),
);
const COMMON = 1000;

/** Throws on a pattern that cannot be read: a fault of the table, not of a text. */
export function compilePattern(table: number, value: unknown, source: string): Pattern {
	const steps = stepsOf(source);
	const weights = steps.map(commonness);
	return {
		table,
		value,
		steps,
		anchor: weights.indexOf(Math.min(...weights)),
		early: source.startsWith('^'),
	};
}

function commonness({ words, beginnings }: PatternStep): number {
	let weight = beginnings.length * 3;
	for (const word of words) weight += FUNCTION_WORDS.has(word) || word.length < 2 ? COMMON : 1;
	return weight;
}

/** Whether a word may stand at this step. */
export function accepts({ words, ids, bits, beginnings }: PatternStep, { folded, id }: Word): boolean {
	if (id < 0) {
		if (words.has(folded)) return true;
	} else {
		if ((bits & bitOf(id)) === 0) return false;
		for (let index = 0; index < ids.length; index += 1) if (ids[index] === id) return true;
	}
	for (let index = 0; index < beginnings.length; index += 1) {
		if (folded.startsWith(beginnings[index] as string)) return true;
	}
	return false;
}

/** Words are told apart by this many bits. */
export const BITS = 29;

/** The bit of a word's number: another word may share it. */
export function bitOf(id: number): number {
	return 1 << (id % BITS);
}

function stepsOf(source: string): PatternStep[] {
	const steps: PatternStep[] = [];
	let gap = 0;
	let least = 0;
	for (const part of source.replace(/^\^/, '').trim().replace(/['’-]/g, ' ').split(/\s+/)) {
		if (part.startsWith('_')) {
			gap += part.length > 1 ? Number(part.slice(1)) : 1;
			least += part.length === 1 ? 1 : 0;
			continue;
		}
		const { words, beginnings } = wordsOf(part, source);
		const ids = [...words].map((word) => wordForm(word).id);
		const any = beginnings.length > 0 || ids.some((id) => id < 0);
		const bits = any ? -1 : ids.reduce((all, id) => all | bitOf(id), 0);
		steps.push({ words, ids, bits, beginnings, gap, least });
		gap = 0;
		least = 0;
	}
	return steps;
}

/** Endings of gender and number. */
const AGREEMENTS = ['', 'e', 's', 'es'];

function wordsOf(part: string, source: string): Pick<PatternStep, 'words' | 'beginnings'> {
	const words = new Set<string>();
	const beginnings: string[] = [];
	for (const choice of part.split('|')) {
		const folded = /^[€$%+&@#]$/.test(choice) ? choice : foldWords(choice)[0];
		if (!folded) throw new Error(`No word in the pattern "${source}"`);
		if (choice.endsWith('~')) for (const ending of AGREEMENTS) words.add(folded + ending);
		else if (!choice.endsWith('*')) words.add(folded);
		else if (folded.length >= 3) beginnings.push(folded);
		else throw new Error(`A beginning has three letters or more: "${source}"`);
	}
	return { words, beginnings };
}
