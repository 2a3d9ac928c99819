import type { PageWords } from '#lib/i18n/page-words.ts';

/** On any wall: one tap, no friction. */
export function UrgentButton({
	words,
	onClick,
}: {
	readonly words: PageWords;
	readonly onClick: () => void;
}) {
	return (
		<button type="button" class="wall-link wall-urgent" title={words.limit.urgentHint} onClick={onClick}>
			{words.limit.urgent}
		</button>
	);
}
