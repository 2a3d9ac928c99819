/** A time drawn letter by letter: shuffled canvases put in order by classes, hidden letters among them. */
import type { SitePost } from '../../content.ts';
import { h } from '../../markup.ts';
import { ORIGIN, type Scene } from '../../scene.ts';
import { letters, randomFrom, shuffled } from '../../seed.ts';
import { groupHref } from '../../text.ts';
import { postAge } from '../../when.ts';

export function permalinkHref(post: SitePost): string {
	return `${ORIGIN}/groups/${post.group.slug ?? post.group.id}/posts/${post.id}/`;
}

export function drawnTime(post: SitePost, scene: Scene, mark: string): string {
	const random = randomFrom(`time ${scene.load} ${post.id} ${mark}`);
	const said = [...postAge(post.at, scene.now, scene.locale, scene.timeZone)];
	const glyphs = said.map((letter, order) => ({ letter, order, shown: true }));
	for (let i = 0; i < 3 + Math.floor(random() * 5); i++) {
		glyphs.push({ letter: letters(`${mark}${i}`, 1), order: Math.floor(random() * 24), shown: false });
	}
	const laid = shuffled(glyphs, random);
	const token = scene.token(post.id);
	const hash = letters(`mark ${scene.load} ${post.id} ${mark}`, 6).toLowerCase();
	scene.ink.push({
		mark: hash,
		glyphs: laid.map(({ letter }) => letter),
		href: `${permalinkHref(post)}?__cft__[0]=${token}&__tn__=%2CO%2CP-R`,
	});
	return h(
		'a',
		{
			href: `${groupHref(post.group)}?__cft__[0]=${token}&__tn__=%2CO%2CP-R#?${hash}`,
			role: 'link',
			tabindex: 0,
			target: '_blank',
			class: scene.x('quiet-link'),
		},
		h(
			'span',
			{},
			h(
				'span',
				{ class: scene.x('inline-flex') },
				h(
					'span',
					{ class: scene.x('letters'), style: 'display:flex' },
					...laid.map(({ order, shown }) =>
						h(
							'span',
							{ class: scene.x('glyph', `order-${order % 60}`, ...(shown ? [] : ['vanish'])) },
							h('canvas', {
								'aria-hidden': 'true',
								width: 14,
								height: 28,
								style: 'display:inline-block;width:7px;height:14px',
							}),
						),
					),
				),
			),
		),
	);
}
