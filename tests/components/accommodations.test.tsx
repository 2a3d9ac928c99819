/** Panels for whoever reads large, without colours, in the dark, or without movement. */
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { PANELS } from '#components/panels/PanelNav.tsx';
import { SETTINGS } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

async function emulate(feature: string, value: string): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
}

afterEach(async () => {
	document.documentElement.style.fontSize = '';
	await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

describe.each(PANELS)('panel %s', (panel) => {
	it('keeps its words and its width at 200 % text, in the narrowest side panel', async () => {
		document.documentElement.style.fontSize = '200%';
		await showPanels({}, { panel, query: 'pédiatre', size: { width: 360, height: 900 } });
		await expect.poll(() => document.querySelectorAll('.card, .list > li').length).toBeGreaterThan(0);
		await expectAccessible();
		for (const tab of document.querySelectorAll<HTMLElement>('.panel-nav button')) {
			expect(tab.scrollWidth).toBeLessThanOrEqual(tab.clientWidth);
		}
	});

	it('holds in the dark, in English, at 320 pixels', async () => {
		const settings = { ...SETTINGS, theme: 'dark' as const, language: 'en' as const };
		const size = { width: 320, height: 640 };
		await showPanels({ standing: { settings } }, { panel, query: 'pédiatre', size });
		await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
		await expect.poll(() => document.querySelectorAll('.card, .list > li').length).toBeGreaterThan(0);
		await expectAccessible();
	});
});

it('draws edges again when the system chooses the colours', async () => {
	await emulate('forced-colors', 'active');
	await showPanels({}, { query: 'pédiatre' });
	await expect.poll(() => document.querySelector('.tag')).not.toBeNull();
	for (const name of ['.card', '.answer', '.tag']) {
		expect(getComputedStyle(document.querySelector(name) as Element).borderTopWidth).toBe('1px');
	}
});

it('moves nothing for whoever asked for no movement', async () => {
	await emulate('prefers-reduced-motion', 'reduce');
	await showPanels({ find: () => 'full' }, { query: 'pédiatre' });
	await expect.poll(() => document.querySelector('.state')).not.toBeNull();
	expect(getComputedStyle(document.querySelector('.state') as Element).animationDuration).toBe('0s');
});
