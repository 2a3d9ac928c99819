import type { ComponentChildren } from 'preact';
import { BirdMark } from './icons/marks.tsx';

interface StateMessageProps {
	readonly title: string;
	readonly children: ComponentChildren;
	/** Buttons: the first is the green one. */
	readonly acts?: ComponentChildren;
	/** A line above the title, when something needs a look. */
	readonly lead?: ComponentChildren;
}

/** A whole panel with nothing in it: what is known, what is not, what to do. */
export function StateMessage({ title, children, acts, lead }: StateMessageProps) {
	return (
		<div class="state">
			{lead ? <p class="unsure state-lead">{lead}</p> : <BirdMark />}
			<h2>{title}</h2>
			<div class="state-help">{children}</div>
			{acts && <div class="state-acts">{acts}</div>}
		</div>
	);
}
