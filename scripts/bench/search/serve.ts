/**
 * A local server for the measuring pages. Each engine has an origin of its own, `http://<engine>.localhost:<port>/`:
 * all databases of one origin share one store on disk, so that what one engine wrote would weigh on another's opening.
 * Each has a script of its own too, built as the product is. All are isolated, as SQLite's file system needs it.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { fetchAlong, filesAlong } from '../../steps/fetch-along.ts';
import type { EngineName } from './engine.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SQLITE = join(ROOT, 'node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm');

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	mjs: 'text/javascript',
	wasm: 'application/wasm',
	json: 'application/json',
};

/** What an engine's page needs for its first answer and asks for by itself: fetched along, as for the popup. */
const FETCHED_ALONG: Partial<Record<EngineName, string>> = { colibri: 'colibri-searching' };

export interface Served {
	readonly urlOf: (engine: EngineName) => string;
	close(): void;
}

export async function servePages(
	engines: readonly EngineName[],
	words: readonly string[],
	out: string,
	port = 0,
): Promise<Served> {
	const pages = new Map<EngineName, string>();
	for (const engine of engines) pages.set(engine, await buildPage(engine, join(out, engine)));
	const read = new Map<string, Buffer>();
	const fromDisk = (path: string): Buffer => {
		const known = read.get(path) ?? readFileSync(path);
		read.set(path, known);
		return known;
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const engine = engines.find((name) => request.headers.host?.startsWith(`${name}.`));
		const name = pathname.split('/').at(-1) ?? '';
		const content = () => {
			if (pathname === '/') return (engine && pages.get(engine)) ?? '';
			if (pathname === '/empty') return '<!doctype html><title>nothing</title>';
			if (pathname === '/words.json') return JSON.stringify(words);
			if (pathname === '/sqlite-worker.js') return fromDisk(join(import.meta.dirname, name));
			return fromDisk(pathname.startsWith('/sqlite/') ? join(SQLITE, name) : join(out, engine ?? '', name));
		};
		try {
			const body = content();
			const type = TYPES[name.split('.').at(-1) ?? ''] ?? TYPES.html ?? '';
			response.writeHead(200, {
				'content-type': type,
				'cross-origin-opener-policy': 'same-origin',
				'cross-origin-embedder-policy': 'require-corp',
			});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : 0;
	return { urlOf: (engine) => `http://${engine}.localhost:${bound}/`, close: () => server.close() };
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
