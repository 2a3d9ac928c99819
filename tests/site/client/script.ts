/** The page's own script, as text: the functions of this folder, which stand alone, and a start. */
import { scriptJson } from '../markup.ts';
import { film } from './film.ts';
import { go } from './go.ts';
import { grow } from './grow.ts';
import { paint } from './paint.ts';
import { press } from './press.ts';
import type { Client, ClientStart } from './types.ts';

function begin(
	start: ClientStart,
	parts: {
		paint: typeof paint;
		grow: typeof grow;
		go: typeof go;
		press: typeof press;
		film: typeof film;
	},
): void {
	const client: Client = {
		start,
		marks: new Map(),
		routeSignal: new AbortController(),
		async ask(query) {
			const address = `/api/graphql/?${new URLSearchParams({ ...query, load: start.load })}`;
			// A mark of the page's own script: a request without it is somebody else's.
			const answer = await fetch(address, { headers: { 'x-fb-lsd': start.load } });
			return answer.json();
		},
		paint: (ink) => parts.paint(client, ink),
		grow: (feed) => parts.grow(client, feed),
		go: (address, push) => parts.go(client, address, push),
	};
	client.paint(start.ink);
	client.grow(start.feed);
	parts.press(client);
	parts.film();
}

export function clientScript(start: ClientStart): string {
	const parts = { paint, grow, go, press, film };
	const list = Object.entries(parts).map(([name, part]) => `${name}:${part.toString()}`);
	return `(${begin.toString()})(${scriptJson(start)},{${list.join(',')}});`.replaceAll(
		'</script',
		'<\\/script',
	);
}
