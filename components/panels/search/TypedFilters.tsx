import type { TypedFilter } from '#lib/domain/findings.ts';
import { XIcon } from '../../ui/icons/action-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';

interface TypedFiltersProps {
	readonly typed: readonly TypedFilter[];
	readonly onRemove: (filter: TypedFilter) => void;
}

/** The filters written in the field, as chips: what they were taken for is seen, and a press takes one away. */
export function TypedFilters({ typed, onRemove }: TypedFiltersProps) {
	const { search } = useWords();
	if (typed.length === 0) return null;
	return (
		<ul class="chips chips-typed" aria-label={search.typed}>
			{typed.map((filter) => {
				const text = search.typedFilter(filter);
				return (
					<li key={filter.start}>
						<button
							type="button"
							class={`chip chip-typed${filter.understood ? '' : ' chip-unsure'}`}
							aria-label={search.removeFilter(text)}
							title={search.removeFilter(text)}
							onClick={() => onRemove(filter)}
						>
							<span class="chip-text" dir="auto">
								{text}
							</span>
							<XIcon size="s" />
						</button>
					</li>
				);
			})}
		</ul>
	);
}
