/**
 * `npm run evaluate -- DIR [--explain ID] [--peer minisearch]`: measures search and understanding on a folder of labelled texts.
 * `npm run evaluate -- DIR… --learning`: what lessons add, over one or several folders taken together.
 * JSON on stdout; with --explain, what is known of one thread, or of all `queries`, on stderr.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LabelledThread, readLabelledPairs, readLabelledThreads } from './evaluate/labelled-threads.ts';
import { measureLearning } from './evaluate/learning.ts';
import { measureDocuments, measureQueries, PEERS, type PeerName } from './evaluate/search.ts';
import { measureUnderstanding, understandAll } from './evaluate/understanding.ts';
import { readExamples } from './train/examples.ts';
import { MOST_FEATURES } from './train/fit.ts';
import { weightsWithout } from './train/leave-out.ts';

const args = process.argv.slice(2);
const explain = valueAfter('--explain');
const peer = valueAfter('--peer');
const folders = args.filter((argument) => !argument.startsWith('--') && ![explain, peer].includes(argument));
const [folder] = folders;

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
		if (args.includes('--learning')) return learningOver(folders);
		const threads = readLabelledThreads(folder);
		explainThread(threads);
		const { pairs, ...understanding } = measureUnderstanding(threads, readLabelledPairs(folder));
		const search = await measureQueries(folder, understandAll(threads), explain);
		return { ...understanding, search, pairs };
	}
	throw new Error(`${folder} holds neither threads.jsonl nor docs.jsonl`);
}

/** From weights that never met these folders, so that lessons have something to put right. */
function learningOver(all: readonly string[]) {
	const weights = weightsWithout(
		all.map((one) => basename(one)),
		readExamples(),
		MOST_FEATURES,
	);
	return measureLearning(all.flatMap(readLabelledThreads), weights);
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
