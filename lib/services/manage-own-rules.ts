/** The rules the user writes: kept, ordered, paused, deleted, and tried on what is stored before they are on. */
import type { RuleId } from '#lib/domain/ids.ts';
import {
	byOrder,
	MOST_PHRASE_LENGTH,
	MOST_RULES,
	type OwnRule,
	type OwnRuleFields,
	type RuleFlaw,
} from '#lib/domain/own-rule.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { SortItem } from '#lib/domain/sort-item.ts';
import { withChange, withDeletion } from '#lib/domain/stamped.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { flawOfRule, matchOwnRule, readyRule, ruleText } from '#lib/language/own-rules.ts';
import type { Store } from '#lib/store/store.ts';
import type { Means } from './means.ts';
import { scanPosts } from './sorting/scan-posts.ts';
import { ITEM_TABLES, readItems } from './sorting/sort-item.ts';

type Done<Value> = Promise<Result<Value, StoreFailure>>;
export type RuleDraft = Omit<OwnRuleFields, 'order'>;

const EXAMPLES = 5;

/** In the order they are tried. */
export function listOwnRules(store: Store): Done<readonly OwnRule[]> {
	return store.read(['ownRules'], async (tables) => {
		const rules = await tables.ownRules.toArray();
		return rules.filter(({ deletedAt }) => deletedAt === null).sort(byOrder);
	});
}

/** Keeps a new rule (`id` null, last in order) or changes one; or says what is wrong with it. */
export async function saveOwnRule(
	store: Store,
	means: Means,
	id: RuleId | null,
	draft: RuleDraft,
): Promise<Result<RuleId, StoreFailure | RuleFlaw | 'too-many-rules'>> {
	const flaw = flawOfRule(draft);
	if (flaw) return failure(flaw);
	const kept = await store.write(['ownRules'], async (tables) => {
		const rules = await tables.ownRules.toArray();
		const known = rules.find((rule) => rule.id === id);
		if (!known && rules.filter(({ deletedAt }) => deletedAt === null).length >= MOST_RULES) return null;
		const order = known?.order ?? Math.max(0, ...rules.map((rule) => rule.order)) + 1;
		const base: OwnRule = known ?? {
			...clean(draft),
			order,
			id: means.newId() as RuleId,
			stamps: {},
			deletedAt: null,
		};
		const rule = withChange<OwnRuleFields, OwnRule>(base, { ...clean(draft), order }, means.now());
		await tables.ownRules.put(rule);
		return rule.id;
	});
	if (!kept.ok) return kept;
	return kept.value ? success(kept.value) : failure('too-many-rules');
}

function clean(draft: RuleDraft): RuleDraft {
	const cut = (phrases: readonly string[]) => phrases.map((phrase) => phrase.slice(0, MOST_PHRASE_LENGTH));
	return {
		...draft,
		name: draft.name.trim(),
		any: cut(draft.any),
		all: cut(draft.all),
		none: cut(draft.none),
	};
}

export function pauseOwnRule(store: Store, means: Means, id: RuleId, paused: boolean): Done<void> {
	return changeRule(store, means, id, () => ({ paused }));
}

/** One place up (-1) or down (1). */
export function moveOwnRule(store: Store, means: Means, id: RuleId, by: 1 | -1): Done<void> {
	return store.write(['ownRules'], async (tables) => {
		const rules = (await tables.ownRules.toArray())
			.filter(({ deletedAt }) => deletedAt === null)
			.sort(byOrder);
		const from = rules.findIndex((rule) => rule.id === id);
		const moving = rules[from];
		const to = from + by;
		if (!moving || to < 0 || to >= rules.length) return;
		rules.splice(from, 1);
		rules.splice(to, 0, moving);
		await tables.ownRules.bulkPut(
			rules.flatMap((rule, place) =>
				rule.order === place + 1
					? []
					: [withChange<OwnRuleFields, OwnRule>(rule, { order: place + 1 }, means.now())],
			),
		);
	});
}

export function removeOwnRule(store: Store, means: Means, id: RuleId): Done<void> {
	return store.write(['ownRules'], async (tables) => {
		const rule = await tables.ownRules.get(id);
		if (rule) await tables.ownRules.put(withDeletion(rule, means.now()));
	});
}

export function bringOwnRuleBack(store: Store, means: Means, id: RuleId): Done<void> {
	return changeRule(store, means, id, ({ paused }) => ({ paused }));
}

function changeRule(
	store: Store,
	means: Means,
	id: RuleId,
	change: (rule: OwnRule) => Partial<OwnRuleFields>,
): Done<void> {
	return store.write(['ownRules'], async (tables) => {
		const rule = await tables.ownRules.get(id);
		if (rule) await tables.ownRules.put(withChange<OwnRuleFields, OwnRule>(rule, change(rule), means.now()));
	});
}

export interface RuleTrial {
	/** Posts it would speak of. */
	readonly count: number;
	/** The latest met of them. */
	readonly examples: readonly SortItem[];
}

/** What the rule would fit among all that is stored; nothing is kept. */
export async function tryOwnRule(
	store: Store,
	draft: RuleDraft,
): Promise<Result<RuleTrial, StoreFailure | RuleFlaw>> {
	const flaw = flawOfRule({ ...draft, name: draft.name || '-' });
	if (flaw && flaw !== 'no-outcome') return failure(flaw);
	const ready = readyRule(clean(draft));
	return store.read(ITEM_TABLES, async (tables) => {
		const keys = await scanPosts(tables, (post) => matchOwnRule(ready, ruleText(post.text)) !== null);
		return { count: keys.length, examples: await readItems(tables, keys.slice(0, EXAMPLES)) };
	});
}
