import '../ui/styles/matches.css';
import type { ComponentChildren } from 'preact';
import type { MatchView } from '#lib/domain/thread-match.ts';
import { agoIn } from '#lib/i18n/dates.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CheckIcon, ExternalLinkIcon, XIcon } from '../ui/icons/action-icons.tsx';
import { LinkIcon } from '../ui/icons/state-icons.tsx';
import { useInterface, useWords } from '../ui/interface-context.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { PanelActs } from './post-panel-props.ts';
import type { Matches } from './use-matches.ts';

interface MatchPartProps {
	readonly matches: Matches;
	readonly singleKeys: boolean;
	readonly acts: Pick<PanelActs, 'sayPair'>;
}

/** What the user linked to this post, then what may answer it: each can be linked, or refused for good. */
export function MatchPart({ matches: { linked, proposed }, singleKeys, acts }: MatchPartProps) {
	const { mark } = useWords();
	return (
		<>
			{linked.length > 0 && (
				<section class="post-panel-part" aria-label={mark.linked}>
					<h2 class="label">{mark.linked}</h2>
					<ul class="matches">
						{linked.map((match) => (
							<Match key={match.key} match={match}>
								<Button look="quiet" size="small" onClick={() => acts.sayPair(match.key, null)}>
									{mark.unlink}
									<span class="unseen">{opening(match)}</span>
								</Button>
							</Match>
						))}
					</ul>
				</section>
			)}
			{proposed.length > 0 && (
				<section class="post-panel-part" aria-label={mark.matches}>
					<h2 class="label">{mark.matches}</h2>
					<ul class="matches">
						{proposed.map((match, place) => (
							<Match key={match.key} match={match}>
								<Button look="plain" size="small" onClick={() => acts.sayPair(match.key, 'linked')}>
									<LinkIcon size="s" />
									{mark.link}
									<span class="unseen">{opening(match)}</span>
									<KeyHint on={singleKeys && place === 0} name="L" />
								</Button>
								<IconButton
									small
									label={mark.refuseMatch(opening(match))}
									onClick={() => acts.sayPair(match.key, 'apart')}
								>
									<XIcon />
								</IconButton>
							</Match>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

function Match({ match, children }: { readonly match: MatchView; readonly children: ComponentChildren }) {
	const { language, words, now } = useInterface();
	const { mark } = words;
	const facts = [
		match.type && mark.matchTypes[match.type],
		match.because.length > 0 && mark.matchShares(match.because),
		match.groupName,
		match.time.at === null ? words.common.unknownDate : agoIn(language, match.time.at, now()),
	];
	return (
		<li class="match">
			{match.kind && (
				<span class={match.linked ? '' : 'kind-proposed'}>
					<KindMark kind={match.kind} />
				</span>
			)}
			<div class="grow">
				<p class="match-text voice" dir="auto">
					{match.excerpt}
				</p>
				<p class="meta">
					{match.linked && (
						<>
							<CheckIcon size="s" /> {mark.linkedByYou},{' '}
						</>
					)}
					{facts.filter(Boolean).join(', ')}
				</p>
				<div class="match-acts">
					{children}
					{match.permalink && (
						<IconButton small label={mark.openMatch(opening(match))} href={match.permalink}>
							<ExternalLinkIcon />
						</IconButton>
					)}
				</div>
			</div>
		</li>
	);
}

/** Names a match among others, to a screen reader. */
function opening({ excerpt }: MatchView): string {
	return excerpt.slice(0, 40);
}
