/**
 * How the learned model grows: kinds and own tags after so many lessons, over folds of labelled threads. Kinds start from weights
 * that never met these threads, as in a group nobody has seen: with the product's own they would all be right beforehand.
 */

import type { Kind } from '#lib/domain/kind.ts';
import { countsFrom, type LearnedModel, NOTHING_LEARNED } from '#lib/domain/learned.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { JudgingWeights } from '#lib/language/judging-table.ts';
import { suggestKinds } from '#lib/language/kinds.ts';
import { leanKinds, lessonOf, lessonTerms, rankTags } from '#lib/language/learned-suggestions.ts';
import { normaliseRole } from '#lib/language/roles.ts';
import { share } from './figures.ts';
import type { LabelledThread } from './labelled-threads.ts';
import { readVoices } from './voices.ts';

const FOLDS = 5;
const LESSONS = [0, 10, 25, 50, 100, 140];

interface Pupil extends LabelledThread {
	/** As suggested before any lesson. */
	readonly kinds: readonly Suggestion<Kind>[];
	readonly terms: readonly string[];
	/** A tag as a user might make it: the role of the contact the thread is about. */
	readonly tag: string | null;
}

/** Rules alone against rules and lessons, and own tags against the most frequent tag, by number of lessons. */
export function measureLearning(
	threads: readonly LabelledThread[],
	weights: JudgingWeights,
	counts: readonly number[] = LESSONS,
) {
	const pupils = shuffled(threads.map((one) => pupilOf(one, weights)));
	const tagged = withCommonTags(pupils);
	return {
		folds: FOLDS,
		rules: share(pupils.filter((one) => one.kinds[0]?.value === one.labels.kind).length, pupils.length),
		kinds: counts.map((lessons) => ({ lessons, ...measureKinds(pupils, lessons) })),
		tags: {
			n: tagged.length,
			mostFrequent: share(mostFrequent(tagged), tagged.length),
			curve: counts
				.filter((lessons) => lessons > 0)
				.map((lessons) => ({ lessons, ...measureTags(tagged, lessons) })),
		},
	};
}

function pupilOf(one: LabelledThread, weights: JudgingWeights): Pupil {
	const role = one.labels.contacts[0]?.role;
	const { post, answers } = readVoices(one.thread);
	return {
		...one,
		kinds: suggestKinds(post, answers, weights).kinds,
		terms: lessonTerms(one.thread.post.text),
		tag: role ? normaliseRole(role) : null,
	};
}

/** Spread by a fixed rule, so that folds mix groups and months and the figures can be had again. */
function shuffled(pupils: readonly Pupil[]): Pupil[] {
	const order = (index: number) => (index * 7919) % 104_729;
	return pupils
		.map((pupil, index) => ({ pupil, at: order(index + 1) }))
		.sort((left, right) => left.at - right.at)
		.map(({ pupil }) => pupil);
}

function withCommonTags(pupils: readonly Pupil[]): Pupil[] {
	const counts = new Map<string, number>();
	for (const { tag } of pupils) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return pupils.filter(({ tag }) => tag !== null && (counts.get(tag) ?? 0) >= 3);
}

function folds(pupils: readonly Pupil[], lessons: number): { taught: Pupil[]; asked: Pupil[] }[] {
	return Array.from({ length: FOLDS }, (_, fold) => ({
		taught: pupils.filter((_, index) => index % FOLDS !== fold).slice(0, lessons),
		asked: pupils.filter((_, index) => index % FOLDS === fold),
	}));
}

function teach(taught: readonly Pupil[]): LearnedModel {
	const counts = countsFrom(NOTHING_LEARNED);
	for (const one of taught) {
		const said = { kind: one.labels.kind, tags: one.tag ? [one.tag] : [] };
		counts.learn(lessonOf(counts.model, one.thread.post.text, one.kinds, said));
	}
	return counts.model;
}

function measureKinds(pupils: readonly Pupil[], lessons: number) {
	let right = 0;
	for (const { taught, asked } of folds(pupils, lessons)) {
		const model = teach(taught);
		right += asked.filter(
			(one) => leanKinds(one.kinds, model, one.terms)[0]?.value === one.labels.kind,
		).length;
	}
	return { n: pupils.length, accuracy: share(right, pupils.length) };
}

function measureTags(tagged: readonly Pupil[], lessons: number) {
	let first = 0;
	let amongThree = 0;
	for (const { taught, asked } of folds(tagged, lessons)) {
		const model = teach(taught);
		for (const one of asked) {
			const tags = rankTags(model, one.terms).map(({ value }) => value);
			if (tags[0] === one.tag) first += 1;
			if (tags.slice(0, 3).includes(one.tag as string)) amongThree += 1;
		}
	}
	return { accuracy: share(first, tagged.length), amongThree: share(amongThree, tagged.length) };
}

/** What always saying the commonest tag of the lessons would get right. */
function mostFrequent(tagged: readonly Pupil[]): number {
	return folds(tagged, tagged.length).reduce((sum, { taught, asked }) => {
		const counts = new Map<string, number>();
		for (const { tag } of taught) counts.set(tag as string, (counts.get(tag as string) ?? 0) + 1);
		const common = [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
		return sum + asked.filter(({ tag }) => tag === common).length;
	}, 0);
}
