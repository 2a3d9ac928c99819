import type { ComponentChildren } from 'preact';
import { numberIn } from '#lib/i18n/numbers.ts';
import { useInterface } from './interface-context.tsx';

interface ChipProps {
	readonly pressed: boolean;
	readonly onToggle: () => void;
	readonly children: ComponentChildren;
	readonly count?: number;
}

/** A filter that is on or off, with how many it would leave. */
export function Chip({ pressed, onToggle, children, count }: ChipProps) {
	const { language } = useInterface();
	return (
		<button type="button" class="chip" aria-pressed={pressed} onClick={onToggle}>
			<span class="chip-text">{children}</span>
			{count !== undefined && <span class="chip-count">{numberIn(language, count)}</span>}
		</button>
	);
}
