/** One unit of a page → one post as written, or why not. */
import type { WrittenPost } from '#lib/domain/seen.ts';
import { type Anatomy, anatomyOf, isPictured, NOWHERE } from './anatomy.ts';
import { readAuthor } from './author.ts';
import { readBody } from './body.ts';
import { readComments } from './comments.ts';
import { mediaOf, readIdentity, readToken } from './identity.ts';
import { leavesSite, postIdInHref } from './links.ts';
import { type PageData, wholeText } from './page-json.ts';
import type { Clock } from './parse-date.ts';
import { readQuoted } from './quoted.ts';
import { readCard } from './sale.ts';
import { SKELETON } from './signals.ts';
import type { Story } from './story.ts';
import { readPostTime } from './time.ts';
import type { Route } from './urls.ts';

/** What a unit is read in. */
export interface UnitContext {
	readonly clock: Clock;
	/** The page's group: its number, else its slug; null on feeds of several groups. */
	readonly groupId: string | null;
	/** The post's id in the page's address, on its own page and in its dialog. */
	readonly addressedId: string | null;
	/** Reads what has none of a desktop post's marks; null on desktop pages. */
	readonly readMobile: ((unit: Element, context: UnitContext) => UnitReading) | null;
	/** Where an address leads: the page's script has it already (docs/adr/0307). */
	readonly routeOf: (address: string) => Route;
	readonly data: PageData;
}

/** Why a unit is no post of a group. The first three are as it should be. */
export type Unread = 'advert' | 'emptied' | 'not-a-post' | 'no-author-no-text';

export type UnitReading =
	| { readonly ok: true; readonly post: WrittenPost; readonly bodyBy: 'message' | 'blocks' | 'none' }
	| { readonly ok: false; readonly why: Unread };

function unread(why: Unread): UnitReading {
	return { ok: false, why };
}

/** The group of one post: its number as its author's address, the page or its data tell, else its name in the head. */
function groupOf(
	{ links }: Anatomy,
	{ groupId: pageGroup, routeOf }: UnitContext,
	segment: string | null,
	story: Story | null,
): string | null {
	const number = [segment, pageGroup, story?.groupId].find((told) => told && !/\D/.test(told));
	if (number || pageGroup !== null) return number ?? pageGroup;
	for (const { href } of links) {
		const named = routeOf(href).groupSegment;
		if (named !== null) return named;
	}
	return segment;
}

/** Marks of a post besides its author and its words: no single one is enough to call something a post. */
function isLikePost(
	{ name, message, actions, menus, bareHeading, links }: Anatomy,
	isSigned: boolean,
): boolean {
	if (name !== null || message !== null || actions < NOWHERE) return true;
	// A result of search without a heading: somebody, and a post's address.
	if (isSigned && links.some(({ href }) => postIdInHref(href) !== null)) return true;
	// A menu beside a title: films, new members, suggestions.
	return menus.length > 0 && bareHeading === null;
}

function isEmptied({ unit, links, name, message }: Anatomy): boolean {
	if (links.length > 0 || name || message) return false;
	return unit.querySelector(SKELETON) !== null || (unit.textContent ?? '').trim() === '';
}

/**
 * Reads one unit: a feed's unit, a dialog, or the main region of a post's page. Pure but for the page data it
 * looks into; changes nothing of the page, forces no layout.
 */
export function readUnit(unit: Element, context: UnitContext): UnitReading {
	const anatomy = anatomyOf(unit);
	if (context.readMobile && !anatomy.name && !anatomy.message) return context.readMobile(unit, context);
	const { anchor, groupSegment, ...by } = readAuthor(anatomy);
	if (by.sponsored) return unread('advert');
	if (isEmptied(anatomy)) return unread('emptied');
	if (!isLikePost(anatomy, by.author !== null) && !by.anonymous) return unread('not-a-post');
	const token = readToken(anatomy, anchor);
	const story = token === null ? null : context.data.storyOf(token);
	const anonymous = by.anonymous || (story?.anonymous ?? false);
	const author = anonymous ? null : by.author;
	const body = readBody(anatomy, anchor, anonymous);
	const card = readCard(anatomy);
	const quoted = readQuoted(anatomy, body.by === 'blocks' ? null : story);
	const whole = body.cut && story ? wholeText(story, body.text) : null;
	const text = [whole ?? body.text, ...body.attached].filter(Boolean).join('\n');
	const media = mediaOf(anatomy);
	const { id, aliases } = readIdentity(anatomy, story, context.addressedId);
	if (!author && !anonymous && text === '') return unread('no-author-no-text');
	if (text === '' && !card[0] && !quoted && media === '' && id === null && !isPictured(anatomy))
		return unread('not-a-post');
	const post: WrittenPost = {
		id,
		aliases,
		groupId: groupOf(anatomy, context, groupSegment, story),
		author,
		anonymous,
		text,
		truncated: body.cut && whole === null,
		quoted,
		media,
		at: context.clock.at,
		time: readPostTime(anatomy, story, anchor),
		card,
		links: anatomy.links.map(({ href }) => href).filter(leavesSite),
		comments: readComments(anatomy),
	};
	return { ok: true, post, bodyBy: body.by };
}
