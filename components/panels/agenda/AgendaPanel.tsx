import '../../ui/styles/agenda.css';
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import { agendaWordsIn } from '#lib/i18n/agenda-words.ts';
import type { FactActs } from '../../facts/fact-acts.ts';
import { CalendarDaysIcon } from '../../ui/icons/fact-icons.tsx';
import { useInterface } from '../../ui/interface-context.tsx';
import { StateMessage } from '../../ui/StateMessage.tsx';
import { WindowedList } from '../../ui/windowed-list/WindowedList.tsx';
import { AgendaRow } from './AgendaRow.tsx';

interface AgendaPanelProps {
	/** The soonest first. */
	readonly entries: readonly AgendaEntry[];
	readonly acts: FactActs;
}

/** Between two rows, as in agenda.css. */
const ROW_GAP = 12;

/** Coming events: « c’est quand, déjà ? » */
export function AgendaPanel({ entries, acts }: AgendaPanelProps) {
	const { language } = useInterface();
	const agenda = agendaWordsIn(language);
	return (
		<>
			<header class="panel-top">
				<div class="panel-title">
					<h1>{agenda.title}</h1>
				</div>
			</header>
			<main class="panel-body">
				<p class="unseen" role="status">
					{entries.length > 0 && agenda.count(entries.length)}
				</p>
				{entries.length === 0 ? (
					<StateMessage title={agenda.emptyTitle} lead={<CalendarDaysIcon />}>
						<p>{agenda.emptyHelp}</p>
					</StateMessage>
				) : (
					<WindowedList
						items={entries}
						keyOf={({ key }) => key}
						label={agenda.list}
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
