/**
 * How well opinions are told in texts never met: each folder, and each writer of sentences, judged by what all the
 * others taught; beside it, the lists of phrases alone. Then the curve by number of sentences.
 */
import { join } from 'node:path';
import { judgeStance, STANCES } from '#lib/language/judge-stance.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { opinionOf, readOpinion } from '#lib/language/opinions.ts';
import { measureContacts } from '../evaluate/contacts.ts';
import { type Counts, count, emptyCounts, measuresOf, share } from '../evaluate/figures.ts';
import { readLabelledThreads } from '../evaluate/labelled-threads.ts';
import { understandAll } from '../evaluate/understanding.ts';
import { CORPUS } from './examples.ts';
import { fitWeights } from './fit.ts';
import {
	MOST_STANCE_FEATURES,
	STANCE_TASK,
	STANCE_THREADS,
	type Stance,
	type StanceExample,
} from './stance-examples.ts';
import { toWeights } from './weights-file.ts';

/** Folders of one hand are left out together. */
const HANDS: readonly (readonly string[])[] = [
	['a', 'b'],
	['regions', 'contacts'],
	['examined-1', 'examined-2'],
	['opinions'],
	STANCE_THREADS.filter((folder) => folder.startsWith('people-')),
	['natural-1'],
];
const SENTENCES_TAUGHT = [0, 500, 1000, 2000];

export function leaveStancesOut(examples: readonly StanceExample[]) {
	const writers = [...new Set(examples.filter(isSentence).map(({ from }) => from))];
	return {
		threads: HANDS.map((fold) => {
			const weights = learnFrom(examples.filter(({ from }) => !fold.includes(from)));
			return { ...judgedBy(weights, fold, examples), recommenders: recommendersOf(fold, weights) };
		}),
		sentences: measureSentences(examples, writers),
		curve: SENTENCES_TAUGHT.map((most) => ({ sentences: most, accuracy: curveAt(most, writers, examples) })),
	};
}

/** Each writer's sentences, judged by what all the others taught. */
export function measureSentences(examples: readonly StanceExample[], writers: readonly string[]) {
	return writers.map((writer) =>
		judgedBy(learnFrom(examples.filter(({ from }) => from !== writer)), [writer], examples),
	);
}

function isSentence({ from }: StanceExample): boolean {
	return !(STANCE_THREADS as readonly string[]).includes(from);
}

function learnFrom(taught: readonly StanceExample[]): JudgingWeights {
	return toWeights(fitWeights(taught, STANCE_TASK, MOST_STANCE_FEATURES), STANCE_TASK);
}

function judgedBy(weights: JudgingWeights, fold: readonly string[], examples: readonly StanceExample[]) {
	const left = examples.filter(({ from }) => fold.includes(from));
	const lists = left.map(({ stance, reading }) => ({
		stance,
		said: opinionOf(readOpinion(reading), reading) ?? ('neither' as const),
	}));
	return {
		leftOut: fold.join('+'),
		opinions: left.length,
		learned: figuresOf(left.map((example) => ({ stance: example.stance, said: saidOf(example, weights) }))),
		lists: figuresOf(lists),
	};
}

function saidOf({ reading, names }: StanceExample, weights: JudgingWeights): Stance {
	const chances = judgeStance(reading, 0, reading.words.length, names, undefined, weights);
	return STANCES.reduce((best, one) => (chances[one] > chances[best] ? one : best));
}

/** Contacts whose voices are all right, over those found, in the folders' whole threads. */
function recommendersOf(fold: readonly string[], weights: JudgingWeights): number | null {
	const threads = fold.flatMap((folder) => readLabelledThreads(join(CORPUS, folder)));
	return measureContacts(
		understandAll(
			threads.filter(({ labels }) => labels.facts),
			weights,
		),
	).contacts.recommenders;
}

/** Mean over the writers of sentences, each left out. */
function curveAt(
	most: number,
	writers: readonly string[],
	examples: readonly StanceExample[],
): number | null {
	let right = 0;
	let all = 0;
	for (const writer of writers) {
		const others = examples.filter((one) => isSentence(one) && one.from !== writer);
		const step = others.length / Math.min(most, others.length);
		const some = others.filter((_, at) => most > 0 && Math.floor(at / step) !== Math.floor((at - 1) / step));
		const weights = learnFrom([...examples.filter((one) => !isSentence(one)), ...some]);
		for (const example of examples.filter(({ from }) => from === writer)) {
			all += 1;
			if (saidOf(example, weights) === example.stance) right += 1;
		}
	}
	return share(right, all);
}

function figuresOf(judged: readonly { readonly stance: Stance; readonly said: Stance }[]) {
	const counts = new Map(STANCES.map((one): [Stance, Counts] => [one, emptyCounts()]));
	for (const { stance, said } of judged)
		for (const one of STANCES) count(counts.get(one) as Counts, said === one, stance === one);
	const f1 = (one: Stance) => measuresOf(counts.get(one) as Counts).f1;
	return {
		accuracy: share(judged.filter(({ stance, said }) => stance === said).length, judged.length),
		recommends: f1('recommends'),
		warns: f1('warns'),
		neither: f1('neither'),
	};
}
