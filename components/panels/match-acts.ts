import type { PostKey } from '#lib/domain/ids.ts';
import type { PairWord } from '#lib/domain/post-pair.ts';
import type { MatchView } from '#lib/domain/thread-match.ts';

/** What can be asked and said of two posts, from a result or a good find. */
export interface MatchActs {
	findMatches(key: PostKey): Promise<readonly MatchView[]>;
	/** `changed`: called once it is kept, and again when it is taken back. */
	sayPair(key: PostKey, other: PostKey, said: PairWord | null, changed: () => void): void;
}
