import type { TimeDay, TimeWeek } from '#lib/domain/time-week.ts';
import { shortWeekdayIn, weekdayIn } from '#lib/i18n/days.ts';
import { minutesOf } from '#lib/i18n/durations.ts';
import { useInterface } from '../../ui/interface-context.tsx';

const LEDGERS = ['mutual-aid', 'feed'] as const;
/** A quiet week does not look like a full one: the scale reaches at least this many minutes. */
const SMALLEST_SCALE = 20;

/** Bars of the week, and the same figures as a table that everyone can see and hear. */
export function WeekCard({ week }: { readonly week: TimeWeek }) {
	const { time } = useInterface().words;
	const { days, limit } = week;
	const shown = days.flatMap((day) => LEDGERS.map((ledger) => minutesIn(day, ledger) ?? 0));
	const scale = Math.max(SMALLEST_SCALE, limit ?? 0, ...shown);
	const heightOf = (minutes: number) => `${(minutes / scale) * 100}%`;
	return (
		<section class="card time-week">
			<h2 class="label">{time.week}</h2>
			<div class="time-bars" aria-hidden="true">
				{limit !== null && (
					<div class="time-limit" style={{ bottom: heightOf(limit) }}>
						<span>{time.limitLine(limit)}</span>
					</div>
				)}
				{days.map((day) => (
					<div key={day.day} class="time-day">
						{LEDGERS.map((ledger) => (
							<i
								key={ledger}
								class={`time-bar time-${ledger}`}
								style={{ height: heightOf(minutesIn(day, ledger) ?? 0) }}
							/>
						))}
					</div>
				))}
			</div>
			<WeekTable days={days} />
		</section>
	);
}

function WeekTable({ days }: { readonly days: readonly TimeDay[] }) {
	const { words, language } = useInterface();
	const { time } = words;
	const last = days.length - 1;
	const names = { 'mutual-aid': time.aid, feed: time.feed };
	return (
		<table class="time-table">
			<caption class="unseen">{time.weekTable}</caption>
			<thead>
				<tr>
					<td />
					{days.map(({ day }, index) => (
						<th key={day} scope="col" class={index === last ? 'time-now' : ''}>
							<span aria-hidden="true">{shortWeekdayIn(language, day)}</span>
							<span class="unseen">
								{weekdayIn(language, day)}
								{index === last && ` (${time.today})`}
							</span>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{LEDGERS.map((ledger) => (
					<tr key={ledger}>
						<th scope="row">{names[ledger]}</th>
						{days.map((day, index) => (
							<td key={day.day} class={index === last ? 'time-now' : ''}>
								{minutesIn(day, ledger) ?? <NotMeasured />}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function NotMeasured() {
	const { time } = useInterface().words;
	return (
		<>
			<span aria-hidden="true">–</span>
			<span class="unseen">{time.notMeasured}</span>
		</>
	);
}

function minutesIn({ spent }: TimeDay, ledger: (typeof LEDGERS)[number]): number | null {
	return spent && minutesOf(spent[ledger]);
}
