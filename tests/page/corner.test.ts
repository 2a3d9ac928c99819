import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '#components/page/build.ts';
import { drawChip } from '#components/page/chip.ts';
import { drawCorner } from '#components/page/draw-corner.ts';
import { drawMend } from '#components/page/mend-box.ts';
import { PAGE_STYLE } from '#components/page/page-style.ts';
import { KIND_SHAPES } from '#components/ui/icons/kind-shapes.ts';
import type { ChipView } from '#lib/domain/chip.ts';
import type { CornerView } from '#lib/domain/corner.ts';
import { mendWordsIn } from '#lib/i18n/mend-words.ts';
import { pageWordsIn } from '#lib/i18n/page-words.ts';

const CHIP: ChipView = {
	kind: 'question',
	kindConfirmed: false,
	tags: [],
	saved: false,
	taken: false,
	answeredBefore: 3,
};
const STATE: Extract<CornerView, { type: 'state' }> = {
	type: 'state',
	group: 'on',
	open: true,
	kept: 212,
	mobile: false,
	health: 'ok',
	trouble: null,
	reload: false,
};

let place: HTMLElement;

beforeEach(() => {
	document.title = 'Colibri';
	document.documentElement.lang = 'fr';
	const style = document.createElement('style');
	style.textContent = PAGE_STYLE.replaceAll(':host', ':root');
	place = document.createElement('main');
	place.className = 'layer';
	document.body.replaceChildren(style, place);
});

afterEach(() => document.body.replaceChildren());

async function violations(): Promise<string[]> {
	const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
	const found = await axe.run(place, { rules });
	return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const VIEWS: Record<string, CornerView> = {
	offer: { type: 'offer' },
	'first run': { type: 'first-run' },
	on: STATE,
	closed: { ...STATE, open: false },
	paused: { ...STATE, group: 'paused' },
	several: { ...STATE, group: 'several', kept: 0 },
	mobile: { ...STATE, mobile: true },
	off: { ...STATE, group: 'off' },
	degraded: { ...STATE, health: 'degraded' },
	unrecognised: { ...STATE, health: 'unrecognised', open: false },
	refused: { ...STATE, trouble: pageWordsIn('fr').page.notKeptBecause.full },
	updated: { ...STATE, trouble: pageWordsIn('fr').page.updated, reload: true },
};

test.each(Object.entries(VIEWS))('the corner is accessible in both languages: %s', async (_, view) => {
	for (const language of ['fr', 'en'] as const) {
		place.replaceChildren(build(drawCorner(view, pageWordsIn(language))));
		expect(await violations()).toEqual([]);
	}
});

test('pause and stop are as near as the group’s state', () => {
	place.append(build(drawCorner(STATE, pageWordsIn('fr'))));
	expect([...place.querySelectorAll('button')].map(({ dataset }) => dataset.act)).toEqual([
		'pause',
		'stop',
		'search',
		'toggle',
	]);
});

test('when Facebook changed, that is told in plain words, with a way to keep a text by hand', () => {
	const { page } = pageWordsIn('fr');
	place.append(build(drawCorner({ ...STATE, health: 'unrecognised', open: true }, pageWordsIn('fr'))));
	expect(place.textContent).toContain(page.unrecognised);
	expect(place.textContent).toContain(page.mend);
});

test.each(['fr', 'en'] as const)(
	'what to do then: a text kept by hand, a structure to copy (%s)',
	async (language) => {
		const words = mendWordsIn(language);
		const done: string[] = [];
		const box = drawMend({ seen: 12, read: 0, structure: 'div role=feed' }, words, {
			capture: () => done.push('capture') > 1,
			copy: async (text) => done.push(text) > 3,
			close: () => done.push('close'),
		});
		place.append(box);
		expect(await violations()).toEqual([]);
		expect(box.textContent).toContain(words.counts(12, 0));
		const press = (name: string) =>
			[...box.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
		const said = () => box.querySelector('[role="status"]')?.textContent;
		press(words.capture);
		expect(said()).toBe(words.captureNothing);
		press(words.capture);
		expect(said()).toBe(words.captured);
		press(words.copy);
		await expect.poll(said).toBe(words.refused);
		const field = box.querySelector('textarea');
		expect([field?.selectionStart, field?.selectionEnd, field?.readOnly]).toEqual([0, 13, true]);
		press(words.copy);
		await expect.poll(said).toBe(words.copied);
		press(words.close);
		expect(done).toEqual(['capture', 'capture', 'div role=feed', 'div role=feed', 'close']);
	},
);

test('where no group is known for it, no text is kept by hand', () => {
	const acts = { capture: null, copy: async () => true, close: () => {} };
	place.append(drawMend({ seen: 0, read: 0, structure: '' }, mendWordsIn('fr'), acts));
	expect(place.textContent).not.toContain(mendWordsIn('fr').capture);
});

function chipOf(view: ChipView, look: Parameters<typeof drawChip>[1]): HTMLElement {
	return build(drawChip(view, look)) as HTMLElement;
}

test('a proposed kind never looks like a confirmed one, by eye or by ear', async () => {
	const look = { words: pageWordsIn('fr'), shapes: KIND_SHAPES };
	const { words } = look;
	const proposed = chipOf(CHIP, look);
	const confirmed = chipOf({ ...CHIP, kindConfirmed: true }, look);
	place.append(proposed, confirmed);
	for (const chip of [proposed, confirmed]) chip.dataset.placed = '';
	confirmed.style.transform = 'translate(0, 60px)';
	expect(proposed.textContent).toContain(`Question\u00a0?${words.page.suggested}`);
	expect(confirmed.textContent).toContain(`Question${words.page.confirmed}`);
	expect(getComputedStyle(proposed).borderTopStyle).toBe('dashed');
	expect(getComputedStyle(confirmed).borderTopStyle).toBe('solid');
	expect(proposed.textContent).toContain('répondue 3\u00a0fois');
	expect(await violations()).toEqual([]);
});

test('tags and names are text, however hostile or long', () => {
	const look = { words: pageWordsIn('fr'), shapes: KIND_SHAPES };
	const hostile = '<img src=x onerror=alert(1)>'.repeat(10);
	const chip = chipOf({ ...CHIP, kind: null, tags: [hostile, 'b', 'c', 'd'] }, look);
	place.append(chip);
	expect(place.querySelector('img')).toBeNull();
	expect(chip.textContent).toContain('+2');
	expect(chip.offsetWidth).toBeLessThanOrEqual(260);
});
