import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Group } from '#lib/domain/group.ts';
import type { ContactId } from '#lib/domain/ids.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { Standing } from '../panel-api.ts';
import type { FilterNames } from './FilterGroups.tsx';
import { Filters } from './Filters.tsx';
import { Home } from './Home.tsx';
import { IndexNotice } from './IndexNotice.tsx';
import { isFiltered, isIdle, textWithout } from './inquiry.ts';
import { Notices } from './Notices.tsx';
import { SearchAnswer } from './SearchAnswer.tsx';
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
	const names: FilterNames = {
		tag: (id) => standing?.tags.find((tag) => tag.id === id)?.label ?? null,
		group: (id) => standing?.groups.find((group) => group.id === id)?.name ?? null,
	};

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
				<IndexNotice index={standing?.index ?? null} />
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
				{!idle && (
					<SearchAnswer
						search={search}
						standing={standing}
						names={names}
						filtersOpen={filtersOpen}
						nextStep={nextStep}
						acts={acts}
						listRef={list}
						onLeaveTop={() => fieldRef.current?.focus()}
					/>
				)}
			</main>
		</>
	);
}
