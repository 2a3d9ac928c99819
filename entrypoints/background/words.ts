import { languageOf } from '#lib/i18n/language.ts';
import { type Words, wordsIn } from '#lib/i18n/words.ts';
import { browser } from '#lib/platform/browser.ts';
import { readSettings } from '#lib/services/read-settings.ts';
import { withLibrary } from './library.ts';

/** The words in the user's language; in the browser's when the library cannot be read. */
export async function words(): Promise<Words> {
	const settings = await withLibrary(readSettings);
	return wordsIn(languageOf(settings.ok ? settings.value.language : 'auto', browser.i18n.getUILanguage()));
}
