import type { PostKey } from '#lib/domain/ids.ts';
import type { FactActs } from '../../facts/fact-acts.ts';
import type { MatchActs } from '../match-acts.ts';

/** What can be done with one good find. */
export interface TipActs extends FactActs, MatchActs {
	state(key: PostKey, state: 'open' | 'taken'): void;
	note(key: PostKey, note: string): void;
}
