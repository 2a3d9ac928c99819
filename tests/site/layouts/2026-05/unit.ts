/** One post: `div[aria-posinset]`, no role, no label; the header, the body, what hangs under, the buttons. */
import type { SitePost } from '../../content.ts';
import { h, t } from '../../markup.ts';
import { portrait } from '../../pictures.ts';
import type { Scene } from '../../scene.ts';
import { blocks, cut, groupHref, memberHref, tracked } from '../../text.ts';
import type { UnitOptions } from '../layout.ts';
import { attachments } from './attachments.ts';
import { commentList } from './comment.ts';
import { decoyRuns, fakeAdvert } from './decoys.ts';
import { drawnTime } from './timestamp.ts';

function authorName(post: SitePost, scene: Scene, tag: 'h2' | 'h3'): string {
	const { x } = scene;
	const { author } = post;
	const name = h('b', { class: x('strong') }, h('span', {}, t(author.name)));
	const inner = author.anonymous
		? h('span', { class: x('plain-link') }, name)
		: h(
				'a',
				{
					href: tracked(memberHref(post.group, author), scene.token(post.id), '-UC%2CP-R'),
					role: 'link',
					tabindex: 0,
					class: x('plain-link'),
				},
				name,
			);
	return h(
		'div',
		{ 'data-ad-rendering-role': 'profile_name' },
		h(tag, { class: x('h-reset') }, h('span', {}, h('span', { class: x('inline') }, inner))),
	);
}

function groupLine(post: SitePost, scene: Scene): string {
	const href = tracked(groupHref(post.group), scene.token(post.id), '-UC%2CP-R');
	return h(
		'div',
		{},
		h(
			'span',
			{ dir: 'ltr' },
			h(
				'h3',
				{ class: scene.x('h-reset') },
				h(
					'a',
					{ href, role: 'link', tabindex: 0, class: scene.x('plain-link', 'strong') },
					h('span', {}, t(post.group.name)),
				),
			),
		),
	);
}

function header(post: SitePost, scene: Scene, options: UnitOptions): string {
	const { x, words } = scene;
	const { author } = post;
	const picture = h(
		'svg',
		{
			'aria-label': author.name,
			'data-visualcompletion': 'ignore-dynamic',
			role: 'img',
			class: x('face'),
			viewBox: '0 0 40 40',
		},
		h(
			'g',
			{},
			h('image', {
				href: portrait(author.name),
				width: 40,
				height: 40,
				preserveAspectRatio: 'xMidYMid slice',
			}),
		),
	);
	const face = author.anonymous
		? h('div', { class: x('face-box') }, picture)
		: h(
				'a',
				{
					'aria-hidden': 'true',
					href: tracked(memberHref(post.group, author), scene.token(post.id), '%3C%2CP-R'),
					role: 'link',
					tabindex: -1,
				},
				h('div', { class: x('face-box') }, picture),
			);
	const withGroup = options.surface === 'joined';
	return h(
		'div',
		{ class: x('head') },
		h('div', {}, h('span', {}, h('span', { class: x('inline') }, face))),
		h(
			'div',
			{ class: x('head-words') },
			withGroup ? groupLine(post, scene) : '',
			h(
				'div',
				{ class: x('head-line') },
				h('span', { dir: 'ltr' }, authorName(post, scene, withGroup ? 'h3' : 'h2')),
			),
			h(
				'div',
				{ class: x('head-line', 'small', 'faint') },
				h(
					'span',
					{ dir: 'ltr' },
					h(
						'div',
						{ class: x('row') },
						post.sponsored
							? h(
									'a',
									{
										href: `https://www.facebook.com/ads/about/?__cft__[0]=${scene.token(post.id)}`,
										role: 'link',
										tabindex: 0,
										class: x('quiet-link'),
									},
									h('span', {}, t(words.sponsored)),
								)
							: h('span', {}, h('span', {}, drawnTime(post, scene, options.surface))),
						h(
							'span',
							{},
							h('span', {}, h('span', {}, '&nbsp;'), h('span', { 'aria-hidden': 'true' }, ' · ')),
						),
						post.pinned ? h('span', {}, t(words.pinned)) : '',
						h(
							'span',
							{},
							h(
								'svg',
								{ viewBox: '0 0 16 16', width: 12, height: 12, role: 'img', title: words.shared },
								h('title', {}, t(words.shared)),
								h('circle', { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor' }),
							),
						),
					),
				),
			),
		),
		h(
			'div',
			{ class: x('head-menu') },
			h(
				'div',
				{
					'aria-expanded': 'false',
					'aria-haspopup': 'menu',
					'aria-label': author.anonymous ? words.actions : words.actionsFor(author.name),
					role: 'button',
					tabindex: 0,
					class: x('dots'),
				},
				h(
					'svg',
					{ 'aria-hidden': 'true', viewBox: '0 0 20 20', width: 20, height: 20 },
					...[4, 10, 16].map((cx) => h('circle', { cx, cy: 10, r: 2, fill: 'currentColor' })),
				),
			),
		),
	);
}

/** The message; cut with a button in feeds, whole elsewhere. */
export function message(post: SitePost, scene: Scene, whole: boolean): string {
	const { x, words } = scene;
	if (post.text === '') return '';
	const context = { scene, group: post.group, token: scene.token(post.id), mentions: post.mentions ?? [] };
	if (post.body === 'coloured') {
		return h(
			'div',
			{ class: x('coloured'), style: 'background-image:linear-gradient(135deg,#6d5a8e,#a05c6a)' },
			h(
				'div',
				{ class: x('coloured-words') },
				h(
					'span',
					{ dir: 'auto' },
					h('div', {}, h('div', { dir: 'auto', style: 'text-align:center' }, blocks(post.text, context))),
				),
			),
		);
	}
	const short = whole ? null : cut(post.text, scene.cutAt);
	const tail =
		short === null
			? ''
			: `… ${h('div', { class: x('see-more'), role: 'button', tabindex: 0 }, t(words.more))}`;
	return h(
		'div',
		{ dir: 'auto' },
		h(
			'div',
			{ 'data-ad-rendering-role': 'story_message', class: x('message') },
			h(
				'div',
				{ 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
				h(
					'div',
					{},
					h(
						'div',
						{},
						h(
							'span',
							{ class: x('prose'), dir: 'auto' },
							h('div', {}, blocks(short ?? post.text, context, tail)),
						),
					),
				),
			),
		),
	);
}

function actions(post: SitePost, scene: Scene): string {
	const { x, words } = scene;
	const icon = h('i', { 'data-visualcompletion': 'css-img', class: x('icon') });
	const n = post.comments.length;
	return h(
		'div',
		{ 'data-visualcompletion': 'ignore-dynamic' },
		h(
			'div',
			{ class: x('counts', 'small', 'faint') },
			post.reactions === 0
				? h('span', {})
				: h(
						'span',
						{ 'aria-label': words.whoReacted, role: 'toolbar' },
						h(
							'div',
							{ 'aria-label': words.likes(post.reactions), role: 'button', tabindex: 0 },
							h('span', { class: x('heart'), 'aria-hidden': 'true' }),
							h('span', { 'aria-hidden': 'true' }, h('span', {}, String(post.reactions))),
						),
					),
			n === 0
				? ''
				: h(
						'div',
						{ role: 'button', tabindex: 0, class: x('comment-count') },
						h('span', { dir: 'auto' }, t(words.commentCount(n))),
					),
		),
		h(
			'div',
			{ class: x('buttons') },
			h(
				'div',
				{ 'aria-label': words.like, role: 'button', tabindex: 0, class: x('button') },
				h('span', {}, icon),
				h('div', { 'data-ad-rendering-role': 'like_button' }, h('span', { dir: 'auto' }, t(words.like))),
			),
			h(
				'div',
				{ 'aria-label': words.leaveComment, role: 'button', tabindex: 0, class: x('button') },
				icon,
				h(
					'div',
					{ 'data-ad-rendering-role': 'comment_button' },
					h('span', { dir: 'auto' }, t(words.comment)),
				),
			),
			h(
				'div',
				{
					'aria-expanded': 'false',
					'aria-haspopup': 'dialog',
					'aria-label': words.shareLabel,
					role: 'button',
					tabindex: 0,
					class: x('button'),
				},
				icon,
				h('div', { 'data-ad-rendering-role': 'share_button' }, h('span', { dir: 'auto' }, t(words.share))),
			),
		),
	);
}

export function commentArea(post: SitePost, scene: Scene, whole: boolean): string {
	const { x, words } = scene;
	const shown = whole ? post.comments : post.comments.slice(0, scene.commentsShown);
	const left = post.comments.length - shown.length;
	return h(
		'div',
		{ class: x('comments') },
		whole && shown.length > 0
			? h(
					'div',
					{ role: 'button', tabindex: 0, 'aria-haspopup': 'menu', class: x('sorting', 'small', 'faint') },
					t(words.mostRelevant),
				)
			: '',
		h('div', { class: x('comment-list') }, commentList(post, shown, scene)),
		left > 0
			? h(
					'div',
					{ role: 'button', tabindex: 0, class: x('more-comments', 'small') },
					h('span', { dir: 'auto' }, t(words.moreComments)),
				)
			: '',
		h(
			'form',
			{ role: 'presentation', class: x('composer') },
			h(
				'div',
				{
					'aria-label': words.writeComment,
					'aria-placeholder': words.writeComment,
					contenteditable: 'true',
					role: 'textbox',
					spellcheck: 'true',
					tabindex: 0,
					'data-lexical-editor': 'true',
					class: x('composer-box'),
				},
				h('p', { dir: 'auto' }, '<br>'),
			),
		),
	);
}

/** The post without its unit: shared by feeds, the post's page and the dialog. */
export function story(post: SitePost, scene: Scene, options: UnitOptions): string {
	const { x, words } = scene;
	const whole = options.surface === 'page' || options.surface === 'dialog';
	const runs = scene.decoys;
	return h(
		'div',
		{ class: x('story') },
		decoyRuns(scene, runs),
		h(
			'div',
			{},
			h('div', {}, h('div', {}, decoyRuns(scene, Math.ceil(runs / 2)))),
			h(
				'div',
				{},
				header(post, scene, options),
				h('div', {}, message(post, scene, whole)),
				h('div', { class: x('hanging') }, attachments(post, scene)),
				scene.decoys > 0 && !post.sponsored
					? fakeAdvert(scene, groupHref(post.group), scene.token(post.id))
					: '',
			),
		),
		options.surface === 'pending'
			? h(
					'div',
					{ class: x('buttons') },
					h('div', { role: 'button', tabindex: 0, class: x('button') }, t(words.approve)),
					h('div', { role: 'button', tabindex: 0, class: x('button') }, t(words.decline)),
				)
			: actions(post, scene) + commentArea(post, scene, whole),
		decoyRuns(scene, Math.ceil(runs / 2)),
	);
}

/** A unit of a feed, in the wrappers a feed gives it. */
export function unit(post: SitePost, scene: Scene, options: UnitOptions): string {
	const { x } = scene;
	const inner = h(
		'div',
		{ class: x('column'), 'data-virtualized': 'false' },
		h('div', {}, h('div', {}, h('div', { class: x('sheet') }, story(post, scene, options)))),
	);
	const shell =
		options.surface === 'search'
			? h('div', { class: x('unit'), role: 'article' }, inner)
			: h('div', { 'aria-posinset': options.position, class: x('unit') }, inner);
	return options.surface === 'search'
		? h('div', { class: x('unit-outer') }, h('div', {}, shell))
		: h('div', { class: x('unit-outer') }, h('div', {}, h('div', {}, h('div', {}, shell))));
}
