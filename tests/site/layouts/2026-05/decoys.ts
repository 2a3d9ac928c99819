/** What the page hides among a post to mislead readers. */
import { h, t } from '../../markup.ts';
import type { Scene } from '../../scene.ts';
import { letters, randomFrom, shuffled } from '../../seed.ts';

const NUMBERED = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`data-${i}`, i]));

/** One hidden block that reads "Facebook". */
function run(scene: Scene): string {
	return h(
		'div',
		{ 'aria-hidden': 'true', class: scene.x('decoy', 'decoy-b'), ...NUMBERED },
		h(
			'blockquote',
			{ class: scene.x('quote-reset') },
			h('span', { class: scene.x('small'), dir: 'auto' }, h('span', { class: scene.x('faint') }, 'Facebook')),
		),
		h('div', { 'aria-hidden': 'true', class: scene.x('pressable'), role: 'button', tabindex: -1 }),
	);
}

export function decoyRuns(scene: Scene, count: number): string {
	return run(scene).repeat(Math.max(0, count));
}

/** An advert that is never displayed, its call made of shuffled letters. */
export function fakeAdvert(scene: Scene, groupHref: string, token: string): string {
	const random = randomFrom(`advert ${token}`);
	const said = shuffled([...`${scene.words.learnMore} ${letters(token, 4)}`], random);
	const href = (mark: string) => `${groupHref}?__cft__[0]=${token}&__tn__=%2CmH-R#?${mark}`;
	const glyphs = said.map((letter, i) =>
		h('span', { class: scene.x(`order-${i % 24}`, ...(random() < 0.3 ? ['vanish'] : [])) }, t(letter)),
	);
	return h(
		'div',
		{},
		h(
			'div',
			{ class: scene.x('none'), style: 'display:none' },
			h(
				'a',
				{ href: href('hka'), rel: 'nofollow noreferrer', role: 'link', tabindex: 0, target: '_blank' },
				h(
					'div',
					{},
					h(
						'object',
						{ type: 'nested/pressable' },
						h(
							'a',
							{ href: href('gak'), role: 'link', tabindex: 0 },
							h(
								'span',
								{ dir: 'auto' },
								h('span', { class: scene.x('letters'), style: 'display:flex' }, ...glyphs),
							),
						),
					),
				),
			),
		),
	);
}
