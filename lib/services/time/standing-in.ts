/** How time stands, read and recorded inside the caller's transaction: the background remembers nothing. */
import {
	budgetOf,
	extensionLeft,
	extensionWait,
	limitOn,
	thresholdAt,
	urgentUntil,
} from '#lib/domain/budget.ts';
import { dayOf, shiftDay } from '#lib/domain/day.ts';
import { type KeptSegment, spentOn } from '#lib/domain/kept-segment.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { isGateDue } from '#lib/domain/sitting.ts';
import { onceADay, type ThresholdAct, type TimeAct } from '#lib/domain/time-act.ts';
import type { GroupWay, KnownStanding, TimeNotice } from '#lib/domain/time-standing.ts';
import { groupUrl } from '#lib/facebook/urls.ts';
import { segmentsSince } from '#lib/store/segments.ts';
import { settingsFrom } from '#lib/store/settings.ts';
import type { TableName, Tables } from '#lib/store/tables.ts';
import { actsOn, addActs } from '#lib/store/time-acts.ts';

export const STANDING_TABLES: readonly TableName[] = ['segments', 'timeActs', 'settings', 'groups'];

/** Groups offered as a way out of the feed. */
const WAYS = 3;

/** Everything a day's time is judged by. */
export interface TimeToday {
	readonly now: number;
	readonly day: string;
	readonly settings: Settings;
	/** Today's acts, in the order they happened. */
	readonly acts: readonly TimeAct[];
	/** Yesterday's: a sitting and an urgent need may outlast the day. */
	readonly earlierActs: readonly TimeAct[];
	readonly kept: readonly KeptSegment[];
}

export async function readToday(tables: Tables, now: number): Promise<TimeToday> {
	const settings = settingsFrom(await tables.settings.toArray());
	const day = dayOf(now, settings.dayStartsAt);
	const yesterday = shiftDay(day, -1);
	return {
		now,
		day,
		settings,
		acts: await actsOn(tables, day),
		earlierActs: await actsOn(tables, yesterday),
		kept: await segmentsSince(tables, yesterday),
	};
}

/** The standing for a page on `ledger`; what it tells the page to show at most once a day is recorded here. */
export async function standingIn(tables: Tables, now: number, ledger: Ledger | null): Promise<KnownStanding> {
	const today = await readToday(tables, now);
	const { day, settings, acts } = today;
	const spent = spentOn(day, today.kept);
	const feedBudget = budgetOf(limitOn(day, settings), acts);
	const show = ledger === 'feed' ? noticeOf(today, spent.feed, feedBudget) : 'nothing';
	if (show === 'limit') await addActs(tables, [told('limit', today), told('reminder', today)]);
	if (show === 'reminder') await addActs(tables, [told('reminder', today)]);
	return {
		known: true,
		day,
		spent,
		feedBudget,
		extensionLeft: extensionLeft(settings.extensionCapMinutes, acts),
		extensionWait: extensionWait(acts),
		show,
		urgentUntil: urgentUntil(now, [...today.earlierActs, ...acts]),
		countUnfocused: settings.countUnfocused,
		ways: show === 'limit' || show === 'gate' ? await waysIn(tables) : [],
	};
}

function noticeOf(today: TimeToday, use: number, budget: number | null): TimeNotice {
	const { now, settings, kept, acts } = today;
	const allActs = [...today.earlierActs, ...acts];
	if (urgentUntil(now, allActs) !== null) return 'nothing';
	const threshold = thresholdAt(use, budget);
	if (threshold === 'limit') return 'limit';
	if (settings.gateShown && isGateDue(now, kept, allActs)) return 'gate';
	const wasTold = acts.some(({ type }) => type === 'reminder');
	return threshold === 'reminder' && !wasTold ? 'reminder' : 'nothing';
}

function told(type: ThresholdAct['type'], { day, now }: TimeToday): ThresholdAct {
	return { id: onceADay(type, day), type, day, at: now };
}

/** The groups read last, by name and address. */
async function waysIn(tables: Tables): Promise<readonly GroupWay[]> {
	const groups = await tables.groups.where('state').equals('on').toArray();
	return groups
		.filter(({ sample }) => !sample)
		.toSorted((a, b) => (b.lastReadAt ?? 0) - (a.lastReadAt ?? 0))
		.slice(0, WAYS)
		.map(({ id, slug, name }) => ({ name, url: groupUrl(slug ?? id) }));
}
