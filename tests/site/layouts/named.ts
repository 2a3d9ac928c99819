/** Every layout the site can show, by date. */
import { layout202605 } from './2026-05.ts';
import type { Layout } from './layout.ts';

const LAYOUTS: readonly Layout[] = [layout202605];

export function layoutNamed(name: string): Layout {
	const found = LAYOUTS.find((layout) => layout.name === name) ?? LAYOUTS[0];
	if (!found) throw new Error('no layout');
	return found;
}
