import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Findings, Inquiry } from '#lib/domain/findings.ts';
import type { StoreFailure } from '#lib/domain/store-failure.ts';
import { createLatest } from '../latest.ts';
import type { PanelApi } from '../panel-api.ts';
import { isIdle, NO_INQUIRY, PAGE } from './inquiry.ts';

export interface Search {
	readonly inquiry: Inquiry;
	/** The newest answer; kept on screen while the next one is on its way. */
	readonly findings: Findings | null;
	/** What `findings` answers. */
	readonly answered: Inquiry | null;
	readonly failure: StoreFailure | null;
	/** Changes the inquiry; the list starts again from its top. */
	change(change: Partial<Inquiry>): void;
	clear(): void;
	/** The end of the list came near. */
	more(): void;
	/** Something in the library changed: ask the same again. */
	refresh(): void;
}

export function useSearch(find: PanelApi['find'], initialText: string): Search {
	const [inquiry, setInquiry] = useState<Inquiry>({ ...NO_INQUIRY, text: initialText });
	const [answer, setAnswer] = useState<{ findings: Findings; answered: Inquiry } | null>(null);
	const [failure, setFailure] = useState<StoreFailure | null>(null);
	const [turn, setTurn] = useState(0);

	const latest = useMemo(
		() =>
			createLatest(
				find,
				(answered: Inquiry, outcome) => {
					setFailure(outcome.ok ? null : outcome.reason);
					if (outcome.ok) setAnswer({ findings: outcome.value, answered });
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
	}, [inquiry, latest, turn]);

	const moves = useMemo(
		() => ({
			change: (change: Partial<Inquiry>) => setInquiry((current) => ({ ...current, limit: PAGE, ...change })),
			clear: () => setInquiry(NO_INQUIRY),
			more: () => setInquiry((current) => ({ ...current, limit: current.limit + PAGE })),
			refresh: () => setTurn((current) => current + 1),
		}),
		[],
	);

	return {
		inquiry,
		findings: answer?.findings ?? null,
		answered: answer?.answered ?? null,
		failure,
		...moves,
	};
}
