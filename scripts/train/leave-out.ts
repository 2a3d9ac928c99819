/** How well weights do on texts they never met: each folder judged by what was learned from all the others. */
import { KINDS } from '#lib/domain/kind.ts';
import { judgeThread } from '#lib/language/judge-thread.ts';
import { kindChances } from '#lib/language/kinds.ts';
import { type Counts, count, emptyCounts, measuresOf, share } from '../evaluate/figures.ts';
import { type Example, THREADS } from './examples.ts';
import { fitWeights } from './fit.ts';
import { toWeights } from './weights-file.ts';

/** Both halves by one hand: left out alone, then together. */
const FOLDS: readonly (readonly string[])[] = [...THREADS.map((folder) => [folder]), ['a', 'b']];
const COMMON = 5;

export function leaveOut(examples: readonly Example[], most: number) {
	return FOLDS.map((folders) => {
		const kept = examples.filter(({ from }) => !folders.includes(from));
		const weights = toWeights(fitWeights(kept, most));
		const judged = examples
			.filter(({ from }) => folders.includes(from))
			.map((example) => ({
				example,
				said: kindSaid(judgeThread(example.post, example.answers, weights).scores),
			}));
		return { leftOut: folders.join('+'), threads: judged.length, ...figuresOf(judged) };
	});
}

function kindSaid(scores: readonly number[]) {
	const kinds = kindChances(scores);
	return { kind: KINDS[kinds.indexOf(Math.max(...kinds))], sensitive: (scores[KINDS.length] ?? 0) > 0 };
}

type Judged = readonly { readonly example: Example; readonly said: ReturnType<typeof kindSaid> }[];

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
		distress: { labelled: distress.labelled, said: distress.predicted, right: distress.right },
		sensitiveF1: measuresOf(sensitive).f1,
	};
}
