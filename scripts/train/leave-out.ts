/** How well weights do on texts they never met: each folder judged by what was learned from all the others. */
import { KINDS } from '#lib/domain/kind.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { suggestKinds } from '#lib/language/kinds.ts';
import { type Counts, count, emptyCounts, measuresOf, share } from '../evaluate/figures.ts';
import { type Example, KIND_TASK, THREADS } from './examples.ts';
import { fitWeights } from './fit.ts';
import { toWeights } from './weights-file.ts';

/** Both halves by one hand: left out alone, then together. */
const FOLDS: readonly (readonly string[])[] = [...THREADS.map((folder) => [folder]), ['a', 'b']];
const COMMON = 5;

export function leaveOut(examples: readonly Example[], most: number) {
	return FOLDS.map((folders) => {
		const weights = weightsWithout(folders, examples, most);
		const judged = examples
			.filter(({ from }) => folders.includes(from))
			.map((example) => ({ example, said: saidOf(example, weights) }));
		return { leftOut: folders.join('+'), threads: judged.length, ...figuresOf(judged) };
	});
}

/** Weights that never met these folders. */
export function weightsWithout(
	folders: readonly string[],
	examples: readonly Example[],
	most: number,
): JudgingWeights {
	const kept = examples.filter(({ from }) => !folders.includes(from));
	return toWeights(fitWeights(kept, KIND_TASK, most), KIND_TASK);
}

/** As the product says it. */
function saidOf({ post, answers }: Example, weights: JudgingWeights) {
	const { kinds, sensitive } = suggestKinds(post, answers, weights);
	return { kind: kinds[0]?.value, sensitive: sensitive !== null };
}

type Judged = readonly { readonly example: Example; readonly said: ReturnType<typeof saidOf> }[];

function figuresOf(judged: Judged) {
	const byKind = new Map(KINDS.map((kind): [string, Counts] => [kind, emptyCounts()]));
	const sensitive = emptyCounts();
	for (const { example, said } of judged) {
		for (const kind of KINDS) count(byKind.get(kind) as Counts, said.kind === kind, example.kind === kind);
		if (example.sensitive !== null) count(sensitive, said.sensitive, example.sensitive);
	}
	const common = [...byKind.values()].filter(({ labelled }) => labelled >= COMMON);
	const distress = byKind.get('distress') as Counts;
	return {
		accuracy: share(judged.filter(({ example, said }) => example.kind === said.kind).length, judged.length),
		macroF1: share(
			common.reduce((sum, counts) => sum + (measuresOf(counts).f1 ?? 0), 0),
			common.length,
		),
		distress: shown(distress),
		sensitive: shown(sensitive),
	};
}

function shown({ labelled, predicted, right }: Counts) {
	return { labelled, said: predicted, right };
}
