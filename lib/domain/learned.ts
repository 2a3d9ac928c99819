/**
 * What the user's confirmations taught, on this device: counts of terms by label, nothing else. Plain JSON: it can be
 * exported, read by a person, and forgotten one lesson at a time.
 */
export interface LabelCounts {
	/** Threads the user gave this label. */
	readonly threads: number;
	/** In how many of them each term stood. */
	readonly terms: Readonly<Record<string, number>>;
}

export interface LearnedModel {
	readonly version: 1;
	/** Lessons in all. */
	readonly threads: number;
	/** In how many lessons each term stood. */
	readonly terms: Readonly<Record<string, number>>;
	/** By label: a kind, or `tag:<id>`. */
	readonly labels: Readonly<Record<string, LabelCounts>>;
	/** By label leaned to: lessons in which that would have put the rules right, and those it would have spoilt. */
	readonly record: Readonly<Record<string, LeaningRecord>>;
}

export interface LeaningRecord {
	readonly helped: number;
	readonly harmed: number;
}

/** Where leaning would have turned the rules' kind, and whether the user said so too; null when nowhere. */
export type LessonOutcome = { readonly label: string; readonly right: boolean } | null;

export interface Lesson {
	readonly terms: readonly string[];
	/** A kind, `tag:<id>`, or several. */
	readonly labels: readonly string[];
	readonly outcome: LessonOutcome;
}

export const NOTHING_LEARNED: LearnedModel = { version: 1, threads: 0, terms: {}, labels: {}, record: {} };

/** Adds a lesson; the model itself is not changed. */
export function learn(model: LearnedModel, lesson: Lesson): LearnedModel {
	return shift(model, lesson, 1);
}

/** Takes a lesson back, as if it had never been given. */
export function unlearn(model: LearnedModel, lesson: Lesson): LearnedModel {
	return shift(model, lesson, -1);
}

/** The model that these lessons make, in any order: what learning them one by one would give. */
export function modelOf(lessons: readonly Lesson[]): LearnedModel {
	const terms = new Map<string, number>();
	const labels = new Map<string, { threads: number; terms: Map<string, number> }>();
	let record: LearnedModel['record'] = {};
	for (const lesson of lessons) {
		const distinct = [...new Set(lesson.terms)];
		for (const term of distinct) terms.set(term, (terms.get(term) ?? 0) + 1);
		for (const label of new Set(lesson.labels)) {
			const counts = labels.get(label) ?? { threads: 0, terms: new Map<string, number>() };
			counts.threads += 1;
			for (const term of distinct) counts.terms.set(term, (counts.terms.get(term) ?? 0) + 1);
			labels.set(label, counts);
		}
		record = withOutcome(record, lesson.outcome, 1);
	}
	return {
		version: 1,
		threads: lessons.length,
		terms: Object.fromEntries(terms),
		labels: Object.fromEntries(
			[...labels].map(([label, counts]) => [
				label,
				{ threads: counts.threads, terms: Object.fromEntries(counts.terms) },
			]),
		),
		record,
	};
}

function shift(model: LearnedModel, { terms, labels, outcome }: Lesson, by: 1 | -1): LearnedModel {
	const distinct = [...new Set(terms)];
	const changed = Object.fromEntries(
		[...new Set(labels)].map((label): [string, LabelCounts] => {
			const known = countsOf(model, label);
			return [label, { threads: Math.max(0, known.threads + by), terms: counted(known.terms, distinct, by) }];
		}),
	);
	const kept = Object.entries({ ...model.labels, ...changed }).filter(([, counts]) => counts.threads > 0);
	return {
		version: 1,
		threads: Math.max(0, model.threads + by),
		terms: counted(model.terms, distinct, by),
		labels: Object.fromEntries(kept),
		record: withOutcome(model.record, outcome, by),
	};
}

function withOutcome(
	record: LearnedModel['record'],
	outcome: LessonOutcome,
	by: 1 | -1,
): LearnedModel['record'] {
	if (!outcome) return record;
	return { ...record, [outcome.label]: noted(recordOf({ record }, outcome.label), outcome.right, by) };
}

/** How leaning to a label did so far. */
export function recordOf(model: Pick<LearnedModel, 'record'>, label: string): LeaningRecord {
	return Object.hasOwn(model.record, label)
		? (model.record[label] as LeaningRecord)
		: { helped: 0, harmed: 0 };
}

function noted({ helped, harmed }: LeaningRecord, right: boolean, by: 1 | -1): LeaningRecord {
	return { helped: Math.max(0, helped + (right ? by : 0)), harmed: Math.max(0, harmed + (right ? 0 : by)) };
}

function counted(
	counts: Readonly<Record<string, number>>,
	terms: readonly string[],
	by: 1 | -1,
): Record<string, number> {
	const next = new Map(Object.entries(counts));
	for (const term of terms) {
		const count = (next.get(term) ?? 0) + by;
		if (count > 0) next.set(term, count);
		else next.delete(term);
	}
	return Object.fromEntries(next);
}

function countsOf(model: LearnedModel, label: string): LabelCounts {
	return Object.hasOwn(model.labels, label)
		? (model.labels[label] as LabelCounts)
		: { threads: 0, terms: {} };
}

export interface LearnedEvidence {
	/** Log-odds for the label, each term's share bounded; 0 = nothing to say. */
	readonly weight: number;
	/** The terms that speak for it, strongest first. */
	readonly because: readonly string[];
}

/** A term never weighs more than this, in log-odds: no single word decides. */
const TERM_CAP = 2;

/** What the model says for a label of a thread with these terms: Bernoulli naive Bayes over the terms present. */
export function evidenceFor(model: LearnedModel, label: string, terms: readonly string[]): LearnedEvidence {
	const { threads, terms: own } = countsOf(model, label);
	if (threads === 0 || model.threads === 0) return { weight: 0, because: [] };
	const others = model.threads - threads;
	const shares: [string, number][] = [];
	let weight = Math.log((threads + 0.5) / (others + 0.5));
	for (const term of new Set(terms)) {
		const all = Object.hasOwn(model.terms, term) ? (model.terms[term] as number) : 0;
		if (all === 0) continue;
		const inside = Object.hasOwn(own, term) ? (own[term] as number) : 0;
		const odds = Math.log((inside + 0.2) / (threads + 0.4)) - Math.log((all - inside + 0.2) / (others + 0.4));
		const share = Math.max(-TERM_CAP, Math.min(TERM_CAP, odds));
		weight += share;
		shares.push([term, share]);
	}
	const because = shares.filter(([, share]) => share > 0.3).sort((left, right) => right[1] - left[1]);
	return { weight, because: because.slice(0, 5).map(([term]) => term) };
}
