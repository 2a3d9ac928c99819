/**
 * Which post this is, by the ladder: the page's data, an address in its head, the address of one of its comments,
 * its photos' set, any other address in it, the page's own address. Addresses written in texts and those of the
 * quoted post are other posts'.
 */
import { type Anatomy, isIn, isSnippet } from './anatomy.ts';
import { commentIn, isTyped, mediaIn, photoSetIn, postIdInHref, tokenIn } from './links.ts';
import { TEXT_BLOCK } from './signals.ts';
import type { Story } from './story.ts';
import type { LinkPart, Part } from './survey.ts';
import { isShown } from './visible-text.ts';

export interface Identity {
	readonly id: string | null;
	/** Other ids of the same post, proved by the page's data. */
	readonly aliases: readonly string[];
}

/** The click token of a unit: that of the author's link, else the first. */
export function readToken(anatomy: Anatomy, anchor: Part | null): string | null {
	const own = anchor && anatomy.links.find(({ at }) => at === anchor.at);
	for (const { href } of own ? [own, ...anatomy.links] : anatomy.links) {
		const token = tokenIn(href);
		if (token) return token;
	}
	return null;
}

function fromComments(anatomy: Anatomy): string | null {
	for (const { links } of anatomy.comments) {
		for (const { href, line, element } of links) {
			// A link in the comment's words may point at a comment of another post.
			const comment = line || isTyped(element.textContent) ? null : commentIn(href);
			const id = comment && (postIdInHref(href) ?? comment.postId);
			if (id) return id;
		}
	}
	return null;
}

/** The best id the unit shows. */
function shownId(anatomy: Anatomy): string | null {
	const { links, name, message, actions } = anatomy;
	const isSaid = (link: LinkPart) => message !== null && isIn(link, message);
	// "X has shared a post": the head's own sentence leads to another one.
	const head = (link: LinkPart) => (!message || link.at < message.at) && !(name && isIn(link, name));
	const isCard = ({ element }: LinkPart) => element.querySelector(TEXT_BLOCK) !== null;
	const isUnderneath = ({ at }: LinkPart) => at > actions;
	const first = (idIn: (href: string) => string | null, where: (link: LinkPart) => boolean) => {
		const found = links.find(
			(link) =>
				where(link) &&
				idIn(link.href) !== null &&
				!isTyped(link.element.textContent) &&
				isShown(link.element),
		);
		return found ? idIn(found.href) : null;
	};
	return (
		first(postIdInHref, (link) => head(link) && !isCard(link)) ??
		fromComments(anatomy) ??
		first(photoSetIn, (link) => !isSaid(link)) ??
		// Between the words and the buttons, an address with words of its own is the card of another post.
		first(
			postIdInHref,
			(link) => isUnderneath(link) || !(isSaid(link) || link.element.textContent?.trim()),
		) ??
		(isSnippet(anatomy) ? first(postIdInHref, isCard) : null)
	);
}

/** The id of a post. @param address the post's id in the page's own address, on its page or in its dialog. */
export function readIdentity(anatomy: Anatomy, story: Story | null, address: string | null): Identity {
	const ids = story?.ids ?? [];
	const isNumber = (told: string | null) => /^\d/.test(told ?? '');
	const shown = shownId(anatomy) ?? address;
	const id = ids.find(isNumber) ?? ids[0] ?? shown;
	// The token proves that story and unit are one post: an id of the other sort in the unit is an alias.
	const proved = shown && isNumber(shown) !== isNumber(id) ? [...ids, shown] : ids;
	return { id, aliases: [...new Set(proved)].filter((alias) => alias !== id) };
}

/** What tells apart posts without words: the number of a listing or of a first photo. */
export function mediaOf({ links }: Anatomy): string {
	for (const { href } of links) {
		const media = mediaIn(href);
		if (media) return media;
	}
	return '';
}
