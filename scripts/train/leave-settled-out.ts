/** How well "settled" is told of texts never met: the folders of each hand, and each writer of sentences, judged by what all the others taught. */
import { join } from 'node:path';
import { judgeSettled } from '#lib/language/judge-settled.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { suggestKinds } from '#lib/language/kinds.ts';
import { BOUNDS, readSettled } from '#lib/language/settled.ts';
import { type Counts, count, emptyCounts, measuresOf } from '../evaluate/figures.ts';
import { type LabelledThread, readLabelledThreads } from '../evaluate/labelled-threads.ts';
import { readVoices } from '../evaluate/voices.ts';
import { CORPUS } from './examples.ts';
import { fitWeights } from './fit.ts';
import {
	MOST_SETTLED_FEATURES,
	SETTLED_TASK,
	SETTLED_THREADS,
	type SettledExample,
} from './settled-examples.ts';
import { toWeights } from './weights-file.ts';

/** Folders of one hand are left out together. */
const HANDS: readonly (readonly string[])[] = [
	['a', 'b'],
	['blind-1', 'blind-2', 'blind-3'],
	['regions', 'contacts'],
	['examined-1', 'examined-2'],
	['frozen-1', ...SETTLED_THREADS.filter((folder) => folder.startsWith('people-'))],
];

export function leaveSettledOut(examples: readonly SettledExample[]) {
	const writers = [...new Set(examples.map(({ from }) => from))].filter(isWriter);
	return {
		threads: HANDS.map((fold) => {
			const weights = learnWithout(fold, examples);
			const counts = emptyCounts();
			for (const thread of fold.flatMap((folder) => readLabelledThreads(join(CORPUS, folder))))
				count(counts, saysSettled(thread, weights), thread.labels.resolved);
			return shown(fold, counts);
		}),
		sentences: writers.map((writer) => {
			const weights = learnWithout([writer], examples);
			const counts = emptyCounts();
			for (const { from, reading, context, settled } of examples) {
				if (from !== writer) continue;
				const chance = judgeSettled(reading, context, 0, reading.words.length, weights);
				count(counts, chance >= BOUNDS.own, settled);
			}
			return shown([writer], counts);
		}),
	};
}

function isWriter(from: string): boolean {
	return !(SETTLED_THREADS as readonly string[]).includes(from);
}

function learnWithout(left: readonly string[], examples: readonly SettledExample[]): JudgingWeights {
	const taught = examples.filter(({ from }) => !left.includes(from));
	return toWeights(fitWeights(taught, SETTLED_TASK, MOST_SETTLED_FEATURES), SETTLED_TASK);
}

function saysSettled({ thread }: LabelledThread, weights: JudgingWeights): boolean {
	const { post, answers } = readVoices(thread);
	const kind = suggestKinds(post, answers).kinds[0]?.value ?? 'other';
	return readSettled(post, answers, kind, weights) !== null;
}

function shown(left: readonly string[], counts: Counts) {
	return { leftOut: left.join('+'), settled: counts.labelled, ...measuresOf(counts) };
}
