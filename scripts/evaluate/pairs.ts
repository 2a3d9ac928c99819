import { matchThreads } from '#lib/services/match-threads.ts';
import { share } from './figures.ts';
import type { LabelledPair, PairType } from './labelled-threads.ts';
import type { Understood } from './understanding.ts';

const SHOWN = 3;

/** For each pair, whether one of the two is among the first three shown for the other, of the match named. */
export function measurePairs(all: readonly Understood[], pairs: readonly LabelledPair[]) {
	const byId = new Map(all.map((one) => [one.id, one]));
	const shown = new Map<string, readonly { readonly key: string; readonly type: PairType }[]>();
	const shownFor = (id: string) => {
		const known = shown.get(id);
		if (known) return known;
		const self = byId.get(id);
		const matches = self
			? matchThreads(
					self,
					all.filter((one) => one.id !== id),
				)
			: [];
		const list = matches.map((match) => ({ key: match.thread.id, type: match.type }));
		shown.set(id, list);
		return list;
	};
	const sees = (from: string, to: string, type: PairType, depth: number) =>
		shownFor(from)
			.filter((match) => match.type === type)
			.slice(0, depth)
			.some((match) => match.key === to);
	const real = pairs.filter((pair) => pair.type !== 'hard-negative');
	const hard = pairs.filter((pair) => pair.type === 'hard-negative');
	const hit = (pair: LabelledPair) =>
		sees(pair.a, pair.b, pair.type as PairType, SHOWN) || sees(pair.b, pair.a, pair.type as PairType, SHOWN);
	const suggested = hard.filter((pair) => {
		const type = pair.of as PairType;
		return (
			sees(pair.a, pair.b, type, Number.POSITIVE_INFINITY) ||
			sees(pair.b, pair.a, type, Number.POSITIVE_INFINITY)
		);
	});
	const types = [...new Set(real.map((pair) => pair.type))];
	return {
		n: real.length,
		recallTop3: share(real.filter(hit).length, real.length),
		byType: Object.fromEntries(
			types.map((type) => {
				const own = real.filter((pair) => pair.type === type);
				return [type, { n: own.length, recallTop3: share(own.filter(hit).length, own.length) }];
			}),
		),
		hardNegatives: hard.length,
		hardNegativesSuggested: suggested.length,
	};
}
