/** The desktop pages of spring 2026. */
import type { SiteGroup, SitePost } from '../content.ts';
import { h, t } from '../markup.ts';
import { portrait, scenery } from '../pictures.ts';
import type { Scene } from '../scene.ts';
import { blocks } from '../text.ts';
import { commentList } from './2026-05/comment.ts';
import { islandsOf } from './2026-05/islands.ts';
import { aside, bar, documentOf, groupHead, leftList, writer } from './2026-05/shell.ts';
import { story, unit } from './2026-05/unit.ts';
import type { Feed, Layout, UnitOptions, View } from './layout.ts';

function skeletons(scene: Scene): string {
	const one = h(
		'div',
		{ role: 'article', class: scene.x('skeleton') },
		h('div', {
			'aria-label': scene.words.loading,
			role: 'status',
			'data-visualcompletion': 'loading-state',
			tabindex: -1,
		}),
	);
	return h(
		'div',
		{ class: scene.x('rest') },
		h('div', {}, h('div', { class: scene.x('none'), style: 'display:none' }), one, one),
	);
}

function feedOf(posts: readonly SitePost[], scene: Scene, options: UnitOptions, feed: Feed): string {
	return h(
		'div',
		{ role: 'feed', class: scene.x('feed'), 'data-more': null },
		...posts.map((post, i) => unit(post, scene, { ...options, position: options.position + i })),
		feed.more === null ? '' : skeletons(scene),
	);
}

function dialog(post: SitePost, scene: Scene): string {
	const { x, words } = scene;
	return h(
		'div',
		{ class: x('veil') },
		h(
			'div',
			{
				role: 'dialog',
				'aria-label': words.postOf(post.author.name),
				'aria-modal': 'true',
				class: x('dialog'),
			},
			h(
				'div',
				{ class: x('dialog-head') },
				h('h2', { class: x('h-reset') }, h('span', { dir: 'auto' }, t(words.postOf(post.author.name)))),
				h(
					'div',
					{ 'aria-label': words.close, role: 'button', tabindex: 0, class: x('dialog-close') },
					h('i', { 'data-visualcompletion': 'css-img' }, '×'),
				),
			),
			h('div', {}, h('div', {}, story(post, scene, { position: 1, surface: 'dialog' }))),
		),
	);
}

function region(inner: string): string {
	return h('div', { role: 'main' }, inner);
}

function groupColumns(group: SiteGroup, scene: Scene, inner: string): string {
	return h('div', { class: scene.x('columns') }, h('div', {}, inner), aside(group, scene));
}

function main(view: View, scene: Scene): string {
	const { x, words } = scene;
	switch (view.kind) {
		case 'group-feed':
			return (
				groupHead(view.group, scene, 'discussion') +
				groupColumns(
					view.group,
					scene,
					writer(scene) + feedOf(view.posts, scene, { position: 1, surface: 'feed' }, view.feed),
				)
			);
		case 'dialog':
			return (
				groupHead(view.group, scene, 'discussion') +
				groupColumns(
					view.group,
					scene,
					writer(scene) + feedOf(view.posts, scene, { position: 1, surface: 'feed' }, view.feed),
				) +
				dialog(view.post, scene)
			);
		case 'post':
			return (
				groupHead(view.group, scene, 'discussion') +
				groupColumns(
					view.group,
					scene,
					h(
						'div',
						{},
						h(
							'div',
							{ class: x('unit') },
							h('div', { class: x('sheet') }, story(view.post, scene, { position: 1, surface: 'page' })),
						),
					),
				)
			);
		case 'search':
			return h(
				'div',
				{ class: x('single') },
				h('h1', { class: x('left-title') }, t(words.results(view.query))),
				view.posts.length === 0
					? h('p', { class: x('faint') }, t(words.noResult))
					: feedOf(view.posts, scene, { position: 1, surface: 'search' }, view.feed),
			);
		case 'joined-groups':
			return h(
				'div',
				{ class: x('single') },
				h('h2', { class: x('left-title') }, t(words.newActivity)),
				feedOf(view.posts, scene, { position: 1, surface: 'joined' }, view.feed),
			);
		case 'pending':
			return (
				groupHead(view.group, scene, 'discussion') +
				h(
					'div',
					{ class: x('single') },
					h('h2', { class: x('left-title') }, t(words.pending)),
					feedOf(view.posts, scene, { position: 1, surface: 'pending' }, view.feed),
				)
			);
		case 'home':
			return h(
				'div',
				{ class: x('single') },
				writer(scene),
				feedOf(view.posts, scene, { position: 1, surface: 'home' }, { more: null, next: 0 }),
			);
		case 'marketplace':
			return h(
				'div',
				{},
				h('h1', { class: x('left-title') }, t(words.goodDeals)),
				h(
					'div',
					{ class: x('grid') },
					...['Lit parapluie', 'Vélo 16 pouces', 'Table à langer', 'Siège auto', 'Lampe', 'Commode'].map(
						(title, i) =>
							h(
								'a',
								{ href: `/marketplace/item/${9000 + i}/`, class: x('card') },
								h('img', { alt: '', src: scenery(title, 300, 300), class: x('aside-photo') }),
								h('div', {}, `${15 + i * 12} €`),
								h('div', {}, h('span', { dir: 'auto' }, t(title))),
							),
					),
				),
			);
		case 'login':
			return h(
				'form',
				{ class: x('wall') },
				h('h1', { class: x('left-title') }, t(words.loginWall)),
				h('input', { type: 'text', 'aria-label': words.email, placeholder: words.email, class: x('field') }),
				h('input', {
					type: 'password',
					'aria-label': words.password,
					placeholder: words.password,
					class: x('field'),
				}),
				h('div', { role: 'button', tabindex: 0, class: x('primary') }, t(words.login)),
			);
		case 'members':
			return (
				groupHead(view.group, scene, 'people') +
				h(
					'div',
					{},
					h('h2', { class: x('left-title') }, t(words.newMembers)),
					h(
						'div',
						{ class: x('grid'), role: 'list' },
						...view.people.map((person) =>
							h(
								'div',
								{ role: 'listitem', class: x('person') },
								h('img', { alt: '', src: portrait(person.name), class: x('face-small') }),
								h(
									'div',
									{},
									h(
										'a',
										{
											href: `/groups/${view.group.id}/user/${person.id}/`,
											role: 'link',
											class: x('plain-link', 'strong'),
										},
										h('span', {}, t(person.name)),
									),
									h('div', { class: x('small', 'faint') }, h('span', { dir: 'auto' }, t(words.memberSince))),
								),
							),
						),
					),
				)
			);
		case 'photo':
			return h(
				'div',
				{ class: x('stage') },
				h('img', {
					alt: words.photoMaybe,
					'data-visualcompletion': 'media-vc-image',
					src: scenery(`${view.post.id} 0`),
					class: x('stage-photo'),
				}),
				h(
					'div',
					{ role: 'complementary', class: x('aside') },
					h(
						'h2',
						{ class: x('h-reset') },
						h(
							'a',
							{ href: `/groups/${view.post.group.id}/user/${view.post.author.id}/` },
							h('b', {}, t(view.post.author.name)),
						),
					),
					h(
						'span',
						{ dir: 'auto' },
						blocks(view.post.text, { scene, group: view.post.group, token: null, mentions: [] }),
					),
				),
			);
		case 'plain':
			return h('div', { class: x('single') }, h('h1', { class: x('left-title') }, t(view.title)));
	}
}

function title(view: View, scene: Scene): string {
	const { words } = scene;
	switch (view.kind) {
		case 'group-feed':
		case 'dialog':
		case 'members':
		case 'pending':
			return `(2) ${view.group.name} | Facebook`;
		case 'post':
			return `(2) ${view.group.name} | ${view.post.text.slice(0, 60)} | Facebook`;
		case 'search':
			return `(2) ${view.query} - ${words.search} | Facebook`;
		case 'login':
			return words.login;
		case 'plain':
			return view.title;
		default:
			return '(2) Facebook';
	}
}

function postsOn(view: View): readonly SitePost[] {
	if (view.kind === 'post') return [view.post];
	if (view.kind === 'dialog') return [view.post, ...view.posts.filter((post) => post.id !== view.post.id)];
	return 'posts' in view ? view.posts : [];
}

export const layout202605: Layout = {
	name: '2026-05',
	main,
	title,
	dialog,
	page(view, scene, groups, script, told) {
		const inner = region(main(view, scene));
		const bare = view.kind === 'login';
		const body = h(
			'div',
			{},
			bare ? '' : bar(scene),
			h(
				'div',
				{ class: bare || view.kind === 'photo' ? null : scene.x('shell') },
				bare || view.kind === 'photo' ? '' : leftList(scene, groups),
				inner,
			),
		);
		return documentOf(
			scene,
			title(view, scene),
			body,
			islandsOf(postsOn(view).slice(0, told), scene),
			script,
		);
	},
	units: (posts, scene, options) =>
		posts.map((post, i) => unit(post, scene, { ...options, position: options.position + i })),
	comments: (post, scene, from) => commentList(post, post.comments.slice(from), scene),
	body: (post, scene) =>
		blocks(post.text, {
			scene,
			group: post.group,
			token: scene.token(post.id),
			mentions: post.mentions ?? [],
		}),
};
