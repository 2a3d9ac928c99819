/** The invented threads, read from tests/fixtures/corpus. Node only. */
import { readFileSync } from 'node:fs';
import type { CorpusThread } from './content.ts';

export function parseThreads(lines: string): CorpusThread[] {
	return lines
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as CorpusThread);
}

export function corpusThreads(...halves: readonly ('a' | 'b')[]): CorpusThread[] {
	const wanted = halves.length === 0 ? (['a', 'b'] as const) : halves;
	return wanted.flatMap((half) =>
		parseThreads(readFileSync(new URL(`../fixtures/corpus/${half}/threads.jsonl`, import.meta.url), 'utf8')),
	);
}
