/** What the weights are learned from: the labelled threads and sentences of tests/fixtures/corpus. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKind, KINDS, type Kind } from '#lib/domain/kind.ts';
import { ANSWER_VALUE, ANSWERS_JUDGED, type Answering } from '#lib/language/judge-thread.ts';
import { type Reading, readText } from '#lib/language/reading.ts';
import { eachTerm, shapesOf, shapesOfAnswers } from '#lib/language/thread-terms.ts';
import { readLabelledThreads } from '../evaluate/labelled-threads.ts';
import { readVoices } from '../evaluate/voices.ts';
import type { Task, Taught } from './fit.ts';

/** Which kind, and apart, sensitive or not. */
export const KIND_TASK: Task = { outcomes: [...KINDS, 'sensitive'], exclusive: KINDS.length };

export interface Example extends Taught {
	readonly from: string;
	readonly kind: Kind;
	/** Null when nobody said. */
	readonly sensitive: boolean | null;
	readonly post: Reading;
	readonly answers: readonly Answering[];
}

/** Where the labelled texts are. */
export const CORPUS = join(import.meta.dirname, '../../tests/fixtures/corpus');
export const THREADS = [
	'a',
	'b',
	'regions',
	'blind-1',
	'blind-2',
	'blind-3',
	'contacts',
	'examined-1',
	'rides-1',
	'rides-2',
] as const;
/** Folders whose hand drew the line of the private elsewhere: they teach kinds only. */
const KINDS_ONLY: ReadonlySet<string> = new Set(['contacts', 'rides-1', 'rides-2']);
/** A thread teaches more than a sentence: it is whole, as they are met. */
export const THREAD_WORTH = 2;

/** Lines of a table of the corpus, without its heading. */
export function linesOf(file: string): string[] {
	return readFileSync(join(CORPUS, file), 'utf8').trim().split('\n').slice(1);
}

export function readExamples(): Example[] {
	return [...THREADS.flatMap(readThreads), ...readSentences()];
}

function readThreads(folder: string): Example[] {
	return readLabelledThreads(join(CORPUS, folder)).map(({ thread, labels }) => {
		const { post, answers } = readVoices(thread);
		return exampleOf(folder, labels.kind, KINDS_ONLY.has(folder) ? null : labels.sensitive, post, answers);
	});
}

/** sentences.tsv: kind, `yes`, `no` or `?` for sensitive, text; for some, what others answered, ` | ` between. */
function readSentences(): Example[] {
	return linesOf('sentences.tsv').map((line) => {
		const [kind = '', sensitive, text = '', said = ''] = line.split('\t');
		if (!isKind(kind)) throw new Error(`no kind in "${line}"`);
		const answers = said
			.split(' | ')
			.filter(Boolean)
			.map((one) => ({ isAuthor: false, reading: readText(one, 'comment') }));
		return exampleOf(
			'sentences',
			kind,
			sensitive === '?' ? null : sensitive === 'yes',
			readText(text),
			answers,
		);
	});
}

function exampleOf(
	from: string,
	kind: Kind,
	sensitive: boolean | null,
	post: Reading,
	answers: readonly Answering[],
): Example {
	return {
		from,
		kind,
		sensitive,
		post,
		answers,
		features: featuresOf(post, answers),
		right: [...KINDS.map((one) => Number(one === kind)), sensitive === null ? null : Number(sensitive)],
		worth: from === 'sentences' ? 1 : THREAD_WORTH,
	};
}

function featuresOf(post: Reading, answers: readonly Answering[]): Map<string, number> {
	const features = new Map<string, number>();
	eachTerm(post, (term, previous, asks) => {
		features.set(term, 1).set(`${previous} ${term}`, 1);
		if (asks) features.set(`?${term}`, 1);
	});
	for (const shape of [...shapesOf(post), ...shapesOfAnswers(answers)]) features.set(shape, 1);
	for (const isAuthor of [true, false]) {
		for (const { reading } of answers.filter((one) => one.isAuthor === isAuthor).slice(0, ANSWERS_JUDGED))
			eachTerm(reading, (term) => features.set(`${isAuthor ? 'o' : 'c'}:${term}`, ANSWER_VALUE));
	}
	return features;
}
