/** A local server for the measuring page: built by Vite, isolated as SQLite's file system needs it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');
const SQLITE = join(ROOT, 'node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm');

const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript',
	mjs: 'text/javascript',
	wasm: 'application/wasm',
	json: 'application/json',
};

export async function servePage(
	words: readonly string[],
	out: string,
): Promise<{ readonly url: string; close(): void }> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: ROOT,
		build: {
			outDir: out,
			emptyOutDir: true,
			target: 'esnext',
			lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
		},
	});
	const page = readFileSync(join(out, 'page.js'));
	const files: Readonly<Record<string, () => Buffer | string>> = {
		'/': () => '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
		'/page.js': () => page,
		'/words.json': () => JSON.stringify(words),
		'/sqlite-worker.js': () => readFileSync(join(import.meta.dirname, 'sqlite-worker.js')),
	};
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const name = /^\/sqlite\/([\w.-]+)$/.exec(path)?.[1];
		const content = name ? () => readFileSync(join(SQLITE, name)) : files[path];
		if (!content) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? TYPES.html ?? '',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
		});
		response.end(content());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
