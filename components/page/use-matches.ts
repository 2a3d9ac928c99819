import { useEffect, useState } from 'preact/hooks';
import type { MatchView } from '#lib/domain/thread-match.ts';
import type { PanelActs } from './post-panel-props.ts';

interface MatchedPost {
	readonly key: string;
	/** Sought again when what is said of the post changes. */
	readonly kind: string | null;
	/** Grows each time something was said that is asked for apart: of a pair of posts, of a date. */
	readonly revision: number;
}

export interface Matches {
	readonly linked: readonly MatchView[];
	readonly proposed: readonly MatchView[];
	/** Links the first proposed one; null when none is. */
	readonly linkFirst: (() => void) | null;
}

/**
 * What is linked to a post, and what may answer it; nothing while it is sought.
 *
 * @param except shown already, as answers.
 */
export function useMatches(
	post: MatchedPost | null,
	acts: Pick<PanelActs, 'findMatches' | 'sayPair'>,
	except: readonly { readonly key: string }[] = [],
): Matches {
	const [matches, setMatches] = useState<readonly MatchView[]>([]);
	// Of another post, they would be the wrong ones; of this one, they stay until the new ones are there.
	useEffect(() => setMatches([]), [post?.key]);
	useEffect(() => {
		if (!post) return;
		let stale = false;
		void acts.findMatches().then((found) => {
			if (!stale) setMatches(found);
		});
		return () => {
			stale = true;
		};
	}, [post?.key, post?.kind, post?.revision]);

	const proposed = matches.filter(
		({ key, linked }) => !linked && !except.some((answer) => answer.key === key),
	);
	const [first] = proposed;
	return {
		linked: matches.filter(({ linked }) => linked),
		proposed,
		linkFirst: first ? () => acts.sayPair(first.key, 'linked') : null,
	};
}
