import type { PostTime } from './post-time.ts';

/** An answered discussion like a question, as the open mark shows it. */
export interface PastAnswer {
	/** Of the discussion. */
	readonly key: string;
	/** What was asked, cut. */
	readonly question: string;
	/** The same group's: its members can open it. */
	readonly sameGroup: boolean;
	/** What was said may be copied: in its own group, and not sensitive. */
	readonly quotable: boolean;
	readonly groupName: string;
	/** The best reply, whole up to a bound, and who wrote it as kept. */
	readonly reply: { readonly text: string; readonly author: string | null } | null;
	/** Who was recommended, when someone was. */
	readonly contact: {
		readonly name: string;
		readonly role: string;
		/** E.164. */
		readonly phone: string;
		/** Distinct members. */
		readonly recommendedBy: number;
	} | null;
	readonly time: PostTime;
	readonly permalink: string | null;
}
