/** Zones whose days are not all alike: two ways of summer time, half an hour of it, none, a moving one. */
export const ZONES = [
	'Europe/Paris',
	'America/Martinique',
	'America/Montreal',
	'Australia/Lord_Howe',
	'Africa/Casablanca',
	'Pacific/Apia',
] as const;

/** The zone of this process from now on; Date follows at once. */
export function setZone(zone: string): void {
	process.env.TZ = zone;
}
