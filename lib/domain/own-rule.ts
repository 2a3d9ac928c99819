/** A rule the user writes in plain words: « si le texte contient … alors … ». Its answers are suggestions, never facts. */
import type { RuleId, TagId } from './ids.ts';
import type { Kind } from './kind.ts';
import type { Stamped } from './stamped.ts';

export interface OwnRuleFields {
	/** Said as the reason of what it suggests; never empty. */
	readonly name: string;
	/** Words or phrases as written: one of them stands in the text. Empty = not asked. */
	readonly any: readonly string[];
	/** All of them stand in the text. */
	readonly all: readonly string[];
	/** None of them does. */
	readonly none: readonly string[];
	readonly kind: Kind | null;
	readonly tags: readonly TagId[];
	readonly paused: boolean;
	/** Smaller goes first: the first rule that fits and names a kind gives it. */
	readonly order: number;
}

export interface OwnRule extends OwnRuleFields, Stamped<OwnRuleFields> {
	readonly id: RuleId;
}

export const OWN_RULE_FIELDS = [
	'name',
	'any',
	'all',
	'none',
	'kind',
	'tags',
	'paused',
	'order',
] as const satisfies readonly (keyof OwnRuleFields)[];

/** Most phrases in one list, letters in one phrase, and rules in all: a rule stays readable, and quick. */
export const MOST_PHRASES = 30;
export const MOST_PHRASE_LENGTH = 80;
export const MOST_RULES = 200;

/** Why a rule cannot be kept as written. */
export type RuleFlaw = 'no-name' | 'no-words' | 'no-outcome' | 'contradiction' | 'too-many-phrases';

/** The first flaw of a rule, or null. `same` tells whether two phrases are the same to a reader. */
export function flawOf(
	rule: Pick<OwnRuleFields, 'name' | 'any' | 'all' | 'none' | 'kind' | 'tags'>,
	same: (left: string, right: string) => boolean,
): RuleFlaw | null {
	const wanted = [...rule.any, ...rule.all];
	if (rule.name.trim() === '') return 'no-name';
	if (wanted.length === 0) return 'no-words';
	if (rule.kind === null && rule.tags.length === 0) return 'no-outcome';
	if ([rule.any, rule.all, rule.none].some((list) => list.length > MOST_PHRASES)) return 'too-many-phrases';
	const refused = (phrase: string) => rule.none.some((other) => same(other, phrase));
	const impossible = rule.all.some(refused) || (rule.any.length > 0 && rule.any.every(refused));
	return impossible ? 'contradiction' : null;
}

/** The order rules are tried in. */
export function byOrder(left: OwnRule, right: OwnRule): number {
	return left.order - right.order || (left.id < right.id ? -1 : 1);
}
