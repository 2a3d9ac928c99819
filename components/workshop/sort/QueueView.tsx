import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Tag } from '#lib/domain/tag.ts';
import { KeyHint } from '../../page/KeyHint.tsx';
import { KeysHelp } from '../../page/KeysHelp.tsx';
import { isTyping, sortingAct } from '../../page/panel-keys.ts';
import { useMatches } from '../../page/use-matches.ts';
import { FailureMessage } from '../../panels/FailureMessage.tsx';
import type { PanelApi } from '../../panels/panel-api.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { safeHref } from '../../ui/safe-href.ts';
import { WindowedList } from '../../ui/windowed-list/WindowedList.tsx';
import type { SortingApi } from '../sorting-api.ts';
import { useWorkshopWords } from '../use-workshop-words.ts';
import { ManyActs } from './ManyActs.tsx';
import { SortDetail } from './SortDetail.tsx';
import { SortRow } from './SortRow.tsx';
import { sortablePost } from './sortable-post.ts';
import { useQueue } from './use-queue.ts';
import { useSortActs } from './use-sort-acts.ts';

interface QueueViewProps {
	readonly api: SortingApi & Pick<PanelApi, 'calendarFile' | 'findMatches' | 'sayPair'>;
	readonly toasts: Toasts;
	readonly tags: readonly Tag[];
	readonly groupId: GroupId | null;
	readonly singleKeys: boolean;
	readonly openTab: (url: string) => void;
}

/** One after the other: the list, the post, the keys. */
export function QueueView({ api, toasts, tags, groupId, singleKeys, openTab }: QueueViewProps) {
	const { sort } = useWorkshopWords();
	const queue = useQueue(api, groupId);
	const acts = useSortActs(api, queue, toasts);
	const [adding, setAdding] = useState(false);
	const [help, setHelp] = useState(false);
	const [picked, setPicked] = useState<ReadonlySet<PostKey>>(new Set());
	const { current, items } = queue;
	const post = current && sortablePost(current, tags, singleKeys);
	const matches = useMatches(
		current && { key: current.key, kind: current.kind?.value ?? null, revision: acts.revision },
		acts,
	);
	useEffect(() => setAdding(false), [current?.key]);

	const pick = (key: PostKey) =>
		setPicked((before) => {
			const next = new Set(before);
			if (!next.delete(key)) next.add(key);
			return next;
		});

	// With the frame that shows the post: a key never answers for the one before.
	useLayoutEffect(() => {
		function onKeyDown(event: KeyboardEvent): void {
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.key === 'Escape' && (adding || help)) {
				setAdding(false);
				setHelp(false);
				return;
			}
			if (isTyping(event.target) || !singleKeys || event.repeat || !current || !post) return;
			const link = safeHref(current.permalink ?? '');
			const own: Readonly<Record<string, () => void>> = {
				e: () => setAdding(true),
				p: acts.pass,
				x: () => pick(current.key),
				'?': () => setHelp((shown) => !shown),
				...(matches.linkFirst ? { l: matches.linkFirst } : {}),
				...(link ? { v: () => openTab(link) } : {}),
			};
			const act = own[event.key.toLowerCase()] ?? sortingAct(event, post, acts);
			if (!act) return;
			event.preventDefault();
			act();
		}
		document.addEventListener('keydown', onKeyDown);
		return () => document.removeEventListener('keydown', onKeyDown);
	});

	if (queue.failure) return <FailureMessage reason={queue.failure} onRetry={queue.reload} />;
	if (!items) return <Skeleton cards={3} label={sort.loading} />;
	if (items.length === 0) {
		return (
			<StateMessage title={sort.empty} acts={<Button onClick={queue.reload}>{sort.lookAgain}</Button>}>
				<p>{sort.emptyHelp}</p>
			</StateMessage>
		);
	}
	return (
		<div class="sort">
			<section class="sort-side" aria-label={sort.queue}>
				<p class="row meta" role="status">
					<span class="grow">{sort.progress(queue.sorted, queue.left)}</span>
				</p>
				<progress
					class="sort-progress"
					aria-label={sort.progressLabel}
					max={Math.max(1, queue.sorted + queue.left)}
					value={queue.sorted}
				/>
				<div class="sort-scroll">
					<WindowedList
						items={items}
						keyOf={({ key }) => key}
						label={sort.queue}
						listClass="sort-list"
						rowClass={({ kindConfirmed }) => (kindConfirmed ? 'sort-row sort-row-done' : 'sort-row')}
						pinned={queue.place}
					>
						{(item) => (
							<SortRow
								item={item}
								current={item.key === current?.key}
								picked={picked.has(item.key)}
								onChoose={() => queue.choose(item.key)}
							/>
						)}
					</WindowedList>
				</div>
			</section>
			<div class="sort-main">
				{current && post && (
					<SortDetail
						item={current}
						post={post}
						acts={acts}
						matches={matches}
						adding={adding}
						onAdding={setAdding}
					/>
				)}
				{help && <KeysHelp keys={sort.keys} />}
				{picked.size > 0 && (
					<ManyActs
						keys={[...picked]}
						total={picked.size}
						tags={tags}
						api={api}
						toasts={toasts}
						onDone={(undo) => {
							acts.remember(undo);
							setPicked(new Set());
							queue.reload();
						}}
					/>
				)}
				<footer class="sort-foot">
					<Button look="quiet" size="small" onClick={() => acts.step(-1)}>
						{sort.previous}
						<KeyHint on={singleKeys} name="K" />
					</Button>
					<Button look="quiet" size="small" onClick={() => acts.step(1)}>
						{sort.following}
						<KeyHint on={singleKeys} name="J" />
					</Button>
					<Button
						look="quiet"
						size="small"
						pressed={!!current && picked.has(current.key)}
						onClick={() => current && pick(current.key)}
					>
						{sort.pick}
						<KeyHint on={singleKeys} name="X" />
					</Button>
					<Button look="quiet" size="small" onClick={acts.pass}>
						{sort.pass}
						<KeyHint on={singleKeys} name="P" />
					</Button>
					<Button look="quiet" size="small" onClick={acts.undo}>
						{sort.undo}
						<KeyHint on={singleKeys} name="Z" />
					</Button>
					<Button look="quiet" size="small" expanded={help} onClick={() => setHelp(!help)}>
						{sort.keysTitle}
						<KeyHint on={singleKeys} name="?" />
					</Button>
				</footer>
			</div>
		</div>
	);
}
