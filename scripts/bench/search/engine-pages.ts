/**
 * The measuring pages, each in an extension of its own, as the popup is a page of ours: its files come from disk, and
 * the browser keeps its code compiled from one opening to the next (docs/adr/0113). Apart, because all databases of one
 * origin share one store on disk: what one engine wrote would weigh on another's opening.
 */
import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { fetchAlong, filesAlong } from '../../steps/fetch-along.ts';
import type { EngineName } from './engine.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SQLITE = join(ROOT, 'node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm');

/** What an engine's page needs for its first answer and asks for by itself: fetched along, as for the popup. */
const FETCHED_ALONG: Partial<Record<EngineName, string>> = { colibri: 'colibri-searching' };

/** All pages are isolated, as SQLite's file system needs it. */
const MANIFEST = {
	manifest_version: 3,
	version: '1',
	permissions: ['unlimitedStorage'],
	cross_origin_embedder_policy: { value: 'require-corp' },
	cross_origin_opener_policy: { value: 'same-origin' },
	content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
};

export interface EnginePages {
	/** The folder of an engine's extension: in it `page.html`, and `empty.html` of the same origin. */
	readonly folderOf: (engine: EngineName) => string;
}

export async function buildPages(
	engines: readonly EngineName[],
	words: readonly string[],
	out: string,
): Promise<EnginePages> {
	const folderOf = (engine: EngineName) => join(out, engine);
	for (const engine of engines) {
		const folder = folderOf(engine);
		const page = await buildPage(engine, folder);
		writeFileSync(join(folder, 'page.html'), page);
		writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>nothing</title>');
		writeFileSync(join(folder, 'words.json'), JSON.stringify(words));
		writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, name: `bench ${engine}` }));
		if (engine === 'sqlite') {
			copyFileSync(join(import.meta.dirname, 'sqlite-worker.js'), join(folder, 'sqlite-worker.js'));
			cpSync(SQLITE, join(folder, 'sqlite'), { recursive: true });
		}
	}
	return { folderOf };
}

/** @returns the page that runs it. */
async function buildPage(engine: EngineName, out: string): Promise<string> {
	const along = FETCHED_ALONG[engine] ?? '';
	const built = (await build({
		configFile: false,
		plugins: [fetchAlong(along)],
		logLevel: 'error',
		root: ROOT,
		base: './',
		publicDir: false,
		build: {
			outDir: out,
			emptyOutDir: true,
			target: 'esnext',
			modulePreload: { polyfill: false },
			rollupOptions: {
				input: join(import.meta.dirname, `${engine}-engine.ts`),
				output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
			},
		},
	})) as Rollup.RollupOutput;
	const bundle = Object.fromEntries(built.output.map((file) => [file.fileName, file]));
	const links = filesAlong(bundle, along, 'page.js').map(
		(file) => `<link rel="modulepreload" href="/${file}">`,
	);
	return `<!doctype html><title>bench</title><script type="module" src="/page.js"></script>${links.join('')}`;
}
