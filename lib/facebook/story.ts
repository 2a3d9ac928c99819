/** One story of the page's data: its ids, its instant, its texts. Known names first, else the shape of values. */
import { isAnonymousName } from './anonymous.ts';
import { cleanText } from './clean-text.ts';
import { isRecord } from './json-slices.ts';
import { postIdInHref } from './links.ts';
import { postIdIn } from './urls.ts';

export interface Story {
	/** Ids of the post; all name the same one. */
	readonly ids: readonly string[];
	/** Milliseconds since the epoch. */
	readonly at: number | null;
	/** Texts of the story, the likeliest first: the message, else any value long enough. */
	readonly texts: readonly string[];
	readonly anonymous: boolean;
	/** The number of the group it was posted in. */
	readonly groupId: string | null;
	readonly attached: { readonly author: string | null; readonly text: string } | null;
}

interface Findings {
	readonly ids: Set<string>;
	/** Ids in addresses: the story's own, and those of posts its words may link to. */
	readonly addresses: Set<string>;
	permalink: string | null;
	readonly named: Set<number>;
	readonly likely: Set<number>;
	readonly messages: string[];
	readonly texts: string[];
	anonymous: boolean;
	readonly groups: Set<string>;
	attached: Readonly<Record<string, unknown>> | null;
}

/** Other things that hold times, ids and texts of their own. */
const FOREIGN = /^(?:Comment|User|Group|Page|Photo|Video|Event)$/;
/** Seconds between 2005 and 2065: what a time of a post may be. */
const FIRST_SECOND = 1.1e9;
const LAST_SECOND = 3e9;

function noteString(key: string, value: string, findings: Findings): void {
	if (key === 'post_id' && postIdIn(value)) findings.ids.add(value);
	else if (/^https?:|^\//.test(value)) {
		const id = postIdInHref(value);
		if (!id || value.includes('comment_id=')) return;
		findings.addresses.add(id);
		if (key === 'permalink_url') findings.permalink ??= id;
	} else if (key === 'text' || value.length > 40) findings.texts.push(value);
}

function noteNumber(key: string, value: number, findings: Findings): void {
	if (/id$/i.test(key) || !Number.isInteger(value) || value < FIRST_SECOND || value > LAST_SECOND) return;
	(key === 'creation_time' ? findings.named : findings.likely).add(value);
}

/** What the nested object says: another post, another thing, or more of this one. */
function isAnother(key: string, value: Readonly<Record<string, unknown>>, findings: Findings): boolean {
	const type = value.__typename;
	if (/^to$|group$/i.test(key) && typeof value.id === 'string' && /^\d{1,25}$/.test(value.id))
		findings.groups.add(value.id);
	if (typeof type === 'string') {
		if (type.startsWith('GroupAnon')) findings.anonymous = true;
		if (FOREIGN.test(type)) return true;
	}
	if (/attached/i.test(key)) {
		findings.attached ??= value;
		return true;
	}
	return (
		type === 'Story' &&
		typeof value.post_id === 'string' &&
		findings.ids.size > 0 &&
		!findings.ids.has(value.post_id)
	);
}

/** Breadth first, so that what stands near the top comes first. */
function gather(root: Readonly<Record<string, unknown>>, nodes: number): Findings {
	const findings: Findings = {
		ids: new Set(typeof root.post_id === 'string' && postIdIn(root.post_id) ? [root.post_id] : []),
		permalink: null,
		addresses: new Set(),
		named: new Set(),
		likely: new Set(),
		messages: [],
		texts: [],
		anonymous: false,
		groups: new Set(),
		attached: null,
	};
	const queue: { readonly key: string; readonly value: unknown }[] = [{ key: '', value: root }];
	for (let i = 0; i < queue.length && i < nodes; i++) {
		const { key, value } = queue[i] ?? {};
		if (typeof value === 'string') noteString(key ?? '', value, findings);
		else if (typeof value === 'number') noteNumber(key ?? '', value, findings);
		else if (Array.isArray(value)) for (const each of value) queue.push({ key: key ?? '', value: each });
		else if (isRecord(value)) {
			if (i > 0 && isAnother(key ?? '', value, findings)) continue;
			if (key === 'message' && typeof value.text === 'string') findings.messages.push(value.text);
			for (const [name, each] of Object.entries(value)) queue.push({ key: name, value: each });
		}
	}
	return findings;
}

function only(seconds: ReadonlySet<number>): number | null {
	const [second] = seconds;
	return seconds.size === 1 && second !== undefined ? second * 1000 : null;
}

function readAttached(attached: Readonly<Record<string, unknown>> | null, nodes: number): Story['attached'] {
	if (!attached) return null;
	const { messages } = gather(attached, nodes);
	const [actor] = Array.isArray(attached.actors) ? (attached.actors as unknown[]) : [];
	const named = isRecord(actor) && /^(?:User|Page)$/.test(String(actor.__typename)) ? actor.name : null;
	const author = typeof named === 'string' && !isAnonymousName(named) ? named : null;
	const text = cleanText(messages[0] ?? '');
	return author === null && text === '' ? null : { author, text };
}

/**
 * A parsed object of type Story. Null when it contradicts itself about its time or its id: such a story is not
 * joined to anything.
 */
export function readStory(root: Readonly<Record<string, unknown>>, nodes: number): Story | null {
	const { ids, permalink, addresses, named, likely, messages, texts, anonymous, groups, attached } = gather(
		root,
		nodes,
	);
	const numeric = [...ids].filter((id) => /^\d/.test(id));
	if (named.size > 1 || numeric.length > 1) return null;
	const [address] = addresses;
	const [groupId = null] = groups.size === 1 ? groups : [];
	const own = permalink ?? (addresses.size === 1 ? address : null);
	// A numeric address beside another numeric id is a post that this one links to.
	if (own && (ids.size === 0 || /^\D/.test(own))) ids.add(own);
	return {
		ids: [...ids],
		at: named.size > 0 ? only(named) : only(likely),
		texts: [...messages, ...texts],
		anonymous,
		groupId,
		attached: readAttached(attached, nodes),
	};
}
