/** Small random libraries, of few ids, so that two of them meet on most rows. */
import fc from 'fast-check';
import type { Contact, ContactJoin, SameReason } from '#lib/domain/contact.ts';
import type { Group } from '#lib/domain/group.ts';
import type { AuthorHash, CommentKey, ContactId, GroupId, PostKey, RuleId, TagId } from '#lib/domain/ids.ts';
import type { KeptSegment } from '#lib/domain/kept-segment.ts';
import { KINDS } from '#lib/domain/kind.ts';
import type { OwnRule } from '#lib/domain/own-rule.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { forgottenLesson, type PostLesson } from '#lib/domain/post-lesson.ts';
import { PAIR_WORDS, pairOf } from '#lib/domain/post-pair.ts';
import { SCHOOL_ZONES } from '#lib/domain/school-zone.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/settings.ts';
import { TAG_COLOURS, type Tag } from '#lib/domain/tag.ts';
import type { TimeAct } from '#lib/domain/time-act.ts';
import { withEstimate } from '#lib/domain/time-estimate.ts';
import { type RideFacts, THING_STATES } from '#lib/domain/understanding.ts';
import type { PostWork } from '#lib/domain/work.ts';
import type { BackupData, BackupSetting } from '#lib/exchange/backup/backup.ts';

const instant = fc.integer({ min: 1, max: 9 });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const pick = <Value extends string>(...values: readonly string[]) =>
	fc.constantFrom(...values) as unknown as fc.Arbitrary<Value>;

const groupId = pick<GroupId>('1', '2');
const postId = pick<string>('10', '11', 'pfbidA', 'pfbidB');
const postKey = fc.oneof(
	fc.tuple(groupId, postId).map(([group, post]) => `${group}:${post}` as PostKey),
	groupId.map((group) => `~${group}:d1` as PostKey),
);
const hash = pick<AuthorHash>('k.a', 'k.b', 'k.n.c');
/** What is said has one author, whichever library read it and under whichever key. */
const AUTHORS = {
	'1': { hash: 'k.a' as AuthorHash, name: 'Julie P.' },
	'2': { hash: 'k.b' as AuthorHash, name: 'Karim B.' },
	'55': { hash: 'k.a' as AuthorHash, name: 'Julie P.' },
	'56': { hash: 'k.n.c' as AuthorHash, name: 'Karim B.' },
	'~d': { hash: 'k.n.c' as AuthorHash, name: 'Karim B.' },
};
const authorOf = (who: string) => AUTHORS[who as keyof typeof AUTHORS];
const groupOf = (key: string) => key.replace('~', '').split(':')[0] as GroupId;

const text = pick<string>('', 'Je vends', 'Je vends une poussette', 'Merci', 'VENDU. Je vends');
const time = fc.oneof(
	fc.constant({ at: null, precision: 'unknown', source: 'none' } as const),
	fc.record({
		at: instant,
		precision: fc.constantFrom('second', 'minute', 'hour', 'day', 'week'),
		source: fc.constantFrom('page-data', 'label', 'relative'),
	} as const),
);

const group: fc.Arbitrary<Group> = fc.record({
	id: groupId,
	slug: some(pick<string>('parents')),
	name: pick<string>('Parents', 'Parents de Valmorin'),
	state: fc.constantFrom('on', 'paused', 'off', 'offered'),
	country: fc.constantFrom('FR', 'BE'),
	timeZone: pick<string>('Europe/Paris'),
	schoolZone: some(fc.constantFrom(...SCHOOL_ZONES)),
	placeSetByUser: fc.boolean(),
	chosenAt: instant,
	sample: fc.constant(false),
	firstReadAt: some(instant),
	lastReadAt: some(instant),
	lastHealth: fc.constant(null),
});

const post: fc.Arbitrary<Post> = fc
	.record({
		key: postKey,
		permalink: some(pick<string>('https://www.facebook.com/groups/1/posts/10/')),
		anonymous: fc.boolean(),
		text,
		truncated: fc.boolean(),
		quoted: some(fc.record({ author: some(pick<string>('Ana B.')), text })),
		time,
		price: some(pick<string>('60 €', '50 €')),
		links: fc
			.uniqueArray(pick<string>('https://b.example/', 'https://a.example/'), { maxLength: 2 })
			.map((links) => links.toSorted()),
		firstSeenAt: instant,
		lastSeenAt: instant,
		estimate: some(fc.record({ after: some(instant), before: instant, at: instant })),
	})
	.map(({ estimate, ...row }) => ({
		...row,
		...withEstimate(row.time, estimate),
		groupId: groupOf(row.key),
		postId: row.key.startsWith('~') ? null : (row.key.split(':')[1] ?? null),
		author: row.anonymous ? null : authorOf(groupOf(row.key)),
		sample: false,
	}));

const comment: fc.Arbitrary<Comment> = fc
	.record({
		postKey,
		own: pick<string>('55', '56', '~d'),
		text,
		time,
		order: fc.integer({ min: 0, max: 3 }),
		firstSeenAt: instant,
	})
	.map(({ own, ...row }) => ({
		...row,
		key: `${row.postKey}/${own}` as CommentKey,
		author: authorOf(own),
		groupId: groupOf(row.postKey),
		parentKey: null,
	}));

const stamp = fc.integer({ min: 1, max: 5 });
const tagId = pick<TagId>('t1', 't2', 't3');

const RIDE: RideFacts = {
	role: 'offer',
	from: 'Lyon',
	to: '',
	days: ['mon', 'fri'],
	time: '08:10',
	seats: 2,
};

const work: fc.Arbitrary<PostWork> = fc.record({
	key: postKey,
	kind: some(fc.constantFrom(...KINDS)),
	tags: fc.uniqueArray(tagId, { maxLength: 2 }),
	saved: fc.boolean(),
	state: some(fc.constantFrom('open', 'taken')),
	note: text,
	event: some(fc.oneof(instant, fc.constantFrom('unknown' as const, 'none' as const))),
	price: some(
		fc.constantFrom(
			'none' as const,
			{ amount: 0, currency: 'EUR' } as const,
			{ amount: 7.5, currency: 'CHF' } as const,
		),
	),
	place: some(fc.constantFrom('', 'au parc')),
	condition: some(fc.constantFrom('none' as const, ...THING_STATES)),
	ride: some(
		fc.constantFrom('none' as const, RIDE, { ...RIDE, role: 'need' as const, days: [], time: null }),
	),
	stamps: fc.record(
		{
			kind: stamp,
			tags: stamp,
			saved: stamp,
			state: stamp,
			note: stamp,
			event: stamp,
			price: stamp,
			place: stamp,
			ride: stamp,
		},
		{ requiredKeys: [] },
	),
	deletedAt: fc.constant(null),
});

const tag: fc.Arbitrary<Tag> = fc.record({
	id: tagId,
	label: pick<string>('école', 'santé', 'École'),
	archived: fc.boolean(),
	colour: some(fc.constantFrom(...TAG_COLOURS)),
	mergedInto: some(tagId),
	uses: fc.constant(0),
	stamps: fc.record(
		{ label: stamp, archived: stamp, colour: stamp, mergedInto: stamp },
		{ requiredKeys: [] },
	),
	deletedAt: some(stamp),
});

const plainContact: fc.Arbitrary<Contact> = fc.record({
	id: pick<ContactId>('c1', 'c2'),
	createdAt: instant,
	sample: fc.constant(false),
	name: pick<string>('Dr Martin', 'Atelier'),
	role: pick<string>('', 'pédiatre'),
	phones: fc.uniqueArray(pick<string>('+33199004127'), { maxLength: 1 }),
	emails: fc.constant([]),
	urls: fc.constant([]),
	place: text,
	note: text,
	sources: fc
		.uniqueArray(
			fc.record({
				postKey,
				commentKey: fc.constant(null),
				groupId,
				permalink: fc.constant(null),
				excerpt: text,
				authorName: some(pick<string>('Julie P.')),
				stance: fc.constantFrom('recommends', 'warns', 'mentions'),
				at: some(instant),
			}),
			{ maxLength: 2, selector: (source) => source.postKey },
		)
		.map((sources) =>
			sources.map((source) => ({ ...source, authorHash: authorOf(groupOf(source.postKey)).hash })),
		),
	stamps: fc.record({ name: stamp, note: stamp, phones: stamp }, { requiredKeys: [] }),
	deletedAt: some(stamp),
});

const join: fc.Arbitrary<ContactJoin> = fc.record({
	id: pick<ContactId>('c1', 'c2'),
	name: text,
	because: fc.constant<SameReason>({ by: 'phone', shared: '+33199004127' }),
	gained: fc.record({
		phones: fc.constant([]),
		emails: fc.constant([]),
		urls: fc.constant([]),
		sources: fc.uniqueArray(
			postKey.map((key) => `${key} `),
			{ maxLength: 1 },
		),
		role: fc.boolean(),
		place: fc.boolean(),
	}),
});

/** Cards of before lack the lists of those made one with them. */
const contact: fc.Arbitrary<Contact> = fc
	.record({
		plain: plainContact,
		joined: fc.option(fc.array(join, { maxLength: 1 }), { nil: undefined }),
		apart: fc.option(fc.uniqueArray(pick<ContactId>('c1', 'c2'), { maxLength: 1 }), { nil: undefined }),
	})
	.map(({ plain, joined, apart }) => ({
		...plain,
		...(joined ? { joined } : {}),
		...(apart ? { apart } : {}),
	}));

const setting: fc.Arbitrary<BackupSetting> = fc.record({
	key: fc.constantFrom('theme', 'language'),
	value: fc.constantFrom(DEFAULT_SETTINGS.theme),
	stamp,
});

const segment: fc.Arbitrary<KeptSegment> = fc.record({
	docId: pick<string>('doc'),
	seq: fc.integer({ min: 0, max: 2 }),
	start: fc.constant(1),
	end: fc.integer({ min: 1, max: 5 }),
	ledger: fc.constantFrom('feed', 'mutual-aid'),
	days: fc.constant([]),
});

const timeAct: fc.Arbitrary<TimeAct> = fc.record({
	id: pick<string>('a', 'b'),
	day: pick<string>('2026-03-14'),
	at: instant,
	type: fc.constantFrom('reminder', 'limit'),
});

const lesson: fc.Arbitrary<PostLesson> = fc
	.record({
		key: postKey,
		terms: fc.uniqueArray(pick<string>('poux', 'velo'), { maxLength: 2 }),
		labels: fc.uniqueArray(pick<string>('question', 'tag:t1', 'tag:t2'), { maxLength: 2 }),
		outcome: some(fc.record({ label: pick<string>('need'), right: fc.boolean() })),
		at: instant,
	})
	.map((row) => (row.labels.length > 0 ? row : forgottenLesson(row.key, row.at)));

const ownRule: fc.Arbitrary<OwnRule> = fc.record({
	id: pick<RuleId>('r1', 'r2'),
	name: pick<string>('Poux', 'Vélos'),
	any: fc.uniqueArray(pick<string>('poux', 'vélo'), { maxLength: 2 }),
	all: fc.constant([]),
	none: fc.constant([]),
	kind: some(fc.constantFrom(...KINDS)),
	tags: fc.uniqueArray(tagId, { maxLength: 2 }),
	paused: fc.boolean(),
	order: fc.integer({ min: 0, max: 3 }),
	stamps: fc.record({ name: stamp, any: stamp, tags: stamp, order: stamp }, { requiredKeys: [] }),
	deletedAt: some(stamp),
});

const pair = fc
	.tuple(postKey, postKey, some(fc.constantFrom(...PAIR_WORDS)), instant)
	.filter(([one, other]) => one !== other)
	.map(([one, other, said, at]) => pairOf(one, other, said, at));

/** A pfbid's number, or the id of a post first met without one: never two posts under one name. */
const alias = fc.constantFrom(
	{ from: '1:pfbidA', to: '1:10' as PostKey },
	{ from: '1:pfbidB', to: '1:11' as PostKey },
	{ from: '~1:d1', to: '1:10' as PostKey },
	{ from: '~1:d1', to: '1:pfbidA' as PostKey },
);

const rows = <Row>(row: fc.Arbitrary<Row>, selector: (row: Row) => string) =>
	fc
		.uniqueArray(row, { maxLength: 4, selector })
		.map((all) => all.toSorted((a, b) => (selector(a) < selector(b) ? -1 : 1)));

export const anyData: fc.Arbitrary<BackupData> = fc.record({
	authorKeys: rows(
		fc.record({
			id: pick<string>('k', 'l'),
			secret: fc.constant(`${'A'.repeat(43)}=`),
			createdAt: fc.constant(1),
		}),
		({ id }) => id,
	),
	groups: rows(group, ({ id }) => id),
	aliases: rows(alias, ({ from }) => from),
	posts: rows(post, ({ key }) => key),
	comments: rows(comment, ({ key }) => key),
	works: rows(work, ({ key }) => key),
	tags: rows(tag, ({ id }) => id),
	contacts: rows(contact, ({ id }) => id),
	settings: rows(setting, ({ key }) => key),
	segments: rows(segment, ({ docId, seq }) => `${docId} ${seq}`),
	timeActs: rows(timeAct, ({ id }) => id),
	erased: rows(fc.record({ hash, at: instant }), (row) => row.hash),
	lessons: rows(lesson, ({ key }) => key),
	ownRules: rows(ownRule, ({ id }) => id),
	pairs: rows(pair, ({ one, other }) => `${one} ${other}`),
});
