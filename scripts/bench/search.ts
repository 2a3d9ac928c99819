/** Search engines side by side in a real Chromium, each on its own storage. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, type EngineName } from './search/engine.ts';
import { buildPages } from './search/engine-pages.ts';
import { growthOf, ratiosOf, type SizeFigures } from './search/figures.ts';
import { measureSize } from './search/measure-size.ts';
import { benchWords } from './search/word-list.ts';

export async function benchSearch(options: {
	readonly sizes: readonly number[];
	readonly runs: number;
	/** Only these, and the floor. */
	readonly engines: readonly EngineName[];
}): Promise<unknown> {
	const folder = mkdtempSync(join(tmpdir(), 'colibri-bench-'));
	const words = benchWords();
	const engines = ENGINES.filter((name) => name === 'floor' || options.engines.includes(name));
	const sizes: Record<string, SizeFigures> = {};
	const start = performance.now();
	const say = (text: string) =>
		console.error(`${String(Math.round((performance.now() - start) / 1000)).padStart(4)} s  ${text}`);
	try {
		const pages = await buildPages(engines, words, join(folder, 'pages'));
		for (const size of options.sizes) {
			const profile = join(folder, `profile-${size}`);
			sizes[String(size)] = await measureSize({
				pages,
				profile,
				size,
				runs: options.runs,
				engines,
				words,
				say,
			});
			rmSync(profile, { recursive: true, force: true });
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	return { runs: options.runs, sizes, growth: growthOf(sizes), ratios: ratiosOf(sizes) };
}
