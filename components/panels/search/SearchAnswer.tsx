import type { ComponentChildren, RefObject } from 'preact';
import { type Inquiry, NO_CHIP } from '#lib/domain/findings.ts';
import type { Country } from '#lib/domain/group.ts';
import type { Hit } from '#lib/domain/hit.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FailureMessage } from '../FailureMessage.tsx';
import type { Standing } from '../panel-api.ts';
import type { FilterNames } from './FilterGroups.tsx';
import { isFiltered, narrowing, textWithout } from './inquiry.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultList } from './ResultList.tsx';
import type { SearchActs } from './SearchPanel.tsx';
import { UndatedNote } from './UndatedNote.tsx';
import type { Search } from './use-search.ts';

interface SearchAnswerProps {
	readonly search: Search;
	readonly standing: Standing | null;
	readonly names: FilterNames;
	readonly filtersOpen: boolean;
	/** What to do while nothing was ever read. */
	readonly nextStep: ComponentChildren;
	readonly acts: SearchActs;
	readonly listRef: RefObject<HTMLOListElement | null>;
	readonly onLeaveTop: () => void;
}

/** Beneath the field once something is asked: why it fails, that it is on its way, nothing, or the results. */
export function SearchAnswer(props: SearchAnswerProps) {
	const { search, standing, names, acts } = props;
	const words = useWords();
	const { inquiry, findings, answered } = search;
	if (search.failure) return <FailureMessage reason={search.failure} onRetry={search.refresh} />;
	if (!findings || !answered) return <Skeleton cards={2} label={words.search.opening} />;

	const groups = standing?.groups ?? [];
	const home: Country = groups.find(({ state }) => state === 'on')?.country ?? groups[0]?.country ?? 'FR';
	const homeOf = (hit: Hit) => (hit.type === 'thread' ? hit.country : home);
	const typed = narrowing(findings);
	const text = textWithout(answered.text, typed);
	// Nothing read yet: the next step to take, not that nobody spoke of it.
	const nothingRead =
		standing !== null && standing.coverage.posts === 0 && standing.coverage.samplePosts === 0;

	return (
		<>
			{props.filtersOpen && (findings.total > 0 || isFiltered(inquiry)) && (
				<MoreFilters inquiry={inquiry} facets={findings.facets} names={names} onChange={search.change} />
			)}
			<UndatedNote inquiry={inquiry} undated={findings.undated} onChange={search.change} />
			{findings.cut && <p class="meta">{words.search.cut}</p>}
			{findings.total === 0 &&
				(nothingRead && findings.elsewhere.length === 0 ? (
					props.nextStep
				) : (
					<NothingFound
						text={text}
						findings={findings}
						filtered={isFiltered(answered) || typed.length > 0}
						groupCount={standing?.coverage.groups ?? 0}
						onClearFilters={() => search.change({ ...NO_CHIP, text })}
					/>
				))}
			{findings.total > 0 && (
				<ResultList
					hits={findings.hits}
					total={findings.total}
					question={questionOf(answered)}
					homeOf={homeOf}
					labelOf={names.tag}
					acts={{
						copy: acts.copy,
						keep: acts.keep,
						keepCard: acts.keepCard,
						say: acts.say,
						findMatches: acts.findMatches,
						sayPair: acts.sayPair,
						toCalendar: acts.toCalendar,
						openThread: ({ permalink }) => {
							if (permalink) acts.openUrl(permalink);
						},
						openContact: acts.openContact,
					}}
					onLeaveTop={props.onLeaveTop}
					onMore={search.more}
					listRef={props.listRef}
				/>
			)}
		</>
	);
}

/** What was asked, whatever page of it: the list goes back to its top when this changes. */
function questionOf({ from: _from, limit: _limit, countPeriods: _counts, ...asked }: Inquiry): string {
	return JSON.stringify(asked);
}
