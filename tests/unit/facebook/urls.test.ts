import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goesByDate, groupSearchUrl, ledgerOf, memberIn, permalinkOf, routeOf } from '#lib/facebook/urls.ts';

const chosen = (segment: string) => segment === '123' || segment === 'parents.montreuil';

describe('routeOf', () => {
	it.each([
		['https://www.facebook.com/', 'feed', null, null],
		['https://www.facebook.com/?filter=groups&sk=h_chr', 'feed', null, null],
		['https://www.facebook.com/home.php', 'feed', null, null],
		['https://www.facebook.com/watch/?v=1', 'feed', null, null],
		['https://www.facebook.com/reel/12', 'feed', null, null],
		['https://www.facebook.com/groups/discover', 'feed', null, null],
		['https://www.facebook.com/groups', 'joined-groups', null, null],
		['https://www.facebook.com/groups/feed/?x=1#y', 'joined-groups', null, null],
		['https://www.facebook.com/groups/joins/', 'other', null, null],
		['https://www.facebook.com/groups/search/groups/?q=x', 'other', null, null],
		['https://web.facebook.com/groups//123//', 'group', '123', null],
		['https://m.facebook.com/groups/123?ref=x', 'group', '123', null],
		[
			'https://fr-fr.facebook.com/groups/parents.montreuil/buy_sell_discussion',
			'group',
			'parents.montreuil',
			null,
		],
		['https://www.facebook.com/groups/caf%C3%A9/', 'group', 'café', null],
		['https://www.facebook.com/groups/a%2Fb/posts/45/', 'other', null, null],
		['https://www.facebook.com/groups/1%3A2/', 'other', null, null],
		['https://www.facebook.com/groups/123/?multi_permalinks=45,46&x=1', 'group', '123', '45'],
		['https://www.facebook.com/groups/123/posts/45/?comment_id=6', 'post', '123', '45'],
		['https://www.facebook.com/groups/123/permalink/pfbid02abcDEF/', 'post', '123', 'pfbid02abcDEF'],
		[
			'https://www.facebook.com/groups/parents.montreuil/posts/je-cherche-2-poussettes/45/',
			'post',
			'parents.montreuil',
			'45',
		],
		['https://www.facebook.com/story.php?story_fbid=45&id=123', 'post', null, '45'],
		['https://www.facebook.com/groups/123/search/?q=p%C3%A9diatre', 'search', '123', null],
		['https://www.facebook.com/groups/123/pending_posts', 'pending', '123', null],
		['https://www.facebook.com/groups/123/members/', 'group-page', '123', null],
		['https://www.facebook.com/groups/123/user/9/', 'group-page', '123', null],
		['https://www.facebook.com/messages/t/1', 'messages', null, null],
		['https://www.facebook.com/photo/?fbid=1&set=gm.45', 'other', null, null],
		['https://www.facebook.com/marketplace/', 'other', null, null],
		['https://facebook.com.example/groups/123', 'other', null, null],
		['https://example.com/?u=https://www.facebook.com/groups/123', 'other', null, null],
		['not an address at all ://', 'other', null, null],
	])('%s', (address, kind, groupSegment, postId) => {
		expect(routeOf(address)).toMatchObject({ kind, groupSegment, postId });
	});

	it('knows a feed by date by its address alone', () => {
		for (const sorting of ['CHRONOLOGICAL', 'CHRONOLOGICAL_LISTINGS'])
			expect(goesByDate(`https://www.facebook.com/groups/123/?sorting_setting=${sorting}`)).toBe(true);
		for (const other of ['', '?sorting_setting=RECENT_ACTIVITY', '?sorting_setting=TOP_POSTS'])
			expect(goesByDate(`https://www.facebook.com/groups/123/${other}`)).toBe(false);
	});

	it('keeps the searched words', () => {
		expect(groupSearchUrl('123', 'pédiatre & co')).toMatch(/\/search\/\?q=p%C3%A9diatre%20%26%20co$/);
	});
});

describe('ledgerOf', () => {
	it.each([
		['https://www.facebook.com/groups/123/search/?q=x', 'mutual-aid'],
		['https://m.facebook.com/groups/123', 'mutual-aid'],
		['https://www.facebook.com/groups/parents.montreuil/posts/4/', 'mutual-aid'],
		['https://www.facebook.com/groups/999/', 'other'],
		['https://www.facebook.com/groups/feed', 'feed'],
		['https://www.facebook.com/groups/discover/', 'feed'],
		['https://www.facebook.com', 'feed'],
		['https://www.facebook.com/julie.petit', 'other'],
		['https://www.facebook.com/messages', null],
		['https://www.messenger.com/', null],
		['https://l.facebook.com/l.php?u=x', null],
	])('T17-T19 %s', (address, ledger) => {
		expect(ledgerOf(address, chosen)).toBe(ledger);
	});

	it('P6 is total, and stable under queries, slashes, fragments and hosts', () => {
		const segment = fc.constantFrom(
			'groups',
			'123',
			'999',
			'feed',
			'posts',
			'45',
			'watch',
			'reel',
			'messages',
			'é',
			'%E9',
			'user',
		);
		fc.assert(
			fc.property(
				fc.array(segment, { maxLength: 5 }),
				fc.constantFrom('www', 'web', 'm'),
				fc.string(),
				(path, host, junk) => {
					const plain = ledgerOf(`https://www.facebook.com/${path.join('/')}`, chosen);
					const noisy = `https://${host}.facebook.com//${path.join('//')}/?x=${encodeURIComponent(junk.toWellFormed())}#${encodeURIComponent(junk.toWellFormed())}`;
					expect(ledgerOf(noisy, chosen)).toBe(plain);
				},
			),
		);
	});
});

describe('addresses we make', () => {
	it('a permalink leads back to its post', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z0-9.]{3,20}$/), fc.stringMatching(/^\d{1,25}$/), (group, post) => {
				fc.pre(routeOf(`https://www.facebook.com/groups/${group}`).kind === 'group');
				expect(routeOf(permalinkOf(group, post))).toMatchObject({
					kind: 'post',
					groupSegment: group,
					postId: post,
				});
			}),
		);
	});

	it('finds the member and the group in an author link', () => {
		expect(memberIn('/groups/123/user/61500000000001/?__cft__[0]=x')).toEqual({
			groupSegment: '123',
			personId: '61500000000001',
		});
		expect(memberIn('/groups/123/users/6/')).toBeNull();
	});
});
