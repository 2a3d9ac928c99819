/** How likely it is that words settle the matter of a thread: learned weights (cues/settled-weights.ts). */
import { SETTLED_WEIGHTS } from './cues/settled-weights.ts';
import { chancesOf } from './judge-words.ts';
import type { JudgingWeights } from './judging-table.ts';
import type { Reading } from './reading.ts';
import { type ClosingContext, closingPlace, closingTraits } from './settled-terms.ts';

export const CLOSINGS = ['open', 'settled'] as const;

/** A chance, from 0 to 1. */
export function judgeSettled(
	reading: Reading,
	context: ClosingContext,
	from = 0,
	to = reading.words.length,
	weights: JudgingWeights = SETTLED_WEIGHTS,
): number {
	const traits = closingTraits(reading, from, to, context);
	const judged = { reading, from, to, names: [], traits, besides: closingPlace(context) };
	return chancesOf(judged, weights)[CLOSINGS.indexOf('settled')] ?? 0;
}
