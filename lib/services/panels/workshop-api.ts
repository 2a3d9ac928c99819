/** What the workshop asks beyond the panels. Everything is loaded: its page is not in a hurry. */
import type { ChosenPlace, Group } from '#lib/domain/group.ts';
import type { AuthorHash, GroupId, TagId } from '#lib/domain/ids.ts';
import type { OwnWordsReading } from '#lib/domain/own-words.ts';
import { failure, type Result, success } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import type { TagFields } from '#lib/domain/tag.ts';
import { type BackupFailure, MAX_BACKUP_LENGTH } from '#lib/exchange/backup/backup.ts';
import { parseBackup } from '#lib/exchange/backup/parse-backup.ts';
import { readOwnWords } from '#lib/language/own-words.ts';
import { backUp } from '../back-up.ts';
import { changeSettings } from '../change-setting.ts';
import { erasePerson } from '../erase-person.ts';
import { findPeople } from '../find-people.ts';
import { setGroupPlace } from '../manage-groups.ts';
import { createTag, editTag } from '../manage-tags.ts';
import { restoreBackup } from '../restore-backup.ts';
import { applyRetention, previewRetention } from '../retention.ts';
import { setGroupState } from '../set-group-state.ts';
import { mergeTags, unmergeTags } from '../tags/merge-tags.ts';
import { createPanelApi, type PanelApiGiven } from './panel-api.ts';
import { createRulesApi } from './rules-api.ts';
import { createSortingApi } from './sorting-api.ts';

type Answer<Value> = Promise<Result<Value, StoreFailure>>;

export function createWorkshopApi(given: PanelApiGiven) {
	const { library, means, tellPages } = given;

	/** What pages of Facebook must know of, once it is done. */
	async function told(done: Answer<unknown>): Answer<void> {
		const outcome = await done;
		if (!outcome.ok) return outcome;
		tellPages();
		return success(undefined);
	}

	return {
		...createPanelApi(given),
		...createSortingApi(given),
		...createRulesApi(given),
		changeSettings: (change: Partial<Settings>) =>
			told(library.with((store) => changeSettings(store, means, change))),
		readOwnWords(text: string): OwnWordsReading {
			const { lines, problems } = readOwnWords(text);
			return { used: lines.length, problems };
		},
		setGroupState: (id: GroupId, state: Group['state']) =>
			told(library.with((store) => setGroupState(store, means, id, state))),
		setGroupPlace: (id: GroupId, place: ChosenPlace) =>
			library.with((store) => setGroupPlace(store, means, id, place)),
		createTag: (label: string) => told(library.with((store) => createTag(store, means, label))),
		editTag: (id: TagId, change: Partial<TagFields>) =>
			told(library.with((store) => editTag(store, means, id, change))),
		mergeTags: (from: TagId, into: TagId) =>
			library.with(async (store) => {
				const merged = await mergeTags(store, means, from, into);
				if (!merged.ok) return merged;
				tellPages();
				const { posts, undo } = merged.value;
				return success({
					posts,
					undo: () => told(library.with((again) => unmergeTags(again, means, from, undo))),
				});
			}),
		backUp: () => library.with((store) => backUp(store, means)),
		async readBackup(file: Blob) {
			const text = await textOf(file);
			if (!text.ok) return text;
			const backup = await parseBackup(text.value);
			if (!backup.ok) return backup;
			const { madeAt, data } = backup.value;
			const counts = {
				groups: data.groups.length,
				posts: data.posts.length,
				comments: data.comments.length,
				tags: data.tags.length,
				contacts: data.contacts.length,
			};
			return success({ madeAt, counts, restore: () => restore(text.value) });
		},
		previewForgetting: () => library.with((store) => previewRetention(store, means)),
		forget: () => library.with((store) => applyRetention(store, means)),
		findPeople: (name: string) => library.with((store) => findPeople(store, name)),
		erasePerson: (hash: AuthorHash) => told(library.with((store) => erasePerson(store, means, hash))),
	};

	async function restore(text: string): Promise<Result<void, StoreFailure | BackupFailure>> {
		const restored = await library.with((store) => restoreBackup(store, text));
		if (!restored.ok) return restored;
		tellPages();
		return success(undefined);
	}
}

/** A file far too large is not even read; one that went away meanwhile is none. */
async function textOf(file: Blob): Promise<Result<string, BackupFailure>> {
	// A unit of text takes at most three bytes.
	if (file.size > 3 * MAX_BACKUP_LENGTH) return failure('too-large');
	try {
		return success(await file.text());
	} catch {
		return failure('not-a-backup');
	}
}
