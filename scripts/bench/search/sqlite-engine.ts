/** SQLite FTS5 in WebAssembly, in a worker, on the origin's private file system. */
import { type Engine, wholeText } from './engine.ts';
import { runPage } from './page.ts';

const BATCH = 2000;

type Ask = <Value>(act: string, rest?: Record<string, unknown>) => Promise<Value>;

const engine: Engine = {
	async build(posts) {
		const { ask, end } = startWorker();
		await ask('open');
		await ask('begin');
		let rows: [number, string][] = [];
		let id = 0;
		for (const post of posts) {
			rows.push([++id, wholeText(post)]);
			if (rows.length === BATCH) {
				await ask('add', { rows });
				rows = [];
			}
		}
		await ask('add', { rows });
		await ask('commit');
		const bytes = await ask<number>('size');
		await ask('close');
		end();
		return { bytes };
	},
	async open() {
		const { ask, end } = startWorker();
		await ask('open');
		return {
			search: (words) => ask<string[]>('search', { match: words.map((word) => `"${word}"`).join(' OR ') }),
			prefix: (word) => ask<string[]>('search', { match: `"${word}"*` }),
			add: (post) => ask('add', { rows: [[null, wholeText(post)]] }),
			close() {
				ask('close').finally(end);
			},
		};
	},
};

runPage(engine);

function startWorker(): { readonly ask: Ask; readonly end: () => void } {
	const worker = new Worker('/sqlite-worker.js', { type: 'module' });
	const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
	let last = 0;
	worker.onmessage = ({ data }) => {
		const call = waiting.get(data.id);
		waiting.delete(data.id);
		if (data.error) call?.reject(new Error(data.error));
		else call?.resolve(data.value as never);
	};
	worker.onerror = (event) => {
		for (const call of waiting.values())
			call.reject(new Error(event.message || 'the SQLite worker did not start'));
	};
	return {
		ask: (act, rest = {}) =>
			new Promise((resolve, reject) => {
				const id = ++last;
				waiting.set(id, { resolve, reject });
				worker.postMessage({ id, act, ...rest });
			}),
		end: () => worker.terminate(),
	};
}
