import type { ComponentChildren } from 'preact';
import { type ButtonProps, buttonClass } from './Button.tsx';
import { safeHref } from './safe-href.ts';

interface LinkButtonProps {
	readonly href: string;
	readonly children: ComponentChildren;
	readonly look?: ButtonProps['look'];
	readonly size?: ButtonProps['size'];
	readonly label?: string;
}

/** A link that looks like a button. Web pages open in a tab of their own; an unsafe address draws nothing. */
export function LinkButton({ href, children, look, size, label }: LinkButtonProps) {
	const address = safeHref(href);
	if (!address) return null;
	const elsewhere = address.startsWith('http');
	return (
		<a
			class={buttonClass(look, size)}
			href={address}
			aria-label={label}
			title={label}
			{...(elsewhere ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
		>
			{children}
		</a>
	);
}
