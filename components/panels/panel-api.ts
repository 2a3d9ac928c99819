/**
 * What the panels ask of the rest: the popup, the side panel and the workshop pass the same object. Every
 * call may fail for storage's reasons; a watch calls back at once and after each change, until aborted.
 */
import type { AgendaEntry } from '#lib/domain/agenda.ts';
import type { Contact, ContactFields } from '#lib/domain/contact.ts';
import type { Coverage } from '#lib/domain/coverage.ts';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { Group } from '#lib/domain/group.ts';
import type { ContactId, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { IndexState } from '#lib/domain/index-state.ts';
import type { PairWord } from '#lib/domain/post-pair.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { MatchView, PairView } from '#lib/domain/thread-match.ts';
import type { TimeWeek } from '#lib/domain/time-week.ts';
import type { Tip } from '#lib/domain/tip.ts';
import type { FactsSaid } from '#lib/domain/work.ts';

export type Outcome<Value> = Promise<Result<Value, StoreFailure>>;

/** A live view: called with each new value, or with the reason it cannot be read. */
export type Watch<Value> = (
	callback: (value: Result<Value, StoreFailure>) => void,
	signal: AbortSignal,
) => void;

/** What every panel needs to know before it draws. */
export interface Standing {
	readonly settings: Settings;
	readonly groups: readonly Group[];
	readonly tags: readonly Tag[];
	readonly coverage: Coverage;
	readonly index: IndexState;
}

/** Takes back what an act did. */
export type Undo = () => Outcome<void>;

export interface PanelApi {
	/** After a failure: opens the library again; the live views call back with what comes of it. */
	retry(): void;

	readonly watchStanding: Watch<Standing>;
	readonly watchTips: Watch<readonly Tip[]>;
	readonly watchContacts: Watch<readonly Contact[]>;
	/** Events of the last weeks and to come, the soonest first. */
	readonly watchAgenda: Watch<readonly AgendaEntry[]>;
	/** The week's account of time. */
	readonly watchWeek: Watch<TimeWeek>;

	find(inquiry: Inquiry): Outcome<Findings>;
	/** « Utile »: keeps the post for good, or lets it go again. */
	keepPost(key: PostKey, kept: boolean): Outcome<void>;
	setTipState(key: PostKey, state: 'open' | 'taken'): Outcome<void>;
	/** The user's word on a post's facts, or on an event's in all its announcements: what they are, none, or nothing (null). */
	sayFacts(keys: readonly PostKey[], said: FactsSaid): Outcome<Undo>;
	/** The post's event for the user's own calendar; null when its date is open, or the post is gone. */
	calendarFile(key: PostKey): Outcome<{ readonly name: string; readonly text: string } | null>;
	/** What is linked to a post, then what may answer it, best first. */
	findMatches(key: PostKey): Outcome<readonly MatchView[]>;
	/** Needs and offers, confirmed and open, that may answer each other. */
	findPairs(): Outcome<readonly PairView[]>;
	/** The user's word on two posts; answers what was said before. */
	sayPair(key: PostKey, other: PostKey, said: PairWord | null): Outcome<PairWord | null>;
	setNote(key: PostKey, note: string): Outcome<void>;

	/** Keeps the card named in a discussion; null when nobody reachable is named there any more. */
	keepCardOf(key: PostKey): Outcome<{ readonly id: ContactId; readonly name: string } | null>;
	addContact(fields: ContactFields): Outcome<ContactId>;
	editContact(id: ContactId, change: Partial<ContactFields>): Outcome<void>;
	removeContact(id: ContactId): Outcome<Undo>;
	/** Makes one card of two that share something. */
	joinContacts(kept: ContactId, gone: ContactId): Outcome<Undo>;
	/** Takes two joined cards apart again. */
	splitContact(kept: ContactId, gone: ContactId): Outcome<Undo>;
	/** "They are two": not proposed as one again. */
	keepApart(one: ContactId, other: ContactId): Outcome<Undo>;

	/** Daily limit of the feed, minutes; null = none. Lower at once, higher from tomorrow. */
	changeLimit(minutes: number | null): Outcome<void>;

	pauseGroup(id: GroupId): Outcome<void>;
	resumeGroup(id: GroupId): Outcome<void>;

	/** Puts what waits into the search index; the standing tells how far it is. */
	catchUp(): Outcome<void>;

	loadSample(): Outcome<void>;
	eraseSample(): Outcome<void>;
}

export type WorkshopRoom = 'first-run' | 'groups' | 'settings' | 'tags' | 'data' | 'about';

/** What the browser does for the panels, behind the same border. */
export interface PanelHost {
	/** Opens an address in a tab of its own. */
	openTab(url: string): void;
	openWorkshop(room: WorkshopRoom): void;
	copy(text: string): Promise<boolean>;
	/** How the group's page looked at last is built, without any of its words; null when none is open. */
	pageStructure(): Promise<string | null>;
	/** Whether the browser lets us see Facebook's pages; calls back on change. */
	watchAccess(callback: (granted: boolean) => void, signal: AbortSignal): void;
	/** Must be called from a click: the browser asks the user. */
	requestAccess(): Promise<boolean>;
	/** Milliseconds since the epoch. */
	now(): number;
	/** BCP 47, e.g. "fr-CA". */
	readonly browserLanguage: string;
	/** Language and theme of last time: known before the library opens, so that nothing flashes. */
	recallLook(): Look;
	keepLook(look: Look): void;
}

export type Look = Pick<Settings, 'language' | 'theme'>;
