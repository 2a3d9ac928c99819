/** Measures what Colibri understands of labelled threads: formulas in docs/understanding.md. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { understandThread } from '#lib/services/understand-thread.ts';
import { measureContacts } from './contacts.ts';
import { measureEvents, measurePrices, measureRides } from './facts.ts';
import { type Counts, count, emptyCounts, type Measures, measuresOf, share } from './figures.ts';
import type { LabelledPair, LabelledThread } from './labelled-threads.ts';
import { measurePairs } from './pairs.ts';

/** A labelled thread and what was understood of it. */
export interface Understood extends LabelledThread {
	readonly understanding: Understanding;
}

export function understandAll(threads: readonly LabelledThread[], stances?: JudgingWeights): Understood[] {
	return threads.map((one) => ({
		...one,
		understanding: understandThread(one.thread, one.place, null, stances),
	}));
}

/** Everything `npm run evaluate` prints of understanding, for one folder. */
export function measureUnderstanding(threads: readonly LabelledThread[], pairs: readonly LabelledPair[]) {
	const all = understandAll(threads);
	const asked = all.filter(({ labels }) => labels.kind === 'question' || labels.kind === 'need');
	const told = all.filter(({ labels }) => labels.facts);
	const { contacts, phones } = measureContacts(told);
	return {
		threads: all.length,
		kind: measureKinds(all),
		contacts,
		phones,
		price: measurePrices(told),
		event: measureEvents(told),
		ride: measureRides(told),
		answered: flag(
			asked,
			(one) => one.understanding.answered.value,
			(one) => one.labels.answered,
		),
		resolved: flag(
			all,
			(one) => one.understanding.settled.value,
			(one) => one.labels.resolved,
		),
		sensitive: flag(
			all,
			(one) => one.understanding.sensitive !== null,
			(one) => one.labels.sensitive,
		),
		pairs: measurePairs(all, pairs),
	};
}

function measureKinds(all: readonly Understood[]) {
	const byKind = new Map<Kind, Counts>(KINDS.map((kind) => [kind, emptyCounts()]));
	let right = 0;
	for (const { labels, understanding } of all) {
		const predicted = understanding.kinds[0]?.value;
		if (predicted === labels.kind) right += 1;
		for (const kind of KINDS) count(byKind.get(kind) as Counts, predicted === kind, labels.kind === kind);
	}
	const labelled = KINDS.filter((kind) => (byKind.get(kind) as Counts).labelled > 0);
	const common = labelled.filter((kind) => (byKind.get(kind) as Counts).labelled >= 5);
	const f1s = common.map((kind) => measuresOf(byKind.get(kind) as Counts).f1 ?? 0);
	const { n, recall, precision } = measuresOf(byKind.get('distress') as Counts);
	return {
		accuracy: share(right, all.length),
		macroF1: share(
			f1s.reduce((sum, f1) => sum + f1, 0),
			f1s.length,
		),
		byKind: Object.fromEntries(
			labelled.map((kind): [Kind, Measures] => [kind, measuresOf(byKind.get(kind) as Counts)]),
		),
		distress: { n, recall, precision },
	};
}

function flag(
	all: readonly Understood[],
	said: (one: Understood) => boolean,
	labelled: (one: Understood) => boolean,
) {
	const counts = emptyCounts();
	for (const one of all) count(counts, said(one), labelled(one));
	return measuresOf(counts);
}
