/** What stands around the feed: bar, list of groups, the group's head, the column of facts. */
import type { SiteGroup } from '../../content.ts';
import { h, t } from '../../markup.ts';
import { portrait, scenery } from '../../pictures.ts';
import { ORIGIN, type Scene } from '../../scene.ts';
import { groupHref } from '../../text.ts';
import { styleSheet } from './look.ts';

export function bar(scene: Scene): string {
	const { x, words } = scene;
	const link = (href: string, said: string) =>
		h(
			'a',
			{ href: `${ORIGIN}${href}`, role: 'link', tabindex: 0, 'aria-label': said, class: x('bar-link') },
			h('span', {}, t(said)),
		);
	return h(
		'div',
		{ role: 'banner', class: x('bar') },
		h('a', { href: `${ORIGIN}/`, 'aria-label': words.home, class: x('mark') }),
		h('input', {
			type: 'search',
			'aria-label': words.search,
			placeholder: words.search,
			class: x('bar-search'),
		}),
		h(
			'div',
			{ role: 'navigation', class: x('bar-nav') },
			link('/', words.home),
			link('/groups/feed/', words.groups),
			link('/marketplace/', words.marketplace),
		),
		h('div', { role: 'button', tabindex: 0, 'aria-label': words.messages, class: x('bell') }),
	);
}

export function leftList(scene: Scene, groups: readonly SiteGroup[]): string {
	const { x, words } = scene;
	return h(
		'div',
		{ role: 'navigation', 'aria-label': words.groups, class: x('left') },
		h(
			'a',
			{ href: `${ORIGIN}/groups/feed/`, class: x('left-item', 'strong') },
			h('span', {}, t(words.joinedFeed)),
		),
		h('h2', { class: x('left-title') }, t(words.yourGroups)),
		...groups.map((group) =>
			h(
				'a',
				{ href: groupHref(group), role: 'link', class: x('left-item') },
				h('img', { alt: '', src: scenery(group.name, 80, 80), class: x('left-face') }),
				h('span', { dir: 'auto' }, t(group.name)),
			),
		),
	);
}

const TABS = ['discussion', 'people', 'events', 'media'] as const;
const PATHS = { discussion: '', people: 'members/', events: 'events/', media: 'media/' };

export function groupHead(group: SiteGroup, scene: Scene, on: (typeof TABS)[number]): string {
	const { x, words } = scene;
	const href = groupHref(group);
	return h(
		'div',
		{ class: x('top') },
		h(
			'div',
			{ class: x('top-in') },
			h('div', { class: x('cover'), style: `background-image:url("${scenery(group.name, 1000, 420)}")` }),
			h(
				'h1',
				{ class: x('group-name') },
				h('a', { href, role: 'link', tabindex: 0, class: x('plain-link') }, t(group.name)),
			),
			h(
				'p',
				{ class: x('top-line') },
				h('span', {}, t(words.publicGroup)),
				' · ',
				h('a', { href: `${href}members/`, class: x('plain-link') }, t(words.members(group.members))),
			),
			h(
				'div',
				{ class: x('top-buttons') },
				h('div', { role: 'button', tabindex: 0, class: x('chip') }, t(words.joined)),
				h('div', { role: 'button', tabindex: 0, class: x('chip') }, t(words.invite)),
			),
			h(
				'div',
				{ class: x('tabs'), role: 'tablist' },
				...TABS.map((tab) =>
					h(
						'a',
						{
							href: `${href}${PATHS[tab]}`,
							role: 'tab',
							'aria-selected': String(tab === on),
							class: x('tab', ...(tab === on ? ['tab-on'] : [])),
						},
						t(words[tab]),
					),
				),
				group.sale
					? h('a', { href: `${href}buy_sell_discussion/`, role: 'tab', class: x('tab') }, t(words.buySell))
					: '',
			),
		),
	);
}

export function aside(group: SiteGroup, scene: Scene): string {
	const { x, words } = scene;
	return h(
		'div',
		{ role: 'complementary', class: x('aside') },
		h('h2', { class: x('left-title') }, t(words.about)),
		h('p', {}, h('span', { dir: 'auto' }, t(words.aboutText))),
		h('p', { class: x('small', 'faint') }, h('span', { dir: 'auto' }, t(words.publicText))),
		h('h2', { class: x('left-title') }, t(words.recentMedia)),
		h(
			'div',
			{ class: x('aside-grid') },
			...[0, 1, 2, 3].map((i) =>
				h('img', {
					alt: words.photoMaybe,
					src: scenery(`${group.id} aside ${i}`, 200, 200),
					class: x('aside-photo'),
				}),
			),
		),
	);
}

export function writer(scene: Scene): string {
	const { x, words } = scene;
	return h(
		'div',
		{ class: x('writer') },
		h('img', { alt: '', src: portrait('V'), class: x('face-small') }),
		h(
			'div',
			{
				'aria-label': words.write,
				'aria-placeholder': words.write,
				contenteditable: 'true',
				role: 'textbox',
				tabindex: 0,
				'data-lexical-editor': 'true',
				class: x('writer-box'),
			},
			h('p', { dir: 'auto' }, '<br>'),
		),
	);
}

export function documentOf(
	scene: Scene,
	title: string,
	body: string,
	islands: string,
	script: string,
): string {
	return `<!DOCTYPE html>${h(
		'html',
		{
			id: 'facebook',
			lang: scene.locale,
			dir: 'ltr',
			class: scene.theme === 'dark' ? '__fb-dark-mode' : '__fb-light-mode',
		},
		h(
			'head',
			{},
			h('meta', { charset: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
			h('meta', { name: 'color-scheme', content: scene.theme }),
			h('title', {}, t(title)),
			h('style', { nonce: 'site' }, styleSheet(scene)),
		),
		h('body', {}, body, islands, script === '' ? '' : h('script', { nonce: 'site' }, script)),
	)}`;
}
