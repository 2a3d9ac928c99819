import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#lib/facebook/urls.ts';
import { runs } from '#tests/support/runs.ts';

const chosen = (segment: string) => segment === '123' || segment === 'parents.montreuil';
const at = (path: string, host = 'www') => ledgerOf(`https://${host}.facebook.com${path}`, chosen);

describe('whose time it is', () => {
	it.each(['/', '/home.php', '/?filter=groups', '/groups/feed/', '/groups/discover', '/watch', '/reel/77'])(
		'T17 %s is the feed’s',
		(path) => {
			expect(at(path)).toBe('feed');
		},
	);

	it.each(['/groups/123', '/groups/parents.montreuil/', '/groups/123/posts/9/', '/groups/123/search?q=x'])(
		'T18 %s is mutual aid’s, on every site of Facebook',
		(path) => {
			expect(['www', 'm', 'web'].map((host) => at(path, host))).toEqual(Array(3).fill('mutual-aid'));
		},
	);

	it.each(['/groups/456', '/groups/annonces/posts/9/', '/marketplace/', '/julie.petit'])(
		'T18 %s is neither: a group that was not chosen, the rest of Facebook',
		(path) => {
			expect(at(path)).toBe('other');
		},
	);

	it('T19 messages are not counted, nor what is not Facebook’s', () => {
		expect(at('/messages/t/1')).toBeNull();
		expect(ledgerOf('https://www.messenger.com/t/1', chosen)).toBeNull();
		expect(ledgerOf('chrome-extension://abc/popup.html', chosen)).toBeNull();
		expect(ledgerOf('about:blank', chosen)).toBeNull();
	});

	it('P6 the same page has one ledger, whatever its slashes, fragment, host and added query', () => {
		const path = fc.constantFrom(
			'/',
			'/groups/123',
			'/groups/456',
			'/groups/feed',
			'/watch',
			'/messages/t/1',
		);
		const query = fc.uniqueArray(fc.constantFrom('__cft__[0]=A', 'ref=nf', 'locale=fr_FR'), { maxLength: 3 });
		fc.assert(
			fc.property(
				path,
				fc.constantFrom('www', 'web', 'm'),
				fc.constantFrom('', '/'),
				query,
				fc.constantFrom('', '#', '#top'),
				(page, host, slash, parts, fragment) => {
					const added = parts.length > 0 ? `?${parts.join('&')}` : '';
					expect(at(`${page}${page === '/' ? '' : slash}${added}${fragment}`, host)).toBe(at(page));
				},
			),
			runs(300),
		);
	});

	it('P6 any address has a ledger or none, and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
				expect(['mutual-aid', 'feed', 'other', null]).toContain(ledgerOf(address, chosen));
			}),
			runs(60),
		);
	});
});
