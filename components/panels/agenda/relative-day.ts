import type { AgendaEntry } from '#lib/domain/agenda.ts';
import { localMoment } from '#lib/domain/zoned-time.ts';
import type { AgendaWords } from '#lib/i18n/agenda-words.ts';

/** « aujourd’hui », « demain », « en cours » of what began on another day; else nothing: the day is said beside it. */
export function relativeDay(
	{ start, timeZone, past }: Pick<AgendaEntry, 'start' | 'timeZone' | 'past'>,
	now: number,
	words: AgendaWords,
): string {
	if (start === null || past) return '';
	const days = localMoment(start, timeZone).day - localMoment(now, timeZone).day;
	if (days < 0) return words.ongoing;
	if (days === 0) return words.today;
	return days === 1 ? words.tomorrow : '';
}
