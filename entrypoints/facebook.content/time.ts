/** Counts the time of this page and draws what stands in front of the feed. Whatever breaks, Facebook works. */
import type { TimeLayer } from '#components/page/time-layer.tsx';
import type { Ledger, TimeSegment } from '#lib/domain/ledger.ts';
import { ledgerOf } from '#lib/facebook/urls.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Client } from '#lib/messages/client.ts';
import type { PageHost } from '#lib/page/host.ts';
import { watchMedia } from '#lib/page/media.ts';
import { type Appended, keepTime, type TimeKeeper } from '#lib/page/time-keeper.ts';
import { systemClock } from '#lib/platform/clock.ts';
import { reportBug } from '#lib/platform/log.ts';
import type { LateParts, Theme } from './late-parts.ts';
import { openWalls } from './late-walls.ts';

export interface TimeParts {
	readonly window: Window & typeof globalThis;
	readonly host: PageHost;
	readonly client: Client;
	/** Brings what stands in front of the feed; null when it cannot be. */
	readonly loadWalls: () => Promise<LateParts['walls'] | null>;
	readonly language: () => Language;
	readonly theme: () => Theme;
	/** Our own page with the search field. */
	readonly searchUrl: () => string;
	/** Whether the user reads that group with us, by its path segment. */
	readonly isChosenGroup: (segment: string) => boolean;
	readonly signal: AbortSignal;
}

/** `look` at each change of address or of the chosen groups. */
export function startTime(parts: TimeParts): Pick<TimeKeeper, 'look'> {
	const { window, client, signal } = parts;
	const media = watchMedia(window.document, () => keeper.look(), signal);
	const { document } = window;
	const layer = openWalls(parts.loadWalls, {
		window,
		host: parts.host,
		client,
		media,
		language: parts.language,
		theme: parts.theme,
		searchUrl: parts.searchUrl,
		hear: (standing) => keeper.hear(standing),
		cover: (isUp) => keeper.cover(isUp),
	});
	const reconsider = () => openWayOnError(layer, layer.reconsider);
	document.addEventListener('focusout', () => setTimeout(reconsider, AFTER_BLUR), { signal });
	const keeper = keepTime(
		{
			window,
			clock: systemClock,
			docId: crypto.randomUUID(),
			media,
			ledgerOf: (url) => ledgerOf(url, parts.isChosenGroup),
			append: (segments, ledger) => append(client, segments, ledger),
			onStanding: (standing, ledger) => openWayOnError(layer, () => layer.take(standing, ledger)),
			onLedger: (ledger) => {
				if (ledger !== 'feed') layer.clear();
			},
		},
		signal,
	);
	signal.addEventListener('abort', () => layer.clear(), { once: true });
	return keeper;
}

/** A field loses the focus before the next one has it. */
const AFTER_BLUR = 150;

async function append(
	client: Client,
	segments: readonly TimeSegment[],
	ledger: Ledger | null,
): Promise<Appended> {
	const reply = await client.send('time.append', { segments, ledger });
	if (reply.ok) return reply.value;
	return reply.reason === 'private' || reply.reason === 'orphaned' ? 'never' : 'later';
}

function openWayOnError(layer: TimeLayer, show: () => void): void {
	try {
		show();
	} catch (error) {
		reportBug('time layer', error);
		layer.clear();
	}
}
