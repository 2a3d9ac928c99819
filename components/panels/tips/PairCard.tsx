import '../../ui/styles/tips.css';
import { useEffect, useState } from 'preact/hooks';
import type { MatchView, PairView } from '#lib/domain/thread-match.ts';
import { priceIn } from '#lib/i18n/prices.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, ExternalLinkIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import type { MatchActs } from '../match-acts.ts';
import { SaidAt } from '../SaidAt.tsx';

interface PairCardProps {
	/** The likeliest first. */
	readonly pairs: readonly PairView[];
	readonly onSay: (pair: PairView, said: 'linked' | 'apart') => void;
}

/** « Ces deux-là se répondent peut-être » : one pair at a time, why, and yes or no. */
export function PairCard({ pairs, onSay }: PairCardProps) {
	const { words } = useInterface();
	const { tips } = words;
	const [pair] = pairs;
	if (!pair) return null;
	const { self, other } = pair;
	const days = daysBetween(self, other);
	return (
		<section class="section" aria-labelledby="pair-title">
			<div class="pair-head">
				<h2 class="label" id="pair-title">
					{tips.pairTitle}
				</h2>
				{pairs.length > 1 && <span class="meta">{tips.pairCount(pairs.length)}</span>}
			</div>
			<article class="card pair">
				<Half view={self} />
				<Half view={other} />
				<div class="pair-why">
					<b>{tips.pairWhy}</b>
					<ul>
						{[
							...other.because.map((word) => words.mark.matchShares([word])),
							...(self.groupName === other.groupName ? [tips.sameGroup] : []),
							...(days > 0 ? [tips.daysApart(days)] : []),
						].map((reason) => (
							<li key={reason}>
								<CheckIcon size="s" />
								{reason}
							</li>
						))}
					</ul>
				</div>
				<div class="pair-acts">
					<Button look="primary" onClick={() => onSay(pair, 'linked')}>
						{tips.pairYes}
					</Button>
					<Button look="plain" onClick={() => onSay(pair, 'apart')}>
						{tips.pairNo}
					</Button>
				</div>
			</article>
		</section>
	);
}

const DAY = 86_400_000;

function daysBetween(self: MatchView, other: MatchView): number {
	return self.time.at === null || other.time.at === null
		? 0
		: Math.round(Math.abs(self.time.at - other.time.at) / DAY);
}

function Half({ view }: { readonly view: MatchView }) {
	const { words, language } = useInterface();
	const kind = view.kind ?? 'other';
	const price = view.price && (priceIn(language, view.price) ?? words.tips.gift);
	return (
		<div class="pair-half">
			<KindMark kind={kind} />
			<p class="pair-kind">
				<b class="grow">{words.kinds[kind]}</b>
				{price && <span class="price">{price}</span>}
			</p>
			<div class="pair-said">
				<p class="ask ask-small" dir="auto">
					{view.excerpt}
				</p>
				<p class="meta">
					{[view.authorName, view.groupName].filter(Boolean).join(', ')}, <SaidAt time={view.time} />
				</p>
			</div>
			{view.permalink && (
				<IconButton small label={words.mark.openMatch(view.excerpt.slice(0, 40))} href={view.permalink}>
					<ExternalLinkIcon />
				</IconButton>
			)}
		</div>
	);
}

/** The pairs to show, sought again when the tips change or something was said of a pair. */
export function usePairs(
	acts: MatchActs & { findPairs(): Promise<readonly PairView[]> },
	tips: readonly unknown[],
): PairCardProps {
	const [pairs, setPairs] = useState<readonly PairView[]>([]);
	const [revision, setRevision] = useState(0);
	useEffect(() => {
		let stale = false;
		void acts.findPairs().then((found) => {
			if (!stale) setPairs(found);
		});
		return () => {
			stale = true;
		};
	}, [tips, revision]);
	return {
		pairs,
		onSay: ({ self, other }, said) =>
			acts.sayPair(self.key, other.key, said, () => setRevision((times) => times + 1)),
	};
}
