/** What an address inside a post tells: whose, which post, which comment, or where outside it leads. */
import { memberIn, postIdIn } from './urls.ts';

/** The click token: the same in all links of one post, and in its story in the page's data; new at each load. */
export function tokenIn(href: string): string | null {
	const found = /__cft__(?:\[|%5B)0(?:\]|%5D)=([^&#]+)/i.exec(href)?.[1];
	return found ? decoded(found) : null;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** A post's id as an address names it, else null. */
export function postIdInHref(href: string): string | null {
	const path = /\/groups\/[^/?#]+\/(?:posts|permalink)\/([^?#]*)/.exec(href)?.[1];
	if (path !== undefined) {
		return (
			path
				.split('/')
				.map(postIdIn)
				.findLast((id) => id !== null) ?? null
		);
	}
	const query = /[?&](?:multi_permalinks|story_fbid)=(\d{1,25}|pfbid[A-Za-z0-9]{5,})/.exec(href)?.[1];
	return postIdIn(query);
}

/** The post whose photos an address walks through. */
export function photoSetIn(href: string): string | null {
	return /[?&]set=(?:pcb|gm)\.(\d{1,25})/.exec(href)?.[1] ?? null;
}

/** The number of the photo or listing an address shows: tells apart posts without words. */
export function mediaIn(href: string): string | null {
	return (
		/\/commerce\/listing\/(\d+)|[?&]fbid=(\d+)|\/(?:videos|reel)\/(\d+)/.exec(href)?.slice(1).find(Boolean) ??
		null
	);
}

/**
 * Whether a link's words are an address: somebody typed it, since members cannot word a link otherwise. It may
 * lead to any post, comment or member, and says nothing of the one it stands in.
 */
export function isTyped(words: string | null): boolean {
	return /^\s*(?:https?:\/\/|(?:[\w-]+\.)+[a-z]{2,}\/)/i.test(words ?? '');
}

/** Digits in a person's address outside groups, when it has them. */
export function profileIdIn(href: string): string | null {
	const found = /\/profile\.php\?id=(\d+)|\/people\/[^/]+\/(\d+)/.exec(href);
	return found?.[1] ?? found?.[2] ?? null;
}

interface CommentIds {
	/** The post, when the id says so. */
	readonly postId: string | null;
	readonly id: string;
	/** The comment it answers, when the address says so. */
	readonly parentId: string | null;
}

/** Ids are digits, `<post>_<comment>`, or either as base64 of `comment:<post>_<comment>`. */
function commentIdIn(value: string): { readonly postId: string | null; readonly id: string } | null {
	const plain = decoded(value);
	let told = plain;
	if (!/^[\d_]+$/.test(plain)) {
		try {
			told = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
		} catch {
			return null;
		}
	}
	const found = /(?:^|:)(?:(\d{1,25})_)?(\d{1,25})$/.exec(told);
	return found?.[2] ? { postId: found[1] ?? null, id: found[2] } : null;
}

/** The comment an address points at, else null. */
export function commentIn(href: string): CommentIds | null {
	const top = /[?&]comment_id=([^&#]+)/.exec(href)?.[1];
	const comment = top === undefined ? null : commentIdIn(top);
	const reply = /[?&]reply_comment_id=([^&#]+)/.exec(href)?.[1];
	const answer = reply === undefined ? null : commentIdIn(reply);
	if (answer)
		return { postId: answer.postId ?? comment?.postId ?? null, id: answer.id, parentId: comment?.id ?? null };
	return comment && { ...comment, parentId: null };
}

/** Addresses inside Facebook; those that lead through it to another place are not. */
const INSIDE = /^(?:[/#?]|https?:\/\/(?!lm?\.)(?:[\w-]+\.)*facebook\.com(?=[/?#]|$)|$)/i;

/** Whether a link may lead outside Facebook. Where to, outside-link.ts tells. */
export function leavesSite(href: string): boolean {
	return !INSIDE.test(href);
}

/** Addresses of Facebook that are not a person's. */
const NOT_PERSON = /\/(?:groups|photos?|posts|hashtag|events|watch|reel|stories|permalink\.php|story\.php)\b/;

/** Addresses of people: a member of the group, or a profile. */
export function personIn(href: string): { readonly id: string | null } | null {
	const member = memberIn(href);
	if (member) return { id: member.personId };
	if (NOT_PERSON.test(href) || leavesSite(href)) return null;
	const id = profileIdIn(href);
	return id || /(?:facebook\.com|^)\/[\w.]+\/?(?:[?#]|$)/.test(href) ? { id } : null;
}
