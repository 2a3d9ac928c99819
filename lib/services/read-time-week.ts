import { limitOn, minutesExtended, proposeLimit } from '#lib/domain/budget.ts';
import { dayOf, daysUntil, shiftDay } from '#lib/domain/day.ts';
import { spentOn } from '#lib/domain/kept-segment.ts';
import type { Result } from '#lib/domain/result.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { GATE_OUTCOMES, type GateOutcome, type TimeAct } from '#lib/domain/time-act.ts';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import { firstSegment, segmentsSince } from '#lib/store/segments.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { Store } from '#lib/store/store.ts';

const WEEK = 7;

/** The week's account, today last. A reason when it cannot be read: never zeros in its place. */
export function readTimeWeek(store: Store, now: number): Promise<Result<TimeWeek, StoreFailure>> {
	return store.read(['segments', 'timeActs', 'settings'], async (tables) => {
		const settings = settingsFrom(await tables.settings.toArray());
		const { dayStartsAt, nextFeedLimit } = settings;
		const today = dayOf(now, dayStartsAt);
		const earlier = daysUntil(shiftDay(today, -1), WEEK);
		const days = [...earlier.slice(1), today];
		const kept = await segmentsSince(tables, earlier[0] ?? today);
		const since = (await firstSegment(tables))?.days[0]?.day ?? today;
		const acts = await tables.timeActs.where('day').anyOf(days).toArray();
		const measured = earlier.filter((day) => day >= since);
		return {
			days: days.map((day) => ({ day, spent: day < since ? null : spentOn(day, kept) })),
			limit: limitOn(today, settings),
			extended: minutesExtended(
				acts.filter(({ day }) => day === today).sort((left, right) => left.at - right.at),
			),
			nextLimit: nextFeedLimit && today < nextFeedLimit.fromDay ? nextFeedLimit : null,
			proposal: proposeLimit(measured.map((day) => spentOn(day, kept).feed)),
			dayStartsAt,
			gate: countOutcomes(acts),
		};
	});
}

function countOutcomes(acts: readonly TimeAct[]): Record<GateOutcome, number> {
	const count = (outcome: GateOutcome) =>
		acts.filter((act) => act.type === 'gate' && act.outcome === outcome).length;
	const [searched, left, entered] = GATE_OUTCOMES;
	return { searched: count(searched), left: count(left), entered: count(entered) };
}
