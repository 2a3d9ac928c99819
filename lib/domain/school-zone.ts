import type { Country } from './group.ts';

/** Whose school calendar: France by its three zones and Corsica, Belgium by language, Switzerland by canton. */
export const SCHOOL_ZONES = [
	'FR-A',
	'FR-B',
	'FR-C',
	'FR-CO',
	'BE-FR',
	'BE-NL',
	'CH-VD',
	'CH-FR',
	'CH-VS',
	'CH-NE',
] as const;
export type SchoolZone = (typeof SCHOOL_ZONES)[number];

const ZONES_OF: Readonly<Record<Country, readonly SchoolZone[]>> = {
	FR: ['FR-A', 'FR-B', 'FR-C', 'FR-CO'],
	BE: ['BE-FR', 'BE-NL'],
	CH: ['CH-VD', 'CH-FR', 'CH-VS', 'CH-NE'],
	CA: [],
	LU: [],
};

/** The zones a place may live by; none overseas, in Québec and in Luxembourg, whose calendars are not known. */
export function schoolZonesIn(place: {
	readonly country: Country;
	readonly timeZone: string;
}): readonly SchoolZone[] {
	return place.country === 'FR' && place.timeZone !== 'Europe/Paris' ? [] : ZONES_OF[place.country];
}
