/** Ten thousand hits: what is drawn, what a screen reader is told, where focus goes. Counted, never timed. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import { findings, passage, threadHit } from './support/panel-data.ts';
import { expectAccessible, showPanels } from './support/show.tsx';

const TOTAL = 10_000;
/** More than these were never drawn at once, whatever was scrolled through. */
const MOST_DRAWN = 24;

const cards = () => [...document.querySelectorAll<HTMLElement>('.results article')];
const body = () => document.querySelector<HTMLElement>('.panel-body');
const places = () =>
	[...document.querySelectorAll('.results > li')].map((row) => Number(row.getAttribute('aria-posinset')));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const MANY = Array.from({ length: TOTAL }, (_, place) =>
	threadHit({
		key: `g:${place}` as PostKey,
		passage: passage(`numéro ${place} ${'et encore des mots '.repeat(place % 7)}`),
	}),
);

function pageOf({ from, limit }: Inquiry): Findings {
	return findings({ hits: MANY.slice(from, limit), total: TOTAL });
}

async function scrollOn(): Promise<void> {
	const box = body();
	box?.scrollBy({ top: box.clientHeight });
	await frame();
	await frame();
}

it('draws the first results in the frame after the answer', async () => {
	let answer: (found: Findings) => void = () => undefined;
	const find = () => new Promise<Findings>((resolve) => (answer = resolve));
	const { inquiries } = await showPanels({ find }, { query: 'numéro' });
	await expect.poll(() => inquiries.length).toBe(1);
	answer(findings({ hits: MANY.slice(0, 20), total: TOTAL }));
	await frame();
	await frame();
	expect(cards().length).toBeGreaterThan(2);
	expect(cards().length).toBeLessThan(MOST_DRAWN);
});

it('draws only what is near, and asks for each page once', async () => {
	const { inquiries } = await showPanels({ find: pageOf }, { query: 'numéro' });
	await expect.poll(() => cards().length).toBeGreaterThan(2);
	let most = 0;
	for (let times = 0; times < 60; times += 1) {
		await scrollOn();
		most = Math.max(most, cards().length);
	}
	expect(most).toBeLessThan(MOST_DRAWN);
	expect(inquiries.length).toBeGreaterThan(3);
	expect(inquiries.map(({ from, limit }) => [from, limit])).toEqual(
		inquiries.map((_, turn) => [turn * 20, turn * 20 + 20]),
	);
	const seen = cards().some((card) => {
		const { top, bottom } = card.getBoundingClientRect();
		return top < innerHeight && bottom > 0;
	});
	expect(seen).toBe(true);
	await expectAccessible();
});

it('says which of how many each result is', async () => {
	await showPanels({ find: pageOf }, { query: 'numéro' });
	await expect.poll(() => cards().length).toBeGreaterThan(2);
	for (let times = 0; times < 12; times += 1) await scrollOn();
	const told = places();
	expect(told[0]).toBe(1);
	expect(told.at(-1)).toBeGreaterThan(12);
	expect(told).toEqual([...told].sort((a, b) => a - b));
	for (const row of document.querySelectorAll('.results > li'))
		expect(row.getAttribute('aria-setsize')).toBe(String(TOTAL));
});

it('goes to the last and the first by key, however far, and focus is never lost', async () => {
	await showPanels({ find: pageOf }, { query: 'numéro' });
	await expect.poll(() => cards().length).toBeGreaterThan(2);
	await userEvent.keyboard('{ArrowDown}{End}');
	await expect.poll(() => document.activeElement?.querySelector('h2')?.id).toBe('hit-19');
	// The end of the first page asks for the second.
	await expect.poll(() => document.getElementById('hit-20')).not.toBeNull();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(() => document.activeElement?.querySelector('h2')?.id).toBe('hit-21');
	body()?.scrollTo({ top: 0 });
	await frame();
	await frame();
	expect(document.activeElement?.querySelector('h2')?.id).toBe('hit-21');
	await userEvent.keyboard('{ArrowUp}');
	await expect.poll(() => document.activeElement?.querySelector('h2')?.id).toBe('hit-20');
	const box = document.activeElement?.getBoundingClientRect();
	expect(box && box.top < innerHeight && box.bottom > 0).toBe(true);
	await userEvent.keyboard('{Home}{ArrowUp}');
	await expect.element(page.getByRole('searchbox')).toHaveFocus();
});

it('goes back to its top with another question, and stays where it is when one result changes', async () => {
	const { acts } = await showPanels({ find: pageOf }, { query: 'numéro' });
	await expect.poll(() => cards().length).toBeGreaterThan(2);
	for (let times = 0; times < 3; times += 1) await scrollOn();
	const before = body()?.scrollTop ?? 0;
	expect(before).toBeGreaterThan(600);
	const useful = cards().find((card) => card.getBoundingClientRect().bottom > innerHeight / 2);
	useful?.querySelector<HTMLButtonElement>('button[aria-pressed]')?.click();
	await expect.poll(() => acts.length).toBe(1);
	await frame();
	expect(Math.abs((body()?.scrollTop ?? 0) - before)).toBeLessThan(80);
	await userEvent.type(page.getByRole('searchbox'), 's');
	await expect.poll(() => body()?.scrollTop).toBe(0);
});
