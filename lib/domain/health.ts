/** What the reader could really use on one page; the ground of "Facebook a changé". */
export interface Health {
	readonly unitsSeen: number;
	readonly postsRead: number;
	readonly withId: number;
	readonly withTime: number;
	readonly withAuthor: number;
	readonly unreadable: readonly { readonly why: string; readonly count: number }[];
	readonly verdict: 'ok' | 'degraded' | 'unrecognised' | 'nothing-here';
}
