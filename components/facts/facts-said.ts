import type { EventWord, FactsSaid } from '#lib/domain/work.ts';
import { eventDayIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import type { Interface } from '../ui/interface-context.tsx';

/** What was just said of a post's facts. */
export function factsSaid(
	said: FactsSaid,
	timeZone: string,
	{ language, now }: Pick<Interface, 'language' | 'now'>,
): string {
	const { did } = factWordsIn(language);
	const given = Object.values(said).filter((value) => value !== undefined);
	if (given.every((value) => value === null)) return did.asRead;
	const { event } = said;
	if (given.length > 1 || event === undefined || event === null) return did.said;
	return eventSaid(event, timeZone);

	function eventSaid(word: EventWord, zone: string): string {
		return typeof word === 'string' ? did[word] : did.dated(eventDayIn(language, word, zone, now()));
	}
}
