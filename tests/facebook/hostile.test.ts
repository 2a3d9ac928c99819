/** What one member's words could make of another's post, and what an admin's page shows behind anonymity. */
import { describe, expect, it } from 'vitest';
import type { SeenPost } from '#lib/domain/seen.ts';
import { readPage } from '#lib/facebook/read-page.ts';
import { withShown } from './show.ts';

const OTHER_POST = 'https://www.facebook.com/groups/1/posts/999/';
const link = (href: string, words = href) => `<a href="${href}">${words}</a>`;
const NAME = `<h3>${link('/groups/1/user/42/', 'Marc Petit')}</h3>`;
const ACTIONS = '<div role="button" aria-label="J’aime" data-ad-rendering-role="like_button"></div>';
const TIME = `<ul><li>${link('/groups/1/posts/5/?comment_id=77', '3 h')}</li></ul>`;
const TEXT = '<div data-ad-rendering-role="story_message"><div dir="auto">Bonjour à tous</div></div>';
const ANONYMOUS = '<span>Membre anonyme</span>';
const JULIE = link('/groups/1/user/43/', 'Julie Petit');

const head = (html: string) => `<div data-ad-rendering-role="profile_name">${html}</div>`;

function commentOf(who: string, label: string, body: string): string {
	return `<div role="article" aria-label="${label}"><div>${who}</div>${body}${TIME}</div>`;
}

async function readUnitOf(unit: string): Promise<SeenPost> {
	const html = `<div role="main"><div role="feed"><div aria-posinset="1">${unit}</div></div></div>`;
	const options = {
		url: 'https://www.facebook.com/groups/1/',
		locale: 'fr',
		at: Date.UTC(2026, 4, 31),
		timeZone: 'Europe/Paris',
	};
	const { posts } = await withShown(html, (shown) => readPage(shown, options));
	if (!posts[0]) throw new Error('nothing read');
	return posts[0].post;
}

describe('an address that a member typed', () => {
	it.each([
		['among words', `<div dir="auto">Regardez ${link(OTHER_POST)} merci</div>`],
		['on a line of its own', `<div dir="auto">${link(OTHER_POST)}</div><div dir="auto">Bonjour</div>`],
		['in a span', `<span dir="auto">Regardez ${link(OTHER_POST)} merci</span>`],
		['without its scheme', `<div dir="auto">${link(OTHER_POST, 'facebook.com/groups/1/po…')} merci</div>`],
	])('%s gives a post whose words are not marked no id', async (_, body) => {
		expect(await readUnitOf(`${NAME}${body}${ACTIONS}`)).toMatchObject({ id: null, aliases: [] });
	});

	it.each([
		['in a line', (address: string) => `<div dir="auto">${link(address)}</div>`],
		['in a span', (address: string) => `<span dir="auto">voyez ${link(address)} merci</span>`],
	])('%s makes a comment neither another one nor a reply', async (_, body) => {
		const said = commentOf(
			link('/groups/1/user/42/', '<span dir="auto">Marc Petit</span>'),
			'Commentaire de Marc Petit il y a 3 h',
			body(`${OTHER_POST}?comment_id=555&reply_comment_id=666`),
		);
		const post = await readUnitOf(`${head(NAME)}${TEXT}${ACTIONS}${said}`);
		expect(post.id).toBe('5');
		expect(post.comments).toMatchObject([{ id: '77', parentId: null }]);
	});

	it.each([
		['of another group', '/groups/2/posts/999/'],
		['of the same group', OTHER_POST],
	])('the card of a post %s gives no id', async (_, address) => {
		const card = link(address, '<div dir="auto">FACEBOOK.COM</div><div dir="auto">Canapé à donner</div>');
		const post = await readUnitOf(`${head(NAME)}${TEXT}${card}${ACTIONS}`);
		expect(post).toMatchObject({ id: null, text: 'Bonjour à tous' });
		expect(await readUnitOf(`${head(NAME)}<img>${card}${ACTIONS}`)).toMatchObject({ id: null, text: '' });
	});

	it('to a page of Facebook is not kept among the links', async () => {
		const addresses = [
			'https://m.me/100001234567890',
			'https://www.facebook.com./profile.php?id=100001234567890',
			'https://fb.me/100001234567890',
			'https://www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/100001234567890',
			'https://ville.example/',
		];
		const words = addresses.map((address) => link(address)).join(' ');
		const body = `<div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>`;
		expect((await readUnitOf(`${head(NAME)}${body}${ACTIONS}`)).links).toEqual(['https://ville.example/']);
	});
});

describe('a name that an admin’s page shows beside an anonymous member', () => {
	it.each([
		['in the head of a post', `${head(`<h3>${ANONYMOUS} · ${JULIE}</h3>`)}${TEXT}`],
		['first in the head of a post', `${head(`<h3>${JULIE} · ${ANONYMOUS}</h3>`)}${TEXT}`],
		['under the head', `${head(`<h3>${ANONYMOUS}</h3>`)}<div>${JULIE}</div>${TEXT}`],
		[
			'on a line of its own, words not marked',
			`<h3>${ANONYMOUS}</h3><div dir="auto">${JULIE}</div><div dir="auto">Bonjour à tous</div>`,
		],
	])('%s is kept nowhere', async (_, unit) => {
		const post = await readUnitOf(`${unit}${ACTIONS}`);
		expect(post).toMatchObject({ author: null, anonymous: true, text: 'Bonjour à tous' });
		expect(JSON.stringify(post)).not.toMatch(/Julie|"43"/u);
	});

	it.each([
		['beside', `<span dir="auto">Membre anonyme</span> ${JULIE}`],
		['within', `<span dir="auto">Membre anonyme · ${JULIE}</span>`],
	])('%s that of a comment is kept nowhere', async (_, who) => {
		const said = commentOf(who, 'Commentaire de Membre anonyme il y a 3 h', '<div dir="auto">Merci</div>');
		const { comments } = await readUnitOf(`${head(NAME)}${TEXT}${ACTIONS}${said}`);
		expect(comments).toMatchObject([{ author: null, text: 'Merci' }]);
		expect(JSON.stringify(comments)).not.toMatch(/Julie|"43"/u);
	});

	it('leaves named who writes in a group whose name says so', async () => {
		const group = link('/groups/1/', 'Alcooliques anonymes Lyon');
		const post = await readUnitOf(`${head(`<h3>${JULIE} ▸ ${group}</h3>`)}${TEXT}${ACTIONS}`);
		expect(post).toMatchObject({ anonymous: false, author: { name: 'Julie Petit', id: '43' } });
	});
});
