/**
 * Two libraries made one, row by row and field by field. Pure; nothing is cleared. Merging a library with
 * itself changes nothing, and the order of the two does not matter.
 */
import type { Contact, ContactFields } from '#lib/domain/contact.ts';
import type { TagId } from '#lib/domain/ids.ts';
import { joinSegments } from '#lib/domain/kept-segment.ts';
import { OWN_RULE_FIELDS, type OwnRule, type OwnRuleFields } from '#lib/domain/own-rule.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { labelOfTag, type PostLesson, tagOfLabel } from '#lib/domain/post-lesson.ts';
import { type PostPair, pairOf } from '#lib/domain/post-pair.ts';
import { mergeStamped } from '#lib/domain/stamped.ts';
import { TAG_FIELDS, type Tag, type TagFields } from '#lib/domain/tag.ts';
import type { PostWork, PostWorkFields } from '#lib/domain/work.ts';
import type { BackupData } from '#lib/exchange/backup/backup.ts';
import { withJoinedSources } from '../contacts/join-cards.ts';
import { bySaying, placeOf } from '../contacts/match-contact.ts';
import { orderedKeys } from '../reading/author-keys.ts';
import { WORK_FIELDS } from '../reading/move-thread.ts';
import { leadingTag } from '../tags/tag-twins.ts';
import { type Names, namesOf } from './canonical-keys.ts';
import { greatest } from './greatest.ts';
import { joinComments, withoutProvisionalTwins } from './join-comments.ts';
import { joinGroups } from './join-groups.ts';
import { joinPosts } from './join-posts.ts';
import { withoutErasedRows } from './without-erased-rows.ts';

export function mergeData(left: BackupData, right: BackupData): BackupData {
	const names = namesOf([...left.aliases, ...right.aliases]);
	const tags = joined([...left.tags, ...right.tags], ({ id }) => id, joinTags);
	const tagId = leadingTag(tags);
	const comments = joined(
		[...left.comments, ...right.comments].map((comment) => namedComment(comment, names)),
		(comment) => comment.key,
		joinComments,
	);
	return withoutErasedRows({
		authorKeys: orderedKeys([...left.authorKeys, ...right.authorKeys]),
		aliases: names.aliases,
		groups: joined(
			[...left.groups, ...right.groups].map((group) => ({ ...group, id: names.group(group.id) })),
			(group) => group.id,
			joinGroups,
		),
		posts: joined(
			[...left.posts, ...right.posts].map((post) => namedPost(post, names)),
			(post) => post.key,
			joinPosts,
		),
		comments: withoutProvisionalTwins(comments),
		works: joined(
			[...left.works, ...right.works].map((work) => namedWork(work, names, tagId)),
			(work) => work.key,
			(a, b) => mergeStamped<PostWorkFields, PostWork>(a, b, WORK_FIELDS),
		),
		tags,
		contacts: joined(
			[...left.contacts, ...right.contacts].map((contact) => namedContact(contact, names)),
			(contact) => contact.id,
			joinContacts,
		),
		settings: joined(
			[...left.settings, ...right.settings],
			({ key }) => key,
			(a, b) => greatest(a, b, ({ stamp }) => stamp),
		),
		segments: joined(
			[...left.segments, ...right.segments],
			({ docId, seq }) => `${docId} ${String(seq).padStart(12, '0')}`,
			joinSegments,
		),
		timeActs: joined(
			[...left.timeActs, ...right.timeActs],
			({ id }) => id,
			(a, b) => greatest(a, b, ({ at }) => at),
		),
		erased: joined(
			[...left.erased, ...right.erased],
			({ hash }) => hash,
			(a, b) => greatest(a, b, ({ at }) => -at),
		),
		lessons: joined(
			[...left.lessons, ...right.lessons].map((lesson) => namedLesson(lesson, names, tagId)),
			({ key }) => key,
			(a, b) => greatest(a, b, ({ at }) => at),
		),
		ownRules: joined(
			[...left.ownRules, ...right.ownRules].map(
				(rule): OwnRule => ({ ...rule, tags: distinct(rule.tags.map(tagId)) }),
			),
			({ id }) => id,
			(a, b) => mergeStamped<OwnRuleFields, OwnRule>(a, b, OWN_RULE_FIELDS),
		),
		pairs: joined(
			[...left.pairs, ...right.pairs]
				.map((row) => namedPair(row, names))
				.filter(({ one, other }) => one !== other),
			({ one, other }) => `${one} ${other}`,
			(a, b) => greatest(a, b, ({ at }) => at),
		),
	});
}

/** One row a key, in the order of keys. */
function joined<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	join: (left: Row, right: Row) => Row,
): Row[] {
	const byKey = new Map<string, Row>();
	for (const row of rows) {
		const known = byKey.get(keyOf(row));
		// A row joined with itself is the same row, its marks of deletion and order settled.
		byKey.set(keyOf(row), join(known ?? row, row));
	}
	return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function namedPost(post: Post, names: Names): Post {
	return { ...post, key: names.key(post.key), groupId: names.group(post.groupId) };
}

function namedComment(comment: Comment, names: Names): Comment {
	return {
		...comment,
		key: names.key(comment.key),
		postKey: names.key(comment.postKey),
		groupId: names.group(comment.groupId),
		parentKey: comment.parentKey && names.key(comment.parentKey),
	};
}

function namedWork(work: PostWork, names: Names, tagId: (id: TagId) => TagId): PostWork {
	return { ...work, key: names.key(work.key), tags: distinct(work.tags.map(tagId)) };
}

function namedLesson(lesson: PostLesson, names: Names, tagId: (id: TagId) => TagId): PostLesson {
	const labels = lesson.labels.map((label) => {
		const tag = tagOfLabel(label);
		return tag === null ? label : labelOfTag(tagId(tag as TagId));
	});
	return { ...lesson, key: names.key(lesson.key), labels: distinct(labels) };
}

function namedPair({ one, other, said, at }: PostPair, names: Names): PostPair {
	return pairOf(names.key(one), names.key(other), said, at);
}

function distinct<Value>(values: readonly Value[]): Value[] {
	return [...new Set(values)];
}

function namedContact(contact: Contact, names: Names): Contact {
	const sources = contact.sources.map((source) => ({
		...source,
		postKey: names.key(source.postKey),
		commentKey: source.commentKey && names.key(source.commentKey),
		groupId: names.group(source.groupId),
	}));
	return withJoinedSources({ ...contact, sources }, (post, comment) => [
		names.key(post),
		comment && names.key(comment),
	]);
}

function joinTags(left: Tag, right: Tag): Tag {
	return {
		...mergeStamped<TagFields, Tag>(left, right, TAG_FIELDS),
		uses: Math.max(left.uses, right.uses),
	};
}

const CONTACT_FIELDS = [
	'name',
	'role',
	'phones',
	'emails',
	'urls',
	'place',
	'note',
	'sources',
] as const satisfies readonly (keyof ContactFields)[];

/** A list only one of two copies has is empty in the other. */
function withLists(contact: Contact, other: Contact): Contact {
	return {
		...contact,
		...((contact.joined ?? other.joined) ? { joined: contact.joined ?? [] } : {}),
		...((contact.apart ?? other.apart) ? { apart: contact.apart ?? [] } : {}),
	};
}

/** Sayings are united: a member's word kept in one profile is not lost to the other's later edit. */
function joinContacts(left: Contact, right: Contact): Contact {
	const [one, two] = [withLists(left, right), withLists(right, left)];
	const lists = (['joined', 'apart'] as const).filter((field) => one[field] !== undefined);
	return {
		...mergeStamped<ContactFields, Contact>(one, two, [...CONTACT_FIELDS, ...lists]),
		createdAt: Math.min(left.createdAt, right.createdAt),
		sample: left.sample && right.sample,
		sources: joined([...left.sources, ...right.sources], placeOf, (a, b) => greatest(a, b)).sort(bySaying),
	};
}
