import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHost, type PageHost } from '#lib/page/host.ts';
import { createMarkLayer, type MarkLayer } from '#lib/page/mark-layer.ts';
import { type UnitWatch, watchUnits } from '#lib/page/unit-watch.ts';

/** A page whose posts are `.post` elements of 300 px, in a column of 200 px with nothing beside it. */
let stop: AbortController;
let watch: UnitWatch;
let looked: string[];
let searches: number;

beforeEach(() => {
	stop = new AbortController();
	looked = [];
	searches = 0;
	document.body.innerHTML = '<main style="width:200px"></main>';
	const main = document.querySelector('main');
	watch = watchUnits(
		window,
		{
			findAll: () => {
				searches++;
				return document.querySelectorAll('.post');
			},
			findIn: (added) => [...(added.matches('.post') ? [added] : []), ...added.querySelectorAll('.post')],
			isStale: () => main?.isConnected !== true,
			look: (unit) => looked.push(unit.textContent ?? '') > 0,
			moved: () => {},
			disturbed: () => {},
			isWhole: () => true,
		},
		stop.signal,
	);
});

afterEach(() => {
	stop.abort();
	window.scrollTo(0, 0);
});

function addPosts(from: number, to: number): HTMLElement[] {
	const posts = Array.from({ length: to - from }, (_, i) => {
		const post = document.createElement('div');
		post.className = 'post';
		post.style.height = '300px';
		post.textContent = `post ${from + i}`;
		return post;
	});
	document.querySelector('main')?.append(...posts);
	return posts;
}

test('only what is on screen is looked at, and what comes on screen as one scrolls', async () => {
	const screens = Math.ceil(window.innerHeight / 300);
	addPosts(0, 40);
	await expect.poll(() => looked.length).toBeGreaterThan(0);
	await expect.poll(() => new Set(looked).size).toBeLessThanOrEqual(screens + 1);
	window.scrollTo(0, 300 * 20);
	await expect.poll(() => looked).toContain('post 20');
	expect(looked).not.toContain('post 39');
});

test('a later batch costs a search of what was added, not of the page', async () => {
	addPosts(0, 2);
	await expect.poll(() => looked).toContain('post 0');
	const before = searches;
	addPosts(2, 4);
	window.scrollTo(0, 600);
	await expect.poll(() => looked).toContain('post 2');
	expect(searches).toBe(before);
});

test('what changes on screen is looked at again, what leaves is let go', async () => {
	const [first] = addPosts(0, 1);
	await expect.poll(() => looked).toEqual(['post 0']);
	first?.append(' et une réponse');
	first?.append(document.createElement('b'));
	await expect.poll(() => looked).toContain('post 0 et une réponse');
	first?.remove();
	await expect.poll(() => watch.onScreen.size).toBe(0);
});

test('a page that puts another column in place is searched again', async () => {
	addPosts(0, 1);
	await expect.poll(() => looked).toContain('post 0');
	document.body.innerHTML = '<section><div class="post" style="height:200px">autre fil</div></section>';
	await expect.poll(() => looked).toContain('autre fil');
});

test('aborted, it hears nothing more', async () => {
	stop.abort();
	addPosts(0, 3);
	await new Promise((resolve) => setTimeout(resolve, 700));
	expect(looked).toEqual([]);
});

function openMarks(): { host: PageHost; layer: MarkLayer } {
	const css = '.chip { position: absolute; top: 0; left: 0; width: 120px; height: 36px }';
	const host = openHost(document, css, stop.signal);
	return { host, layer: createMarkLayer(window, host, stop.signal) };
}

function chip(): HTMLElement {
	const element = document.createElement('button');
	element.className = 'chip';
	return element;
}

test('a mark stands beside its post, follows it, and never widens the page', async () => {
	const [post] = addPosts(0, 1);
	const { layer } = openMarks();
	const mark = chip();
	if (post) layer.show(post, mark);
	await expect.poll(() => mark.dataset.placed).toBe('');
	const right = post?.getBoundingClientRect().right ?? 0;
	expect(Math.abs(mark.getBoundingClientRect().left - right - 12)).toBeLessThanOrEqual(1);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
	layer.keepOnly(new Set());
	expect(mark.isConnected).toBe(false);
});

test('where the page shows something beside the post, a badge on its corner', async () => {
	const [post] = addPosts(0, 1);
	const aside = document.createElement('aside');
	aside.style.cssText = 'position:fixed; left:200px; top:0; width:200px; height:400px';
	document.body.append(aside);
	const { layer } = openMarks();
	const mark = chip();
	if (post) layer.show(post, mark);
	await expect.poll(() => mark.hasAttribute('data-compact')).toBe(true);
});

test('a dialog over the post covers its mark too', async () => {
	const [post] = addPosts(0, 1);
	const { layer } = openMarks();
	const mark = chip();
	if (post) layer.show(post, mark);
	await expect.poll(() => mark.dataset.placed).toBe('');
	const veil = document.createElement('div');
	veil.style.cssText = 'position:fixed; inset:0; background:#fff';
	document.body.append(veil);
	layer.place();
	await expect.poll(() => mark.dataset.placed).toBeUndefined();
	veil.remove();
	layer.place();
	await expect.poll(() => mark.dataset.placed).toBe('');
});

test('placing marks shifts nothing of the page', async () => {
	let shift = 0;
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
	});
	observer.observe({ type: 'layout-shift' });
	const posts = addPosts(0, 3);
	const { layer } = openMarks();
	for (const post of posts) layer.show(post, chip());
	await new Promise((resolve) => setTimeout(resolve, 300));
	observer.disconnect();
	expect(shift).toBe(0);
});

test('a tall post keeps its mark below the page’s bar, when its top is under it or out of the window', async () => {
	const [post] = addPosts(0, 1);
	addPosts(1, 9);
	if (!post) throw new Error('a post');
	post.style.height = '2000px';
	const bar = document.createElement('header');
	bar.style.cssText = 'position:fixed; inset:0 0 auto; height:0';
	bar.innerHTML = '<div style="height:56px;background:#eee"></div>';
	document.body.append(bar);
	const { layer } = openMarks();
	const mark = chip();
	layer.show(post, mark);
	for (const scrolled of [40, 700]) {
		window.scrollTo(0, scrolled);
		await expect.poll(() => Math.round(mark.getBoundingClientRect().top)).toBeGreaterThanOrEqual(56);
		await expect.poll(() => mark.dataset.placed).toBe('');
		expect(mark.getBoundingClientRect().bottom).toBeLessThan(140);
	}
	window.scrollTo(0, 1990);
	await expect.poll(() => mark.dataset.placed).toBe(undefined);
});
