/** Weekdays, months and parts of the day as written in French and English, folded. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** 0 Monday … 6 Sunday; plurals too. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	[
		['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
		['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	].flatMap((names) =>
		names.flatMap((name, index) => [[name, index] as const, [`${name}s`, index] as const]),
	),
);

/** Read as weekdays only beside a date or in a list of them: "mar" and "sat" are words of their own. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
	[
		['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
		['', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
	].flatMap((names) => names.map((name, index) => [name, index] as const).filter(([name]) => name !== '')),
);

/** 1 January … 12 December. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'janvier janv jan january',
		'fevrier fev fevr february feb',
		'mars march',
		'avril avr april apr',
		'mai may',
		'juin june jun',
		'juillet juil july jul',
		'aout august aug',
		'septembre sept september sep',
		'octobre oct october',
		'novembre nov november',
		'decembre dec december',
	].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export const PARTS: ReadonlyMap<string, DayPart> = new Map([
	['matin', 'morning'],
	['matinee', 'morning'],
	['morning', 'morning'],
	['midi', 'noon'],
	['aprem', 'afternoon'],
	['apres', 'afternoon'],
	['afternoon', 'afternoon'],
	['soir', 'evening'],
	['soiree', 'evening'],
	['nuit', 'evening'],
	['evening', 'evening'],
	['night', 'evening'],
]);
