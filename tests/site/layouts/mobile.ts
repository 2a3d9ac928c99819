/** The logged-in mobile site: nested containers without address, role or data; times and counts in plain text. */
import type { SiteComment, SitePost } from '../content.ts';
import { h, t } from '../markup.ts';
import { portrait, scenery } from '../pictures.ts';
import type { Scene } from '../scene.ts';
import { blocks, cut } from '../text.ts';
import { postAge, shortAge } from '../when.ts';
import { documentOf } from './2026-05/shell.ts';
import { layout202605 } from './2026-05.ts';
import type { Layout, View } from './layout.ts';

const box = (inner: string, more: Record<string, string | number> = {}) =>
	h('div', { class: 'm', 'data-mcomponent': 'MContainer', 'data-type': 'container', ...more }, inner);

function words(html: string, scene: Scene, size = 'body'): string {
	return h(
		'div',
		{ class: 'm', 'data-mcomponent': 'TextArea', 'data-type': 'text' },
		h(
			'div',
			{ class: `native-text ${scene.x(size)}`, dir: 'auto' },
			h('span', { class: scene.x('f2') }, html),
		),
	);
}

/** Glyph of a private font, as mobile pages put them in the text. */
const WORLD = '\u{F06CB}';
const MORE = '\u{F0D7F}';

function pressable(html: string, label: string | null): string {
	return box(html, {
		'data-focusable': 'true',
		tabindex: 0,
		role: 'button',
		...(label === null ? {} : { 'aria-label': label }),
	});
}

function comment(said: SiteComment, scene: Scene): string {
	return box(
		pressable(
			h('img', { alt: '', src: portrait(said.author.name), width: 32, height: 32, class: 'img contain' }),
			said.author.name,
		) +
			box(
				words(h('span', { class: 'f5' }, t(said.author.name)), scene, 'strong') + words(t(said.text), scene),
			) +
			box(
				words(t(shortAge(said.at, scene.now, scene.locale)), scene, 'small') +
					pressable(words(t(scene.words.like), scene, 'small'), null) +
					pressable(words(t(scene.words.reply), scene, 'small'), null),
			),
	);
}

function unit(post: SitePost, scene: Scene, whole: boolean): string {
	const short = whole || post.body === 'coloured' ? null : cut(post.text, scene.cutAt);
	const context = { scene, group: post.group, token: null, mentions: [] };
	const body = blocks(
		short ?? post.text,
		context,
		short === null ? '' : `… ${h('span', { class: 'f3', role: 'button' }, t(scene.words.more))}`,
	);
	const when = post.sponsored
		? scene.words.sponsored
		: postAge(post.at, scene.now, scene.locale, scene.timeZone);
	return box(
		box(
			pressable(
				h('img', { alt: '', src: portrait(post.author.name), width: 40, height: 40, class: 'img contain' }),
				post.author.name,
			) +
				box(
					words(h('span', { class: 'f5' }, t(post.author.name)), scene, 'strong') +
						words(`${t(when)} · ${WORLD}`, scene, 'small'),
				) +
				pressable(words(MORE, scene), scene.words.actions),
		) +
			(post.text === '' ? '' : pressable(words(body, scene), null)) +
			(post.photos > 0
				? box(
						h('img', {
							alt: scene.words.photoMaybe,
							src: scenery(`${post.id} 0`),
							class: scene.x('photo-image'),
						}),
					)
				: '') +
			(post.quoted
				? box(words(t(post.quoted.author.name), scene, 'strong') + words(t(post.quoted.text), scene))
				: '') +
			box(
				pressable(words(String(post.reactions), scene, 'small'), scene.words.likes(post.reactions)) +
					(post.comments.length > 0
						? pressable(words(t(scene.words.commentCount(post.comments.length)), scene, 'small'), null)
						: '') +
					box(
						[scene.words.like, scene.words.comment, scene.words.share]
							.map((said) => pressable(words(t(said), scene), said))
							.join(''),
					),
			) +
			(whole ? box(post.comments.map((said) => comment(said, scene)).join('')) : ''),
		{
			'data-tracking-duration-id': 1 + (Number(post.id.slice(-4)) % 900),
			class: `m ${scene.x('sheet', 'unit-outer')}`,
		},
	);
}

function main(view: View, scene: Scene): string {
	const list = (posts: readonly SitePost[]) =>
		h(
			'div',
			{
				'data-type': 'vscroller',
				'data-is-pull-to-refresh-allowed': 'true',
				class: `m vscroller ${scene.x('single')}`,
			},
			...posts.map((post) => unit(post, scene, false)),
			h('div', {}),
		);
	const head = (name: string) =>
		box(
			words(h('span', { class: 'f5' }, t(name)), scene, 'group-name') +
				words(t(scene.words.publicGroup), scene, 'small'),
			{ role: 'heading' },
		);
	switch (view.kind) {
		case 'group-feed':
		case 'pending':
			return head(view.group.name) + list(view.posts);
		case 'dialog':
		case 'post':
			return head(view.group.name) + h('div', { class: scene.x('single') }, unit(view.post, scene, true));
		case 'search':
		case 'joined-groups':
		case 'home':
			return list(view.posts);
		default:
			return layout202605.main(view, scene);
	}
}

export const layoutMobile: Layout = {
	name: 'mobile',
	main,
	title: (view) => ('group' in view ? `${view.group.name} | Facebook` : 'Facebook'),
	dialog: (post, scene) => unit(post, scene, true),
	page: (view, scene, _groups, script) =>
		documentOf(
			scene,
			layoutMobile.title(view, scene),
			h('div', { id: 'screen-root' }, h('div', { role: 'main', class: 'm' }, main(view, scene))),
			'',
			script,
		),
	units: (posts, scene) => posts.map((post) => unit(post, scene, false)),
	comments: (post, scene, from) =>
		post.comments
			.slice(from)
			.map((said) => comment(said, scene))
			.join(''),
	body: (post, scene) => blocks(post.text, { scene, group: post.group, token: null, mentions: [] }),
};
