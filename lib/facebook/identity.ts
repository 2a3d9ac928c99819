/**
 * Which post this is, by the ladder: the page's data, an address in its head, the address of one of its comments,
 * its photos' set, any other address in it, the page's own address. Addresses written in texts and those of the
 * quoted post are other posts'.
 */
import { type Anatomy, hrefOf, isBefore } from './anatomy.ts';
import { commentIn, mediaIn, photoSetIn, postIdInHref, tokenIn } from './links.ts';
import type { Story } from './story.ts';
import { isShown } from './visible-text.ts';

export interface Identity {
	readonly id: string | null;
	/** Other ids of the same post, proved by the page's data. */
	readonly aliases: readonly string[];
}

/** The click token of a unit: that of the author's link, else the first. */
export function readToken(anatomy: Anatomy, anchor: Element | null): string | null {
	const own = anchor && tokenIn(hrefOf(anchor));
	if (own) return own;
	for (const link of anatomy.links) {
		const token = tokenIn(hrefOf(link));
		if (token) return token;
	}
	return null;
}

function fromComments(anatomy: Anatomy): string | null {
	for (const links of anatomy.comments.values()) {
		for (const link of links) {
			const href = hrefOf(link);
			const comment = commentIn(href);
			// A link in the comment's words may point at a comment of another post.
			if (comment && !link.closest('div[dir="auto"]')) {
				const id = postIdInHref(href) ?? comment.postId;
				if (id) return id;
			}
		}
	}
	return null;
}

/** Ids the unit shows, best first. */
function shownIds(anatomy: Anatomy, body: Element | null): string[] {
	const head: string[] = [];
	const photos: string[] = [];
	const others: string[] = [];
	for (const link of anatomy.links) {
		const href = hrefOf(link);
		const named = postIdInHref(href);
		const pictured = named === null ? photoSetIn(href) : null;
		if ((!named && !pictured) || !isShown(link)) continue;
		if (pictured) photos.push(pictured);
		else if (named && (!body || !isBefore(body, link))) head.push(named);
		else if (named && !body?.contains(link)) others.push(named);
	}
	return [...head, fromComments(anatomy) ?? '', ...photos, ...others].filter((id) => id !== '');
}

/** The id of a post. @param address the post's id in the page's own address, on its page or in its dialog. */
export function readIdentity(
	anatomy: Anatomy,
	body: Element | null,
	story: Story | null,
	address: string | null,
): Identity {
	const shown = shownIds(anatomy, body);
	const ids = story?.ids ?? [];
	const numeric = ids.find((id) => /^\d/.test(id));
	const [first = address] = shown;
	const id = numeric ?? ids[0] ?? first;
	// The token proves that story and unit are one post: an id of the other sort in its head is an alias.
	const proved =
		ids.length > 0 && first && /^\D/.test(first) !== /^\D/.test(id ?? '') ? [...ids, first] : ids;
	return { id, aliases: [...new Set(proved)].filter((alias) => alias !== id) };
}

/** What tells apart posts without words: the number of a listing or of a first photo. */
export function mediaOf(anatomy: Anatomy): string {
	for (const link of anatomy.links) {
		const media = mediaIn(hrefOf(link));
		if (media) return media;
	}
	return '';
}
