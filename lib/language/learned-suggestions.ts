/** From what the user taught to suggestions: tags of their own, and kinds leaning the way they corrected them. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import {
	evidenceFor,
	type LearnedModel,
	type Lesson,
	type LessonOutcome,
	recordOf,
} from '#lib/domain/learned.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { profileOf } from './profile.ts';

/** Lessons after which what was learned weighs half as much as it ever will. */
const HALF_WEIGHT = 8;
/** How much the learned evidence may move a kind, in log-odds: more than the surest judgement, since it has to prove itself first. */
const MOST_LEANING = 8;
/** What the rules grant a kind they do not name. */
const LEAST_SCORE = 0.01;
/** Times a habit must have been right before it is followed. */
const LEAST_HELPED = 3;
/** A tag is suggested from this probability on, and no more than three. */
const TAG_BAR = 0.5;
const MOST_TAGS = 3;
/** Lessons of a tag before it is suggested at all. */
const LEAST_LESSONS = 2;

/** The terms of a thread that lessons are made of: what the post says and what it is equivalent to. */
export function lessonTerms(text: string): string[] {
	return [...profileOf(text)].filter(([, weight]) => weight >= 0.3).map(([term]) => term);
}

/**
 * A lesson from what the user said of a thread: the kind they confirmed or corrected (null when only tagged) and the
 * tags they put. It notes what leaning would have done, so that leaning is trusted only where it helped.
 */
export function lessonOf(
	model: LearnedModel,
	text: string,
	rules: readonly Suggestion<Kind>[],
	said: { readonly kind: Kind | null; readonly tags: readonly string[] },
): Lesson {
	const terms = lessonTerms(text);
	const labels = [...(said.kind ? [said.kind] : []), ...said.tags.map((tag) => `tag:${tag}`)];
	return { terms, labels, outcome: said.kind ? outcomeOf(model, rules, terms, said.kind) : null };
}

function outcomeOf(
	model: LearnedModel,
	rules: readonly Suggestion<Kind>[],
	terms: readonly string[],
	kind: Kind,
): LessonOutcome {
	const label = lean(rules, model, terms)[0]?.value;
	if (!label || label === rules[0]?.value) return null;
	return { label, right: label === kind };
}

/**
 * Kinds with the user's own habits in the balance. A habit is followed once it would have been right at least
 * three times, and more than twice as often as wrong; until then, the very same list.
 */
export function leanKinds(
	kinds: readonly Suggestion<Kind>[],
	model: LearnedModel,
	terms: readonly string[],
): Suggestion<Kind>[] {
	const leaning = lean(kinds, model, terms);
	const first = leaning[0];
	if (!first || first.value === kinds[0]?.value) return [...kinds];
	const { helped, harmed } = recordOf(model, first.value);
	return helped >= LEAST_HELPED && helped > 2 * harmed ? leaning : [...kinds];
}

function lean(
	kinds: readonly Suggestion<Kind>[],
	model: LearnedModel,
	terms: readonly string[],
): Suggestion<Kind>[] {
	if (model.threads === 0 || kinds.length === 0) return [...kinds];
	const trust = model.threads / (model.threads + HALF_WEIGHT);
	const said = new Map(kinds.map((kind) => [kind.value, kind]));
	const leaning = KINDS.map((kind) => {
		const known = said.get(kind);
		const { weight, because } = evidenceFor(model, kind, terms);
		const power = (known?.score ?? LEAST_SCORE) * Math.exp(MOST_LEANING * Math.tanh(weight / 4) * trust);
		return { kind, known, because, power };
	}).sort((left, right) => right.power - left.power);
	const total = leaning.reduce((sum, { power }) => sum + power, 0);
	return leaning
		.filter(({ known }, index) => known !== undefined || index === 0)
		.map(({ kind, known, because, power }, index) => {
			const score = power / total;
			if (known && !(index === 0 && kind !== kinds[0]?.value)) return { ...known, score };
			return { value: kind, score, because, by: 'learned' as const };
		});
}

/** Tags the user would likely put, best first, with the terms that say so. Labels are `tag:<id>`. */
export function suggestTags(model: LearnedModel, terms: readonly string[]): Suggestion<string>[] {
	return rankTags(model, terms)
		.filter(({ score }) => score >= TAG_BAR)
		.slice(0, MOST_TAGS);
}

/** All tags with enough lessons, best first. */
export function rankTags(model: LearnedModel, terms: readonly string[]): Suggestion<string>[] {
	return Object.entries(model.labels)
		.filter(([label, counts]) => label.startsWith('tag:') && counts.threads >= LEAST_LESSONS)
		.map(([label]): Suggestion<string> => {
			const { weight, because } = evidenceFor(model, label, terms);
			return { value: label.slice(4), score: 1 / (1 + Math.exp(-weight)), because, by: 'learned' };
		})
		.sort((left, right) => right.score - left.score);
}
