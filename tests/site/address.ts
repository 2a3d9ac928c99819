/** Which page an address of the site names. Written apart from the product's own reading of addresses. */

export type Address =
	| { readonly kind: 'group-feed' | 'members' | 'pending' | 'buy-sell'; readonly group: string }
	| { readonly kind: 'post'; readonly group: string; readonly post: string; readonly over: boolean }
	| { readonly kind: 'search'; readonly group: string; readonly query: string }
	| { readonly kind: 'photo'; readonly post: string }
	| { readonly kind: 'joined-groups' | 'home' | 'marketplace' | 'login' }
	| { readonly kind: 'plain'; readonly title: string };

export function addressOf(url: URL): Address {
	const parts = url.pathname.split('/').filter((part) => part !== '');
	const [first, group, third, fourth] = parts;
	if (first === undefined) return { kind: 'home' };
	if (first === 'marketplace') return { kind: 'marketplace' };
	if (first === 'login') return { kind: 'login' };
	if (first === 'photo') {
		const post = /^(?:pcb|gm|g)\.(\d+)$/u.exec(url.searchParams.get('set') ?? '');
		return post?.[1] === undefined ? { kind: 'plain', title: 'Photo' } : { kind: 'photo', post: post[1] };
	}
	if (first !== 'groups') return { kind: 'plain', title: first };
	if (group === undefined || group === 'feed') return { kind: 'joined-groups' };
	if ((third === 'posts' || third === 'permalink') && fourth !== undefined) {
		return { kind: 'post', group, post: fourth, over: false };
	}
	const over = url.searchParams.get('multi_permalinks')?.split(',')[0];
	if (third === undefined && over) return { kind: 'post', group, post: over, over: true };
	if (third === undefined || third === 'discussion') return { kind: 'group-feed', group };
	if (third === 'search') return { kind: 'search', group, query: url.searchParams.get('q') ?? '' };
	if (third === 'members') return { kind: 'members', group };
	if (third === 'pending_posts') return { kind: 'pending', group };
	if (third === 'buy_sell_discussion') return { kind: 'buy-sell', group };
	return { kind: 'plain', title: `${third}` };
}
