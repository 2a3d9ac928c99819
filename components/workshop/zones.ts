import type { Country } from '#lib/domain/group.ts';

export const COUNTRIES: readonly Country[] = ['FR', 'BE', 'CH', 'LU', 'CA'];

const ZONES: Record<Country, readonly string[]> = {
	FR: [
		'Europe/Paris',
		'America/Guadeloupe',
		'America/Martinique',
		'America/Cayenne',
		'America/Miquelon',
		'Indian/Reunion',
		'Indian/Mayotte',
		'Pacific/Noumea',
		'Pacific/Tahiti',
	],
	BE: ['Europe/Brussels'],
	CH: ['Europe/Zurich'],
	LU: ['Europe/Luxembourg'],
	CA: [
		'America/Toronto',
		'America/Halifax',
		'America/Moncton',
		'America/Winnipeg',
		'America/Edmonton',
		'America/Vancouver',
		'America/St_Johns',
	],
};

/** The zones a group of that country may live in, the usual one first. */
export function zonesFor(country: Country): readonly string[] {
	return ZONES[country];
}
