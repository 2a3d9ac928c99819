/** Logistic regression: one outcome among several, and others apart, each so or not. The same examples give the same weights. */
import { LENGTH } from '#lib/language/judge-thread.ts';

/** What is learned: the first `exclusive` outcomes shut one another out, the others stand apart. */
export interface Task {
	readonly outcomes: readonly string[];
	readonly exclusive: number;
}

/** A text with what is so of it. */
export interface Taught {
	/** Value of each feature by name. */
	readonly features: ReadonlyMap<string, number>;
	/** By outcome, 1 or 0; null when nobody said. */
	readonly right: readonly (number | null)[];
	readonly worth: number;
}

export interface Fitted {
	readonly names: readonly string[];
	/** By outcome, then by feature. */
	readonly weights: readonly Float64Array[];
}

const ROUNDS = 24;
/** From this round on, weights are averaged: the last examples seen count no more than the others. */
const SETTLED = 8;
const STEP = 0.2;
const DECAY = 5;
const LEAST_SEEN = 2;

interface Row {
	readonly ids: Int32Array;
	readonly values: Float64Array;
	readonly right: readonly (number | null)[];
	readonly worth: number;
}

/** Features the product keeps: more say little and weigh in what is downloaded. */
export const MOST_FEATURES = 4000;

/** @param most features kept: those that tell outcomes apart in most examples. */
export function fitWeights(examples: readonly Taught[], task: Task, most: number): Fitted {
	const seen = new Map<string, number>();
	for (const { features } of examples)
		for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
	const all = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([name]) => name);
	const first = fitOn(examples, task, all);
	const told = all
		.map((name, id) => ({ name, told: spread(first.weights, id) * Math.sqrt(seen.get(name) ?? 0) }))
		.sort((left, right) => right.told - left.told);
	return fitOn(
		examples,
		task,
		told
			.slice(0, most)
			.map(({ name }) => name)
			.sort(),
	);
}

function spread(weights: readonly Float64Array[], id: number): number {
	const values = weights.map((of) => of[id] as number);
	return Math.max(...values) - Math.min(...values);
}

function fitOn(examples: readonly Taught[], task: Task, features: readonly string[]): Fitted {
	const names = [...features, '#bias'];
	const ids = new Map(names.map((name, id) => [name, id]));
	const rows = examples.map((example) => rowOf(example, ids));
	const weights = task.outcomes.map(() => new Float64Array(names.length));
	const squares = task.outcomes.map(() => new Float64Array(names.length).fill(1e-6));
	const means = task.outcomes.map(() => new Float64Array(names.length));
	const decay = DECAY / rows.length;
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const row of shuffled(rows, round)) {
			errorsOf(row, weights, task.exclusive).forEach((error, outcome) => {
				if (error === null) return;
				const own = weights[outcome] as Float64Array;
				const past = squares[outcome] as Float64Array;
				row.ids.forEach((id, at) => {
					const slope = row.worth * error * (row.values[at] as number) + decay * (own[id] as number);
					past[id] = (past[id] as number) + slope * slope;
					own[id] = (own[id] as number) - (STEP / Math.sqrt(past[id] as number)) * slope;
				});
			});
		}
		if (round < SETTLED) continue;
		means.forEach((mean, outcome) => {
			const own = weights[outcome] as Float64Array;
			for (let id = 0; id < mean.length; id += 1)
				mean[id] = (mean[id] as number) + (own[id] as number) / (ROUNDS - SETTLED);
		});
	}
	return { names, weights: means };
}

function rowOf({ features, right, worth }: Taught, ids: ReadonlyMap<string, number>): Row {
	const known = [...features].flatMap(([name, value]) => {
		const id = ids.get(name);
		return id === undefined ? [] : [[id, value] as const];
	});
	const length = Math.sqrt(known.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
	return {
		ids: Int32Array.from([...known.map(([id]) => id), ids.get('#bias') as number]),
		values: Float64Array.from([...known.map(([, value]) => (value * LENGTH) / length), 1]),
		right,
		worth,
	};
}

/** Of each outcome, what is said less what is so; null where nothing was labelled. */
function errorsOf({ ids, values, right }: Row, weights: readonly Float64Array[], exclusive: number) {
	const scores = weights.map((own) =>
		ids.reduce((sum, id, at) => sum + (own[id] as number) * (values[at] as number), 0),
	);
	const rivals = scores.slice(0, exclusive);
	const most = Math.max(...rivals);
	const total = rivals.reduce((sum, score) => sum + Math.exp(score - most), 0);
	return scores.map((score, outcome) => {
		const so = right[outcome] ?? null;
		if (so === null) return null;
		return (outcome < exclusive ? Math.exp(score - most) / total : 1 / (1 + Math.exp(-score))) - so;
	});
}

/** The same order each time for a round. */
function shuffled<One>(list: readonly One[], round: number): One[] {
	const order = [...list];
	let seed = 12_345 + round;
	for (let last = order.length - 1; last > 0; last -= 1) {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
		const other = seed % (last + 1);
		[order[last], order[other]] = [order[other] as One, order[last] as One];
	}
	return order;
}
