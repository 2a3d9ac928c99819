import type { Settings } from '../domain/settings.ts';

export type Language = 'fr' | 'en';

/** The language of the interface: the user's setting, else the browser's first language, else French. */
export function languageOf(setting: Settings['language'], browserLanguage: string): Language {
	if (setting !== 'auto') return setting;
	return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
