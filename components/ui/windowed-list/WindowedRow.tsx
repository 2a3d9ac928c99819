import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface WindowedRowProps {
	readonly name: string;
	readonly index: number;
	readonly total: number;
	/** Room above for rows that are not drawn, pixels. */
	readonly before: number;
	readonly class?: string;
	readonly onFocus?: () => void;
	readonly observe: (key: string, element: HTMLElement) => () => void;
	readonly children: ComponentChildren;
}

/** One place of a list of which only a part is drawn: it says which of how many it is. */
export function WindowedRow(props: WindowedRowProps) {
	const { name, index, total, before, observe, children } = props;
	const row = useRef<HTMLLIElement>(null);
	useLayoutEffect(() => (row.current ? observe(name, row.current) : undefined), [name, observe]);
	return (
		<li
			ref={row}
			class={props.class}
			onFocusIn={props.onFocus}
			aria-setsize={total}
			aria-posinset={index + 1}
			style={before > 0 ? { marginTop: `${before}px` } : {}}
		>
			{children}
		</li>
	);
}
