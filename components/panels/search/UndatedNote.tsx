import type { Inquiry } from '#lib/domain/findings.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/interface-context.tsx';

interface UndatedNoteProps {
	readonly inquiry: Inquiry;
	/** Threads of unknown time beside a period. */
	readonly undated: number;
	readonly onChange: (change: Partial<Inquiry>) => void;
}

/** A period neither holds nor leaves out for certain what has no date: said, and shown when asked for. */
export function UndatedNote({ inquiry, undated, onChange }: UndatedNoteProps) {
	const { search } = useWords();
	if (undated === 0) return null;
	return (
		<p class="meta undated">
			{inquiry.undated ? search.undatedIn(undated) : search.undatedLeftOut(undated)}{' '}
			<Button look="quiet" size="small" onClick={() => onChange({ undated: !inquiry.undated })}>
				{inquiry.undated ? search.hideUndated : search.showUndated}
			</Button>
		</p>
	);
}
