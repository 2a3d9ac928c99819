import type { CornerAct, CornerView } from '#components/page/corner.ts';
import { drawCard } from '#components/page/corner-card.ts';
import type { SeenGroup, WrittenPost } from '#lib/domain/seen.ts';
import type { PageWords } from '#lib/i18n/page-words.ts';
import type { Client } from '#lib/messages/client.ts';
import type { Reply } from '#lib/messages/envelope.ts';
import type { PageHost } from '#lib/page/host.ts';
import { isUserAct } from '#lib/page/user-act.ts';
import type { LateParts } from '../facebook.content/late-parts.ts';
import type { Reading } from './reading.ts';

/** What the acts of the corner's card work with. */
export interface CornerMeans {
	readonly window: Window & typeof globalThis;
	readonly host: PageHost;
	readonly client: Client;
	readonly group: () => SeenGroup | null;
	readonly visit: () => { readonly reading: Reading | null; readonly stop: AbortController } | null;
	/** Takes the state that a choice brought; false when it could not be made. */
	readonly hear: (asked: Promise<Reply<'page.state'>>) => Promise<boolean>;
	readonly toggle: () => void;
	readonly close: () => void;
	readonly loadMend: () => Promise<LateParts['mend'] | null>;
	readonly keep: (group: SeenGroup, reading: Reading, post: WrittenPost) => void;
}

export type DrawCorner = (view: CornerView, words: PageWords) => HTMLElement;

/** The card of the corner, and what it does. */
export function startCornerCard(means: CornerMeans): DrawCorner {
	const { window, host, client } = means;

	function act(name: CornerAct, words: PageWords): void {
		const seen = means.group();
		switch (name) {
			case 'toggle':
			case 'reload':
				means.toggle();
				break;
			case 'search':
				void client.send('panel.open', { query: '' });
				break;
			case 'start':
				void client.send('first-run.open', {});
				break;
			case 'mend':
				void mend(seen, words);
				break;
			default:
				if (seen) void choose(`group.${name}`, seen);
		}
	}

	/** On a page that Facebook changed: a text kept by hand, the page's structure for who mends Colibri. */
	async function mend(seen: SeenGroup | null, { language }: PageWords): Promise<void> {
		const reading = means.visit()?.reading;
		if (!reading) return;
		const show = await means.loadMend();
		const visit = means.visit();
		if (visit?.reading !== reading) return;
		const layer = host.layer('notices');
		const keep = seen && ((post: WrittenPost) => means.keep(seen, reading, post));
		show?.({ window, layer, language, health: reading.health(), reading, keep }, visit.stop.signal);
		means.close();
	}

	type Choice = 'group.switch-on' | 'group.pause' | 'group.resume' | 'group.stop' | 'group.dismiss';
	async function choose(name: Choice, group: SeenGroup): Promise<void> {
		if (await means.hear(client.send(name, { group }))) means.close();
	}

	return (view, words) =>
		drawCard(view, words, (name, event) => {
			if (isUserAct(event, host)) act(name, words);
		});
}
