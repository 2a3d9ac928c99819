import type { CornerAct } from '#lib/domain/corner.ts';
import type { SeenGroup, WrittenPost } from '#lib/domain/seen.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Client } from '#lib/messages/client.ts';
import type { Reply } from '#lib/messages/envelope.ts';
import type { PageHost } from '#lib/page/host.ts';
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
	readonly language: () => Language;
	readonly close: () => void;
	readonly loadMend: () => Promise<LateParts['mend'] | null>;
	readonly keep: (group: SeenGroup, reading: Reading, post: WrittenPost) => void;
}

export type DoAct = (act: CornerAct) => void;

/** What the card of the corner does. */
export function startCornerActs(means: CornerMeans): DoAct {
	const { window, host, client } = means;

	function act(name: CornerAct): void {
		const seen = means.group();
		switch (name) {
			case 'toggle':
			case 'reload':
				break;
			case 'search':
				void client.send('panel.open', { query: '' });
				break;
			case 'start':
				void client.send('first-run.open', {});
				break;
			case 'mend':
				void mend(seen);
				break;
			default:
				if (seen) void choose(`group.${name}`, seen);
		}
	}

	/** On a page that Facebook changed: a text kept by hand, the page's structure for who mends Colibri. */
	async function mend(seen: SeenGroup | null): Promise<void> {
		const reading = means.visit()?.reading;
		if (!reading) return;
		const show = await means.loadMend();
		const visit = means.visit();
		if (visit?.reading !== reading) return;
		const layer = host.layer('notices');
		const keep = seen && ((post: WrittenPost) => means.keep(seen, reading, post));
		const language = means.language();
		show?.({ window, layer, language, health: reading.health(), reading, keep }, visit.stop.signal);
		means.close();
	}

	type Choice = 'group.switch-on' | 'group.pause' | 'group.resume' | 'group.stop' | 'group.dismiss';
	async function choose(name: Choice, group: SeenGroup): Promise<void> {
		if (await means.hear(client.send(name, { group }))) means.close();
	}

	return act;
}
