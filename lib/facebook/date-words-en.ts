/** Ages as Facebook writes them in English: "3h", "2w", "1d", "Just now". */
import type { OwnWords } from './own-words.ts';

export const ENGLISH: OwnWords = {
	now: ['just now', 'a few seconds ago'],
	units: {
		second: 's sec secs',
		minute: 'm min mins',
		hour: 'h hr hrs',
		day: 'd',
		week: 'w wk wks',
		month: 'mo',
		year: 'y yr yrs',
	},
};
