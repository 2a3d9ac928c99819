/** What stances are learned from: the comments of labelled threads about contacts, and the sentences of stances.tsv. */
import { join } from 'node:path';
import { STANCES } from '#lib/language/judge-stance.ts';
import type { NameFound } from '#lib/language/name-run.ts';
import { findNames } from '#lib/language/names.ts';
import { readOpinion } from '#lib/language/opinions.ts';
import { type Reading, readText } from '#lib/language/reading.ts';
import { findRoles } from '#lib/language/roles.ts';
import { stanceTraits } from '#lib/language/stance-terms.ts';
import { type LabelledThread, readLabelledThreads } from '../evaluate/labelled-threads.ts';
import { CORPUS, linesOf, THREAD_WORTH } from './examples.ts';
import type { Task, Taught } from './fit.ts';
import { wordFeatures } from './word-features.ts';

export type Stance = (typeof STANCES)[number];

/** Features the product keeps. */
export const MOST_STANCE_FEATURES = 5000;

export const STANCE_TASK: Task = { outcomes: STANCES, exclusive: STANCES.length };

export interface StanceExample extends Taught {
	/** Folder of its thread, or the writer of its sentence. */
	readonly from: string;
	readonly stance: Stance;
	readonly reading: Reading;
	readonly names: readonly NameFound[];
}

/** Folders whose threads tell who recommends and who warns. */
export const STANCE_THREADS = [
	'a',
	'b',
	'regions',
	'contacts',
	'examined-1',
	'examined-2',
	'opinions',
	'people-1',
	'people-2',
	'people-3',
	'people-4',
	'people-5',
	'people-6',
	'people-7',
	'natural-1',
] as const;

export function readStanceExamples(): StanceExample[] {
	return [
		...STANCE_THREADS.flatMap((folder) =>
			readLabelledThreads(join(CORPUS, folder)).flatMap((thread) => saidIn(thread, folder)),
		),
		...readStanceSentences(),
	];
}

/** The comments of a thread about contacts: what their author is labelled to think of all of them, where it is one thing. */
function saidIn(
	{ thread: { comments }, labels: { contacts } }: LabelledThread,
	from: string,
): StanceExample[] {
	const heard = new Set<string>();
	if (contacts.length === 0) return [];
	return comments.flatMap(({ author, text }) => {
		if (!author) return [];
		const { name } = author;
		const recommends = contacts.some(({ recommendedBy }) => recommendedBy.includes(name));
		const warns = contacts.some(({ warnedBy }) => warnedBy.includes(name));
		// Of several comments of one member, the first holds the opinion.
		const again = heard.has(name) && (recommends || warns);
		heard.add(name);
		if (again || (recommends && warns)) return [];
		const example = exampleOf(from, recommends ? 'recommends' : warns ? 'warns' : 'neither', text);
		return isBareName(example) ? [] : [example];
	});
}

/** "Mme Castagnier, 06 39 98 11 22": to name is to recommend, and its words teach nothing. */
function isBareName({ reading, names }: StanceExample): boolean {
	const named = names.reduce((sum, { from, to }) => sum + to - from, 0);
	return named > 0 && reading.words.length - named < FEWEST_WORDS;
}

const FEWEST_WORDS = 4;

/** stances.tsv: writer, stance, sentence. */
function readStanceSentences(): StanceExample[] {
	return linesOf('stances.tsv').map((line) => {
		const [writer = '', said, text = ''] = line.split('\t');
		const stance = STANCES.find((one) => one === said);
		if (!stance) throw new Error(`no stance in "${line}"`);
		return exampleOf(writer, stance, text);
	});
}

function exampleOf(from: string, stance: Stance, text: string): StanceExample {
	const reading = readText(text, 'comment');
	const names = findNames(reading, findRoles(reading));
	return {
		from,
		stance,
		reading,
		names,
		features: wordFeatures(
			reading,
			names,
			stanceTraits(reading, 0, reading.words.length, readOpinion(reading)),
		),
		right: STANCES.map((one) => Number(one === stance)),
		worth: (STANCE_THREADS as readonly string[]).includes(from) ? THREAD_WORTH : 1,
	};
}
