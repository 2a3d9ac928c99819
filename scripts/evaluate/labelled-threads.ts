/** A folder of labelled threads (tests/fixtures/corpus/SCHEMA.md), as the product's own shapes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorHash, CommentKey, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Comment, Post, Thread } from '#lib/domain/post.ts';
import type { Weekday } from '#lib/domain/understanding.ts';
import { guessPlace } from '#lib/language/group-place.ts';
import type { Place } from '#lib/services/understand-thread.ts';

export interface LabelledContact {
	readonly name: string;
	readonly role: string;
	readonly phones: readonly string[];
	readonly emails: readonly string[];
	readonly urls: readonly string[];
	readonly place: string | null;
	readonly recommendedBy: readonly string[];
	readonly warnedBy: readonly string[];
}

export interface Labels {
	readonly kind: Kind;
	readonly answered: boolean;
	readonly resolved: boolean;
	readonly sensitive: boolean;
	/** False where only what stands above was labelled: contacts, price, event and ride then say nothing. */
	readonly facts: boolean;
	readonly contacts: readonly LabelledContact[];
	readonly price: { readonly amount: number; readonly currency: string } | null;
	readonly event: {
		readonly start: string | null;
		readonly end: string | null;
		readonly place: string | null;
		readonly ambiguous: boolean;
	} | null;
	readonly ride: {
		readonly role: 'offer' | 'need';
		readonly from: string | null;
		readonly to: string | null;
		readonly days: readonly Weekday[];
		readonly time: string | null;
		readonly seats: number | null;
	} | null;
}

export interface LabelledThread {
	readonly id: string;
	readonly thread: Thread;
	readonly place: Place;
	readonly labels: Labels;
}

export type PairType = 'need-offer' | 'lost-found' | 'duplicate' | 'ride';

export interface LabelledPair {
	readonly type: PairType | 'hard-negative';
	readonly a: string;
	readonly b: string;
	/** Of a hard negative: the match it must not be taken for. */
	readonly of?: PairType;
}

const NO_FACTS = { contacts: [], price: null, event: null, ride: null } as const;

interface Line {
	readonly id: string;
	readonly group: string;
	readonly at: string;
	readonly author: string;
	readonly text: string;
	readonly comments?: readonly {
		readonly author: string;
		readonly at: string;
		readonly text: string;
		readonly reply?: boolean;
	}[];
	readonly labels: Labels;
}

/** Reads `threads.jsonl`; each group's country and zone are guessed from its threads, as the product does. */
export function readLabelledThreads(folder: string): LabelledThread[] {
	const lines = readLines<Line>(join(folder, 'threads.jsonl'));
	const places = new Map<string, Place>();
	for (const group of new Set(lines.map((line) => line.group))) {
		const own = lines.filter((line) => line.group === group);
		const texts = own.flatMap((line) => [line.text, ...(line.comments ?? []).map((comment) => comment.text)]);
		const browserZone = browserZoneOf(own.map((line) => line.at));
		places.set(group, { ...guessPlace({ name: group, texts, browserZone }), name: group });
	}
	return lines.map((line) => ({
		id: line.id,
		thread: threadOf(line),
		place: places.get(line.group) as Place,
		labels: {
			...NO_FACTS,
			...line.labels,
			facts: line.labels.contacts !== undefined,
		},
	}));
}

/** Reads `pairs.jsonl` when there is one. */
export function readLabelledPairs(folder: string): LabelledPair[] {
	const file = join(folder, 'pairs.jsonl');
	return existsSync(file) ? readLines<LabelledPair>(file) : [];
}

function readLines<Row>(file: string): Row[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Row);
}

/** The offset of a label is the clock of the person who read it, which a browser would tell. */
function browserZoneOf(times: readonly string[]): string {
	if (times.some((time) => time.endsWith('+04:00'))) return 'Indian/Reunion';
	return times.some((time) => /-0[345]:00$/.test(time)) ? 'America/Toronto' : 'Europe/Paris';
}

function threadOf(line: Line): Thread {
	const groupId = line.group as GroupId;
	const postKey = `${line.group}:${line.id}` as PostKey;
	const firstSeenAt = Date.parse(line.at);
	const post: Post = {
		key: postKey,
		groupId,
		postId: line.id,
		permalink: null,
		author: authorOf(line.author),
		anonymous: /anonyme/i.test(line.author),
		text: line.text,
		truncated: false,
		quoted: null,
		time: { at: firstSeenAt, precision: 'minute', source: 'page-data' },
		price: null,
		links: [],
		firstSeenAt,
		lastSeenAt: firstSeenAt,
		sample: false,
	};
	let parent: CommentKey | null = null;
	const comments = (line.comments ?? []).map((comment, order): Comment => {
		const key = `${postKey}/${order}` as CommentKey;
		if (!comment.reply) parent = key;
		return {
			key,
			postKey,
			groupId,
			parentKey: comment.reply ? parent : null,
			author: authorOf(comment.author),
			text: comment.text,
			time: { at: Date.parse(comment.at), precision: 'minute', source: 'page-data' },
			order,
			firstSeenAt,
		};
	});
	return { post, comments };
}

function authorOf(name: string): Post['author'] {
	return /anonyme/i.test(name) ? null : { hash: name as AuthorHash, name };
}
