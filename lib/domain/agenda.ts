import type { Country } from './group.ts';
import type { PostKey } from './ids.ts';
import type { Kind } from './kind.ts';
import type { SeenEvent } from './post-facts.ts';
import type { Said } from './time-estimate.ts';
import type { Price } from './understanding.ts';
import type { Fact } from './work.ts';

/** One event, announced once or several times. */
export interface AgendaEntry extends SeenEvent {
	/** Of the newest announcement: what is said of the date is said of it. */
	readonly key: PostKey;
	/** Its first words, as written. */
	readonly title: string;
	readonly kind: Kind;
	/** Over. */
	readonly past: boolean;
	readonly price: Price | null;
	/** Those that the user said, of one of the announcements at least. */
	readonly said: readonly Fact[];
	readonly country: Country;
	readonly timeZone: string;
	/** Newest first, at least one. */
	readonly announcements: readonly Announced[];
	/** Words two announcements share, by which they were taken for one event. */
	readonly shared: readonly string[];
}

export interface Announced extends Said {
	readonly key: PostKey;
	readonly groupName: string;
	readonly permalink: string | null;
}
