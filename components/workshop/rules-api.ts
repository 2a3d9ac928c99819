/** What the user taught and the rules they write. */
import type { RuleId, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Learned } from '#lib/domain/learned-view.ts';
import type { OwnRule, RuleFlaw } from '#lib/domain/own-rule.ts';
import type { Result } from '#lib/domain/result.ts';
import type { SortItem } from '#lib/domain/sort-item.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Outcome, Undo, Watch } from '../panels/panel-api.ts';

/** A rule as it is written: words parted by commas. */
export interface WrittenRule {
	readonly name: string;
	readonly any: string;
	readonly all: string;
	readonly none: string;
	readonly kind: Kind | null;
	readonly tags: readonly TagId[];
	readonly paused: boolean;
}

export type RuleRefusal = RuleFlaw | 'too-many-rules';

export interface RuleTrial {
	readonly count: number;
	readonly examples: readonly SortItem[];
}

export interface RulesApi {
	/** In the order they are tried. */
	readonly watchRules: Watch<readonly OwnRule[]>;
	/** A new rule (null) goes last. */
	saveRule(id: RuleId | null, rule: WrittenRule): Promise<Result<RuleId, StoreFailure | RuleRefusal>>;
	/** On all that is stored; nothing is kept. */
	tryRule(rule: WrittenRule): Promise<Result<RuleTrial, StoreFailure | RuleRefusal>>;
	pauseRule(id: RuleId, paused: boolean): Outcome<void>;
	moveRule(id: RuleId, by: 1 | -1): Outcome<void>;
	removeRule(id: RuleId): Outcome<Undo>;
	readonly watchLearned: Watch<Learned>;
	forgetTag(id: TagId): Outcome<void>;
	forgetLessons(): Outcome<void>;
	exportLearned(): Outcome<{ readonly name: string; readonly text: string }>;
}
