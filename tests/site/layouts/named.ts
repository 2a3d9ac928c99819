/** Every layout the site can show, by date. */
import { layout202303 } from './2023-03.ts';
import { layout202605 } from './2026-05.ts';
import type { Layout } from './layout.ts';
import { layoutMobile } from './mobile.ts';

const LAYOUTS: readonly Layout[] = [layout202605, layout202303, layoutMobile];

export function layoutNamed(name: string): Layout {
	const found = LAYOUTS.find((layout) => layout.name === name);
	if (!found) throw new Error(`no layout named ${name}`);
	return found;
}
