import type { Facets, Inquiry } from '#lib/domain/findings.ts';
import { useWords } from '../../ui/interface-context.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { FilterGroups, type FilterNames } from './FilterGroups.tsx';

interface MoreFiltersProps {
	readonly inquiry: Inquiry;
	readonly facets: Facets;
	readonly names: FilterNames;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

/** The order of results and every chip there is, above the results and moving with them. */
export function MoreFilters({ inquiry, facets, names, onChange }: MoreFiltersProps) {
	const { search } = useWords();
	return (
		<section class="more-filters" aria-label={search.filters}>
			<Segmented
				label={search.sortBy}
				value={inquiry.sort}
				onChange={(sort) => onChange({ sort })}
				options={[
					{ value: 'relevance', label: search.byRelevance },
					{ value: 'date', label: search.byDate },
				]}
			/>
			<FilterGroups inquiry={inquiry} facets={facets} names={names} open onChange={onChange} />
		</section>
	);
}
