import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { AgendaWords } from '#lib/i18n/agenda-words.ts';
import { dayOfWeekIn, weekRangeIn } from '#lib/i18n/week-days.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { isOn } from './agenda-days.ts';

interface WeekStripProps {
	readonly entries: readonly AgendaEntry[];
	/** Day numbers: the week's Monday, today, the day chosen. */
	readonly monday: number;
	readonly today: number;
	readonly chosen: number | null;
	readonly words: AgendaWords;
	readonly onWeek: (monday: number) => void;
	readonly onDay: (day: number | null) => void;
}

/** Seven days, what is on each, and the weeks before and after: a day pressed shows that day alone. */
export function WeekStrip({ entries, monday, today, chosen, words, onWeek, onDay }: WeekStripProps) {
	const { language } = useInterface();
	const days = Array.from({ length: 7 }, (_, place) => monday + place);
	const range = weekRangeIn(language, monday);
	return (
		<>
			<div class="panel-title">
				<h1 class="grow" aria-live="polite">
					<span class="unseen">{words.title}, </span>
					{range}
				</h1>
				<IconButton label={words.weekBefore} onClick={() => onWeek(monday - 7)}>
					<ChevronLeftIcon />
				</IconButton>
				<IconButton label={words.weekAfter} onClick={() => onWeek(monday + 7)}>
					<ChevronRightIcon />
				</IconButton>
			</div>
			<fieldset class="week">
				<legend class="unseen">{range}</legend>
				{days.map((day) => {
					const here = entries.filter((entry) => isOn(entry, day));
					const sure = here.some(({ start }) => start !== null);
					const { name, date, month } = dayOfWeekIn(language, day);
					return (
						<button
							key={day}
							type="button"
							class={day < today ? 'week-past' : ''}
							aria-pressed={day === chosen}
							aria-current={day === today ? 'date' : undefined}
							onClick={() => onDay(day === chosen ? null : day)}
						>
							<span>{name} </span>
							<b>{date} </b>
							<span class="unseen">
								{month}
								{here.length > 0 && `, ${words.dayCount(here.length)}`}
							</span>
							<i class={here.length === 0 ? '' : sure ? 'week-pip' : 'week-pip week-pip-open'} />
						</button>
					);
				})}
			</fieldset>
		</>
	);
}
