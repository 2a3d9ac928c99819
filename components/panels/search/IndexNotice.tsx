import type { IndexState } from '#lib/domain/index-state.ts';
import { DatabaseIcon } from '../../ui/icons/state-icons.tsx';
import { useWords } from '../../ui/interface-context.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Part of what was read is not findable yet: how much, and that nothing is to be done. */
export function IndexNotice({ index }: { readonly index: IndexState | null }) {
	const { states } = useWords();
	if (!index || index.waiting === 0) return null;
	const done = index.threads - index.waiting;
	return (
		<Notice tone="look" icon={<DatabaseIcon />}>
			<b>{states.indexingTitle}</b> {states.indexingHelp(done, index.threads)}
			<progress value={done} max={index.threads} aria-label={states.indexing} />
		</Notice>
	);
}
