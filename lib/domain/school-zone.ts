import type { Country } from './group.ts';

/** Whose school calendar: France by its three zones, Corsica and overseas, Belgium by language, Switzerland by canton. */
export const SCHOOL_ZONES = [
	'FR-A',
	'FR-B',
	'FR-C',
	'FR-CO',
	'FR-MQ',
	'FR-RE',
	'BE-FR',
	'BE-NL',
	'CH-VD',
	'CH-FR',
	'CH-VS',
	'CH-NE',
	'CH-GE',
] as const;
export type SchoolZone = (typeof SCHOOL_ZONES)[number];

const ZONES_OF: Readonly<Record<Country, readonly SchoolZone[]>> = {
	FR: ['FR-A', 'FR-B', 'FR-C', 'FR-CO'],
	BE: ['BE-FR', 'BE-NL'],
	CH: ['CH-VD', 'CH-FR', 'CH-VS', 'CH-NE', 'CH-GE'],
	CA: [],
	LU: [],
};

/** Overseas, the time zone tells. */
const OVERSEAS: Readonly<Record<string, readonly SchoolZone[]>> = {
	'America/Martinique': ['FR-MQ'],
	'Indian/Reunion': ['FR-RE'],
};

/** The zones a place may live by; none in Québec, in Luxembourg and elsewhere overseas, whose calendars are not known. */
export function schoolZonesIn(place: {
	readonly country: Country;
	readonly timeZone: string;
}): readonly SchoolZone[] {
	if (place.country === 'FR' && place.timeZone !== 'Europe/Paris') return OVERSEAS[place.timeZone] ?? [];
	return ZONES_OF[place.country];
}
