import type { ComponentChildren } from 'preact';
import { safeHref } from './safe-href.ts';

interface IconButtonProps {
	/** Said to screen readers and on hover: an icon alone always carries it. */
	readonly label: string;
	/** The icon. */
	readonly children: ComponentChildren;
	readonly small?: boolean;
	readonly expanded?: boolean;
	readonly onClick?: () => void;
	/** Draws a link instead: a call, a mail, a page. */
	readonly href?: string;
}

export function IconButton({ label, children, small, expanded, onClick, href }: IconButtonProps) {
	const look = `icon-button${small ? ' icon-button-small' : ''}`;
	if (href !== undefined) {
		const address = safeHref(href);
		if (!address) return null;
		const elsewhere = address.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {};
		return (
			<a class={look} href={address} aria-label={label} title={label} {...elsewhere}>
				{children}
			</a>
		);
	}
	return (
		<button
			type="button"
			class={look}
			aria-label={label}
			title={label}
			aria-expanded={expanded}
			onClick={onClick}
		>
			{children}
		</button>
	);
}
