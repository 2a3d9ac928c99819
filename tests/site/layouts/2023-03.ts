/** The desktop pages of early 2023: articles, labels, stories in inline scripts. */
import type { SitePost } from '../content.ts';
import { h, scriptJson, t } from '../markup.ts';
import { without } from '../missing.ts';
import type { Scene } from '../scene.ts';
import { blocks } from '../text.ts';
import { nestedComments, storyOf2023, unitOf2023 } from './2023-03/unit.ts';
import { storyOf } from './2026-05/islands.ts';
import { aside, bar, documentOf, groupHead, leftList, writer } from './2026-05/shell.ts';
import { layout202605 } from './2026-05.ts';
import type { Layout, UnitOptions, View } from './layout.ts';

/** Roles that came later. */
const old = (html: string) => without(html, ['profile-name', 'story-message', 'buttons']);

function feed(posts: readonly SitePost[], scene: Scene, surface: UnitOptions['surface']): string {
	return h(
		'div',
		{ role: 'feed' },
		...posts.map((post, i) => unitOf2023(post, scene, { position: i + 1, surface })),
		h('div', {}),
	);
}

function dialog(post: SitePost, scene: Scene): string {
	const { x, words } = scene;
	return old(
		h(
			'div',
			{ class: x('veil') },
			h(
				'div',
				{ role: 'dialog', 'aria-labelledby': 'dialog-title', class: x('dialog') },
				h(
					'div',
					{ class: x('dialog-head') },
					h(
						'h2',
						{ id: 'dialog-title', class: x('h-reset') },
						h('span', { dir: 'auto' }, t(words.postOf(post.author.name))),
					),
					h('div', { 'aria-label': words.close, role: 'button', tabindex: 0, class: x('dialog-close') }, '×'),
				),
				storyOf2023(post, scene, { position: 1, surface: 'dialog' }),
			),
		),
	);
}

function main(view: View, scene: Scene): string {
	const { x, words } = scene;
	const columns = (group: Parameters<typeof aside>[0], inner: string) =>
		groupHead(group, scene, 'discussion') +
		h('div', { class: x('columns') }, h('div', {}, inner), aside(group, scene));
	switch (view.kind) {
		case 'group-feed':
			return old(columns(view.group, writer(scene) + feed(view.posts, scene, 'feed')));
		case 'dialog':
			return (
				old(columns(view.group, writer(scene) + feed(view.posts, scene, 'feed'))) + dialog(view.post, scene)
			);
		case 'post':
			return old(columns(view.group, storyOf2023(view.post, scene, { position: 1, surface: 'page' })));
		case 'search':
			return old(
				h(
					'div',
					{ class: x('single') },
					h('h1', { class: x('left-title') }, t(words.results(view.query))),
					feed(view.posts, scene, 'search'),
				),
			);
		case 'joined-groups':
			return old(h('div', { class: x('single') }, feed(view.posts, scene, 'joined')));
		case 'pending':
			return old(
				groupHead(view.group, scene, 'discussion') +
					h('div', { class: x('single') }, feed(view.posts, scene, 'pending')),
			);
		default:
			return old(layout202605.main(view, scene));
	}
}

/** Stories stood in calls of inline scripts, which never ran there for us. */
function inlineStories(posts: readonly SitePost[], scene: Scene): string {
	if (scene.islands === 'none') return '';
	return posts
		.map((post) =>
			h(
				'script',
				{ nonce: 'none' },
				`requireLazy(["JSScheduler"],function(j){j.handle(${scriptJson({ __bbox: { result: { data: { node: storyOf(post, scene) }, label: 'GroupsCometFeedRegularStories_paginationGroup$stream' } } })})});`,
			),
		)
		.join('');
}

export const layout202303: Layout = {
	name: '2023-03',
	main,
	title: layout202605.title,
	dialog,
	page(view, scene, groups, script, told) {
		const posts = view.kind === 'post' ? [view.post] : 'posts' in view ? view.posts : [];
		const body = h(
			'div',
			{},
			bar(scene),
			h(
				'div',
				{ class: scene.x('shell') },
				leftList(scene, groups),
				h('div', { role: 'main' }, main(view, scene)),
			),
		);
		return documentOf(
			scene,
			layout202605.title(view, scene),
			body,
			inlineStories(posts.slice(0, told), scene),
			script,
		);
	},
	units: (posts, scene, options) =>
		posts.map((post, i) => old(unitOf2023(post, scene, { ...options, position: options.position + i }))),
	comments: (post, scene, from) => nestedComments(post, post.comments.slice(from), scene),
	body: (post, scene) =>
		blocks(post.text, {
			scene,
			group: post.group,
			token: scene.token(post.id),
			mentions: post.mentions ?? [],
		}),
};
