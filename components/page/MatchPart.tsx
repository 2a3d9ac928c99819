import { useEffect, useState } from 'preact/hooks';
import type { MatchView } from '#lib/domain/thread-match.ts';
import { agoIn } from '#lib/i18n/dates.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ExternalLinkIcon, XIcon } from '../ui/icons/action-icons.tsx';
import { useInterface } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import type { PanelActs } from './post-panel-props.ts';

interface MatchPartProps {
	readonly postKey: string;
	/** Sought again when the post or what is said of it changes. */
	readonly kind: string | null;
	/** Shown already, as answers. */
	readonly except?: readonly { readonly key: string }[];
	readonly acts: Pick<PanelActs, 'findMatches' | 'dismissMatch'>;
}

/** What may answer this post, with what both say; each can be refused. Nothing while it is sought, nor for none. */
export function MatchPart({ postKey, kind, except = [], acts }: MatchPartProps) {
	const { language, words, now } = useInterface();
	const { mark } = words;
	const [matches, setMatches] = useState<readonly MatchView[]>([]);
	useEffect(() => {
		let stale = false;
		setMatches([]);
		void acts.findMatches().then((found) => {
			if (!stale) setMatches(found);
		});
		return () => {
			stale = true;
		};
	}, [postKey, kind]);

	const shown = matches.filter(({ key }) => !except.some((one) => one.key === key));
	if (shown.length === 0) return null;
	return (
		<section class="post-panel-part" aria-label={mark.matches}>
			<h2 class="label">{mark.matches}</h2>
			<ul class="matches">
				{shown.map((match) => (
					<li key={match.key} class="match">
						{match.kind && (
							<span class="kind-proposed">
								<KindMark kind={match.kind} />
							</span>
						)}
						<div class="grow">
							<p class="match-text voice">{match.excerpt}</p>
							<p class="meta">
								{[
									mark.matchTypes[match.type],
									match.because.length > 0 ? mark.matchShares(match.because) : '',
									match.groupName,
									match.time.at === null ? words.common.unknownDate : agoIn(language, match.time.at, now()),
								]
									.filter(Boolean)
									.join(', ')}
							</p>
						</div>
						{match.permalink && (
							<IconButton small label={mark.openMatch(match.excerpt.slice(0, 40))} href={match.permalink}>
								<ExternalLinkIcon />
							</IconButton>
						)}
						<IconButton
							small
							label={mark.refuseMatch(match.excerpt.slice(0, 40))}
							onClick={() => {
								setMatches((found) => found.filter((one) => one.key !== match.key));
								acts.dismissMatch(match.key);
							}}
						>
							<XIcon />
						</IconButton>
					</li>
				))}
			</ul>
		</section>
	);
}
