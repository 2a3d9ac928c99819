import type { Price } from '../domain/understanding.ts';
import type { Language } from './language.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

/** « 60 € », « 7,50 € », "€60"; null for what is given away. */
export function priceIn(language: Language, { amount, currency }: Price): string | null {
	if (amount === 0) return null;
	const whole = Number.isInteger(amount);
	const format = new Intl.NumberFormat(LOCALES[language], {
		style: 'currency',
		currency,
		currencyDisplay: 'narrowSymbol',
		minimumFractionDigits: whole ? 0 : 2,
		maximumFractionDigits: whole ? 0 : 2,
	});
	return format.format(amount);
}
