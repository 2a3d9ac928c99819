import { useState } from 'preact/hooks';
import type { Facets, Inquiry } from '#lib/domain/findings.ts';
import type { GroupId, TagId } from '#lib/domain/ids.ts';
import { Chip } from '../../ui/Chip.tsx';
import { SlidersHorizontalIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { isFiltered } from './inquiry.ts';

interface FiltersProps {
	readonly inquiry: Inquiry;
	readonly facets: Facets;
	readonly total: number;
	readonly labelOf: (tag: TagId) => string | null;
	readonly groupNameOf: (group: GroupId) => string | null;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

const NO_FILTER = { groups: [], kinds: [], tags: [], answered: false, type: null } as const;

/** The three chips that serve most, the rest one press away. A pressed chip always stays in sight. */
export function Filters({ inquiry, facets, total, labelOf, groupNameOf, onChange }: FiltersProps) {
	const words = useWords();
	const [open, setOpen] = useState(false);
	const filtered = isFiltered(inquiry);

	return (
		<fieldset class="filters">
			<legend class="unseen">{words.search.filters}</legend>
			<div class="chips">
				<Chip
					pressed={!filtered}
					onToggle={() => onChange(NO_FILTER)}
					{...(filtered ? {} : { count: total })}
				>
					{words.search.all}
				</Chip>
				{(facets.answered > 0 || inquiry.answered) && (
					<Chip
						pressed={inquiry.answered}
						count={facets.answered}
						onToggle={() => onChange({ answered: !inquiry.answered })}
					>
						{words.search.answered}
					</Chip>
				)}
				{(facets.contacts > 0 || inquiry.type === 'contact') && (
					<Chip
						pressed={inquiry.type === 'contact'}
						count={facets.contacts}
						onToggle={() => onChange({ type: inquiry.type === 'contact' ? null : 'contact' })}
					>
						{words.search.contacts}
					</Chip>
				)}
				<button
					type="button"
					class="chip"
					aria-expanded={open}
					aria-label={open ? words.search.fewerFilters : words.search.moreFilters}
					title={open ? words.search.fewerFilters : words.search.moreFilters}
					onClick={() => setOpen(!open)}
				>
					<SlidersHorizontalIcon size="s" />
				</button>
			</div>
			<FilterGroup
				legend={words.search.kind}
				open={open}
				counted={facets.kinds.map(({ kind, count }) => ({ value: kind, count }))}
				pressed={inquiry.kinds}
				labelOf={(kind) => words.kinds[kind]}
				onChange={(kinds) => onChange({ kinds })}
			/>
			<FilterGroup
				legend={words.search.tag}
				open={open}
				counted={facets.tags.map(({ tagId, count }) => ({ value: tagId, count }))}
				pressed={inquiry.tags}
				labelOf={labelOf}
				onChange={(tags) => onChange({ tags })}
			/>
			<FilterGroup
				legend={words.search.group}
				open={open && facets.groups.length > 1}
				counted={facets.groups.map(({ groupId, count }) => ({ value: groupId, count }))}
				pressed={inquiry.groups}
				labelOf={groupNameOf}
				onChange={(groups) => onChange({ groups })}
			/>
		</fieldset>
	);
}
