/** The tables of the library, by name. What each holds is said where its row is defined. */
import type { Table } from 'dexie';
import type { Contact } from '../domain/contact.ts';
import type { Group } from '../domain/group.ts';
import type { CommentKey, ContactId, GroupId, PostKey, RuleId, TagId } from '../domain/ids.ts';
import type { KeptSegment } from '../domain/kept-segment.ts';
import type { OwnRule } from '../domain/own-rule.ts';
import type { Comment, Post } from '../domain/post.ts';
import type { PostLesson } from '../domain/post-lesson.ts';
import type { PostPair } from '../domain/post-pair.ts';
import type { Tag } from '../domain/tag.ts';
import type { TimeAct } from '../domain/time-act.ts';
import type { PostWork } from '../domain/work.ts';
import type { AliasRow } from './aliases.ts';
import type { ErasedRow } from './erased.ts';
import type { LearnedTermRow } from './learned-terms.ts';
import type { MetaRow } from './meta.ts';
import type { SettingRow } from './settings.ts';
import type { UnderstandingRow } from './understandings.ts';
import type { UndoRow } from './undo.ts';

export interface Tables {
	readonly groups: Table<Group, GroupId>;
	readonly aliases: Table<AliasRow, string>;
	readonly posts: Table<Post, PostKey>;
	readonly comments: Table<Comment, CommentKey>;
	readonly understandings: Table<UnderstandingRow, PostKey>;
	readonly works: Table<PostWork, PostKey>;
	readonly tags: Table<Tag, TagId>;
	readonly contacts: Table<Contact, ContactId>;
	readonly settings: Table<SettingRow, string>;
	readonly segments: Table<KeptSegment, [string, number]>;
	readonly timeActs: Table<TimeAct, string>;
	readonly indexRecords: Table<Uint8Array, string>;
	readonly erased: Table<ErasedRow, string>;
	readonly undo: Table<UndoRow, string>;
	readonly meta: Table<MetaRow, string>;
	readonly lessons: Table<PostLesson, PostKey>;
	readonly learnedTerms: Table<LearnedTermRow, string>;
	readonly ownRules: Table<OwnRule, RuleId>;
	readonly pairs: Table<PostPair, [PostKey, PostKey]>;
}

export type TableName = keyof Tables;
