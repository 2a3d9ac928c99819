import type { AgeRange } from '../domain/understanding.ts';
import type { Language } from './language.ts';

const NBSP = '\u00a0';
/** From here on children are counted in years. */
const YEARS_FROM = 24;

/** « 0-3 ans », « 6-9 mois », « dès 3 ans », « jusqu’à 6 ans »; empty when nothing is said. Months in. */
export function agesIn(language: Language, { from, to: last }: AgeRange): string {
	if (from === null && last === null) return '';
	const to = last === null ? null : yearOf(last);
	const inYears =
		[from, to].every((age) => age === null || age % 12 === 0) && (to ?? from ?? 0) >= YEARS_FROM;
	const said = (months: number) => String(inYears ? months / 12 : months);
	if (from !== null && to !== null) {
		const range = from === to ? said(from) : `${said(from)}-${said(to)}`;
		return `${range}${NBSP}${unit(language, inYears, to)}`;
	}
	if (from !== null) {
		const age = `${said(from)}${NBSP}${unit(language, inYears, from)}`;
		return language === 'fr' ? `dès ${age}` : `${age} and up`;
	}
	const age = `${said(to ?? 0)}${NBSP}${unit(language, inYears, to ?? 0)}`;
	return language === 'fr' ? `jusqu’à ${age}` : `up to ${age}`;
}

/** A child of three is three until the last month of that year: 47 months are said « 3 ans ». */
function yearOf(months: number): number {
	return months % 12 === 11 && months >= YEARS_FROM ? months - 11 : months;
}

function unit(language: Language, inYears: boolean, months: number): string {
	if (language === 'fr') return inYears ? (months < 24 ? 'an' : 'ans') : 'mois';
	if (inYears) return months === 12 ? 'year' : 'years';
	return months === 1 ? 'month' : 'months';
}
