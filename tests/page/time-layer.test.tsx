/** What stands in front of the feed, in a real page: over it, never in it. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PAGE_STYLE } from '#components/page/page-style.ts';
import { createTimeLayer, type TimeLayer } from '#components/page/time-layer.tsx';
import { WALLS_STYLE } from '#components/page/walls-style.ts';
import type { KnownStanding } from '#lib/domain/time-standing.ts';
import { wallWordsIn } from '#lib/i18n/wall-words.ts';
import { isComposing, unsentText } from '#lib/page/composer.ts';
import { openHost, type PageHost } from '#lib/page/host.ts';
import { type MediaWatch, watchMedia } from '#lib/page/media.ts';

const MINUTE = 60_000;
const STANDING: KnownStanding = {
	known: true,
	day: '2026-03-04',
	spent: { feed: 20 * MINUTE, 'mutual-aid': 0, other: 0 },
	feedBudget: 20 * MINUTE,
	extensionLeft: 15,
	extensionWait: 300,
	show: 'limit',
	urgentUntil: null,
	countUnfocused: false,
	ways: [{ name: 'Parents de Montreuil', url: '#parents' }],
};
/** Longer than what is ignored just after a wall came up. */
const SOON = 700;

let leaving: AbortController;
let host: PageHost;
let media: MediaWatch;
let layer: TimeLayer;
let done: string[];
let isVisible = true;
let root: ShadowRoot;

/** The page's clock stands still but when it is put forward: how fast the machine is decides nothing. */
let clock = 0;

function pass(ms: number): void {
	clock += ms;
}

beforeEach(() => {
	document.body.innerHTML =
		'<main><p>Le fil</p><div contenteditable="true" id="composer"></div><button id="like">J’aime</button></main>';
	leaving = new AbortController();
	done = [];
	isVisible = true;
	// The root is closed to the page; a test looks inside all the same.
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		root = attach.call(this, init);
		return root;
	});
	host = openHost(document, PAGE_STYLE + WALLS_STYLE, leaving.signal);
	host.layer('limit');
	vi.restoreAllMocks();
	clock = performance.now();
	vi.spyOn(performance, 'now').mockImplementation(() => clock);
	media = watchMedia(document, () => {}, leaving.signal);
	const act = (name: string) => () => void done.push(name);
	layer = createTimeLayer({
		walls: host.layer('limit'),
		notices: host.layer('notices'),
		words: () => wallWordsIn('fr'),
		searchUrl: 'about:blank#search',
		applyTheme: () => 'dark',
		isVisible: () => isVisible,
		isComposing: () => isComposing(document),
		unsentText: () => unsentText(document),
		onWall: (isUp) => {
			done.push(isUp ? 'up' : 'down');
			if (isUp) media.hold();
			else media.release();
		},
		acts: {
			finish: act('finish'),
			search: act('search'),
			extend: act('extend'),
			urgent: act('urgent'),
			closeAtGate: act('close'),
			enter: act('enter'),
		},
	});
});
afterEach(() => {
	layer.clear();
	leaving.abort();
	vi.restoreAllMocks();
});

const wall = () => root.querySelector<HTMLDialogElement>('dialog');
const textOfWall = () => wall()?.textContent?.replaceAll('\u00a0', ' ') ?? '';
function button(name: string): HTMLButtonElement {
	const found = [...root.querySelectorAll('button')].find(
		({ textContent }) => textContent?.replaceAll('\u00a0', ' ') === name,
	);
	if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
	return found;
}

/** By the keyboard: a closed root is out of the pointer's reach in these tests. */
async function press(control: HTMLElement | null): Promise<void> {
	control?.focus();
	await userEvent.keyboard('{Enter}');
}

async function violations(): Promise<string[]> {
	// Colours are measured at rest.
	for (const animation of root.getAnimations()) animation.finish();
	// axe walks open roots only.
	Object.defineProperty(host.element, 'shadowRoot', { configurable: true, get: () => root });
	const result = await axe.run(host.element, { rules: { region: { enabled: false } } });
	Reflect.deleteProperty(host.element, 'shadowRoot');
	return result.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
}

describe('the stop', () => {
	it('is a modal dialog named by what was spent, with the focus in its first control', async () => {
		layer.take(STANDING, 'feed');
		expect(wall()?.matches(':modal')).toBe(true);
		expect(textOfWall()).toContain('20 minutes de fil aujourd’hui.');
		expect(textOfWall()).toContain('C’est ici que vous vouliez vous arrêter.');
		expect(host.focused()).toBe(button('Terminer'));
		expect(await violations()).toEqual([]);
	});

	it('changes and hides nothing of the page', () => {
		const before = document.body.outerHTML;
		const rootBefore = document.documentElement.getAttributeNames();
		layer.take(STANDING, 'feed');
		expect(document.body.outerHTML).toBe(before);
		expect(document.documentElement.getAttributeNames()).toEqual(rootBefore);
		expect(document.querySelector('#like')?.checkVisibility()).toBe(true);
	});

	it('keeps the keys to itself, and the focus inside', async () => {
		const heard: string[] = [];
		const listen = (event: Event) => void heard.push((event as KeyboardEvent).key);
		document.addEventListener('keydown', listen, true);
		document.addEventListener('keyup', listen);
		layer.take(STANDING, 'feed');
		pass(SOON);
		for (let presses = 0; presses < 12; presses += 1) {
			await userEvent.keyboard('{Tab}');
			const inside = document.activeElement === host.element || document.activeElement === document.body;
			expect(inside).toBe(true);
		}
		await userEvent.keyboard('jz{Shift>}{Tab}{/Shift}');
		document.removeEventListener('keydown', listen, true);
		document.removeEventListener('keyup', listen);
		expect(heard.filter((key) => key !== 'Tab' && key !== 'Shift')).toEqual([]);
	});

	it('ends with Esc, but not with one that was meant for the page', async () => {
		layer.take(STANDING, 'feed');
		await userEvent.keyboard('{Escape}');
		expect(done).toEqual(['up']);
		pass(SOON);
		await userEvent.keyboard('{Escape}');
		expect(done).toEqual(['up', 'finish']);
		expect(wall()?.open).toBe(true);
	});

	it('T28 gives its rallonge after one click and the wait, keeping the focus', async () => {
		layer.take(STANDING, 'feed');
		pass(SOON);
		const extension = button('Rallonge de 5 min');
		extension.focus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => extension.getAttribute('aria-disabled')).toBe('true');
		expect(host.focused()).toBe(extension);
		expect(done).toEqual(['up']);
		pass(STANDING.extensionWait);
		await expect.poll(() => done).toEqual(['up', 'extend']);
		layer.take({ ...STANDING, show: 'nothing' }, 'feed');
		expect(wall()).toBeNull();
	});

	it('says so when no rallonge is left', () => {
		layer.take({ ...STANDING, extensionLeft: 0 }, 'feed');
		expect(textOfWall()).toContain('Plus de rallonge aujourd’hui');
		layer.take({ ...STANDING, extensionLeft: 2 }, 'feed');
		expect(button('Rallonge de 2 min')).toBeTruthy();
	});

	it('lets an urgent need through in one tap', async () => {
		layer.take(STANDING, 'feed');
		pass(SOON);
		await press(button('C’est urgent'));
		expect(done).toEqual(['up', 'urgent']);
	});

	it('T31 waits until what is being typed is left or sent, and gives the way back to it', async () => {
		const composer = document.querySelector<HTMLElement>('#composer');
		composer?.focus();
		await userEvent.keyboard('Bonjour à toutes');
		layer.take(STANDING, 'feed');
		expect(wall()).toBeNull();
		composer?.blur();
		layer.reconsider();
		expect(wall()?.open).toBe(true);
		expect(composer?.textContent).toBe('Bonjour à toutes');
		pass(SOON);
		await press(button('Revenir à mon texte'));
		expect(document.activeElement).toBe(composer);
		layer.take(STANDING, 'feed');
		expect(wall()).toBeNull();
		if (composer) composer.textContent = '';
		layer.reconsider();
		expect(wall()?.open).toBe(true);
	});

	it('T30 waits for the page to be seen, and pauses media', async () => {
		const sound = document.createElement('audio');
		sound.src = silence();
		sound.loop = true;
		sound.muted = true;
		document.body.append(sound);
		await sound.play();
		isVisible = false;
		layer.take(STANDING, 'feed');
		expect([wall(), sound.paused]).toEqual([null, false]);
		isVisible = true;
		layer.take(STANDING, 'feed');
		expect([wall()?.open, sound.paused]).toEqual([true, true]);
		// The page starts its video again by itself.
		await sound.play().catch(() => {});
		await expect.poll(() => sound.paused).toBe(true);
		layer.take({ ...STANDING, show: 'nothing' }, 'feed');
		await sound.play();
		expect(sound.paused).toBe(false);
	});

	it('T34 opens the way when time is unknown, or the page is not the feed any more', () => {
		layer.take(STANDING, 'feed');
		layer.take({ known: false }, 'feed');
		expect(wall()).toBeNull();
		layer.take(STANDING, 'feed');
		layer.take(STANDING, 'mutual-aid');
		expect(wall()).toBeNull();
		expect(done).toEqual(['up', 'down', 'up', 'down']);
	});
});

describe('the gate', () => {
	const gate: KnownStanding = { ...STANDING, show: 'gate' };

	it('draws the search in it as it is drawn itself, whatever the system wants', () => {
		layer.take(gate, 'feed');
		expect(root.querySelector('iframe')?.src).toBe('about:blank#search-dark');
	});

	it('asks, with the search of our own, and lets in after a moment', async () => {
		layer.take(gate, 'feed');
		expect(textOfWall()).toContain('Que cherchez\u2011vous ?');
		expect(host.focused()).toBe(root.querySelector('iframe'));
		const enter = [...root.querySelectorAll('button')].find(({ textContent }) =>
			textContent?.includes('Entrer dans le fil'),
		);
		expect(enter?.getAttribute('aria-disabled')).toBe('true');
		pass(SOON);
		enter?.click();
		expect(done).toEqual(['up']);
		expect(await violations()).toEqual([]);
		pass(5000);
		await expect.poll(() => enter?.getAttribute('aria-disabled')).toBe('false');
		enter?.click();
		expect(done).toEqual(['up', 'enter']);
	});

	it('closes with its button', async () => {
		layer.take(gate, 'feed');
		pass(SOON);
		await press(button('Fermer l’onglet'));
		expect(done).toEqual(['up', 'close']);
	});
});

describe('the reminder', () => {
	const near: KnownStanding = {
		...STANDING,
		spent: { ...STANDING.spent, feed: 16 * MINUTE },
		show: 'reminder',
	};

	it('says what is spent and what was meant, once, in a live region', async () => {
		layer.take(near, 'feed');
		const status = root.querySelector('[role="status"]');
		await expect.poll(() => status?.textContent).toContain('16');
		expect(status?.textContent?.replaceAll('\u00a0', ' ')).toBe(
			'16 minutes de fil aujourd’hui. Vous vouliez vous arrêter à 20 min.',
		);
		expect(wall()).toBeNull();
		expect(await violations()).toEqual([]);
		layer.take({ ...near, show: 'nothing' }, 'feed');
		expect(status?.isConnected).toBe(true);
		await press(root.querySelector<HTMLElement>('.reminder button'));
		expect(root.querySelector('.reminder')).toBeNull();
	});

	it('goes when the feed is left, or the limit comes', () => {
		layer.take(near, 'feed');
		layer.take(near, 'mutual-aid');
		expect(root.querySelector('.reminder')).toBeNull();
		layer.take(near, 'feed');
		layer.take(STANDING, 'feed');
		expect(root.querySelector('.reminder')).toBeNull();
	});
});

/** A second of silence, as a WAV file. */
function silence(): string {
	const bytes = new Uint8Array(44 + 8000).fill(128, 44);
	const view = new DataView(bytes.buffer);
	const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
	text(0, 'RIFF');
	view.setUint32(4, 36 + 8000, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, 8000, true);
	view.setUint32(28, 8000, true);
	view.setUint16(32, 1, true);
	view.setUint16(34, 8, true);
	text(36, 'data');
	view.setUint32(40, 8000, true);
	return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}
