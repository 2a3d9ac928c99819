/** Posts of 2023: articles named and described by their parts; comments nested in each other. */
import type { SiteComment, SitePost } from '../../content.ts';
import { h, t } from '../../markup.ts';
import { portrait } from '../../pictures.ts';
import type { Scene } from '../../scene.ts';
import { letters } from '../../seed.ts';
import { blocks, cut, groupHref, memberHref, tracked } from '../../text.ts';
import { longAge, shortAge } from '../../when.ts';
import { attachments } from '../2026-05/attachments.ts';
import { commentHref } from '../2026-05/comment.ts';
import type { UnitOptions } from '../layout.ts';
import { labelledTime } from './timestamp.ts';

function member(post: SitePost, author: SitePost['author'], scene: Scene, inner: string): string {
	if (author.anonymous) return h('span', { class: scene.x('plain-link') }, inner);
	const href = tracked(memberHref(post.group, author), scene.token(post.id), '-UC%2CP-R');
	return h('a', { href, role: 'link', tabindex: 0, class: scene.x('plain-link') }, inner);
}

function commentNode(
	post: SitePost,
	comment: SiteComment,
	all: readonly SiteComment[],
	scene: Scene,
): string {
	const { x, words } = scene;
	const age = longAge(comment.at, scene.now, scene.locale);
	const parent = post.comments.find((other) => other.id === comment.parentId);
	const replies = all.filter((other) => other.parentId === comment.id);
	const label = parent
		? words.replyBy(comment.author.name, parent.author.name, age)
		: words.commentBy(comment.author.name, age);
	const name = h('span', { class: x('strong'), dir: 'auto' }, t(comment.author.name));
	const said = comment.sticker
		? h('img', { alt: comment.sticker, width: 80, height: 80 })
		: h(
				'span',
				{ dir: 'auto', class: x('prose') },
				blocks(comment.text, {
					scene,
					group: post.group,
					token: scene.token(post.id),
					mentions: post.mentions ?? [],
				}),
			);
	return h(
		'div',
		{ role: 'article', 'aria-label': label, tabindex: -1 },
		h(
			'div',
			{ class: x('comment') },
			h(
				'div',
				{ class: x('bubble') },
				h('span', {}, member(post, comment.author, scene, name)),
				h('div', {}, said),
			),
		),
		h(
			'ul',
			{ class: x('comment-foot') },
			h('li', {}, h('div', { role: 'button', tabindex: 0 }, t(words.like))),
			h('li', {}, h('div', { role: 'button', tabindex: 0 }, t(words.reply))),
			h(
				'li',
				{},
				h(
					'a',
					{
						href: tracked(commentHref(post, comment), scene.token(post.id), 'R]-R'),
						role: 'link',
						tabindex: 0,
						class: x('faint-link'),
					},
					h('span', {}, t(shortAge(comment.at, scene.now, scene.locale))),
				),
			),
		),
		replies.length === 0
			? ''
			: h('div', { class: x('replies') }, ...replies.map((reply) => commentNode(post, reply, all, scene))),
	);
}

export function nestedComments(post: SitePost, comments: readonly SiteComment[], scene: Scene): string {
	const shown = new Set(comments.map((c) => c.id));
	return comments
		.filter((c) => c.parentId === null || !shown.has(c.parentId))
		.map((c) => h('div', {}, commentNode(post, c, comments, scene)))
		.join('');
}

function message(post: SitePost, scene: Scene, whole: boolean, id: string): string {
	const { x } = scene;
	if (post.text === '') return '';
	const context = { scene, group: post.group, token: scene.token(post.id), mentions: post.mentions ?? [] };
	const short = whole || post.body === 'coloured' ? null : cut(post.text, scene.cutAt);
	const tail =
		short === null
			? ''
			: `… ${h('div', { role: 'button', tabindex: 0, class: x('see-more') }, t(scene.words.more))}`;
	const words = h('span', { dir: 'auto', class: x('prose') }, blocks(short ?? post.text, context, tail));
	return post.body === 'coloured'
		? h(
				'div',
				{ id, class: x('coloured'), style: 'background-image:linear-gradient(135deg,#6d5a8e,#a05c6a)' },
				h('div', { class: x('coloured-words') }, words),
			)
		: h(
				'div',
				{ dir: 'auto', class: x('message'), id },
				h('div', { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' }, h('div', {}, words)),
			);
}

export function storyOf2023(post: SitePost, scene: Scene, options: UnitOptions): string {
	const { x, words } = scene;
	const whole = options.surface === 'page' || options.surface === 'dialog';
	const id = (part: string) =>
		`:r${letters(`${scene.load} ${post.id} ${options.surface} ${part}`, 4).toLowerCase()}:`;
	const name = h('strong', {}, h('span', {}, t(post.author.name)));
	const shown = whole ? post.comments : post.comments.slice(0, scene.commentsShown);
	const groupHeading =
		options.surface === 'joined'
			? h(
					'h4',
					{ class: x('h-reset') },
					h(
						'a',
						{ href: tracked(groupHref(post.group), scene.token(post.id), '-UC'), role: 'link', tabindex: 0 },
						h('span', {}, t(post.group.name)),
					),
				)
			: '';
	const when = post.sponsored
		? h(
				'a',
				{ href: '/ads/about/?entry_product=ad_preferences', role: 'link', 'aria-label': words.sponsored },
				h('span', {}, t(words.sponsored)),
			)
		: labelledTime(post, scene);
	const inner = [
		h(
			'div',
			{ class: x('head') },
			h('img', { alt: '', src: portrait(post.author.name), class: x('face-small') }),
			h(
				'div',
				{},
				groupHeading,
				h('h2', { class: x('h-reset'), id: id('name') }, member(post, post.author, scene, name)),
				h('div', { class: x('small', 'faint'), id: id('time') }, when),
			),
			h('div', { 'aria-label': words.actions, 'aria-haspopup': 'menu', role: 'button', tabindex: 0 }),
		),
		message(post, scene, whole, id('message')),
		h('div', { id: id('hanging') }, attachments(post, scene)),
		h(
			'div',
			{ class: x('buttons') },
			...[words.like, words.comment, words.share].map((said) =>
				h(
					'div',
					{ 'aria-label': said, role: 'button', tabindex: 0, class: x('button') },
					h('span', { dir: 'auto' }, t(said)),
				),
			),
		),
		h(
			'div',
			{ class: x('comments') },
			h('ul', { class: x('comment-list') }, nestedComments(post, shown, scene)),
			shown.length < post.comments.length
				? h(
						'div',
						{ role: 'button', tabindex: 0, class: x('more-comments') },
						h('span', { dir: 'auto' }, t(words.moreComments)),
					)
				: '',
		),
	].join('');
	return h(
		'div',
		{
			'aria-posinset': options.position,
			'aria-describedby': ['time', 'message', 'hanging'].map(id).join(' '),
			'aria-labelledby': id('name'),
			role: 'article',
			class: x('unit', 'sheet'),
		},
		h('div', { class: x('story') }, inner),
	);
}

export function unitOf2023(post: SitePost, scene: Scene, options: UnitOptions): string {
	return h(
		'div',
		{ class: scene.x('unit-outer') },
		h('div', { 'data-virtualized': 'false' }, storyOf2023(post, scene, options)),
	);
}
