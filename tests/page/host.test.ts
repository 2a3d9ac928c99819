import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openHost, type PageHost } from '#lib/page/host.ts';
import { tellKeys } from '#lib/page/tell-keys.ts';

let stop: AbortController;
let host: PageHost;

beforeEach(() => {
	stop = new AbortController();
	document.body.textContent = 'Texte de la page';
	host = openHost(document, '.mark { color: rgb(1, 2, 3) }', stop.signal);
});

afterEach(() => stop.abort());

function addButton(): HTMLButtonElement {
	const button = document.createElement('button');
	button.className = 'mark';
	button.textContent = 'Question';
	host.layer('marks').append(button);
	return button;
}

test('nothing of ours is in the page’s own text, nor reachable from the page', () => {
	addButton();
	expect(document.body.textContent).toBe('Texte de la page');
	expect(document.documentElement.textContent).not.toContain('Question');
	expect(host.element.shadowRoot).toBeNull();
	expect(host.element.parentElement).toBe(document.documentElement);
});

test('its own style applies and the page’s does not', () => {
	const theirs = document.createElement('style');
	theirs.textContent = 'div { display: none !important; opacity: 0.2 } button { color: red !important }';
	document.head.append(theirs);
	const button = addButton();
	expect(getComputedStyle(button).color).toBe('rgb(1, 2, 3)');
	expect(getComputedStyle(host.element).opacity).toBe('1');
	expect(getComputedStyle(host.element).display).toBe('block');
	theirs.remove();
});

test('only what is ours takes the pointer', () => {
	const button = addButton();
	button.style.cssText = 'position:absolute; left:100px; top:50px; width:80px; height:30px';
	expect(document.elementFromPoint(120, 60)).toBe(host.element);
	expect(host.topAt(120, 60)).toBe(button);
	expect(document.elementFromPoint(20, 20)).not.toBe(host.element);
	expect(host.topAt(20, 20)).toBeNull();
});

test('it comes back when the page drops it, and leaves when told', async () => {
	const button = addButton();
	host.element.remove();
	await expect.poll(() => host.element.parentElement).toBe(document.documentElement);
	expect(button.isConnected).toBe(true);
	stop.abort();
	expect(host.element.isConnected).toBe(false);
});

test('the page holds nothing of ours until something is drawn', () => {
	const count = document.documentElement.children.length;
	const fresh = new AbortController();
	const other = openHost(document, '', fresh.signal);
	expect(other.focused()).toBeNull();
	expect(other.topAt(1, 1)).toBeNull();
	expect(document.documentElement.children.length).toBe(count);
	other.layer('marks');
	expect(document.documentElement.children.length).toBe(count + 1);
	fresh.abort();
	expect(document.documentElement.children.length).toBe(count);
});

test('a host that an older script left behind goes, nothing of the page does', () => {
	const left = host.element.cloneNode() as HTMLElement;
	left.style.setProperty('color-scheme', 'dark', 'important');
	const theirs = document.createElement('div');
	theirs.style.cssText = 'position: absolute; z-index: 2147483647';
	document.documentElement.append(left, theirs);
	const fresh = new AbortController();
	openHost(document, '', fresh.signal);
	expect(left.isConnected).toBe(false);
	expect(theirs.isConnected).toBe(true);
	theirs.remove();
	fresh.abort();
});

test('a key pressed on a mark is told to no listener of the page, and to the mark where it listens', async () => {
	const heard: string[] = [];
	const inside: string[] = [];
	const types = ['keydown', 'keypress', 'keyup'] as const;
	for (const type of types) {
		window.addEventListener(type, (event) => heard.push(event.key), { capture: true, signal: stop.signal });
		document.addEventListener(type, (event) => heard.push(event.key), { signal: stop.signal });
	}
	const button = addButton();
	button.addEventListener('keydown', (event) => inside.push(event.key));
	button.focus();
	await userEvent.keyboard('a');
	expect(inside).toEqual([]);
	tellKeys(window, host);
	await userEvent.keyboard('jz');
	expect(inside).toEqual(['j', 'z']);
	expect(heard).toEqual([]);
});

test('a key handled inside does not act on the page', async () => {
	tellKeys(window, host);
	const button = addButton();
	let clicks = 0;
	button.addEventListener('click', () => clicks++);
	button.focus();
	await userEvent.keyboard('{Enter}');
	expect(clicks).toBe(1);
	button.addEventListener('keydown', (event) => event.preventDefault());
	await userEvent.keyboard('{Enter}');
	expect(clicks).toBe(1);
});
