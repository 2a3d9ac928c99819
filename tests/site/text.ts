/** People's words as markup: lines, emoji as pictures, links, tags and names. */
import type { SiteAuthor, SiteGroup } from './content.ts';
import { h, t } from './markup.ts';
import { ORIGIN, type Scene } from './scene.ts';
import { letters } from './seed.ts';

const EMOJI = /\p{RGI_Emoji}/gv;
const LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»]/gu;
const HASHTAG = /(?<![\p{L}\p{N}&/#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

export interface TextContext {
	readonly scene: Scene;
	readonly group: SiteGroup;
	/** Click token appended to the addresses of links; null leaves them bare. */
	readonly token: string | null;
	readonly mentions: readonly SiteAuthor[];
}

export function tracked(address: string, token: string | null, tn: string): string {
	if (token === null) return address;
	return `${address}${address.includes('?') ? '&' : '?'}__cft__[0]=${token}&__tn__=${tn}`;
}

/** Group's path segment as its own links spell it. */
export function groupHref(group: SiteGroup): string {
	return `${ORIGIN}/groups/${group.slug ?? group.id}/`;
}

export function memberHref(group: SiteGroup, author: SiteAuthor): string {
	if (author.page) return `${ORIGIN}/${author.name.toLowerCase().replace(/[^a-z0-9]+/gu, '')}`;
	return `${ORIGIN}/groups/${group.id}/user/${author.id}/`;
}

/** Facebook's detour for outside links. */
export function outsideHref(address: string, token: string | null): string {
	const query = `u=${encodeURIComponent(`${address}${address.includes('?') ? '&' : '?'}fbclid=IwAR${letters(address, 40)}`)}`;
	return `https://l.facebook.com/l.php?${query}&h=AT${letters(`h ${address}`, 60)}${
		token === null ? '' : `&__tn__=-UK-R&c[0]=AT${letters(`c ${token}`, 40)}`
	}`;
}

function emojiPictures(text: string, scene: Scene): string {
	let out = '';
	let from = 0;
	for (const found of text.matchAll(EMOJI)) {
		out += t(text.slice(from, found.index));
		out += h(
			'span',
			{ class: scene.x('emoji') },
			h('img', {
				height: 16,
				width: 16,
				alt: found[0],
				referrerpolicy: 'origin-when-cross-origin',
				src: emojiPicture(found[0]),
			}),
		);
		from = found.index + found[0].length;
	}
	return out + t(text.slice(from));
}

export function emojiPicture(emoji: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** One line, without its breaks. */
export function inline(text: string, { scene, group, token, mentions }: TextContext): string {
	const cuts: { from: number; to: number; html: string }[] = [];
	for (const found of text.matchAll(LINK)) {
		cuts.push({
			from: found.index,
			to: found.index + found[0].length,
			html: h(
				'a',
				{
					href: outsideHref(found[0], token),
					rel: 'nofollow noreferrer',
					role: 'link',
					tabindex: 0,
					target: '_blank',
					class: scene.x('link'),
				},
				t(found[0]),
			),
		});
	}
	for (const found of text.matchAll(HASHTAG)) {
		cuts.push({
			from: found.index,
			to: found.index + found[0].length,
			html: h(
				'span',
				{},
				h(
					'a',
					{
						href: tracked(
							`${ORIGIN}/hashtag/${encodeURIComponent(found[0].slice(1).toLowerCase())}?__eep__=6`,
							token,
							'*NK-R',
						),
						role: 'link',
						tabindex: 0,
						class: scene.x('link'),
					},
					t(found[0]),
				),
			),
		});
	}
	for (const author of mentions) {
		const from = text.indexOf(author.name);
		if (from < 0) continue;
		cuts.push({
			from,
			to: from + author.name.length,
			html: h(
				'span',
				{ class: scene.x('mention') },
				h(
					'a',
					{
						href: tracked(memberHref(group, author), token, '-]K-R'),
						role: 'link',
						tabindex: 0,
						class: scene.x('plain-link', 'strong'),
					},
					h('span', {}, t(author.name)),
				),
			),
		});
	}
	cuts.sort((a, b) => a.from - b.from);
	let out = '';
	let at = 0;
	for (const cut of cuts) {
		if (cut.from < at) continue;
		out += emojiPictures(text.slice(at, cut.from), scene) + cut.html;
		at = cut.to;
	}
	return out + emojiPictures(text.slice(at), scene);
}

/** Paragraphs as blocks of lines; `tail` closes the last line. */
export function blocks(text: string, context: TextContext, tail = ''): string {
	const { scene } = context;
	const paragraphs = text.split(/\n{2,}/u).map((paragraph) => paragraph.split('\n'));
	return paragraphs
		.map((lines, p) =>
			h(
				'div',
				{ class: scene.x(p === 0 ? 'paragraph' : 'next-paragraph', 'prose') },
				...lines.map((line, l) =>
					h(
						'div',
						{ dir: 'auto', style: 'text-align:start' },
						inline(line, context),
						p === paragraphs.length - 1 && l === lines.length - 1 ? tail : '',
					),
				),
			),
		)
		.join('');
}

/** What a feed shows of a long text, or null when it shows all. */
export function cut(text: string, at: number): string | null {
	const lines = text.split('\n');
	const short = lines.length > 9 ? lines.slice(0, 7).join('\n') : text;
	if (short.length <= at) return short === text ? null : short.trimEnd();
	const end = short.lastIndexOf(' ', at);
	return short.slice(0, end > at / 2 ? end : at).trimEnd();
}
