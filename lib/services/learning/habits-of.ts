/** Suggestions as this user would have them: Colibri's rules, then what they taught, then the rules they wrote. */
import type { Habits } from '#lib/domain/habits.ts';
import type { TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { LearnedModel } from '#lib/domain/learned.ts';
import { byOrder, type OwnRule } from '#lib/domain/own-rule.ts';
import type { Post } from '#lib/domain/post.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { leanKinds, lessonTerms, suggestTags } from '#lib/language/learned-suggestions.ts';
import { matchOwnRule, type ReadyRule, readyRule, ruleText } from '#lib/language/own-rules.ts';
import { wordsOfTerms } from '#lib/language/words-of-terms.ts';
import type { Tables } from '#lib/store/tables.ts';
import { leadingTag } from '../tags/tag-twins.ts';
import { learnedTotals, modelFor } from './learned-store.ts';

export const HABIT_TABLES = ['learnedTerms', 'meta', 'ownRules', 'tags'] as const;
export type HabitTables = Pick<Tables, (typeof HABIT_TABLES)[number]>;

const MOST_TAGS = 3;

/** A thread as Colibri's own rules see it. */
export interface RuledThread {
	readonly post: Pick<Post, 'text'>;
	/** Best first; empty while the thread waits to be understood. */
	readonly ruleKinds: readonly Suggestion<Kind>[];
}

/** In the order of `threads`. */
export async function habitsOf(tables: HabitTables, threads: readonly RuledThread[]): Promise<Habits[]> {
	if (threads.length === 0) return [];
	const totals = await learnedTotals(tables);
	const rules = (await tables.ownRules.toArray())
		.filter((rule) => rule.deletedAt === null && !rule.paused)
		.sort(byOrder)
		.map((rule): ReadiedRule => ({ rule, ready: readyRule(rule) }));
	// Nothing taught, nothing written: most libraries. No text is read for it.
	const terms = threads.map(({ post }) => (totals.threads > 0 ? lessonTerms(post.text) : []));
	const model = await modelFor(tables, terms.flat(), totals);
	const usable = usableTags(await tables.tags.toArray());
	return threads.map((thread, place) => {
		const own = askRules(rules, thread.post.text);
		const habits = lean(thread, model, terms[place] ?? []);
		return {
			kinds: withOwnKind(thread.ruleKinds, habits.kinds, own.kind),
			tags: distinctTags([...own.tags, ...habits.tags], usable),
		};
	});
}

interface ReadiedRule {
	readonly rule: OwnRule;
	readonly ready: ReadyRule;
}

function lean({ post, ruleKinds }: RuledThread, model: LearnedModel, terms: readonly string[]) {
	const leant = leanKinds(ruleKinds, model, terms);
	const shown = <Value>(suggestion: Suggestion<Value>): Suggestion<Value> =>
		suggestion.by === 'learned'
			? { ...suggestion, because: wordsOfTerms(post.text, suggestion.because) }
			: suggestion;
	return {
		kinds: isUrgent(ruleKinds) ? ruleKinds : leant.map(shown),
		tags: suggestTags(model, terms).map(shown),
	};
}

/** A call for help stays first whatever was taught: a habit that hides one costs too much. */
function isUrgent(kinds: readonly Suggestion<Kind>[]): boolean {
	return kinds[0]?.value === 'distress';
}

function askRules(rules: readonly ReadiedRule[], text: string) {
	const tags: Suggestion<TagId>[] = [];
	let kind: Suggestion<Kind> | null = null;
	const read = rules.length > 0 ? ruleText(text) : null;
	for (const { rule, ready } of rules) {
		const because = read && matchOwnRule(ready, read);
		if (!because) continue;
		const said = { score: 1, because, by: 'rule', ownRule: rule.name } as const;
		if (rule.kind) kind ??= { value: rule.kind, ...said };
		tags.push(...rule.tags.map((value) => ({ value, ...said })));
	}
	return { kind, tags };
}

function withOwnKind(
	rules: readonly Suggestion<Kind>[],
	leant: readonly Suggestion<Kind>[],
	own: Suggestion<Kind> | null,
): readonly Suggestion<Kind>[] | null {
	const others = own ? leant.filter(({ value }) => value !== own.value) : leant;
	const kinds = !own ? leant : isUrgent(leant) ? [...others, own] : [own, ...others];
	const same = kinds.length === rules.length && kinds.every((kind, place) => kind === rules[place]);
	return same ? null : kinds;
}

/** Where a tag leads today, for tags that may still be put on a post. */
function usableTags(tags: readonly Tag[]): (id: string) => TagId | null {
	const leading = leadingTag(tags);
	const usable = new Set(tags.filter((tag) => tag.deletedAt === null && !tag.archived).map(({ id }) => id));
	return (id) => {
		const leader = leading(id as TagId);
		return usable.has(leader) ? leader : null;
	};
}

function distinctTags(
	suggested: readonly Suggestion<string>[],
	usable: (id: string) => TagId | null,
): Suggestion<TagId>[] {
	const found = new Map<TagId, Suggestion<TagId>>();
	for (const suggestion of suggested) {
		const value = usable(suggestion.value);
		if (value !== null && !found.has(value)) found.set(value, { ...suggestion, value });
	}
	return [...found.values()].slice(0, MOST_TAGS);
}
