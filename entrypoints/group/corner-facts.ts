import type { CornerView } from '#lib/domain/corner.ts';
import type { Health } from '#lib/domain/health.ts';
import type { MessageFailure } from '#lib/messages/failure.ts';
import type { PageLook, PageState } from '#lib/messages/protocol.ts';

export interface CornerFacts {
	/** Several groups are shown together, and a post of one that is read was met. */
	readonly several: boolean;
	readonly anyOn: boolean;
	readonly mobile: boolean;
	readonly open: boolean;
	readonly health: Health;
	readonly trouble: string | null;
	readonly reload: boolean;
}

export const NO_FACTS: CornerFacts = {
	several: false,
	anyOn: false,
	mobile: false,
	open: false,
	health: {
		unitsSeen: 0,
		postsRead: 0,
		withId: 0,
		withTime: 0,
		withAuthor: 0,
		unreadable: [],
		verdict: 'nothing-here',
	},
	trouble: null,
	reload: false,
};

/** Null: nothing of ours in the corner (not known yet, or the user said no). */
export function cornerViewOf(state: PageState | null, facts: CornerFacts): CornerView | null {
	const { open, trouble, reload, mobile } = facts;
	if (!state && trouble === null) return null;
	if (facts.several && !facts.anyOn) return null;
	if (state?.group === 'offered') return null;
	if (state && state.group === null && !facts.several)
		return state.firstRunDone ? { type: 'offer' } : { type: 'first-run' };
	return {
		type: 'state',
		group: facts.several ? 'several' : (state?.group ?? 'off'),
		mobile,
		open,
		kept: state?.postsKept ?? 0,
		health: facts.health.verdict,
		trouble,
		reload,
	};
}

/** What to say of a failure; null when there is nothing for the user to know or do. */
export function troubleOf(reason: MessageFailure | null, { because }: PageLook): string | null {
	return (reason && because[reason]) ?? null;
}
