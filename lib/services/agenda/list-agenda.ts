/** Coming events, one entry each however often they were announced. */
import type { AgendaEntry, Announced } from '#lib/domain/agenda.ts';
import type { Group } from '#lib/domain/group.ts';
import type { GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Post } from '#lib/domain/post.ts';
import type { SeenEvent } from '#lib/domain/post-facts.ts';
import type { Result } from '#lib/domain/result.ts';
import { DAY_MS } from '#lib/domain/retention.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { orderOf, saidOf } from '#lib/domain/time-estimate.ts';
import type { Price } from '#lib/domain/understanding.ts';
import { FACTS, type Fact } from '#lib/domain/work.ts';
import { wordsOfTerms } from '#lib/language/words-of-terms.ts';
import type { Store } from '#lib/store/store.ts';
import type { Tables } from '#lib/store/tables.ts';
import { type JoinReason, joinEvents } from '../join-events.ts';
import { kindOf, noWorkOn, understoodIn } from '../threads/load-threads.ts';
import { permalinkOfPost } from '../threads/permalink-of-post.ts';
import { ELSEWHERE, eventOf } from '../threads/post-facts.ts';
import { openingOf } from './opening-of.ts';

const AGENDA_TABLES = ['posts', 'works', 'understandings', 'groups'] as const;
type AgendaTables = Pick<Tables, (typeof AGENDA_TABLES)[number]>;

/** What began longer ago is over, whatever its end. */
const LONGEST = 62 * DAY_MS;
/** Of an event without an end: late comers still find it. */
const USUAL_LENGTH = 3 * 3_600_000;
/** Compared with one another; those farthest away wait. */
const MOST = 500;
const MOST_PAST = 200;
const LAST_INSTANT = 8.64e15;
const NOWHERE = { ...ELSEWHERE, name: '' };

interface Dated {
	readonly post: Post;
	readonly event: SeenEvent;
	readonly kind: AgendaEntry['kind'];
	readonly price: Price | null;
	readonly said: readonly Fact[];
	readonly place: Pick<Group, 'country' | 'timeZone' | 'name'>;
}

/**
 * Events of the last weeks, still to come or going on, the soonest first; those whose date is open stand at the first it
 * may be.
 */
export function listAgenda(store: Store, now: number): Promise<Result<readonly AgendaEntry[], StoreFailure>> {
	return store.read(AGENDA_TABLES, async (tables) => {
		const dated = await datedPosts(tables, await keysFrom(tables, now));
		const isComing = ({ event }: Dated) => isToCome(event, now);
		const coming = dated.filter(isComing).sort(bySoonest).slice(0, MOST);
		const over = dated
			.filter((one) => one.event.start !== null && !isComing(one))
			.sort(bySoonest)
			.slice(-MOST_PAST);
		return entriesOf([...over, ...coming], now).sort((left, right) => soonest(left) - soonest(right));
	});
}

async function keysFrom({ understandings, works }: AgendaTables, now: number): Promise<PostKey[]> {
	const found = await Promise.all([
		understandings
			.where('value.event.value.start')
			.aboveOrEqual(now - LONGEST)
			.primaryKeys(),
		understandings
			.where('value.event.value.candidates')
			.aboveOrEqual(now - DAY_MS)
			.primaryKeys(),
		works
			.where('event')
			.between(now - LONGEST, LAST_INSTANT)
			.primaryKeys(),
	]);
	return [...new Set(found.flat())];
}

async function datedPosts(tables: AgendaTables, keys: readonly PostKey[]): Promise<Dated[]> {
	const [posts, works, rows, groups] = await Promise.all([
		tables.posts.bulkGet([...keys]),
		tables.works.bulkGet([...keys]),
		tables.understandings.bulkGet([...keys]),
		tables.groups.toArray(),
	]);
	const places = new Map<GroupId, Group>(groups.map((group) => [group.id, group]));
	return keys.flatMap((key, place): Dated[] => {
		const post = posts[place];
		const work = works[place] ?? noWorkOn(key);
		const known = { work, ...understoodIn(rows[place], work) };
		const home = (post && places.get(post.groupId)) ?? NOWHERE;
		const event = post ? eventOf(known, home.timeZone) : null;
		if (!post || !event || known.understanding?.sensitive) return [];
		return [
			{
				post,
				event,
				kind: kindOf(known) ?? 'event',
				price: known.understanding?.price?.value ?? null,
				said: FACTS.filter((fact) => work[fact] !== null),
				place: home,
			},
		];
	});
}

function isToCome(
	{ start, end, allDay, candidates }: Pick<SeenEvent, 'start' | 'end' | 'allDay' | 'candidates'>,
	now: number,
): boolean {
	if (start === null) return candidates.some((day) => day >= now - DAY_MS);
	return (end ?? start + (allDay ? DAY_MS : USUAL_LENGTH)) > now;
}

function soonest({ start, candidates }: Pick<SeenEvent, 'start' | 'candidates'>): number {
	return start ?? candidates[0] ?? LAST_INSTANT;
}

function bySoonest(left: Dated, right: Dated): number {
	return soonest(left.event) - soonest(right.event);
}

/** Announcements are joined where one calendar tells their days: groups of a same zone. */
function entriesOf(dated: readonly Dated[], now: number): AgendaEntry[] {
	const byKey = new Map(dated.map((one) => [one.post.key, one]));
	const zones = Map.groupBy(dated, ({ place }) => place.timeZone);
	return [...zones].flatMap(([timeZone, here]) =>
		joinEvents(
			here.map(({ post, event }) => ({
				key: post.key,
				text: post.text,
				start: event.start,
				end: event.end,
				allDay: event.allDay,
				place: event.place,
				writtenAt: orderOf(post),
			})),
			timeZone,
		).map(({ start, end, place, posts, because }): AgendaEntry => {
			const members = posts.map((key) => byKey.get(key) as Dated);
			const [newest] = members as [Dated];
			const saidBy = (fact: Fact) => members.find((one) => one.said.includes(fact));
			const said = saidBy('event') ?? newest;
			const allDay = members.every(({ event }) => event.allDay);
			return {
				...said.event,
				start,
				end,
				place: saidBy('place')?.event.place ?? place,
				allDay,
				past: !isToCome({ start, end, allDay, candidates: said.event.candidates }, now),
				confirmed: said.event.confirmed,
				ages: members.find(({ event }) => event.ages)?.event.ages ?? null,
				key: newest.post.key,
				title: openingOf(newest.post.text),
				kind: newest.kind,
				price: (saidBy('price') ?? members.find((one) => one.price))?.price ?? null,
				said: FACTS.filter(saidBy),
				country: newest.place.country,
				timeZone,
				announcements: members.map(announcedBy),
				shared: sharedBy(because[0], place, newest.post.text),
			};
		}),
	);
}

/** As written: a place both name, or words of the newest announcement. */
function sharedBy(reason: JoinReason | undefined, place: string, text: string): readonly string[] {
	if (!reason) return [];
	return reason.by === 'place' ? [place] : wordsOfTerms(text, reason.shared).slice(0, 3);
}

function announcedBy({ post, place }: Dated): Announced {
	return {
		key: post.key,
		groupName: place.name,
		...saidOf(post),
		permalink: permalinkOfPost(post),
	};
}
