/**
 * A backup: one JSON file that holds all that cannot be read or deduced again. What is understood of threads,
 * the index, undo and the built-in sample are left out. Rows are in the order of their keys, so that the same
 * library gives the same bytes.
 */
import type { Contact } from '#lib/domain/contact.ts';
import type { Group } from '#lib/domain/group.ts';
import type { AuthorHash, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { KeptSegment } from '#lib/domain/kept-segment.ts';
import type { OwnRule } from '#lib/domain/own-rule.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import type { PostLesson } from '#lib/domain/post-lesson.ts';
import type { PostPair } from '#lib/domain/post-pair.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Tag } from '#lib/domain/tag.ts';
import type { TimeAct } from '#lib/domain/time-act.ts';
import type { PostWork } from '#lib/domain/work.ts';

export const BACKUP_FORMAT = 'colibri-backup';
/**
 * 2: lessons, own rules, refused matches, colours of tags. 3: linked posts, dates of events, zones of school holidays.
 * 4: prices, places, conditions and rides by the user.
 * An older file is read as having none.
 */
export const BACKUP_VERSION = 4;
/**
 * Largest file taken, in UTF-16 units: beyond, it is not ours. 20,000 posts with 150,000 replies make 81 MiB, and
 * what is written must be taken back.
 */
export const MAX_BACKUP_LENGTH = 200 * 1024 * 1024;

export interface BackupData {
	/** The keys that made the members' hashes (docs/adr/0200): the file is its user's own. */
	readonly authorKeys: readonly {
		readonly id: string;
		readonly secret: string;
		readonly createdAt: number;
	}[];
	readonly groups: readonly Group[];
	readonly aliases: readonly { readonly from: string; readonly to: PostKey | GroupId }[];
	readonly posts: readonly Post[];
	readonly comments: readonly Comment[];
	readonly works: readonly PostWork[];
	readonly tags: readonly Tag[];
	readonly contacts: readonly Contact[];
	readonly settings: readonly BackupSetting[];
	readonly segments: readonly KeptSegment[];
	readonly timeActs: readonly TimeAct[];
	readonly erased: readonly { readonly hash: AuthorHash; readonly at: number }[];
	readonly lessons: readonly PostLesson[];
	readonly ownRules: readonly OwnRule[];
	readonly pairs: readonly PostPair[];
}

export interface BackupSetting {
	readonly key: keyof Settings;
	readonly value: Settings[keyof Settings];
	readonly stamp: number;
}

export interface Backup {
	readonly format: typeof BACKUP_FORMAT;
	readonly version: number;
	/** Milliseconds since the epoch. */
	readonly madeAt: number;
	/** SHA-256 of the data's JSON, in hexadecimal: tells a damaged file. */
	readonly digest: string;
	readonly data: BackupData;
}

/** Why a file cannot be restored. Nothing was changed. */
export const BACKUP_FAILURES = ['not-a-backup', 'damaged', 'newer-backup', 'too-large'] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];
