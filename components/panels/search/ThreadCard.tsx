import type { Country } from '#lib/domain/group.ts';
import type { ThreadHit } from '#lib/domain/hit.ts';
import type { TagId } from '#lib/domain/ids.ts';
import type { FactActs } from '../../facts/fact-acts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CheckIcon, ExternalLinkIcon, ThumbsUpIcon } from '../../ui/icons/action-icons.tsx';
import { BookUserIcon, CornerDownRightIcon } from '../../ui/icons/state-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { later } from '../../ui/later.tsx';
import { Marked } from '../../ui/Marked.tsx';
import type { MatchActs } from '../match-acts.ts';
import { PhoneAnswer } from '../PhoneAnswer.tsx';
import { ReadOn, SaidAt } from '../SaidAt.tsx';
import { HitMeta } from './HitMeta.tsx';
import { WhyThis } from './WhyThis.tsx';

// Few results have any: the popup draws without them.
const EmergencyNumbers = later(async () => (await import('./EmergencyNumbers.tsx')).EmergencyNumbers);
const PostMatches = later(async () => (await import('../PostMatches.tsx')).PostMatches);
const FactsLine = later(async () => (await import('../../facts/FactsLine.tsx')).FactsLine);

export interface HitActs extends FactActs, MatchActs {
	copy(text: string): void;
	keep(hit: ThreadHit, kept: boolean): void;
	/** Puts the professional named in the discussion into the address book. */
	keepCard(hit: ThreadHit): void;
}

interface ThreadCardProps {
	readonly hit: ThreadHit;
	readonly home: Country;
	readonly labelOf: (tag: TagId) => string | null;
	readonly acts: HitActs;
	readonly titleId: string;
}

/** A question is answered or not; anything else may be settled: taken, found, done. */
function StandingOf({ hit }: { readonly hit: ThreadHit }) {
	const words = useWords();
	if (hit.settled) return <>, {words.search.settled}</>;
	if (hit.kind !== 'question') return null;
	return <>, {hit.answered ? words.search.answeredQuestion : words.search.unansweredQuestion}</>;
}

export function ThreadCard({ hit, home, labelOf, acts, titleId }: ThreadCardProps) {
	const words = useWords();
	const labels = hit.tags.map(labelOf).filter((label) => label !== null);
	return (
		<>
			<p class="kind-line">
				<KindMark kind={hit.kind ?? 'other'} />
				<span>
					<b>{words.kinds[hit.kind ?? 'other']}</b>
					<StandingOf hit={hit} />
					{hit.kindConfirmed && (
						<span class="confirmed" title={words.search.confirmedByYou}>
							<CheckIcon size="s" />
							<span class="unseen">{words.search.confirmedByYou}</span>
						</span>
					)}
				</span>
				<span class="kind-line-when">
					<SaidAt time={hit.time} />
				</span>
			</p>
			<h2 class="ask" id={titleId} dir="auto">
				<Marked runs={hit.passage} />
			</h2>
			{hit.reply && (
				<p class="reply">
					<CornerDownRightIcon size="s" />
					<span dir="auto">
						<Marked runs={hit.reply.passage} /> {hit.reply.authorName && <cite>{hit.reply.authorName}</cite>}
					</span>
				</p>
			)}
			{hit.note && (
				<p class="own-note" dir="auto">
					<b>{words.search.yourNote}</b> <Marked runs={hit.note} />
				</p>
			)}
			{hit.facts && <FactsLine postKey={hit.key} writtenAt={hit.time.at} facts={hit.facts} acts={acts} />}
			{hit.kind === 'distress' && <EmergencyNumbers country={hit.country} />}
			{hit.call && (
				<PhoneAnswer
					phone={hit.call.phone}
					name={hit.call.name}
					trade={hit.call.role}
					home={home}
					onCopy={acts.copy}
				/>
			)}
			{!hit.settled && !hit.answered && hit.kind !== 'distress' && (
				<PostMatches postKey={hit.key} kind={hit.kind} acts={acts} />
			)}
			<HitMeta
				facts={[
					hit.call && hit.call.recommendedBy > 0 && (
						<>
							{words.search.recommendedLead} <b>{words.search.recommendedBy(hit.call.recommendedBy)}</b>
						</>
					),
					hit.time.at === null && <ReadOn said={hit} />,
					hit.groupName,
					// Under a number that answers, how many spoke is one fact too many.
					!hit.call && hit.replyCount > 0 && words.search.replies(hit.replyCount),
				]}
			/>
			<div class="card-foot">
				{labels.map((label) => (
					<span class="tag" key={label}>
						{label}
					</span>
				))}
				{hit.sensitive && <span class="tag">{words.search.sensitive}</span>}
				<WhyThis hit={hit} />
				<div class="card-acts">
					{hit.call && (
						<IconButton small label={words.search.keepCard} onClick={() => acts.keepCard(hit)}>
							<BookUserIcon />
						</IconButton>
					)}
					<Button
						look="quiet"
						size="small"
						pressed={hit.saved}
						hint={words.search.usefulHint}
						onClick={() => acts.keep(hit, !hit.saved)}
					>
						<ThumbsUpIcon size="s" />
						{words.search.useful}
					</Button>
					{hit.permalink ? (
						<LinkButton look="quiet" size="small" href={hit.permalink} label={words.search.openPost}>
							<ExternalLinkIcon size="s" />
							{words.search.open}
						</LinkButton>
					) : (
						<span class="meta">{hit.sample ? words.search.ofSample : words.search.noLink}</span>
					)}
				</div>
			</div>
		</>
	);
}
