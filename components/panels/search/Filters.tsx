import { type Findings, type Inquiry, NO_CHIP } from '#lib/domain/findings.ts';
import { Chip } from '../../ui/Chip.tsx';
import { SlidersHorizontalIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { FilterGroups, type FilterNames } from './FilterGroups.tsx';
import { isFiltered } from './inquiry.ts';

interface FiltersProps {
	readonly inquiry: Inquiry;
	readonly findings: Findings;
	readonly names: FilterNames;
	readonly open: boolean;
	readonly onOpen: (open: boolean) => void;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

/** The three chips that serve most, the rest one press away. A pressed chip always stays in sight. */
export function Filters({ inquiry, findings, names, open, onOpen, onChange }: FiltersProps) {
	const { search } = useWords();
	const { facets, total } = findings;
	const filtered = isFiltered(inquiry);
	const turn = open ? search.fewerFilters : search.moreFilters;

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
					aria-label={turn}
					title={turn}
					onClick={() => onOpen(!open)}
				>
					<SlidersHorizontalIcon size="s" />
				</button>
			</div>
			{!open && (
				<FilterGroups inquiry={inquiry} facets={facets} names={names} open={false} onChange={onChange} />
			)}
		</fieldset>
	);
}
