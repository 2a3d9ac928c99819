import type { Spent } from '#lib/domain/time-union.ts';
import { minutesOf, shortMinutesIn } from '#lib/i18n/durations.ts';
import { useInterface } from '../../ui/interface-context.tsx';
import { LedgerKey } from './LedgerKey.tsx';

/** Today's two figures. */
export function TodayCard({ spent }: { readonly spent: Spent | null }) {
	const { time } = useInterface().words;
	return (
		<dl class="card time-today">
			<div>
				<dt>
					<LedgerKey ledger="mutual-aid" label={time.aidToday} />
				</dt>
				<Figure minutes={minutesOf(spent?.['mutual-aid'] ?? 0)} />
			</div>
			<div>
				<dt>
					<LedgerKey ledger="feed" label={time.feedToday} />
				</dt>
				<Figure minutes={minutesOf(spent?.feed ?? 0)} />
			</div>
		</dl>
	);
}

/** The figures are large, their units small. */
function Figure({ minutes }: { readonly minutes: number }) {
	const { language } = useInterface();
	const parts = shortMinutesIn(language, minutes).split('\u00a0');
	return (
		<dd class="time-figure">
			{parts.map((part, index) => (
				<>
					{index > 0 && '\u00a0'}
					{/^\d/.test(part) ? part : <small>{part}</small>}
				</>
			))}
		</dd>
	);
}
