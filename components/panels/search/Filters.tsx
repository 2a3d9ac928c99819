import { useState } from 'preact/hooks';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { GroupId, TagId } from '#lib/domain/ids.ts';
import { Chip } from '../../ui/Chip.tsx';
import { SlidersHorizontalIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { isFiltered, NO_CHIP } from './inquiry.ts';
import { PeriodFilter } from './PeriodFilter.tsx';

interface FiltersProps {
	readonly inquiry: Inquiry;
	readonly findings: Findings;
	readonly labelOf: (tag: TagId) => string | null;
	readonly groupNameOf: (group: GroupId) => string | null;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

/** The three chips that serve most, the rest one press away. A pressed chip always stays in sight. */
export function Filters({ inquiry, findings, labelOf, groupNameOf, onChange }: FiltersProps) {
	const { kinds, search } = useWords();
	const [open, setOpen] = useState(false);
	const { facets, total } = findings;
	const filtered = isFiltered(inquiry);

	return (
		<fieldset class="filters">
			<legend class="unseen">{search.filters}</legend>
			<div class="chips">
				<Chip pressed={!filtered} onToggle={() => onChange(NO_CHIP)} {...(filtered ? {} : { count: total })}>
					{search.all}
				</Chip>
				{(facets.answered > 0 || inquiry.answered) && (
					<Chip
						pressed={inquiry.answered}
						count={facets.answered}
						onToggle={() => onChange({ answered: !inquiry.answered })}
					>
						{search.answered}
					</Chip>
				)}
				{(facets.contacts > 0 || inquiry.type === 'contact') && (
					<Chip
						pressed={inquiry.type === 'contact'}
						count={facets.contacts}
						onToggle={() => onChange({ type: inquiry.type === 'contact' ? null : 'contact' })}
					>
						{search.contacts}
					</Chip>
				)}
				{!open && inquiry.sort === 'date' && (
					<Chip pressed onToggle={() => onChange({ sort: 'relevance' })}>
						{search.newestFirst}
					</Chip>
				)}
				<button
					type="button"
					class="chip"
					aria-expanded={open}
					aria-label={open ? search.fewerFilters : search.moreFilters}
					title={open ? search.fewerFilters : search.moreFilters}
					onClick={() => {
						setOpen(!open);
						if (!inquiry.countPeriods) onChange({ countPeriods: true });
					}}
				>
					<SlidersHorizontalIcon size="s" />
				</button>
			</div>
			<div class={open ? 'filters-open' : 'filters-pressed'}>
				{open && (
					<Segmented
						label={search.sortBy}
						value={inquiry.sort}
						onChange={(sort) => onChange({ sort })}
						options={[
							{ value: 'relevance', label: search.byRelevance },
							{ value: 'date', label: search.byDate },
						]}
					/>
				)}
				<FilterGroup
					legend={search.kind}
					open={open}
					counted={facets.kinds.map(({ kind, count }) => ({ value: kind, count }))}
					pressed={inquiry.kinds}
					labelOf={(kind) => kinds[kind]}
					onChange={(pressed) => onChange({ kinds: pressed })}
				/>
				<FilterGroup
					legend={search.tag}
					open={open}
					counted={facets.tags.map(({ tagId, count }) => ({ value: tagId, count }))}
					pressed={inquiry.tags}
					labelOf={labelOf}
					onChange={(tags) => onChange({ tags })}
				/>
				<FilterGroup
					legend={search.group}
					open={open && facets.groups.length > 1}
					counted={facets.groups.map(({ groupId, count }) => ({ value: groupId, count }))}
					pressed={inquiry.groups}
					labelOf={groupNameOf}
					onChange={(groups) => onChange({ groups })}
				/>
				<PeriodFilter inquiry={inquiry} counts={facets.periods} open={open} onChange={onChange} />
			</div>
		</fieldset>
	);
}
