import type { Health } from './health.ts';
import type { GroupId } from './ids.ts';
import type { SchoolZone } from './school-zone.ts';
import type { Price } from './understanding.ts';

export type Country = 'FR' | 'BE' | 'CH' | 'CA' | 'LU';

/** What people pay with. */
export const CURRENCY: Readonly<Record<Country, Price['currency']>> = {
	FR: 'EUR',
	BE: 'EUR',
	LU: 'EUR',
	CH: 'CHF',
	CA: 'CAD',
};

/** What the user says of where a group lives: dates and phone numbers are read with it. */
export type ChosenPlace = Pick<Group, 'country' | 'timeZone' | 'schoolZone'>;

/** A group its user met. Only `on` is read. */
export interface Group {
	readonly id: GroupId;
	readonly slug: string | null;
	readonly name: string;
	/** `offered`: our mark was shown once and dismissed; `off`: was on, stopped by the user. */
	readonly state: 'on' | 'paused' | 'off' | 'offered';
	readonly country: Country;
	/** IANA zone, e.g. "Europe/Paris". */
	readonly timeZone: string;
	/** Whose school holidays are meant, as the user said; null = as the name and the country tell. */
	readonly schoolZone: SchoolZone | null;
	/** True once the user set country or zone: guesses no longer change them. */
	readonly placeSetByUser: boolean;
	/** When the user last chose the state or the place, ms: the later choice wins when two profiles merge. */
	readonly chosenAt: number;
	/** True for the built-in sample's group: never offered, never searched on Facebook. */
	readonly sample: boolean;
	/** Milliseconds since the epoch. */
	readonly firstReadAt: number | null;
	readonly lastReadAt: number | null;
	readonly lastHealth: Health | null;
}
