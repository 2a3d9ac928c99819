import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_STYLE } from '#components/page/page-style.ts';
import { createTimeLayer, type TimeActs, type TimeLayer } from '#components/page/time-layer.tsx';
import { WALLS_STYLE } from '#components/page/walls-style.ts';
import { EXTENSION_MINUTES } from '#lib/domain/budget.ts';
import type { GateOutcome } from '#lib/domain/time-act.ts';
import { wallWordsIn } from '#lib/i18n/wall-words.ts';
import { isPageVisible } from '#lib/page/attention-signals.ts';
import { isComposing, unsentText } from '#lib/page/composer.ts';
import { tellKeys } from '#lib/page/tell-keys.ts';
import { themeOfPage } from '#lib/page/theme.ts';
import { leavePart, type WallsMeans } from './facebook.content/late-parts.ts';

/** Put into a page by the background the first time something stands in front of the feed there. */
export default defineUnlistedScript(() => leavePart('walls', openLayer));

function openLayer(means: WallsMeans): TimeLayer {
	const { window, host, media } = means;
	const { document } = window;
	tellKeys(window, host);
	const walls = host.layer('limit');
	const style = document.createElement('style');
	style.textContent = PAGE_STYLE + WALLS_STYLE;
	walls.append(style);
	const layer = createTimeLayer({
		walls,
		notices: host.layer('notices'),
		words: () => wallWordsIn(means.language()),
		searchUrl: means.searchUrl(),
		applyTheme() {
			const wanted = means.theme();
			const shown = wanted === 'auto' ? themeOfPage(window) : wanted;
			host.setTheme(shown);
			return shown;
		},
		isVisible: () => isPageVisible(document),
		isComposing: () => isComposing(document),
		unsentText: () => unsentText(document),
		onWall(isUp) {
			if (isUp) media.hold();
			else media.release();
			means.cover(isUp);
		},
		acts: actsOf(means, () => layer.clear()),
	});
	return layer;
}

function actsOf({ client, hear }: WallsMeans, openWay: () => void): TimeActs {
	/** An act that brings no standing opens the way: nobody is held by a background that does not answer. */
	async function act(name: 'time.urgent' | 'time.extend' | 'time.gate', outcome: GateOutcome = 'entered') {
		const sent = {
			'time.urgent': () => client.send('time.urgent', {}),
			'time.extend': () => client.send('time.extend', { minutes: EXTENSION_MINUTES }),
			'time.gate': () => client.send('time.gate', { outcome }),
		};
		const reply = await sent[name]();
		hear(reply.ok ? reply.value.standing : { known: false });
	}
	async function closeTab() {
		const reply = await client.send('tab.close', {});
		if (!reply.ok) openWay();
	}
	return {
		finish: () => void closeTab(),
		// First of all, while the browser still counts it as the user's gesture.
		search: () => void client.send('panel.open', { query: '' }),
		extend: () => void act('time.extend'),
		urgent: () => void act('time.urgent'),
		enter: () => void act('time.gate', 'entered'),
		closeAtGate: () => void act('time.gate', 'left').then(closeTab),
	};
}
