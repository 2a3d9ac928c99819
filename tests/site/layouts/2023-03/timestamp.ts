/** Times of 2023: a label, letters in order by class, a text drawn by reference, or a hidden text named by id. */
import type { SitePost } from '../../content.ts';
import { h, t } from '../../markup.ts';
import type { Scene } from '../../scene.ts';
import { hash, letters, randomFrom, shuffled } from '../../seed.ts';
import { tracked } from '../../text.ts';
import { labelDate, postAge } from '../../when.ts';
import { permalinkHref } from '../2026-05/timestamp.ts';

/** The link, and what must stand elsewhere in the document for it to be read. */
export function labelledTime(post: SitePost, scene: Scene): string {
	const said = postAge(post.at, scene.now, scene.locale, scene.timeZone);
	const token = scene.token(post.id);
	const id = `gc-time-${letters(`time ${scene.load} ${post.id}`, 6)}`;
	const form = hash(`time form ${post.id}`) % 4;
	const random = randomFrom(`time ${post.id}`);
	const inner =
		form === 0
			? h('span', {}, t(said))
			: form === 1
				? h(
						'span',
						{ class: scene.x('letters'), style: 'display:flex' },
						...shuffled(
							[...said].map((letter, i) => h('span', { class: scene.x(`order-${i}`) }, t(letter))),
							random,
						),
						h('span', { class: scene.x('vanish') }, 'o'),
					)
				: form === 2
					? h('span', {}, h('svg', { width: 60, height: 14 }, h('use', { 'xlink:href': `#${id}` })))
					: h('span', { 'aria-labelledby': id }, h('canvas', { width: 60, height: 14 }));
	return (
		h(
			'a',
			{
				'aria-label': form === 0 ? labelDate(post.at, scene.now, scene.locale, scene.timeZone) : null,
				href: tracked(permalinkHref(post), token, '%2CO%2CP-R'),
				role: 'link',
				tabindex: 0,
				class: scene.x('quiet-link'),
			},
			inner,
		) +
		(form === 2
			? h('svg', { style: 'display:none' }, h('text', { id, x: 0, y: 12 }, t(said)))
			: form === 3
				? h('div', { hidden: true, id }, t(said))
				: '')
	);
}
