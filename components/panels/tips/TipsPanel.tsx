import { useMemo, useState } from 'preact/hooks';
import type { GroupId } from '#lib/domain/ids.ts';
import type { PairView } from '#lib/domain/thread-match.ts';
import { isDated, orderOf } from '#lib/domain/time-estimate.ts';
import type { Tip, TipKind } from '#lib/domain/tip.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { GemIcon } from '../../ui/icons/kind-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { WindowedList } from '../../ui/windowed-list/WindowedList.tsx';
import { PairCard, usePairs } from './PairCard.tsx';
import { TipRow } from './TipRow.tsx';
import type { TipActs } from './tip-acts.ts';

interface TipsPanelProps {
	/** Newest first. */
	readonly tips: readonly Tip[];
	readonly acts: TipActs & { findPairs(): Promise<readonly PairView[]> };
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What was confirmed as a tip, an offer or a need; what is still current first. */
export function TipsPanel({ tips, acts }: TipsPanelProps) {
	const pairs = usePairs(acts, tips);
	const { words, now } = useInterface();
	const [kind, setKind] = useState<TipKind | 'all'>('all');
	const [taken, setTaken] = useState(false);
	const [group, setGroup] = useState<GroupId | null>(null);
	const groups = useMemo(() => new Map(tips.map((tip) => [tip.groupId, tip.groupName])), [tips]);
	const ofKind = useMemo(
		() =>
			tips.filter(
				(tip) => (kind === 'all' || tip.kind === kind) && (group === null || tip.groupId === group),
			),
		[tips, kind, group],
	);
	const shown = useMemo(() => ofKind.filter((tip) => (tip.state === 'taken') === taken), [ofKind, taken]);
	const since = now() - WEEK;
	const dated = shown.filter(isDated);
	const recent = dated.filter((tip) => orderOf(tip) >= since);
	const earlier = dated.filter((tip) => orderOf(tip) < since);
	const undated = shown.filter((tip) => !isDated(tip));

	const rows = (list: readonly Tip[], label: string) => (
		<WindowedList
			items={list}
			keyOf={({ key }) => key}
			label={label}
			listClass="list"
			rowClass={({ state }) => (state === 'taken' ? 'tip tip-taken' : 'tip')}
		>
			{(tip) => <TipRow tip={tip} acts={acts} />}
		</WindowedList>
	);

	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<h1>{words.tips.title}</h1>
				</div>
				{tips.length > 0 && (
					<>
						<Segmented
							label={words.tips.show}
							value={kind}
							onChange={setKind}
							options={[
								{ value: 'all', label: words.tips.all },
								{ value: 'need', label: words.tips.needs },
								{ value: 'offer', label: words.tips.offers },
								{ value: 'tip', label: words.tips.finds },
							]}
						/>
						<div class="chips">
							<Chip
								pressed={!taken}
								count={ofKind.filter((tip) => tip.state === 'open').length}
								onToggle={() => setTaken(false)}
							>
								{words.tips.openOnly}
							</Chip>
							<Chip
								pressed={taken}
								count={ofKind.filter((tip) => tip.state === 'taken').length}
								onToggle={() => setTaken(true)}
							>
								{words.tips.takenOnly}
							</Chip>
							{groups.size > 1 &&
								[...groups].map(([id, name]) => (
									<Chip key={id} pressed={group === id} onToggle={() => setGroup(group === id ? null : id)}>
										{name}
									</Chip>
								))}
						</div>
					</>
				)}
			</header>
			<main class="panel-body">
				<p class="unseen" role="status">
					{tips.length > 0 && words.tips.count(shown.length)}
				</p>
				{tips.length === 0 && (
					<StateMessage title={words.tips.emptyTitle}>
						<p>{words.tips.emptyHelp}</p>
					</StateMessage>
				)}
				{tips.length > 0 && shown.length === 0 && (
					<StateMessage
						title={words.tips.nothingTitle}
						lead={<GemIcon />}
						acts={
							<Button
								look="primary"
								onClick={() => {
									setKind('all');
									setTaken(false);
									setGroup(null);
								}}
							>
								{words.tips.all}
							</Button>
						}
					>
						<p>{words.tips.nothingHelp}</p>
					</StateMessage>
				)}
				{!taken && kind !== 'tip' && <PairCard {...pairs} />}
				{recent.length > 0 && (
					<section class="section">
						<h2 class="label">{words.tips.thisWeek}</h2>
						{rows(recent, words.tips.thisWeek)}
					</section>
				)}
				{earlier.length > 0 && (
					<section class="section">
						{recent.length > 0 && <h2 class="label">{words.tips.earlier}</h2>}
						{rows(earlier, recent.length > 0 ? words.tips.earlier : words.tips.title)}
					</section>
				)}
				{undated.length > 0 && (
					<section class="section">
						{dated.length > 0 && <h2 class="label">{words.tips.undated}</h2>}
						{rows(undated, dated.length > 0 ? words.tips.undated : words.tips.title)}
					</section>
				)}
			</main>
		</>
	);
}
