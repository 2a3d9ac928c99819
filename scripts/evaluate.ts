/**
 * `npm run evaluate -- DIR [--explain ID] [--learning] [--peer minisearch]`: measures search and understanding on a folder of labelled texts.
 * JSON on stdout; with --explain, what is known of one thread, or of all `queries`, on stderr.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledThread, readLabelledPairs, readLabelledThreads } from './evaluate/labelled-threads.ts';
import { measureLearning } from './evaluate/learning.ts';
import { measureDocuments, measureQueries, PEERS, type PeerName } from './evaluate/search.ts';
import { measureUnderstanding, understandAll } from './evaluate/understanding.ts';

const args = process.argv.slice(2);
const explain = valueAfter('--explain');
const peer = valueAfter('--peer');
const folder = args.find((argument) => !argument.startsWith('--') && ![explain, peer].includes(argument));

try {
	console.log(JSON.stringify(await measure(), null, 2));
} catch (error) {
	console.error(`evaluate: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}

async function measure(): Promise<unknown> {
	if (folder === undefined) throw new Error('name a folder that holds threads.jsonl or docs.jsonl');
	if (existsSync(join(folder, 'docs.jsonl'))) return measureDocuments(folder, peerAsked());
	if (existsSync(join(folder, 'threads.jsonl'))) {
		const threads = readLabelledThreads(folder);
		if (args.includes('--learning')) return measureLearning(threads);
		explainThread(threads);
		const { pairs, ...understanding } = measureUnderstanding(threads, readLabelledPairs(folder));
		const search = await measureQueries(folder, understandAll(threads), explain);
		return { ...understanding, search, pairs };
	}
	throw new Error(`${folder} holds neither threads.jsonl nor docs.jsonl`);
}

function peerAsked(): PeerName | null {
	if (peer === null) return null;
	const known = (Object.keys(PEERS) as PeerName[]).find((name) => name === peer);
	if (!known) throw new Error(`--peer wants one of: ${Object.keys(PEERS).join(', ')}`);
	return known;
}

function explainThread(threads: readonly LabelledThread[]): void {
	const thread = threads.find(({ id }) => id === explain);
	if (!thread) return;
	const [understood] = understandAll([thread]);
	console.error(JSON.stringify({ labels: thread.labels, understanding: understood?.understanding }, null, 2));
}

function valueAfter(name: string): string | null {
	const at = args.indexOf(name);
	return at >= 0 ? (args[at + 1] ?? null) : null;
}
