/** What the workshop asks beyond the panels: choices, files, forgetting, erasing. */
import type { ChosenPlace, Group } from '#lib/domain/group.ts';
import type { AuthorHash, GroupId, TagId } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { OwnWordsReading } from '#lib/domain/own-words.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { TagFields } from '#lib/domain/tag.ts';
import type { Outcome, PanelApi, Undo } from '../panels/panel-api.ts';
import type { RulesApi } from './rules-api.ts';
import type { SortingApi } from './sorting-api.ts';

/** Why a file cannot be restored; nothing was changed. */
export type FileRefusal = 'not-a-backup' | 'damaged' | 'newer-backup' | 'too-large';

/** A file that was read and understood, and waits for the user's word. */
export interface FileView {
	/** Milliseconds since the epoch. */
	readonly madeAt: number;
	readonly counts: Readonly<Record<'groups' | 'posts' | 'comments' | 'tags' | 'contacts', number>>;
	/** Merges it into the library. */
	restore(): Promise<Result<void, StoreFailure | FileRefusal>>;
}

/** What would be forgotten today. */
export interface Forgetting {
	readonly total: number;
	readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
}

/** A member as kept, and what erasing would take away. */
export interface Person {
	readonly hash: AuthorHash;
	readonly name: string;
	readonly posts: number;
	readonly comments: number;
	readonly recommendations: number;
}

export interface WorkshopApi
	extends Pick<
			PanelApi,
			'retry' | 'watchStanding' | 'loadSample' | 'eraseSample' | 'calendarFile' | 'findMatches' | 'sayPair'
		>,
		SortingApi,
		RulesApi {
	changeSettings(change: Partial<Settings>): Outcome<void>;
	/** What the search would make of the user's own words. */
	readOwnWords(text: string): OwnWordsReading;
	setGroupState(id: GroupId, state: Group['state']): Outcome<void>;
	setGroupPlace(id: GroupId, place: ChosenPlace): Outcome<void>;
	createTag(label: string): Outcome<void>;
	editTag(id: TagId, change: Partial<TagFields>): Outcome<void>;
	/** The first becomes part of the second; says how many posts moved, and the way back. */
	mergeTags(from: TagId, into: TagId): Outcome<{ readonly posts: number; readonly undo: Undo }>;
	/** The whole library as one file. */
	backUp(): Outcome<{ readonly name: string; readonly text: string }>;
	readBackup(file: Blob): Promise<Result<FileView, FileRefusal>>;
	previewForgetting(): Outcome<Forgetting>;
	/** Says how many threads went. */
	forget(): Outcome<number>;
	findPeople(name: string): Outcome<readonly Person[]>;
	erasePerson(hash: AuthorHash): Outcome<void>;
}
