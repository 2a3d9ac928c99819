/**
 * Workshop › Trier on a large library, in a real Chromium: each gesture beside the same rows read and written by bare
 * requests, turn by turn in one run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readLabelledThreads } from '../evaluate/labelled-threads.ts';
import { call, inBrowser, inPage } from './search/browser.ts';
import type { BenchText } from './sorting/library.ts';
import type { Pair } from './sorting/page.ts';

export interface GestureFigures {
	readonly p50: number;
	readonly p95: number;
	/** Median of ours over the peer's. */
	readonly ratio: number;
}

export interface SortingFigures {
	readonly posts: number;
	readonly pages: number;
	/** ms; the first pages of the queue, each of its pages, … */
	readonly gestures: Readonly<Record<string, GestureFigures>>;
	/** The last tenth of the pages over the first: 1 when a page costs the same wherever it stands. */
	readonly lateOverEarlyPages: number;
}

type Measured = Readonly<
	Record<'open' | 'pages' | 'look' | 'act' | 'undo' | 'bulkAct' | 'bulkUndo', Pair[]>
> & {
	readonly preview: Readonly<Record<'words' | 'kind' | 'rule', Pair[]>>;
};

const ROOT = join(import.meta.dirname, '../..');
const CORPORA = ['a', 'b', 'regions', 'contacts', 'people-1'];
const PAGE = 'http://sorting.localhost/';

export async function benchSorting(posts: number): Promise<SortingFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'colibri-bench-'));
	try {
		const script = await buildPage(folder);
		const measured = await inBrowser(join(folder, 'profile'), async (browser) => {
			await browser.route(`${PAGE}**`, (route) =>
				new URL(route.request().url()).pathname === '/page.js'
					? route.fulfill({ contentType: 'text/javascript', body: script })
					: route.fulfill({ contentType: 'text/html', body: HTML }),
			);
			await inPage(browser, PAGE, async (page) => {
				page.setDefaultTimeout(0);
				const ms = await call<number>(page, 'fill', benchTexts(), posts);
				console.error(`${posts} posts understood and indexed in ${Math.round(ms / 1000)} s`);
			});
			return inPage(browser, PAGE, (page) => call<Measured>(page, 'measure'));
		});
		return figuresOf(posts, measured);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const HTML = '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>';

async function buildPage(out: string): Promise<string> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: ROOT,
		publicDir: false,
		build: {
			outDir: join(out, 'page'),
			target: 'esnext',
			modulePreload: false,
			rollupOptions: {
				input: join(import.meta.dirname, 'sorting/page.ts'),
				output: { entryFileNames: 'page.js', codeSplitting: false },
			},
		},
	});
	return readFileSync(join(out, 'page/page.js'), 'utf8');
}

function benchTexts(): BenchText[] {
	return CORPORA.flatMap((name) => readLabelledThreads(join(ROOT, 'tests/fixtures/corpus', name))).map(
		({ thread: { post, comments } }) => ({ text: post.text, comments: comments.map(({ text }) => text) }),
	);
}

function figuresOf(posts: number, { preview, ...measured }: Measured): SortingFigures {
	const { pages } = measured;
	const tenth = Math.max(1, Math.floor(pages.length / 10));
	const own = pages.slice(1).map(([ms]) => ms);
	const gestures = {
		...measured,
		previewWords: preview.words,
		previewKind: preview.kind,
		previewRule: preview.rule,
	};
	return {
		posts,
		pages: pages.length,
		gestures: Object.fromEntries(Object.entries(gestures).map(([name, pairs]) => [name, figureOf(pairs)])),
		lateOverEarlyPages: rounded(median(own.slice(-tenth)) / median(own.slice(0, tenth))),
	};
}

function figureOf(pairs: readonly Pair[]): GestureFigures {
	const sorted = pairs.map(([own]) => own).sort((left, right) => left - right);
	return {
		p50: rounded(median(sorted)),
		p95: rounded(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
		ratio: rounded(median(sorted) / median(pairs.map(([, bare]) => bare))),
	};
}

function median(values: readonly number[]): number {
	return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
