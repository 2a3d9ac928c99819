import { useEffect, useState } from 'preact/hooks';
import type { PastAnswer } from '#lib/domain/past-answer.ts';
import { useWords } from '../ui/interface-context.tsx';
import { useRoles } from '../ui/use-roles.ts';
import { answerText } from './answer-text.ts';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

export interface PastAnswers {
	/** Null while they are sought. */
	readonly answers: readonly PastAnswer[] | null;
	/** Null when there is nothing to copy. */
	readonly copy: (() => void) | null;
	/** To be copied by hand, since the browser refused. */
	readonly byHand: string | null;
}

/** Sought when the mark opens, so that copying them is one gesture. */
export function usePastAnswers(
	{ key, answeredBefore, country }: PanelPost,
	acts: Pick<PanelActs, 'findAnswers' | 'copyAnswer'>,
): PastAnswers {
	const words = useWords();
	const roles = useRoles();
	const [answers, setAnswers] = useState<readonly PastAnswer[] | null>(null);
	const [byHand, setByHand] = useState<string | null>(null);
	const some = answeredBefore > 0;
	useEffect(() => {
		let stale = false;
		setAnswers(null);
		setByHand(null);
		if (some) void acts.findAnswers().then((found) => !stale && setAnswers(found));
		return () => {
			stale = true;
		};
	}, [key, some]);

	const text = answers ? answerText(answers, words, country ?? 'FR', roles.shown) : '';
	const copy = async () => setByHand((await acts.copyAnswer(text)) ? null : text);
	return { answers, copy: text === '' ? null : () => void copy(), byHand };
}
