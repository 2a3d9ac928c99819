import type { ComponentChildren } from 'preact';

interface NoticeProps {
	readonly icon: ComponentChildren;
	readonly children: ComponentChildren;
	readonly acts?: ComponentChildren;
	/** `look`: something needs a look. `calm`: good to know. */
	readonly tone: 'calm' | 'look';
}

/** A band above the content: the content stays usable. */
export function Notice({ icon, children, acts, tone }: NoticeProps) {
	return (
		<div class={`notice notice-${tone}`}>
			{icon}
			<div class="notice-text">{children}</div>
			{acts && <div class="notice-acts">{acts}</div>}
		</div>
	);
}
