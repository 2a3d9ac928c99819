/** What hangs under the text: photos, a sale card, a quoted post, a poll, an event, a film. */
import type { SitePost } from '../../content.ts';
import { h, t } from '../../markup.ts';
import { scenery } from '../../pictures.ts';
import { ORIGIN, type Scene } from '../../scene.ts';
import { digits } from '../../seed.ts';
import { blocks, memberHref, tracked } from '../../text.ts';
import { postAge } from '../../when.ts';

function photos(post: SitePost, scene: Scene): string {
	const { x, words } = scene;
	const token = scene.token(post.id);
	const shown = Math.min(post.photos, 4);
	const one = (i: number) => {
		const fbid = digits(`photo ${post.id} ${i}`, 16);
		const href = post.sale
			? `${ORIGIN}/commerce/listing/${post.sale.listingId}/?media_id=${i}&ref=share_attachment`
			: `${ORIGIN}/photo/?fbid=${fbid}&set=${post.photos > 1 ? 'pcb' : 'gm'}.${post.id}`;
		const left = i === shown - 1 && post.photos > shown ? post.photos - shown : 0;
		const caption = post.photoCaption ?? (i % 2 === 0 ? words.photoMaybe : words.noPhoto);
		return h(
			'a',
			{
				...(shown > 1 ? { 'aria-label': caption } : {}),
				href: tracked(href, token, `*b${i}!%3A%3EH-R`),
				role: 'link',
				tabindex: 0,
				class: x('photo', ...(shown === 3 && i === 0 ? ['photo-wide'] : [])),
			},
			h('img', {
				alt: shown > 1 ? '' : caption,
				'data-imgperflogname': 'feedImage',
				referrerpolicy: 'origin-when-cross-origin',
				src: scenery(`${post.id} ${i}`),
				class: x('photo-image'),
			}),
			left > 0 ? h('div', { class: x('photo-more') }, `+${left}`) : '',
		);
	};
	return h(
		'div',
		{ class: x('photos', shown > 1 ? 'photos-many' : 'photos-one') },
		...Array.from({ length: shown }, (_, i) => one(i)),
	);
}

function saleCard(post: SitePost, scene: Scene): string {
	const { x } = scene;
	const { sale } = post;
	if (!sale) return '';
	return h(
		'a',
		{
			href: tracked(
				`${ORIGIN}/commerce/listing/${sale.listingId}/?ref=share_attachment`,
				scene.token(post.id),
				'*WH-R',
			),
			role: 'link',
			tabindex: 0,
			class: x('card'),
		},
		h(
			'div',
			{},
			h(
				'span',
				{ dir: 'auto', class: x('small', 'faint') },
				h(
					'span',
					{},
					h(
						'div',
						{},
						t(sale.price),
						h('span', {}, h('span', {}, '&nbsp;'), h('span', { 'aria-hidden': 'true' }, ' · ')),
						t(sale.place),
					),
				),
			),
		),
		h(
			'div',
			{},
			h(
				'span',
				{ dir: 'auto', class: x('strong') },
				h('span', { style: '-webkit-line-clamp:2' }, h('div', {}, t(sale.title))),
			),
		),
		h(
			'div',
			{ 'aria-label': scene.words.message, role: 'button', tabindex: 0, class: x('card-button') },
			t(scene.words.message),
		),
	);
}

function quotedPost(post: SitePost, scene: Scene): string {
	const { x } = scene;
	const { quoted } = post;
	if (!quoted) return '';
	const token = scene.token(post.id);
	return h(
		'div',
		{ class: x('quoted') },
		h(
			'div',
			{ class: x('quoted-head') },
			h(
				'div',
				{ 'data-ad-rendering-role': 'profile_name' },
				h(
					'h3',
					{ class: x('h-reset') },
					h(
						'span',
						{},
						h(
							'a',
							{
								href: tracked(memberHref(post.group, quoted.author), token, '-UC%2CP-R'),
								role: 'link',
								tabindex: 0,
								class: x('plain-link'),
							},
							h('b', {}, h('span', {}, t(quoted.author.name))),
						),
					),
				),
			),
			h(
				'span',
				{ class: x('small', 'faint') },
				t(postAge(quoted.at, scene.now, scene.locale, scene.timeZone)),
			),
		),
		h(
			'div',
			{ dir: 'auto' },
			h(
				'div',
				{ 'data-ad-rendering-role': 'story_message' },
				h(
					'div',
					{ 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
					h(
						'span',
						{ dir: 'auto', class: x('prose') },
						blocks(quoted.text, { scene, group: post.group, token, mentions: [] }),
					),
				),
			),
		),
	);
}

function poll(post: SitePost, scene: Scene): string {
	const { x } = scene;
	if (!post.poll) return '';
	return h(
		'div',
		{ class: x('poll'), role: 'group' },
		...post.poll.map((choice, i) =>
			h(
				'div',
				{ class: x('choice'), role: 'checkbox', 'aria-checked': 'false', tabindex: 0 },
				h('span', { dir: 'auto' }, t(choice)),
				h('span', { class: x('faint', 'small') }, t(scene.words.votes(7 * (i + 1)))),
			),
		),
	);
}

function event(post: SitePost, scene: Scene): string {
	const { x } = scene;
	if (!post.event) return '';
	return h(
		'a',
		{
			href: tracked(`${ORIGIN}/events/${post.event.id}/`, scene.token(post.id), '*WH-R'),
			role: 'link',
			tabindex: 0,
			class: x('card'),
		},
		h('div', {}, h('span', { dir: 'auto', class: x('small', 'accent') }, t(post.event.when))),
		h('div', {}, h('span', { dir: 'auto', class: x('strong') }, t(post.event.title))),
		h('div', {}, h('span', { dir: 'auto', class: x('small', 'faint') }, t(post.event.place))),
		h('div', { role: 'button', tabindex: 0, class: x('card-button') }, t(scene.words.interested)),
	);
}

export function attachments(post: SitePost, scene: Scene): string {
	return [
		post.photos > 0 ? photos(post, scene) : '',
		post.video
			? h('video', {
					class: scene.x('film'),
					muted: true,
					playsinline: true,
					loop: true,
					'aria-label': 'video',
				})
			: '',
		saleCard(post, scene),
		quotedPost(post, scene),
		poll(post, scene),
		event(post, scene),
	].join('');
}
