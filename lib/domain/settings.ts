import { DEFAULT_KEPT_DAYS, type KeptDays } from './retention.ts';

/** What the user chose. Each key is stored with its own stamp. */
export interface Settings {
	readonly language: 'auto' | 'fr' | 'en';
	/** Asked at first run: null until answered, and nothing is read before. */
	readonly keepComments: boolean | null;
	readonly firstRunDone: boolean;
	/** Marks beside posts in Facebook's page. */
	readonly marksShown: boolean;
	/** Single-letter and digit keys while our mark has focus. */
	readonly singleKeys: boolean;
	readonly theme: 'auto' | 'light' | 'dark';
	/** The day starts at this local hour, 0-23. */
	readonly dayStartsAt: number;
	/** Daily limit of the feed, in minutes; null = no limit. */
	readonly feedLimitMinutes: number | null;
	/** A looser limit chosen today takes effect at the next day's start. */
	readonly nextFeedLimit: { readonly minutes: number | null; readonly fromDay: string } | null;
	/** Most extra time a day, in minutes. */
	readonly extensionCapMinutes: number;
	/** Counts while visible on a second screen without focus. */
	readonly countUnfocused: boolean;
	/** Ways of saying that the search takes for one another, as typed (own-words.ts). */
	readonly ownWords: string;
	/** Show the gate before the feed. */
	readonly gateShown: boolean;
	/** How long what was read is kept. */
	readonly keptDays: KeptDays;
}

export const DEFAULT_SETTINGS: Settings = {
	language: 'auto',
	keepComments: null,
	firstRunDone: false,
	marksShown: true,
	singleKeys: true,
	theme: 'auto',
	dayStartsAt: 4,
	feedLimitMinutes: null,
	nextFeedLimit: null,
	extensionCapMinutes: 15,
	countUnfocused: false,
	ownWords: '',
	gateShown: false,
	keptDays: DEFAULT_KEPT_DAYS,
};
