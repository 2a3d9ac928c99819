import type { ComponentChildren } from 'preact';

export interface IconProps {
	/** 15, 18 or 22 px at the default text size. */
	readonly size?: 's' | 'm' | 'l';
}

/** The frame of every icon: decoration always, its meaning is said by the word or label beside it. */
export function LucideSvg({ size = 'm', children }: IconProps & { readonly children: ComponentChildren }) {
	return (
		<svg class={`icon icon-${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			{children}
		</svg>
	);
}
