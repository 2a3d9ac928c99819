/** What the workshop's room of rules and lessons asks. */
import type { RuleId, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Learned } from '#lib/domain/learned-view.ts';
import type { OwnRule } from '#lib/domain/own-rule.ts';
import { type Result, success } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { phrasesIn } from '#lib/language/own-rules.ts';
import type { Store } from '#lib/store/store.ts';
import { exportLearned, forgetLessons, forgetTagLessons, readLearned } from '../learning/read-learned.ts';
import {
	bringOwnRuleBack,
	listOwnRules,
	moveOwnRule,
	pauseOwnRule,
	type RuleDraft,
	removeOwnRule,
	saveOwnRule,
	tryOwnRule,
} from '../manage-own-rules.ts';
import type { PanelApiGiven } from './panel-api.ts';

type Answer<Value> = Promise<Result<Value, StoreFailure>>;

/** Words parted by commas, as typed. */
interface Written {
	readonly name: string;
	readonly any: string;
	readonly all: string;
	readonly none: string;
	readonly kind: Kind | null;
	readonly tags: readonly TagId[];
	readonly paused: boolean;
}

export function createRulesApi({ library, means }: PanelApiGiven) {
	const watchOf =
		<Value>(query: (store: Store) => Answer<Value>) =>
		(callback: (value: Result<Value, StoreFailure>) => void, signal: AbortSignal) =>
			library.watch(query, callback, signal);
	return {
		watchRules: watchOf<readonly OwnRule[]>(listOwnRules),
		watchLearned: watchOf<Learned>(readLearned),
		saveRule: (id: RuleId | null, rule: Written) =>
			library.with((store) => saveOwnRule(store, means, id, draftOf(rule))),
		tryRule: (rule: Written) => library.with((store) => tryOwnRule(store, draftOf(rule))),
		pauseRule: (id: RuleId, paused: boolean) =>
			library.with((store) => pauseOwnRule(store, means, id, paused)),
		moveRule: (id: RuleId, by: 1 | -1) => library.with((store) => moveOwnRule(store, means, id, by)),
		removeRule: (id: RuleId): Answer<() => Answer<void>> =>
			library.with(async (store) => {
				const removed = await removeOwnRule(store, means, id);
				return removed.ok ? success(() => bringOwnRuleBack(store, means, id)) : removed;
			}),
		forgetTag: (id: TagId) => library.with((store) => forgetTagLessons(store, means, id)),
		forgetLessons: () => library.with((store) => forgetLessons(store, means)),
		exportLearned: () => library.with((store) => exportLearned(store, means)),
	};
}

function draftOf(rule: Written): RuleDraft {
	return { ...rule, any: phrasesIn(rule.any), all: phrasesIn(rule.all), none: phrasesIn(rule.none) };
}
