import type { BenchPost } from './texts.ts';

export const ENGINES = ['floor', 'colibri', 'minisearch', 'flexsearch', 'sqlite'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What every engine is asked, the same way. */
export interface Engine {
	/** Builds the index on disk from all posts. Bytes on disk when the engine can tell. */
	build(posts: Iterable<BenchPost>): Promise<{ readonly bytes: number | null }>;
	open(): Promise<OpenEngine>;
}

export interface OpenEngine {
	/** The ten best ids. */
	search(words: readonly string[]): Promise<readonly string[]>;
	/** The last word unfinished; left out where an engine cannot. */
	readonly prefix?: (word: string) => Promise<readonly string[]>;
	/** With re-rank, texts and snippets; ours only. */
	readonly full?: (words: readonly string[], typing: boolean) => Promise<number>;
	/** One post more, on disk and findable when it answers. */
	add(post: BenchPost): Promise<void>;
	close(): void;
}

/** The whole text, for engines without fields. */
export function wholeText(post: BenchPost): string {
	return [post.title, ...post.body].join('\n');
}
