import { describe, expect, it } from 'vitest';
import { commentIn, mediaIn, photoSetIn, postIdInHref, tokenIn } from '#lib/facebook/links.ts';
import { outsideLink } from '#lib/facebook/outside-link.ts';

const base64 = (text: string) => encodeURIComponent(btoa(text));

describe('commentIn', () => {
	it.each([
		['/groups/1/posts/2/?comment_id=44', { postId: null, id: '44', parentId: null }],
		['/groups/1/posts/2/?comment_id=2_44', { postId: '2', id: '44', parentId: null }],
		[`/julie?comment_id=${base64('comment:2_44')}&__tn__=R`, { postId: '2', id: '44', parentId: null }],
		['/groups/1/posts/2/?comment_id=44&reply_comment_id=55', { postId: null, id: '55', parentId: '44' }],
		[
			`/x?comment_id=${base64('comment:2_44')}&reply_comment_id=${base64('comment:2_55')}`,
			{ postId: '2', id: '55', parentId: '44' },
		],
		['/x?comment_id=not*base64', null],
		['/profile.php?id=4', null],
	])('%s', (href, told) => {
		expect(commentIn(href)).toEqual(told);
	});
});

describe('other addresses', () => {
	it('click tokens, however the brackets are written', () => {
		expect(tokenIn('/x?__cft__[0]=AZ-x_1&__tn__=R')).toBe('AZ-x_1');
		expect(tokenIn('/x?a=1&__cft__%5B0%5D=AZ%2Fx#?fck')).toBe('AZ/x');
		expect(tokenIn('/x?a=1')).toBeNull();
	});

	it('posts', () => {
		expect(postIdInHref('https://www.facebook.com/groups/1/permalink/22/?x')).toBe('22');
		expect(postIdInHref('/groups/1/posts/des-mots-33/22')).toBe('22');
		expect(postIdInHref('/groups/1/?multi_permalinks=22%2C23')).toBe('22');
		expect(postIdInHref('/groups/1/user/22/')).toBeNull();
		expect(postIdInHref('/story.php?story_fbid=pfbid0abcde&id=1')).toBe('pfbid0abcde');
	});

	it('photo sets, photos and listings', () => {
		expect(photoSetIn('/photo/?fbid=9&set=pcb.22')).toBe('22');
		expect(photoSetIn('/photo/?fbid=9&set=a.22')).toBeNull();
		expect(mediaIn('/commerce/listing/77/?x')).toBe('77');
		expect(mediaIn('/photo/?fbid=9')).toBe('9');
	});

	it.each([
		[
			'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.fr%2Fx%3Fb%3D1%26fbclid%3DIw%23f&h=AT',
			'https://a.fr/x?b=1#f',
		],
		['https://l.facebook.com/l.php?u=http%3A%2F%2Fa.fr%2F%3Ffbclid%3DIw%26b%3D1', 'http://a.fr/?b=1'],
		['https://a.fr/', 'https://a.fr/'],
		['https://www.facebook.com/events/1', null],
		['javascript:alert(1)', null],
		['https://l.facebook.com/l.php?u=javascript%3Aalert(1)', null],
		['', null],
	])('outside: %s', (href, told) => {
		expect(outsideLink(href)).toBe(told);
	});
});
