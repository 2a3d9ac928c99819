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

/** Counts that lessons are added to in place: a model copied for each of many would cost more than the lessons. */
export interface LearnedCounts {
	/** As of now: it changes with the next lesson. */
	readonly model: LearnedModel;
	learn(lesson: Lesson): void;
	/** Takes a lesson back, as if it had never been given. */
	unlearn(lesson: Lesson): void;
}

type Counts = Record<string, number>;

/** From what a model holds; the model itself is not changed. */
export function countsFrom(model: LearnedModel): LearnedCounts {
	const labels: Record<string, { threads: number; readonly terms: Counts }> = bare({});
	for (const [label, { threads, terms }] of Object.entries(model.labels))
		labels[label] = { threads, terms: bare(terms) };
	const counts = { version: 1 as const, threads: model.threads, terms: bare(model.terms), labels };
	const live = { ...counts, record: model.record };

	function change({ terms, labels: given, outcome }: Lesson, by: 1 | -1): void {
		const distinct = new Set(terms);
		live.threads = Math.max(0, live.threads + by);
		shift(live.terms, distinct, by);
		for (const label of new Set(given)) {
			const known = labels[label] ?? { threads: 0, terms: bare<number>({}) };
			known.threads = Math.max(0, known.threads + by);
			shift(known.terms, distinct, by);
			if (known.threads > 0) labels[label] = known;
			else delete labels[label];
		}
		live.record = withOutcome(live.record, outcome, by);
	}
	return {
		model: live,
		learn: (lesson) => change(lesson, 1),
		unlearn: (lesson) => change(lesson, -1),
	};
}

/** The model that these lessons make, in any order: what learning them one by one would give. */
export function modelOf(lessons: readonly Lesson[]): LearnedModel {
	const counts = countsFrom(NOTHING_LEARNED);
	for (const lesson of lessons) counts.learn(lesson);
	return counts.model;
}

/** Without a prototype: any term is a key like another. */
function bare<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
	return Object.assign(Object.create(null), record);
}

function shift(counts: Counts, terms: ReadonlySet<string>, by: 1 | -1): void {
	for (const term of terms) {
		const count = (counts[term] ?? 0) + by;
		if (count > 0) counts[term] = count;
		else delete counts[term];
	}
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
