import type { Client, RouteAnswer } from './types.ts';

/** A route change without a reload: the address first, the new page when it has come. */
export async function go(client: Client, address: string, push: boolean): Promise<void> {
	client.routeSignal.abort();
	client.routeSignal = new AbortController();
	const { signal } = client.routeSignal;
	if (push) history.pushState({}, '', address);
	const url = new URL(address, location.href);
	const answer = await client
		.ask<RouteAnswer>({ doc: 'route', at: `${url.pathname}${url.search}` })
		.catch(() => null);
	if (!answer || signal.aborted) return;
	const main = document.querySelector('[role="main"]') ?? document.body;
	main.innerHTML = answer.html;
	document.title = answer.title;
	if (push) scrollTo(0, 0);
	client.paint(answer.ink);
	client.grow(answer.feed);
}
