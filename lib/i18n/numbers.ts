import type { Language } from './language.ts';

const FORMATS = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') };

/** 2418 → « 2 418 » or "2,418". */
export function numberIn(language: Language, value: number): string {
	return FORMATS[language].format(value);
}

/** One word or the other, by count: French counts 0 and 1 as one. */
export function plural(language: Language, count: number, one: string, many: string): string {
	const single = language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
	return `${numberIn(language, count)}\u00a0${single ? one : many}`;
}

/** 1536 → « 2 ko ». Files only: powers of 1000, no decimals under a megabyte. */
export function bytesIn(language: Language, bytes: number): string {
	const [unit, value] =
		bytes < 1_000_000 ? ['kilobyte', Math.max(1, Math.round(bytes / 1000))] : ['megabyte', bytes / 1_000_000];
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: String(unit),
		unitDisplay: 'short',
		maximumFractionDigits: 1,
	}).format(Number(value));
}
