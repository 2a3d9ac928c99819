/**
 * The shape of a backup's rows, bound both ways to the types of the library: a field that is added to one and
 * forgotten in the other fails to compile.
 */
import * as z from 'zod/mini';
import type { AuthorHash, CommentKey, ContactId, GroupId, PostKey, RuleId, TagId } from '#lib/domain/ids.ts';
import { KINDS } from '#lib/domain/kind.ts';
import { LEDGERS } from '#lib/domain/ledger.ts';
import { OWN_RULE_FIELDS } from '#lib/domain/own-rule.ts';
import { PAIR_WORDS } from '#lib/domain/post-pair.ts';
import { SCHOOL_ZONES } from '#lib/domain/school-zone.ts';
import { TAG_COLOURS, TAG_FIELDS } from '#lib/domain/tag.ts';
import { GATE_OUTCOMES } from '#lib/domain/time-act.ts';
import { CURRENCIES, THING_STATES, WEEKDAYS } from '#lib/domain/understanding.ts';
import { FACTS } from '#lib/domain/work.ts';
import type { BackupData } from './backup.ts';
import { settingRow } from './setting-schema.ts';

const SHORT = z.string().check(z.maxLength(2000));
const TEXT = z.string().check(z.maxLength(1_000_000));
const INSTANT = z.number().check(z.minimum(0), z.maximum(8.64e15));
const COUNT = z.number().check(z.int(), z.nonnegative());
const DAY = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** A zone this browser knows: dates are read with it, and an unknown one throws wherever they are. */
const ZONE = z.string().check(z.maxLength(100), z.refine(isZone));

function isZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** A string of ours, under its brand: the file's ids are taken as they stand. */
function id<Id extends string>(): z.ZodMiniType<Id> {
	return z.string().check(z.minLength(1), z.maxLength(1000)) as unknown as z.ZodMiniType<Id>;
}

/** A stamp for each field the user changed, and no other. */
function stamped<Field extends string>(...fields: readonly [Field, ...Field[]]) {
	const each = Object.fromEntries(fields.map((field) => [field, z.optional(INSTANT)]));
	const stamps = z.strictObject(each) as unknown as z.ZodMiniType<Partial<Record<Field, number>>>;
	return { stamps, deletedAt: z.nullable(INSTANT) };
}

const time = z.strictObject({
	at: z.nullable(INSTANT),
	precision: z.enum(['second', 'minute', 'hour', 'day', 'week', 'unknown']),
	source: z.enum(['page-data', 'label', 'relative', 'none']),
});

const estimate = z.strictObject({ after: z.nullable(INSTANT), before: INSTANT, at: INSTANT });

const author = z.strictObject({ hash: id<AuthorHash>(), name: SHORT });

const health = z.strictObject({
	unitsSeen: COUNT,
	postsRead: COUNT,
	withId: COUNT,
	withTime: COUNT,
	withAuthor: COUNT,
	unreadable: z.array(z.strictObject({ why: SHORT, count: COUNT })),
	verdict: z.enum(['ok', 'degraded', 'unrecognised', 'nothing-here']),
});

const group = z.strictObject({
	id: id<GroupId>(),
	slug: z.nullable(SHORT),
	name: SHORT,
	state: z.enum(['on', 'paused', 'off', 'offered']),
	country: z.enum(['FR', 'BE', 'CH', 'CA', 'LU']),
	timeZone: ZONE,
	schoolZone: z._default(z.nullable(z.enum(SCHOOL_ZONES)), null),
	placeSetByUser: z.boolean(),
	chosenAt: INSTANT,
	sample: z.boolean(),
	firstReadAt: z.nullable(INSTANT),
	lastReadAt: z.nullable(INSTANT),
	lastHealth: z.nullable(health),
});

const post = z.strictObject({
	key: id<PostKey>(),
	groupId: id<GroupId>(),
	postId: z.nullable(SHORT),
	permalink: z.nullable(
		z.string().check(z.maxLength(4000), z.regex(/^https:\/\/([\w-]+\.)*facebook\.com\//)),
	),
	author: z.nullable(author),
	anonymous: z.boolean(),
	text: TEXT,
	truncated: z.boolean(),
	quoted: z.nullable(z.strictObject({ author: z.nullable(SHORT), text: TEXT })),
	time,
	estimate: z.exactOptional(estimate),
	price: z.nullable(SHORT),
	links: z.array(z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//))),
	firstSeenAt: INSTANT,
	lastSeenAt: INSTANT,
	sample: z.boolean(),
});

const comment = z.strictObject({
	key: id<CommentKey>(),
	postKey: id<PostKey>(),
	groupId: id<GroupId>(),
	parentKey: z.nullable(id<CommentKey>()),
	author: z.nullable(author),
	text: TEXT,
	time,
	order: COUNT,
	firstSeenAt: INSTANT,
});

const price = z.strictObject({ amount: z.number().check(z.nonnegative()), currency: z.enum(CURRENCIES) });

const ride = z.strictObject({
	role: z.enum(['offer', 'need']),
	from: SHORT,
	to: SHORT,
	days: z.array(z.enum(WEEKDAYS)),
	time: z.nullable(SHORT),
	seats: z.nullable(COUNT),
});

const work = z.strictObject({
	key: id<PostKey>(),
	kind: z.nullable(z.enum(KINDS)),
	tags: z.array(id<TagId>()),
	saved: z.boolean(),
	state: z.nullable(z.enum(['open', 'taken'])),
	note: TEXT,
	event: z._default(z.nullable(z.union([INSTANT, z.enum(['unknown', 'none'])])), null),
	price: z._default(z.nullable(z.union([price, z.literal('none')])), null),
	place: z._default(z.nullable(SHORT), null),
	condition: z._default(z.nullable(z.enum([...THING_STATES, 'none'])), null),
	ride: z._default(z.nullable(z.union([ride, z.literal('none')])), null),
	...stamped('kind', 'tags', 'saved', 'state', 'note', ...FACTS),
});

const tag = z.strictObject({
	id: id<TagId>(),
	label: SHORT,
	archived: z.boolean(),
	colour: z._default(z.nullable(z.enum(TAG_COLOURS)), null),
	mergedInto: z._default(z.nullable(id<TagId>()), null),
	uses: COUNT,
	...stamped(...TAG_FIELDS),
});

const source = z.strictObject({
	postKey: id<PostKey>(),
	commentKey: z.nullable(id<CommentKey>()),
	groupId: id<GroupId>(),
	permalink: post.shape.permalink,
	excerpt: SHORT,
	authorName: z.nullable(SHORT),
	authorHash: z.nullable(id<AuthorHash>()),
	stance: z.enum(['recommends', 'warns', 'mentions']),
	at: z.nullable(INSTANT),
});

const contactJoin = z.strictObject({
	id: id<ContactId>(),
	name: SHORT,
	because: z.strictObject({
		by: z.enum(['phone', 'mail', 'link', 'name-role', 'name-role-place']),
		shared: SHORT,
	}),
	gained: z.strictObject({
		phones: z.array(SHORT),
		emails: z.array(SHORT),
		urls: z.array(SHORT),
		sources: z.array(SHORT),
		role: z.boolean(),
		place: z.boolean(),
	}),
});

const contact = z.strictObject({
	id: id<ContactId>(),
	createdAt: INSTANT,
	sample: z.boolean(),
	name: SHORT,
	role: SHORT,
	phones: z.array(SHORT),
	emails: z.array(SHORT),
	urls: z.array(SHORT),
	place: SHORT,
	note: TEXT,
	sources: z.array(source),
	joined: z.exactOptional(z.array(contactJoin)),
	apart: z.exactOptional(z.array(id<ContactId>())),
	...stamped('name', 'role', 'phones', 'emails', 'urls', 'place', 'note', 'sources', 'joined', 'apart'),
});

const segment = z.strictObject({
	docId: SHORT,
	seq: COUNT,
	start: INSTANT,
	end: INSTANT,
	ledger: z.enum(LEDGERS),
	days: z.array(z.strictObject({ day: DAY, until: INSTANT })),
});

const act = { id: SHORT, day: DAY, at: INSTANT };
const timeAct = z.discriminatedUnion('type', [
	z.strictObject({ ...act, type: z.enum(['reminder', 'limit']) }),
	z.strictObject({ ...act, type: z.literal('extension'), use: INSTANT, minutes: INSTANT }),
	z.strictObject({ ...act, type: z.literal('tightening') }),
	z.strictObject({ ...act, type: z.literal('urgent'), until: INSTANT }),
	z.strictObject({ ...act, type: z.literal('gate'), outcome: z.enum(GATE_OUTCOMES) }),
]);

const authorKey = z.strictObject({
	id: z.string().check(z.regex(/^[\w-]{1,40}$/)),
	secret: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
	createdAt: INSTANT,
});

const lesson = z.strictObject({
	key: id<PostKey>(),
	terms: z.array(SHORT).check(z.maxLength(5000)),
	labels: z.array(SHORT).check(z.maxLength(500)),
	outcome: z.nullable(z.strictObject({ label: SHORT, right: z.boolean() })),
	at: INSTANT,
});

const PHRASES = z.array(SHORT).check(z.maxLength(100));
const ownRule = z.strictObject({
	id: id<RuleId>(),
	name: SHORT,
	any: PHRASES,
	all: PHRASES,
	none: PHRASES,
	kind: z.nullable(z.enum(KINDS)),
	tags: z.array(id<TagId>()),
	paused: z.boolean(),
	order: z.number(),
	...stamped(...OWN_RULE_FIELDS),
});

const pair = z.strictObject({
	one: id<PostKey>(),
	other: id<PostKey>(),
	said: z.nullable(z.enum(PAIR_WORDS)),
	at: INSTANT,
});

export const backupData = z.strictObject({
	authorKeys: z.array(authorKey).check(z.maxLength(64)),
	groups: z.array(group),
	aliases: z.array(z.strictObject({ from: SHORT, to: id<PostKey | GroupId>() })),
	posts: z.array(post),
	comments: z.array(comment),
	works: z.array(work),
	tags: z.array(tag),
	contacts: z.array(contact),
	settings: z.array(settingRow),
	segments: z.array(segment),
	timeActs: z.array(timeAct),
	erased: z.array(z.strictObject({ hash: id<AuthorHash>(), at: INSTANT })),
	lessons: z._default(z.array(lesson), []),
	ownRules: z._default(z.array(ownRule), []),
	pairs: z.array(pair),
});

type Mutable<Value> = Value extends string
	? Value
	: Value extends readonly (infer Item)[]
		? Mutable<Item>[]
		: Value extends object
			? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
			: Value;
type Parsed = Mutable<z.infer<typeof backupData>>;
type Same<Left, Right> =
	(<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;
type Bound = { [Table in keyof BackupData]: Same<Parsed[Table], Mutable<BackupData[Table]>> };

/** Compiles only while the schema and the types are the same. */
export const bound: false extends Bound[keyof BackupData] ? never : true = true;
