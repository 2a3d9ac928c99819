import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { AgendaWords } from '#lib/i18n/agenda-words.ts';
import { agesIn } from '#lib/i18n/ages.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { AGE_GROUPS, type AgendaFilter, fits, UNFILTERED } from './agenda-days.ts';

interface AgendaFiltersProps {
	/** All that is known, past ones too: a filter that would leave nothing of it is not offered. */
	readonly entries: readonly AgendaEntry[];
	readonly filter: AgendaFilter;
	readonly past: boolean;
	readonly words: AgendaWords;
	readonly onChange: (filter: AgendaFilter) => void;
	readonly onPast: (past: boolean) => void;
}

export function AgendaFilters({ entries, filter, past, words, onChange, onPast }: AgendaFiltersProps) {
	const { language, words: shared } = useInterface();
	const groups = [
		...new Set(entries.flatMap(({ announcements }) => announcements.map((one) => one.groupName))),
	];
	const kinds = [...new Set(entries.map(({ kind }) => kind))];
	const ages = AGE_GROUPS.filter((range) =>
		entries.some((entry) => fits(entry, { ...UNFILTERED, ages: range })),
	);
	const some = (change: Partial<AgendaFilter>) =>
		entries.some((entry) => fits(entry, { ...UNFILTERED, ...change }));
	const toggle = <Name extends keyof AgendaFilter>(name: Name, value: AgendaFilter[Name]) =>
		onChange({ ...filter, [name]: filter[name] === value ? UNFILTERED[name] : value });
	return (
		<fieldset class="chips">
			<legend class="unseen">{words.filters}</legend>
			{groups.length > 1 &&
				groups.filter(Boolean).map((name) => (
					<Chip key={name} pressed={filter.group === name} onToggle={() => toggle('group', name)}>
						{name}
					</Chip>
				))}
			{ages.map((range) => (
				<Chip key={range.from} pressed={filter.ages === range} onToggle={() => toggle('ages', range)}>
					{agesIn(language, range)}
				</Chip>
			))}
			{some({ free: true }) && (
				<Chip pressed={filter.free} onToggle={() => toggle('free', true)}>
					{words.free}
				</Chip>
			)}
			{kinds.length > 1 &&
				kinds.map((kind) => (
					<Chip key={kind} pressed={filter.kind === kind} onToggle={() => toggle('kind', kind)}>
						{shared.kinds[kind]}
					</Chip>
				))}
			{entries.some((entry) => entry.past) && (
				<Chip
					pressed={past}
					count={entries.filter((entry) => entry.past && fits(entry, filter)).length}
					onToggle={() => onPast(!past)}
				>
					{words.past}
				</Chip>
			)}
		</fieldset>
	);
}
