/**
 * Code that a page asks for by itself once it is drawn: fetched along with the page rather than after it, and compiled
 * whole while it comes, off the page's thread, rather than function by function while it first runs (docs/adr/0111).
 */
import type { Plugin, Rollup } from 'vite';

const COMPILED_WHOLE = '//# allFunctionsCalledOnLoad\n';

type Bundle = Rollup.OutputBundle;

/** @param name of the chunk, which a page imports dynamically. Only what no such page draws with comes along. */
export function fetchAlong(name: string): Plugin {
	return {
		name: 'fetch-along',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (_, { bundle = {}, chunk }) =>
				filesAlong(bundle, name, chunk?.fileName ?? '').map((file) => ({
					tag: 'link',
					attrs: { rel: 'modulepreload', crossorigin: true, 'data-along': true, href: `/${file}` },
					injectTo: 'head' as const,
				})),
		},
		generateBundle(_, bundle) {
			const pages = Object.keys(bundle).filter((page) => filesAlong(bundle, name, page).length > 0);
			const files = new Set(pages.flatMap((page) => filesAlong(bundle, name, page)));
			for (const file of files) {
				const chunk = chunkAt(bundle, file);
				if (chunk) chunk.code = COMPILED_WHOLE + chunk.code;
			}
		},
	};
}

/** What comes along with a page's own chunk, in the order it is asked for. */
export function filesAlong(bundle: Bundle, name: string, page: string): readonly string[] {
	const asked = chunkAt(bundle, page)?.dynamicImports.find((file) => chunkAt(bundle, file)?.name === name);
	if (!asked) return [];
	const drawn = withImports(bundle, page);
	return [...withImports(bundle, asked)].filter((file) => !drawn.has(file));
}

function withImports(bundle: Bundle, first: string): Set<string> {
	const files = new Set([first]);
	for (const file of files) for (const imported of chunkAt(bundle, file)?.imports ?? []) files.add(imported);
	return files;
}

function chunkAt(bundle: Bundle, file: string): Rollup.OutputChunk | null {
	const found = bundle[file];
	return found?.type === 'chunk' ? found : null;
}
