import '../../ui/styles/time.css';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import { clockIn, hourIn } from '#lib/i18n/days.ts';
import { minutesOf } from '#lib/i18n/durations.ts';
import { Button } from '../../ui/Button.tsx';
import { SlidersHorizontalIcon } from '../../ui/icons/action-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { LimitCard } from './LimitCard.tsx';
import { TodayCard } from './TodayCard.tsx';
import { WeekCard } from './WeekCard.tsx';

interface TimePanelProps {
	readonly week: TimeWeek;
	/** Minutes a day; null = no limit. */
	readonly onLimit: (minutes: number | null) => void;
	readonly onSettings: () => void;
}

/** A quiet account: today, the week, the limit. Told, never judged. */
export function TimePanel({ week, onLimit, onSettings }: TimePanelProps) {
	const { words, language, now } = useInterface();
	const { time } = words;
	const today = week.days.at(-1);
	const elsewhere = minutesOf(today?.spent?.other ?? 0);
	const { searched, left, entered } = week.gate;
	const isFirstDay = week.days.slice(0, -1).every(({ spent }) => spent === null);
	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<h1>{time.title}</h1>
					<Button look="quiet" size="small" onClick={onSettings}>
						<SlidersHorizontalIcon size="s" />
						{time.set}
					</Button>
				</div>
			</header>
			<main class="panel-body time-panel">
				<TodayCard spent={today?.spent ?? null} />
				{isFirstDay ? (
					<section class="card">
						<h2 class="label">{time.firstTitle}</h2>
						<p class="time-help">{time.firstHelp}</p>
					</section>
				) : (
					<WeekCard week={week} />
				)}
				<LimitCard week={week} onLimit={onLimit} />
				<div class="time-notes">
					{searched + left + entered > 0 && <p>{time.gate(searched, left, entered)}</p>}
					{elsewhere > 0 && <p class="meta">{time.elsewhere(elsewhere)}</p>}
					<p class="meta">{time.dayStart(hourIn(language, week.dayStartsAt), clockIn(language, now()))}</p>
				</div>
			</main>
		</>
	);
}
