import type { Facets, Inquiry } from '#lib/domain/findings.ts';
import type { GroupId, TagId } from '#lib/domain/ids.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';

/** What tags and groups are called; null when they have gone. */
export interface FilterNames {
	readonly tag: (tag: TagId) => string | null;
	readonly group: (group: GroupId) => string | null;
}

interface FilterGroupsProps {
	readonly inquiry: Inquiry;
	readonly facets: Facets;
	readonly names: FilterNames;
	/** Closed, only what is pressed is drawn. */
	readonly open: boolean;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

/** Kinds, tags, groups and periods, each with how many it would leave. */
export function FilterGroups({ inquiry, facets, names, open, onChange }: FilterGroupsProps) {
	const { kinds, search } = useWords();
	return (
		<>
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
				labelOf={names.tag}
				onChange={(tags) => onChange({ tags })}
			/>
			<FilterGroup
				legend={search.group}
				open={open && facets.groups.length > 1}
				counted={facets.groups.map(({ groupId, count }) => ({ value: groupId, count }))}
				pressed={inquiry.groups}
				labelOf={names.group}
				onChange={(groups) => onChange({ groups })}
			/>
			<PeriodFilter inquiry={inquiry} counts={facets.periods} open={open} onChange={onChange} />
		</>
	);
}
