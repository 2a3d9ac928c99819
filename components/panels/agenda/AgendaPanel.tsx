import '../../ui/styles/agenda.css';
import { useState } from 'preact/hooks';
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import { localMoment } from '#lib/domain/zoned-time.ts';
import { agendaWordsIn } from '#lib/i18n/agenda-words.ts';
import type { FactActs } from '../../facts/fact-acts.ts';
import { Button } from '../../ui/Button.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { WindowedList } from '../../ui/windowed-list/WindowedList.tsx';
import { AgendaFilters } from './AgendaFilters.tsx';
import { AgendaRow } from './AgendaRow.tsx';
import { fits, isOn, UNFILTERED, weekOf } from './agenda-days.ts';
import { WeekStrip } from './WeekStrip.tsx';

interface AgendaPanelProps {
	/** The soonest first, those of the last weeks too. */
	readonly entries: readonly AgendaEntry[];
	readonly acts: FactActs;
}

/** Between two rows, as in agenda.css. */
const ROW_GAP = 12;

/** Events: « c’est quand, déjà ? » What is to come, unless a day, another week or the past is asked for. */
export function AgendaPanel({ entries, acts }: AgendaPanelProps) {
	const { language, now } = useInterface();
	const agenda = agendaWordsIn(language);
	const [first] = entries;
	const today = localMoment(now(), first?.timeZone ?? 'Europe/Paris').day;
	const [monday, setMonday] = useState(() => weekOf(today));
	const [chosen, setChosen] = useState<number | null>(null);
	const [past, setPast] = useState(false);
	const [filter, setFilter] = useState(UNFILTERED);

	const fitting = entries.filter((entry) => fits(entry, filter));
	const shown = visible();
	function visible(): readonly AgendaEntry[] {
		if (past) return fitting.filter((entry) => entry.past).reverse();
		if (chosen !== null) return fitting.filter((entry) => isOn(entry, chosen));
		if (monday !== weekOf(today)) return fitting.filter((entry) => isOn(entry, monday, monday + 6));
		return fitting.filter((entry) => !entry.past);
	}
	function goTo(week: number): void {
		setMonday(week);
		setChosen(null);
		setPast(false);
	}
	function backToComing(): void {
		goTo(weekOf(today));
		setFilter(UNFILTERED);
	}
	return (
		<>
			<header class="panel-top">
				{entries.length === 0 ? (
					<div class="panel-title">
						<h1>{agenda.title}</h1>
					</div>
				) : (
					<>
						<WeekStrip
							entries={fitting}
							monday={monday}
							today={today}
							chosen={chosen}
							words={agenda}
							onWeek={goTo}
							onDay={(day) => {
								setChosen(day);
								setPast(false);
							}}
						/>
						<AgendaFilters
							entries={entries}
							filter={filter}
							past={past}
							words={agenda}
							onChange={setFilter}
							onPast={(on) => {
								setPast(on);
								setChosen(null);
							}}
						/>
					</>
				)}
			</header>
			<main class="panel-body">
				<p class="unseen" role="status">
					{entries.length > 0 && (past ? agenda.pastCount(shown.length) : agenda.dayCount(shown.length))}
				</p>
				{entries.length === 0 && (
					<StateMessage title={agenda.emptyTitle}>
						<p>{agenda.emptyHelp}</p>
					</StateMessage>
				)}
				{entries.length > 0 && shown.length === 0 && (
					<StateMessage
						title={agenda.nothingThen}
						acts={
							<Button look="primary" onClick={backToComing}>
								{agenda.allComing}
							</Button>
						}
					>
						<p>{agenda.nothingThenHelp}</p>
					</StateMessage>
				)}
				{shown.length > 0 && (
					<WindowedList
						items={shown}
						keyOf={({ key }) => key}
						label={past ? agenda.past : agenda.list}
						listClass="agenda"
						rowClass={() => 'agenda-row'}
						gap={ROW_GAP}
					>
						{(entry) => <AgendaRow entry={entry} words={agenda} acts={acts} />}
					</WindowedList>
				)}
			</main>
		</>
	);
}
