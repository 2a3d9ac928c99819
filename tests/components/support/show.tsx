import '#components/ui/styles/panels.css';
import '#components/ui/styles/sorting.css';
import '#components/ui/styles/workshop.css';
import '#components/ui/styles/sort-room.css';
import '#components/ui/styles/first-run.css';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { PanelApp } from '#components/panels/PanelApp.tsx';
import type { PanelName } from '#components/panels/PanelNav.tsx';
import { WorkshopApp } from '#components/workshop/WorkshopApp.tsx';
import type { WorkshopApi } from '#components/workshop/workshop-api.ts';
import { type FakePanels, fakePanels, type Given } from './fake-panels.ts';
import { type FakeWorkshop, fakeWorkshop, type WorkshopGiven } from './fake-workshop.ts';

let root: HTMLElement | null = null;

/** Colours are measured at rest, not on their way. */
const STILL = document.createElement('style');
STILL.textContent = '*, *::before, *::after { transition: none !important; }';

/** Draws in the real page, at the popup's size. */
export async function show(
	content: ComponentChild,
	size = { width: 380, height: 560 },
): Promise<HTMLElement> {
	await page.viewport(size.width, size.height);
	root = document.createElement('div');
	root.id = 'app';
	root.style.height = `${size.height}px`;
	document.body.append(root);
	render(content, root);
	return root;
}

afterEach(() => {
	if (root) render(null, root);
	root?.remove();
	root = null;
	STILL.remove();
	location.hash = '';
});

interface Shown {
	readonly panel?: PanelName;
	readonly query?: string;
	readonly size?: { width: number; height: number };
}

export async function showPanels(given: Given = {}, shown: Shown = {}): Promise<FakePanels> {
	const fake = fakePanels(given);
	const initial = { panel: shown.panel ?? 'search', query: shown.query ?? '' } as const;
	await show(<PanelApp api={fake.api} host={fake.host} initial={initial} />, shown.size);
	return fake;
}

export async function showWorkshop(
	room: string,
	given: WorkshopGiven & { readonly api?: WorkshopApi } = {},
): Promise<FakeWorkshop> {
	location.hash = room;
	const fake = fakeWorkshop(given);
	await show(<WorkshopApp api={given.api ?? fake.workshop} host={fake.workshopHost} />, {
		width: 1000,
		height: 800,
	});
	return fake;
}

/** Closes each test: no violation, and nothing wider than the window. */
export async function expectAccessible(): Promise<void> {
	document.title = 'Colibri';
	for (const animation of document.getAnimations()) animation.finish();
	document.head.append(STILL);
	const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
	expect(found).toEqual([]);
	const boxes = document.querySelectorAll('html, .panel-top, .panel-body, .card, .list, .workshop-room');
	const wide = [...boxes].filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className);
	expect(wide).toEqual([]);
}
