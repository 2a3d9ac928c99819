/**
 * The shape of every message, checked by the receiver. Bound to protocol.ts both ways: a missing schema, or
 * one that accepts more or less than the type, fails to compile.
 */
import * as z from 'zod/mini';
import { KINDS } from '../domain/kind.ts';
import { LEDGERS } from '../domain/ledger.ts';
import { PAIR_WORDS } from '../domain/post-pair.ts';
import { TAG_COLOURS } from '../domain/tag.ts';
import { GATE_OUTCOMES } from '../domain/time-act.ts';
import { CURRENCIES, THING_STATES, WEEKDAYS } from '../domain/understanding.ts';
import type { MessageName, MessageOf } from './protocol.ts';

/** Longest texts taken: beyond, it is not what a member wrote. */
const TEXT = z.string().check(z.maxLength(200_000));
const NAME = z.string().check(z.maxLength(500));
const ID = z.string().check(z.minLength(1), z.maxLength(300));
const ADDRESS = z.string().check(z.maxLength(4000));
const COUNT = z.number().check(z.int(), z.nonnegative(), z.maximum(1e9));
/** Milliseconds since the epoch, within what Date holds. */
const INSTANT = z.number().check(z.minimum(0), z.maximum(8.64e15));
const SURFACE = z.enum(['group-feed', 'post', 'dialog', 'search', 'joined-groups', 'mobile', 'none']);

const postTime = z.strictObject({
	at: z.nullable(INSTANT),
	precision: z.enum(['second', 'minute', 'hour', 'day', 'week', 'unknown']),
	source: z.enum(['page-data', 'label', 'relative', 'none']),
});

const seenAuthor = z.strictObject({ name: NAME, id: z.nullable(ID) });

const seenGroup = z.strictObject({ id: z.nullable(ID), slug: z.nullable(ID), name: NAME });

const writtenTime = z.strictObject({
	said: z
		.array(z.strictObject({ text: NAME, by: z.enum(['label', 'words', 'head', 'label-end']) }))
		.check(z.maxLength(200)),
	otherwise: z.nullable(postTime),
});

const writtenComment = z.strictObject({
	id: z.nullable(ID),
	parentId: z.nullable(ID),
	parent: z.nullable(COUNT),
	author: z.nullable(seenAuthor),
	text: TEXT,
	time: writtenTime,
});

const writtenPost = z.strictObject({
	id: z.nullable(ID),
	aliases: z.array(ID).check(z.maxLength(20)),
	groupId: z.nullable(ID),
	author: z.nullable(seenAuthor),
	anonymous: z.boolean(),
	text: TEXT,
	truncated: z.boolean(),
	quoted: z.nullable(z.strictObject({ author: z.nullable(NAME), text: TEXT })),
	card: z.array(TEXT).check(z.maxLength(100)),
	links: z.array(ADDRESS).check(z.maxLength(500)),
	media: z.string().check(z.maxLength(300)),
	at: INSTANT,
	place: z.exactOptional(z.int()),
	time: writtenTime,
	comments: z.array(writtenComment).check(z.maxLength(5000)),
});

const health = z.strictObject({
	unitsSeen: COUNT,
	postsRead: COUNT,
	withId: COUNT,
	withTime: COUNT,
	withAuthor: COUNT,
	unreadable: z.array(z.strictObject({ why: NAME, count: COUNT })).check(z.maxLength(100)),
	verdict: z.enum(['ok', 'degraded', 'unrecognised', 'nothing-here']),
});

const NONE = z.literal('none');
const factsSaid = z.strictObject({
	event: z.optional(z.nullable(z.union([INSTANT, z.enum(['unknown', 'none'])]))),
	price: z.optional(
		z.nullable(
			z.union([
				z.strictObject({
					amount: z.number().check(z.nonnegative(), z.maximum(1e7)),
					currency: z.enum(CURRENCIES),
				}),
				NONE,
			]),
		),
	),
	place: z.optional(z.nullable(NAME)),
	condition: z.optional(z.nullable(z.union([z.enum(THING_STATES), NONE]))),
	ride: z.optional(
		z.nullable(
			z.union([
				z.strictObject({
					role: z.enum(['offer', 'need']),
					from: NAME,
					to: NAME,
					days: z.array(z.enum(WEEKDAYS)).check(z.maxLength(7)),
					time: z.nullable(z.string().check(z.regex(/^\d\d:\d\d$/))),
					seats: z.nullable(COUNT),
				}),
				NONE,
			]),
		),
	),
});

const postAct = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('tag'), tagId: ID, on: z.boolean() }),
	z.strictObject({ type: z.literal('new-tag'), label: z.string().check(z.maxLength(80)) }),
	z.strictObject({ type: z.literal('kind'), kind: z.nullable(z.enum(KINDS)) }),
	z.strictObject({ type: z.literal('save'), saved: z.boolean() }),
	z.strictObject({ type: z.literal('state'), state: z.enum(['open', 'taken']) }),
	z.strictObject({ type: z.literal('facts'), said: factsSaid }),
]);

const timeSegment = z.strictObject({
	docId: ID,
	seq: COUNT,
	start: INSTANT,
	end: INSTANT,
	ledger: z.enum(LEDGERS),
});

const suggestedKind = z.strictObject({
	value: z.enum(KINDS),
	score: z.number(),
	because: z.array(TEXT).check(z.maxLength(100)),
	by: z.enum(['rule', 'learned', 'user']),
	ownRule: z.optional(NAME),
});

const pageTag = z.strictObject({ id: ID, label: NAME, colour: z.nullable(z.enum(TAG_COLOURS)) });

const suggestedTag = z.extend(pageTag, {
	because: z.array(NAME).check(z.maxLength(100)),
	ownRule: z.nullable(NAME),
});

const postMark = z.strictObject({
	key: ID,
	kind: z.nullable(suggestedKind),
	kindConfirmed: z.boolean(),
	tags: z.array(pageTag).check(z.maxLength(500)),
	suggestedTags: z.array(suggestedTag).check(z.maxLength(10)),
	saved: z.boolean(),
	state: z.nullable(z.enum(['open', 'taken'])),
	answeredBefore: COUNT,
});

const frameAsk = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('view') }),
	z.strictObject({ type: z.literal('marked'), mark: postMark }),
	z.strictObject({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(-1)]) }),
	z.strictObject({ type: z.literal('size'), height: z.number().check(z.nonnegative(), z.maximum(10_000)) }),
	z.strictObject({ type: z.literal('close') }),
]);

const groupChoice = z.strictObject({ group: seenGroup });
const postPart = z.strictObject({ postKey: ID, commentKey: z.nullable(ID) });
const nothing = z.strictObject({});

const SHAPES = {
	'page.state': z.strictObject({ group: z.nullable(seenGroup) }),
	'page.look': z.strictObject({ language: z.enum(['fr', 'en']) }),
	'mark.draw': z.strictObject({
		view: z.strictObject({
			kind: z.nullable(z.enum(KINDS)),
			kindConfirmed: z.boolean(),
			tags: z.array(NAME).check(z.maxLength(500)),
			saved: z.boolean(),
			taken: z.boolean(),
			answeredBefore: COUNT,
		}),
		language: z.enum(['fr', 'en']),
	}),
	'corner.draw': z.strictObject({
		view: z.discriminatedUnion('type', [
			z.strictObject({ type: z.literal('offer') }),
			z.strictObject({ type: z.literal('first-run') }),
			z.strictObject({
				type: z.literal('state'),
				group: z.enum(['on', 'paused', 'off', 'several']),
				mobile: z.boolean(),
				open: z.boolean(),
				kept: COUNT,
				health: z.enum(['ok', 'degraded', 'unrecognised', 'nothing-here']),
				trouble: z.nullable(NAME),
				reload: z.boolean(),
			}),
		]),
		language: z.enum(['fr', 'en']),
	}),
	'group.switch-on': groupChoice,
	'group.pause': groupChoice,
	'group.resume': groupChoice,
	'group.stop': groupChoice,
	'group.dismiss': groupChoice,
	'reading.record': z.strictObject({
		group: seenGroup,
		surface: SURFACE,
		posts: z.array(writtenPost).check(z.maxLength(500)),
		page: z.strictObject({
			locale: z.string().check(z.maxLength(100)),
			timeZone: z.string().check(z.maxLength(100)),
		}),
		health,
	}),
	'post.act': z.strictObject({ key: ID, act: postAct }),
	'post.undo': z.strictObject({ undo: ID }),
	'contact.propose': postPart,
	'contact.keep': postPart,
	'answer.find': z.strictObject({ key: ID }),
	'post.facts': z.strictObject({ key: ID }),
	'event.calendar': z.strictObject({ key: ID }),
	'match.find': z.strictObject({ key: ID }),
	'match.say': z.strictObject({ key: ID, other: ID, said: z.nullable(z.enum(PAIR_WORDS)) }),
	'frame.ask': frameAsk,
	'tag.find': z.strictObject({ text: NAME }),
	'time.append': z.strictObject({
		segments: z.array(timeSegment).check(z.maxLength(5000)),
		ledger: z.nullable(z.enum(LEDGERS)),
	}),
	'time.extend': z.strictObject({ minutes: z.number().check(z.positive(), z.maximum(1440)) }),
	'time.urgent': nothing,
	'time.gate': z.strictObject({ outcome: z.enum(GATE_OUTCOMES) }),
	'part.load': z.strictObject({ part: z.enum(['walls', 'group', 'corner', 'mark', 'mend', 'mobile']) }),
	'tab.close': nothing,
	'first-run.open': nothing,
	'choices.changed': nothing,
	'panel.open': z.strictObject({ query: NAME }),
};

/** Arrays as Zod gives them, so that the two sides compare. */
type Mutable<Value> = Value extends readonly (infer Item)[]
	? Mutable<Item>[]
	: Value extends object
		? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
		: Value;
type Same<Left, Right> =
	(<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;
type Bound = {
	[Name in MessageName]: Same<Mutable<z.infer<(typeof SHAPES)[Name]>>, Mutable<MessageOf<Name>>>;
};
type Stray = Exclude<keyof typeof SHAPES, MessageName>;

/** Compiles only while each schema and its type are the same, and none is for a message that is no more. */
const bound: false extends Bound[MessageName] ? never : [Stray] extends [never] ? true : never = true;

/** The message when it has the shape its name promises, else null. */
export function parseMessage<Name extends MessageName>(name: Name, raw: unknown): MessageOf<Name> | null {
	const parsed = bound && SHAPES[name].safeParse(raw);
	return parsed.success ? (parsed.data as MessageOf<Name>) : null;
}

export function isMessageName(name: unknown): name is MessageName {
	return typeof name === 'string' && Object.hasOwn(SHAPES, name);
}
