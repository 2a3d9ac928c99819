import type { ComponentChildren } from 'preact';

export interface ButtonProps {
	readonly children: ComponentChildren;
	readonly look?: 'primary' | 'plain' | 'soft' | 'quiet' | 'link' | 'urgent';
	readonly size?: 'small' | 'normal' | 'big';
	readonly type?: 'button' | 'submit';
	readonly disabled?: boolean;
	readonly pressed?: boolean;
	readonly expanded?: boolean;
	/** Said on hover, when the words alone do not tell it all. */
	readonly hint?: string;
	readonly onClick?: (event: MouseEvent) => void;
}

export function buttonClass(
	look: ButtonProps['look'] = 'plain',
	size: ButtonProps['size'] = 'normal',
): string {
	return `button button-${look}${size === 'normal' ? '' : ` button-${size}`}`;
}

export function Button(props: ButtonProps) {
	return (
		<button
			type={props.type ?? 'button'}
			class={buttonClass(props.look, props.size)}
			disabled={props.disabled}
			aria-pressed={props.pressed}
			aria-expanded={props.expanded}
			title={props.hint}
			onClick={props.onClick}
		>
			{props.children}
		</button>
	);
}
