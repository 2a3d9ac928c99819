/** What "settled" is learned from: closings.tsv, and what the authors of labelled threads said. */
import { join } from 'node:path';
import { isKind } from '#lib/domain/kind.ts';
import { CLOSINGS } from '#lib/language/judge-settled.ts';
import { OTHERS } from '#lib/language/judging-table.ts';
import { type Reading, readText } from '#lib/language/reading.ts';
import { type ClosingContext, closingPlace, closingTraits, mayEnd } from '#lib/language/settled-terms.ts';
import { type LabelledThread, readLabelledThreads } from '../evaluate/labelled-threads.ts';
import { readVoices } from '../evaluate/voices.ts';
import { CORPUS, linesOf, THREAD_WORTH } from './examples.ts';
import type { Task, Taught } from './fit.ts';
import { wordFeatures } from './word-features.ts';

/** Features the product keeps. */
export const MOST_SETTLED_FEATURES = 1500;

export const SETTLED_TASK: Task = { outcomes: CLOSINGS, exclusive: CLOSINGS.length };

export interface SettledExample extends Taught {
	/** Folder of its thread, or the writer of its sentence. */
	readonly from: string;
	readonly settled: boolean;
	readonly reading: Reading;
	readonly context: ClosingContext;
}

export const SETTLED_THREADS = [
	'a',
	'b',
	'regions',
	'blind-1',
	'blind-2',
	'blind-3',
	'frozen-1',
	'contacts',
	'examined-1',
	'examined-2',
	'people-1',
	'people-2',
	'people-3',
	'people-4',
	'people-5',
	'people-6',
	'people-7',
	'rides-1',
	'rides-2',
	'natural-1',
] as const;

export function readSettledExamples(): SettledExample[] {
	return [
		...SETTLED_THREADS.flatMap((folder) =>
			readLabelledThreads(join(CORPUS, folder)).flatMap((thread) => saidIn(thread, folder)),
		),
		...readSentences(),
	];
}

/** Of a settled thread, the author's last word, or the last of all; of another, whatever would be judged. */
function saidIn({ thread, labels: { kind, resolved } }: LabelledThread, from: string): SettledExample[] {
	const { answers } = readVoices(thread);
	const heard = answers.filter(({ isAuthor, reading }) => isAuthor || mayEnd(reading));
	const told = resolved ? [answers.findLast(({ isAuthor }) => isAuthor) ?? answers.at(-1)] : heard;
	return told.flatMap((voice) => {
		if (!voice) return [];
		return [exampleOf(from, resolved, voice.reading, { kind, isAuthor: voice.isAuthor }, THREAD_WORTH)];
	});
}

/** closings.tsv: writer, settled or open, kind of the thread, author or other, what is said. */
function readSentences(): SettledExample[] {
	return linesOf('closings.tsv').map((line) => {
		const [writer = '', said, kind = '', by, text = ''] = line.split('\t');
		if (!isKind(kind) || !CLOSINGS.some((one) => one === said)) throw new Error(`not a closing: "${line}"`);
		const context = { kind, isAuthor: by === 'author' };
		return exampleOf(writer, said === 'settled', readText(text, 'comment'), context, 1);
	});
}

function exampleOf(
	from: string,
	settled: boolean,
	reading: Reading,
	context: ClosingContext,
	worth: number,
): SettledExample {
	return {
		from,
		settled,
		reading,
		context,
		features: featuresOf(reading, context),
		right: CLOSINGS.map((one) => Number((one === 'settled') === settled)),
		worth,
	};
}

function featuresOf(reading: Reading, context: ClosingContext): Map<string, number> {
	const place = closingPlace(context);
	const sign = place === null ? null : place === OTHERS ? 'c:' : 'o:';
	return wordFeatures(reading, [], closingTraits(reading, 0, reading.words.length, context), sign);
}
