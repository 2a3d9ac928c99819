/** WCAG 2 contrast of the colours that meet, computed from the tokens themselves. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/styles/tokens.css', import.meta.url), 'utf8');
const COLOURS = new Map(
	[...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
		name ?? '',
		{ light: light ?? '', dark: dark ?? '' },
	]),
);

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
	const [lighter = 0, darker = 0] = [one, other]
		.map((name) => luminance(COLOURS.get(name)?.[theme] ?? ''))
		.sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

const across = (fronts: readonly string[], grounds: readonly string[]) =>
	grounds.flatMap((ground) => fronts.map((front) => [front, ground] as const));

const KINDS = [...COLOURS.keys()].filter((name) => name.startsWith('kind-'));
const TEXT = [
	...across(['ink', 'ink-soft', 'ink-faint'], ['page', 'surface', 'raised', 'sunken', 'hover']),
	...across(['link', 'urgent', 'unsure'], ['page', 'surface', 'raised', 'hover']),
	...across(['ink', 'ink-soft'], ['action-soft', 'urgent-soft', 'unsure-soft']),
	...across(['on-action'], ['action', 'action-hover']),
	['on-action-soft', 'action-soft'],
	['on-mark', 'mark'],
	['on-urgent', 'urgent'],
	['on-urgent-soft', 'urgent-soft'],
	['on-unsure-soft', 'unsure-soft'],
] as const;
const SHAPES = [
	...across(['line-strong', 'focus', 'ledger-aid', 'ledger-feed'], ['page', 'surface', 'raised', 'hover']),
	...across(['focus'], ['action-soft', 'urgent-soft']),
	...across(['action'], ['page', 'surface', 'sunken']),
	...across(KINDS, ['page', 'surface', 'action-soft']),
	...across(['on-kind'], KINDS),
] as const;

it('reads the tokens', () => {
	expect(COLOURS.size).toBeGreaterThan(45);
	expect(KINDS).toHaveLength(14);
});

for (const theme of ['light', 'dark'] as const) {
	it(`gives text 4.5 to 1, ${theme}`, () => {
		expect(TEXT.filter(([front, ground]) => contrast(front, ground, theme) < 4.5)).toEqual([]);
	});

	it(`gives shapes that carry meaning 3 to 1, ${theme}`, () => {
		expect(SHAPES.filter(([front, ground]) => contrast(front, ground, theme) < 3)).toEqual([]);
	});
}
