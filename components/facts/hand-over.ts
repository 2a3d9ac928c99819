import { factWordsIn } from '#lib/i18n/fact-words.ts';
import type { Language } from '#lib/i18n/language.ts';
import { saveFile } from '../ui/save-file.ts';

interface CalendarFile {
	readonly name: string;
	readonly text: string;
}

/** To the user's own calendar, as a download; without a file, why there is none. */
export function handOver(
	file: CalendarFile | null,
	toasts: { say(text: string): void },
	language: Language,
): void {
	if (file) saveFile(file.name, file.text, 'text/calendar');
	else toasts.say(factWordsIn(language).notInCalendar);
}
