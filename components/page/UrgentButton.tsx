import type { WallWords } from '#lib/i18n/wall-words.ts';

/** On any wall: one tap, no friction. */
export function UrgentButton({
	words,
	onClick,
}: {
	readonly words: WallWords;
	readonly onClick: () => void;
}) {
	return (
		<button type="button" class="wall-link wall-urgent" title={words.limit.urgentHint} onClick={onClick}>
			{words.limit.urgent}
		</button>
	);
}
