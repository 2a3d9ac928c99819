import type { Language } from './language.ts';

/** Made when first asked for: each takes milliseconds, on pages that may show no number. */
const formats: { [language in Language]?: Intl.NumberFormat } = {};

/** 2418 → « 2 418 » or "2,418". */
export function numberIn(language: Language, value: number): string {
	formats[language] ??= new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB');
	return formats[language].format(value);
}

/** One word or the other, by count: French counts 0 and 1 as one. */
export function plural(language: Language, count: number, one: string, many: string): string {
	const single = language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
	return `${numberIn(language, count)}\u00a0${single ? one : many}`;
}
