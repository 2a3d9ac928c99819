import { useEffect, useRef } from 'preact/hooks';
import type { SortItem } from '#lib/domain/sort-item.ts';
import { FactsPart } from '../../facts/FactsPart.tsx';
import { KeyHint } from '../../page/KeyHint.tsx';
import { KindGrid } from '../../page/KindGrid.tsx';
import { kindReason } from '../../page/kind-reason.ts';
import { MatchPart } from '../../page/MatchPart.tsx';
import { TagPart } from '../../page/TagPart.tsx';
import type { Matches } from '../../page/use-matches.ts';
import { ReadOn, SaidAt } from '../../panels/SaidAt.tsx';
import { EmergencyNumbers } from '../../panels/search/EmergencyNumbers.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, ExternalLinkIcon } from '../../ui/icons/action-icons.tsx';
import { SproutIcon } from '../../ui/icons/state-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { KindMark } from '../../ui/KindMark.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useWorkshopWords } from '../use-workshop-words.ts';
import { ledRuns } from './led-runs.ts';
import type { SortablePost } from './sortable-post.ts';
import type { SortActs } from './use-sort-acts.ts';

interface SortDetailProps {
	readonly item: SortItem;
	readonly post: SortablePost;
	readonly acts: SortActs;
	readonly matches: Matches;
	readonly adding: boolean;
	readonly onAdding: (adding: boolean) => void;
}

/** The post to sort: what it says, what is proposed and why, and every way to say otherwise. */
export function SortDetail({ item, post, acts, matches, adding, onAdding }: SortDetailProps) {
	const { kinds, mark } = useWords();
	const { sort } = useWorkshopWords();
	const detail = useRef<HTMLElement>(null);
	// The keys of sorting answer from here; a field or a link keeps the focus it has.
	useEffect(() => detail.current?.focus({ preventScroll: true }), [item.key]);
	// The field that had the focus is gone: the post has it, not nothing.
	useEffect(() => {
		if (!adding && document.activeElement === document.body) detail.current?.focus({ preventScroll: true });
	}, [adding]);
	const { kind, kindConfirmed } = item;
	return (
		<article ref={detail} class="sort-detail" tabIndex={-1} aria-label={sort.post}>
			<header class="row row-wrap">
				<p class="grow meta">
					{item.authorName && <b>{item.authorName} </b>}
					{item.groupName && `${item.groupName}, `}
					<SaidAt time={item.time} /> <ReadOn said={item} />
					{item.sensitive && `, ${sort.sensitive}`}
				</p>
				{item.permalink && (
					<LinkButton look="quiet" size="small" href={item.permalink}>
						<ExternalLinkIcon size="s" />
						{sort.open}
						<KeyHint on={post.singleKeys} name="V" />
					</LinkButton>
				)}
			</header>
			<p class="sort-text voice" dir="auto">
				{ledRuns(item.text, kindConfirmed ? [] : (kind?.because ?? [])).map((run, place) =>
					run.match ? (
						<span key={place} class={`led led-${kind?.value ?? 'other'}`}>
							{run.text}
						</span>
					) : (
						run.text
					),
				)}
			</p>
			{kind?.value === 'distress' && <EmergencyNumbers country={item.country} />}
			<FactsPart
				postKey={item.key}
				facts={item.facts}
				writtenAt={item.time.at}
				onSay={(said) => acts.sayFacts(said, item.facts?.timeZone ?? '')}
				onCalendar={acts.toCalendar}
			/>
			<div class="card sort-proposal">
				<div class="row row-wrap">
					{kind && (
						<span class={kindConfirmed ? '' : 'kind-proposed'}>
							<KindMark kind={kind.value} />
						</span>
					)}
					<div class="grow">
						<h2 class="sort-kind">
							{kind ? (kindConfirmed ? kinds[kind.value] : mark.proposed(kinds[kind.value])) : mark.noKind}
						</h2>
						<p class="post-panel-why">
							{kindConfirmed ? <CheckIcon size="s" /> : <SproutIcon size="s" />}
							<span>{kindReason(item, mark)}</span>
						</p>
					</div>
					{kind && (
						<Button look="primary" onClick={acts.confirm}>
							{kindConfirmed ? sort.next : sort.confirm}
							<KeyHint on={post.singleKeys} name={mark.enterKey} />
						</Button>
					)}
				</div>
			</div>
			<section aria-labelledby="sort-kinds">
				<h2 class="label" id="sort-kinds">
					{sort.kinds}
				</h2>
				<KindGrid
					chosen={kindConfirmed && kind ? kind.value : null}
					proposed={kindConfirmed || !kind ? null : kind.value}
					singleKeys={post.singleKeys}
					onChoose={acts.setKind}
				/>
			</section>
			<TagPart post={post} acts={acts} adding={adding} onPart={(part) => onAdding(part === 'tag-field')} />
			<MatchPart matches={matches} singleKeys={post.singleKeys} acts={acts} />
		</article>
	);
}
