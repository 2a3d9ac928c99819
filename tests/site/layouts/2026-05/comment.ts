/** Comments: labelled articles, their replies beside them, times in words, links with comment ids. */
import type { SiteComment, SitePost } from '../../content.ts';
import { h, t } from '../../markup.ts';
import { portrait } from '../../pictures.ts';
import type { Scene } from '../../scene.ts';
import { blocks, emojiPicture, memberHref, tracked } from '../../text.ts';
import { longAge, shortAge } from '../../when.ts';
import { permalinkHref } from './timestamp.ts';

export function commentHref(post: SitePost, comment: SiteComment): string {
	const base = permalinkHref(post);
	return comment.parentId === null
		? `${base}?comment_id=${comment.id}`
		: `${base}?comment_id=${comment.parentId}&reply_comment_id=${comment.id}`;
}

function label(post: SitePost, comment: SiteComment, scene: Scene): string {
	const age = longAge(comment.at, scene.now, scene.locale);
	const parent = post.comments.find((other) => other.id === comment.parentId);
	return parent
		? scene.words.replyBy(comment.author.name, parent.author.name, age)
		: scene.words.commentBy(comment.author.name, age);
}

function commentNode(post: SitePost, comment: SiteComment, scene: Scene): string {
	const { x, words } = scene;
	const token = scene.token(post.id);
	const profile = `${memberHref(post.group, comment.author)}?comment_id=${comment.id}`;
	const face = h('img', {
		alt: '',
		width: 32,
		height: 32,
		class: x('face-small'),
		src: portrait(comment.author.name),
	});
	const name = h('span', { class: x('strong', 'name-small'), dir: 'auto' }, t(comment.author.name));
	const linked = (inner: string, hidden: boolean) =>
		comment.author.anonymous
			? h('span', { class: x('plain-link') }, inner)
			: h(
					'a',
					{
						href: tracked(profile.split('?')[0] ?? profile, token, 'R]-R'),
						role: 'link',
						class: x('plain-link'),
						...(hidden ? { 'aria-hidden': 'true', tabindex: -1 } : { tabindex: 0 }),
					},
					inner,
				);
	const words_ = comment.sticker
		? h(
				'div',
				{},
				h('img', { alt: comment.sticker, width: 80, height: 80, src: emojiPicture(comment.sticker) }),
			)
		: h(
				'div',
				{ class: x('comment-text') },
				h(
					'span',
					{ dir: 'auto', lang: null, class: x('prose') },
					blocks(comment.text, { scene, group: post.group, token, mentions: post.mentions ?? [] }),
				),
			);
	return h(
		'div',
		{ role: 'article', 'aria-label': label(post, comment, scene), tabindex: -1, class: x('comment') },
		h('div', { class: x('comment-face') }, linked(face, true)),
		h(
			'div',
			{ class: x('comment-main') },
			h('div', { class: x('bubble') }, h('div', {}, linked(name, false)), words_),
			h(
				'ul',
				{ class: x('comment-foot'), 'aria-hidden': 'false' },
				h(
					'li',
					{},
					h(
						'span',
						{},
						h(
							'a',
							{
								href: tracked(commentHref(post, comment), token, 'R]-R'),
								role: 'link',
								tabindex: 0,
								class: x('faint-link'),
							},
							t(shortAge(comment.at, scene.now, scene.locale)),
						),
					),
				),
				h('li', {}, h('div', { role: 'button', tabindex: 0, class: x('foot-button') }, t(words.like))),
				h('li', {}, h('div', { role: 'button', tabindex: 0, class: x('foot-button') }, t(words.reply))),
				comment.edited ? h('li', {}, h('span', { class: x('foot-button') }, t(words.edited))) : '',
			),
		),
	);
}

/** Top comments with their replies, as siblings in wrappers. */
export function commentList(post: SitePost, comments: readonly SiteComment[], scene: Scene): string {
	const { x } = scene;
	const shown = new Set(comments.map((c) => c.id));
	const tops = comments.filter((c) => c.parentId === null || !shown.has(c.parentId));
	return tops
		.map((top) => {
			const replies = comments.filter((c) => c.parentId === top.id);
			return h(
				'div',
				{ class: x('thread') },
				h('div', {}, commentNode(post, top, scene)),
				replies.length === 0
					? ''
					: h(
							'div',
							{ class: x('replies') },
							...replies.map((reply) => h('div', { class: x('reply') }, commentNode(post, reply, scene))),
						),
			);
		})
		.join('');
}
