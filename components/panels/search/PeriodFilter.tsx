import type { Facets, Inquiry, Period } from '#lib/domain/findings.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { dayOf, endOf, startOf } from './days.ts';

interface PeriodFilterProps {
	readonly inquiry: Inquiry;
	/** Null until they were counted. */
	readonly counts: Facets['periods'];
	/** Closed, only what is pressed is drawn. */
	readonly open: boolean;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

const PERIODS: readonly Period[] = ['week', 'month', 'year'];

/** When it was said: three spans that serve most, or two dates of one's own. */
export function PeriodFilter({ inquiry, counts, open, onChange }: PeriodFilterProps) {
	const { search } = useWords();
	const chips = PERIODS.filter((period) => open || inquiry.period === period);
	const dated = inquiry.since !== null || inquiry.until !== null;
	if (chips.length === 0 && !dated) return null;
	return (
		<fieldset class="chips filters-more">
			<legend class={open ? 'label' : 'unseen'}>{search.period}</legend>
			{chips.map((period) => (
				<Chip
					key={period}
					pressed={inquiry.period === period}
					{...(counts ? { count: counts[period] } : {})}
					onToggle={() =>
						onChange({ period: inquiry.period === period ? null : period, since: null, until: null })
					}
				>
					{search.periods[period]}
				</Chip>
			))}
			{(open || dated) && (
				<div class="filter-dates">
					<label>
						{search.since}
						<input
							type="date"
							value={dayOf(inquiry.since)}
							onChange={({ currentTarget }) =>
								onChange({ since: startOf(currentTarget.value), period: null })
							}
						/>
					</label>
					<label>
						{search.until}
						<input
							type="date"
							value={dayOf(inquiry.until)}
							onChange={({ currentTarget }) => onChange({ until: endOf(currentTarget.value), period: null })}
						/>
					</label>
				</div>
			)}
		</fieldset>
	);
}
