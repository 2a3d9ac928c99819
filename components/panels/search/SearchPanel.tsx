import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Inquiry } from '#lib/domain/findings.ts';
import type { Country, Group } from '#lib/domain/group.ts';
import type { Hit } from '#lib/domain/hit.ts';
import type { ContactId, GroupId, TagId } from '#lib/domain/ids.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FailureMessage } from '../FailureMessage.tsx';
import type { Standing } from '../panel-api.ts';
import { Filters } from './Filters.tsx';
import { Home } from './Home.tsx';
import { isFiltered, isIdle, NO_CHIP, narrowing, textWithout } from './inquiry.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Notices } from './Notices.tsx';
import { ResultList } from './ResultList.tsx';
import { StatusLine } from './StatusLine.tsx';
import type { HitActs } from './ThreadCard.tsx';
import { TypedFilters } from './TypedFilters.tsx';
import type { Search } from './use-search.ts';

export interface SearchActs extends HitActs {
	openUrl(url: string): void;
	openContact(id: ContactId): void;
	openSettings(): void;
	startFirstRun(): void;
	pause(paused: boolean): void;
	requestAccess(): void;
	copyFindings(groups: readonly Group[]): void;
	loadSample(): void;
	eraseSample(): void;
}

interface SearchPanelProps {
	readonly search: Search;
	/** Null while the library opens: typing is possible at once. */
	readonly standing: Standing | null;
	readonly access: boolean;
	readonly fieldRef: RefObject<HTMLInputElement | null>;
	readonly acts: SearchActs;
}

export function SearchPanel({ search, standing, access, fieldRef, acts }: SearchPanelProps) {
	const words = useWords();
	const list = useRef<HTMLOListElement>(null);
	const [filtersOpen, setFiltersOpen] = useState(false);
	const { inquiry, findings, answered } = search;
	const idle = isIdle(inquiry);
	const groups = standing?.groups ?? [];
	const groupOf = (id: GroupId) => groups.find((group) => group.id === id);
	const labelOf = (id: TagId) => standing?.tags.find((tag) => tag.id === id)?.label ?? null;
	const names = { tag: labelOf, group: (id: GroupId) => groupOf(id)?.name ?? null };
	const home: Country = groups.find(({ state }) => state === 'on')?.country ?? groups[0]?.country ?? 'FR';
	const homeOf = (hit: Hit) => (hit.type === 'thread' ? (groupOf(hit.groupId)?.country ?? home) : home);

	// The product opens with the cursor here: search is its front door.
	useEffect(() => fieldRef.current?.focus(), [fieldRef]);

	function focusFirst(): void {
		list.current?.querySelector<HTMLElement>('article')?.focus();
	}

	function onFieldKey(event: KeyboardEvent): void {
		if (event.key === 'ArrowDown') {
			event.preventDefault();
			focusFirst();
		} else if (event.key === 'Enter') {
			search.change({ typing: false });
			focusFirst();
		} else if (event.key === 'Escape' && inquiry.text !== '') {
			event.preventDefault();
			search.change({ text: '' });
		}
	}

	// Nothing read yet: the next step to take, not that nobody spoke of it.
	const nothingRead =
		standing !== null && standing.coverage.posts === 0 && standing.coverage.samplePosts === 0;
	const nextStep = standing && (
		<Home
			standing={standing}
			onStart={acts.startFirstRun}
			onLoadSample={acts.loadSample}
			onPick={(kind) => search.change({ kinds: [kind] })}
		/>
	);

	return (
		<>
			<header class="panel-top">
				<h1 class="unseen">{words.common.search}</h1>
				<SearchField
					inputRef={fieldRef}
					value={inquiry.text}
					label={words.search.prompt}
					onInput={(text) => search.change({ text, typing: !/\s$/.test(text) })}
					onKeyDown={onFieldKey}
				/>
				{idle && standing && (
					<StatusLine standing={standing} onPause={acts.pause} onSettings={acts.openSettings} />
				)}
				{!idle && findings && answered && (
					<TypedFilters
						typed={findings.typed}
						onRemove={(filter) => {
							search.change({ text: textWithout(answered.text, [filter]) });
							fieldRef.current?.focus();
						}}
					/>
				)}
				{!idle && findings && (findings.total > 0 || isFiltered(inquiry)) && (
					<Filters
						inquiry={inquiry}
						findings={findings}
						names={names}
						open={filtersOpen}
						onOpen={(open) => {
							setFiltersOpen(open);
							if (open) search.change({ countPeriods: true });
						}}
						onChange={search.change}
					/>
				)}
			</header>
			<main class="panel-body">
				<p class="unseen" role="status">
					{!idle && findings ? words.search.count(findings.total) : ''}
				</p>
				{idle && standing && (
					<>
						<Notices
							standing={standing}
							access={access}
							onResume={() => acts.pause(false)}
							onRequestAccess={acts.requestAccess}
							onCopyFindings={acts.copyFindings}
							onEraseSample={acts.eraseSample}
						/>
						{nextStep}
					</>
				)}
				{!idle &&
					!search.failure &&
					findings &&
					filtersOpen &&
					(findings.total > 0 || isFiltered(inquiry)) && (
						<MoreFilters inquiry={inquiry} facets={findings.facets} names={names} onChange={search.change} />
					)}
				{!idle && !search.failure && findings?.cut && <p class="meta">{words.search.cut}</p>}
				{!idle && search.failure && <FailureMessage reason={search.failure} onRetry={search.refresh} />}
				{!idle && !search.failure && !findings && <Skeleton cards={2} label={words.search.opening} />}
				{!idle &&
					!search.failure &&
					findings &&
					answered &&
					findings.total === 0 &&
					(nothingRead && findings.elsewhere.length === 0 ? (
						nextStep
					) : (
						<NothingFound
							text={textWithout(answered.text, narrowing(findings))}
							findings={findings}
							filtered={isFiltered(answered) || narrowing(findings).length > 0}
							groupCount={standing?.coverage.groups ?? 0}
							onClearFilters={() =>
								search.change({ ...NO_CHIP, text: textWithout(answered.text, narrowing(findings)) })
							}
						/>
					))}
				{!idle && !search.failure && findings && answered && findings.total > 0 && (
					<ResultList
						hits={findings.hits}
						total={findings.total}
						question={questionOf(answered)}
						homeOf={homeOf}
						labelOf={labelOf}
						acts={{
							copy: acts.copy,
							keep: acts.keep,
							keepCard: acts.keepCard,
							openThread: ({ permalink }) => {
								if (permalink) acts.openUrl(permalink);
							},
							openContact: acts.openContact,
						}}
						onLeaveTop={() => fieldRef.current?.focus()}
						onMore={search.more}
						listRef={list}
					/>
				)}
			</main>
		</>
	);
}

/** What was asked, whatever page of it: the list goes back to its top when this changes. */
function questionOf({ from: _from, limit: _limit, countPeriods: _counts, ...asked }: Inquiry): string {
	return JSON.stringify(asked);
}
