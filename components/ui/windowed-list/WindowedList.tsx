import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWindow } from './use-window.ts';
import { WindowedRow } from './WindowedRow.tsx';

interface WindowedListProps<Item> {
	readonly items: readonly Item[];
	readonly keyOf: (item: Item) => string;
	readonly label: string;
	/** Of the list, and of each row. */
	readonly listClass: string;
	readonly rowClass?: (item: Item, index: number) => string;
	/** Between two rows, as its style has it, pixels. */
	readonly gap?: number;
	/** Drawn wherever the list stands: what is current. */
	readonly pinned?: number;
	readonly children: (item: Item, index: number) => ComponentChildren;
}

/** A list of any length of which only what is in sight is drawn, and what has the focus (docs/adr/0105). */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
	const { items, keyOf, label, listClass, rowClass, gap = 0, pinned = 0, children } = props;
	const list = useRef<HTMLOListElement>(null);
	const [focused, setFocused] = useState<string | null>(null);
	const keys = items.map(keyOf);
	const withFocus = focused === null ? -1 : keys.indexOf(focused);
	const { rows, after, observe } = useWindow(keys, list, [0, pinned, withFocus], gap);
	return (
		<ol
			ref={list}
			class={listClass}
			aria-label={label}
			style={after > 0 ? { paddingBottom: `${after}px` } : {}}
			onFocusOut={() => setFocused(null)}
		>
			{rows.map(({ index, before }) => {
				const item = items[index];
				const key = keys[index];
				if (item === undefined || key === undefined) return null;
				return (
					<WindowedRow
						key={key}
						name={key}
						index={index}
						total={items.length}
						before={before}
						observe={observe}
						class={rowClass?.(item, index) ?? ''}
						onFocus={() => setFocused(key)}
					>
						{children(item, index)}
					</WindowedRow>
				);
			})}
		</ol>
	);
}
