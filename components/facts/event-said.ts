import type { EventWord } from '#lib/domain/work.ts';
import { eventDayIn } from '#lib/i18n/event-dates.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import type { Interface } from '../ui/interface-context.tsx';

/** What was just said of a date. */
export function eventSaid(
	word: EventWord,
	timeZone: string,
	{ language, now }: Pick<Interface, 'language' | 'now'>,
): string {
	const { did } = factWordsIn(language);
	if (typeof word === 'string') return did[word];
	return did.dated(eventDayIn(language, word, timeZone, now()));
}
