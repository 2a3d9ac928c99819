/** A passage with its matches, as runs of text: drawn without innerHTML. */
export interface SnippetRun {
	readonly text: string;
	readonly match: boolean;
}

export type Snippet = readonly SnippetRun[];
