/** Takes one kind of signal out of a drawn page, as a new layout might. */

export type Missing =
	| 'feed-role'
	| 'posinset'
	| 'virtualized'
	| 'profile-name'
	| 'story-message'
	| 'preview'
	| 'buttons'
	| 'headings'
	| 'author-href'
	| 'click-tokens'
	| 'islands'
	| 'comment-hrefs'
	| 'comment-labels'
	| 'comment-articles'
	| 'toolbar'
	| 'main-role'
	| 'dir'
	| 'menu-label'
	| 'lang';

const dropped = (pattern: RegExp) => (html: string) => html.replace(pattern, '');

const RULES: Readonly<Record<Missing, (html: string) => string>> = {
	'feed-role': dropped(/ role="feed"/gu),
	posinset: dropped(/ aria-posinset="\d+"/gu),
	virtualized: dropped(/ data-virtualized="[a-z]+"/gu),
	'profile-name': dropped(/ data-ad-rendering-role="profile_name"/gu),
	'story-message': dropped(/ data-ad-rendering-role="story_message"/gu),
	preview: dropped(/ data-ad-(?:comet-)?preview="message"/gu),
	buttons: dropped(/ data-ad-rendering-role="(?:like|comment|share)_button"/gu),
	headings: (html) => html.replace(/<(\/?)h[1-6](?=[ >])/gu, '<$1span'),
	'author-href': (html) => html.replace(/ href="[^"]*\/groups\/[^"/]+\/user\/[^"]*"/gu, ''),
	'click-tokens': dropped(/__cft__\[0\]=[A-Za-z0-9]+(?:&amp;)?/gu),
	islands: dropped(/<script type="application\/json"[^>]*>[^<]*<\/script>/gu),
	'comment-hrefs': (html) => html.replace(/ href="[^"]*comment_id=[^"]*"/gu, ' href="#"'),
	'comment-labels': (html) => html.replace(/ role="article" aria-label="[^"]*"/gu, ' role="article"'),
	'comment-articles': (html) => html.replace(/ role="article" aria-label=/gu, ' aria-label='),
	toolbar: dropped(/ role="toolbar"/gu),
	'main-role': dropped(/ role="main"/gu),
	dir: dropped(/ dir="auto"/gu),
	'menu-label': dropped(/(?<=aria-haspopup="menu") aria-label="[^"]*"/gu),
	lang: dropped(/(?<=<html[^>]*) lang="[a-z]+"/gu),
};

export const MISSING: readonly Missing[] = Object.keys(RULES) as Missing[];

export function without(html: string, missing: readonly Missing[]): string {
	return missing.reduce((left, one) => RULES[one](left), html);
}
