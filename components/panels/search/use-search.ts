import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Findings, type Inquiry, NO_INQUIRY } from '#lib/domain/findings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { createLatest } from '../latest.ts';
import type { PanelApi } from '../panel-api.ts';
import { isIdle, PAGE } from './inquiry.ts';
import { keyOf } from './key-of.ts';

interface Answer {
	readonly findings: Findings;
	readonly answered: Inquiry;
}

export interface Search {
	readonly inquiry: Inquiry;
	/** The newest answer; kept on screen while the next one is on its way. */
	readonly findings: Findings | null;
	/** What `findings` answers. */
	readonly answered: Inquiry | null;
	readonly failure: StoreFailure | null;
	/** Changes the inquiry; the list starts again from its top. */
	change(change: Partial<Inquiry>): void;
	/** The end of the list came near. */
	more(): void;
	/** Something in the library changed: ask the same again. */
	refresh(): void;
}

export function useSearch(find: PanelApi['find'], initialText: string): Search {
	const [inquiry, setInquiry] = useState<Inquiry>({ ...NO_INQUIRY, text: initialText });
	const [answer, setAnswer] = useState<Answer | null>(null);
	const [failure, setFailure] = useState<StoreFailure | null>(null);
	const newest = useRef(inquiry);
	newest.current = inquiry;

	const latest = useMemo(
		() =>
			createLatest(
				find,
				(answered: Inquiry, outcome) => {
					setFailure(outcome.ok ? null : outcome.reason);
					if (outcome.ok) setAnswer((shown) => following(shown, { findings: outcome.value, answered }));
				},
				(error) => {
					setFailure('broken');
					reportError(error);
				},
			),
		[find],
	);

	useLayoutEffect(() => {
		if (!isIdle(inquiry)) return latest.ask(inquiry);
		latest.drop();
		setAnswer(null);
		setFailure(null);
	}, [inquiry, latest]);

	const moves = useMemo(
		() => ({
			change: (change: Partial<Inquiry>) =>
				setInquiry((current) => ({ ...current, from: 0, limit: PAGE, ...change })),
			refresh: () => setInquiry((current) => ({ ...current, from: 0 })),
		}),
		[],
	);

	return {
		inquiry,
		findings: answer?.findings ?? null,
		answered: answer?.answered ?? null,
		failure,
		...moves,
		more() {
			// Only what is on screen can be gone on with: a page of the next question would have no beginning.
			if (!answer || answer.answered !== newest.current) return;
			const from = answer.findings.hits.length;
			setInquiry((current) => ({ ...current, from, limit: from + PAGE }));
		},
	};
}

/** A first page replaces what is shown; a later one goes on from it. */
function following(shown: Answer | null, next: Answer): Answer {
	const { from } = next.answered;
	if (from === 0 || !shown) return next;
	const before = shown.findings.hits.slice(0, from);
	const known = new Set(before.map(keyOf));
	// What was read meanwhile may have pushed a hit from one page into the next.
	const hits = [...before, ...next.findings.hits.filter((hit) => !known.has(keyOf(hit)))];
	const ended = next.findings.hits.length === 0;
	return { ...next, findings: { ...next.findings, hits, total: ended ? hits.length : next.findings.total } };
}
