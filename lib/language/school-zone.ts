/** Whose school calendar a group lives by, from its country and its name. */
import type { Country } from '#lib/domain/group.ts';
import { type SchoolZone, schoolZonesIn } from '#lib/domain/school-zone.ts';
import { ZONE_OF_DEPARTMENT, ZONE_OF_TOWN } from './cues/school-holidays.ts';
import { foldWords } from './reading.ts';

interface SchoolPlace {
	readonly country: Country;
	readonly timeZone: string;
	/** Of the group. */
	readonly name?: string;
	/** As the user said. */
	readonly schoolZone?: SchoolZone | null;
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
 * The user's own zone, else the one the name tells ("Parents de Montreuil" → C), else all of the country but Corsica and Geneva: their days then agree or stay open.
 * In Québec, in Luxembourg and in most of overseas no calendar is known: none.
 */
export function schoolZonesOf(place: SchoolPlace): readonly SchoolZone[] {
	if (place.schoolZone && schoolZonesIn(place).includes(place.schoolZone)) return [place.schoolZone];
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
	const all = schoolZonesIn(place);
	if (all.length === 0) return [];
	const words = foldWords(place.name ?? '');
	for (const word of words) {
		const zone = zonesByWord().get(word);
		if (zone && all.includes(zone)) return [zone];
	}
	// Told by their name, or not meant: these calendars are not known as far ahead as the others.
	return all.filter((zone) => zone !== 'FR-CO' && zone !== 'CH-GE');
}
