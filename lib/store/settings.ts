/** One row a setting, each with its own stamp, so that two profiles merge setting by setting. */
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';

export interface SettingRow {
	readonly key: keyof Settings;
	readonly value: Settings[keyof Settings];
	/** Milliseconds since the epoch of the user's choice. */
	readonly stamp: number;
}

/** Every setting: the user's choice, else the default. Rows of unknown keys are ignored. */
export function settingsFrom(rows: readonly SettingRow[]): Settings {
	const chosen = rows.filter((row) => Object.hasOwn(DEFAULT_SETTINGS, row.key));
	return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen.map((row) => [row.key, row.value])) };
}
