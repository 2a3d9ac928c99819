/** Ages as Facebook writes them in French: "3 h", "2 sem", "1 j", "À l’instant". */
import type { OwnWords } from './own-words.ts';

export const FRENCH: OwnWords = {
	now: ["a l'instant", "a l'instant meme", 'il y a quelques secondes', 'il y a quelques instants'],
	units: {
		second: 's sec',
		minute: 'min mn',
		hour: 'h',
		day: 'j',
		week: 'sem',
		month: 'mois',
		year: 'an ans',
	},
};
