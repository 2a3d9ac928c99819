import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import { MatchPart } from '../page/MatchPart.tsx';
import { useMatches } from '../page/use-matches.ts';
import type { MatchActs } from './match-acts.ts';

interface PostMatchesProps {
	readonly postKey: PostKey;
	readonly kind: Kind | null;
	/** Only what the user linked; else the best proposed one too. */
	readonly linkedOnly?: boolean;
	readonly acts: MatchActs;
}

/** A row that stays this long is being looked at: what flies by while typing or scrolling is not sought for. */
const STILL_MS = 250;

/** One after the other, so that a list of results asks for no more at a time than one post does. */
let turn: Promise<unknown> = Promise.resolve();

/** Under one post of a list: what answers it, as in its open mark. */
export function PostMatches({ postKey, kind, linkedOnly = false, acts }: PostMatchesProps) {
	const [revision, setRevision] = useState(0);
	const shown = useRef(true);
	useEffect(
		() => () => {
			shown.current = false;
		},
		[],
	);
	async function findMatches() {
		await new Promise((still) => setTimeout(still, revision === 0 ? STILL_MS : 0));
		const found = turn.then(() => (shown.current ? acts.findMatches(postKey) : []));
		turn = found;
		return found;
	}
	const said = {
		findMatches,
		sayPair: (other: string, word: Parameters<MatchActs['sayPair']>[2]) =>
			acts.sayPair(postKey, other as PostKey, word, () => setRevision((times) => times + 1)),
	};
	const { linked, proposed, linkFirst } = useMatches({ key: postKey, kind, revision }, said);
	const best = linkedOnly ? [] : proposed.slice(0, 1);
	if (linked.length + best.length === 0) return null;
	return (
		<div class="post-matches">
			<MatchPart matches={{ linked, proposed: best, linkFirst }} singleKeys={false} acts={said} />
		</div>
	);
}
