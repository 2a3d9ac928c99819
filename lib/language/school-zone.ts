/** Whose school calendar a group lives by, from its country and its name. */
import type { Country } from '#lib/domain/group.ts';
import { type SchoolZone, ZONE_OF_DEPARTMENT, ZONE_OF_TOWN } from './cues/school-holidays.ts';
import { foldWords } from './reading.ts';

/** Zones of a country, tried together when the group's own is not known. */
const ZONES_OF: Readonly<Record<Country, readonly SchoolZone[]>> = {
	FR: ['FR-A', 'FR-B', 'FR-C'],
	BE: ['BE-FR', 'BE-NL'],
	CH: ['CH-VD', 'CH-FR', 'CH-VS', 'CH-NE'],
	CA: [],
	LU: [],
};

interface SchoolPlace {
	readonly country: Country;
	readonly timeZone: string;
	/** Of the group. */
	readonly name?: string;
}

let zones: ReadonlyMap<string, SchoolZone> | null = null;

function zonesByWord(): ReadonlyMap<string, SchoolZone> {
	zones ??= new Map(
		[...Object.entries(ZONE_OF_TOWN), ...Object.entries(ZONE_OF_DEPARTMENT)].flatMap(([zone, words]) =>
			words.split(' ').map((word) => [word, zone as SchoolZone] as const),
		),
	);
	return zones;
}

/**
 * The zone the name tells ("Parents de Montreuil" → C), else all of the country: their days then agree or stay open.
 * Overseas, in Québec and in Luxembourg no calendar is known: none.
 */
export function schoolZonesOf(place: SchoolPlace): readonly SchoolZone[] {
	const key = `${place.country} ${place.timeZone} ${place.name ?? ''}`;
	const known = remembered.get(key);
	if (known) return known;
	const zones = zonesOf(place);
	if (remembered.size >= REMEMBERED) remembered.clear();
	remembered.set(key, zones);
	return zones;
}

/** A group's name is read once, not with each of its posts. */
const remembered = new Map<string, readonly SchoolZone[]>();
const REMEMBERED = 200;

function zonesOf(place: SchoolPlace): readonly SchoolZone[] {
	const all = ZONES_OF[place.country];
	if (place.country === 'FR' && place.timeZone !== 'Europe/Paris') return [];
	const words = foldWords(place.name ?? '');
	if (words.some((word) => /^(corse|ajaccio|bastia|2a|2b)$/.test(word))) return [];
	for (const word of words) {
		const zone = zonesByWord().get(word);
		if (zone && all.includes(zone)) return [zone];
	}
	return all;
}
