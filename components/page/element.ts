/** Plain DOM, for what is drawn inside Facebook: many small things that must cost next to nothing. */
export type Child = Node | string | null | false;

export interface ElementParts {
	readonly class?: string;
	readonly label?: string;
	readonly role?: string;
	readonly data?: Readonly<Record<string, string>>;
	readonly onClick?: (event: MouseEvent) => void;
}

export function createElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	parts: ElementParts,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	if (element instanceof HTMLButtonElement) element.type = 'button';
	if (parts.class) element.className = parts.class;
	if (parts.role) element.setAttribute('role', parts.role);
	if (parts.label) element.setAttribute('aria-label', parts.label);
	if (parts.data) Object.assign(element.dataset, parts.data);
	if (parts.onClick) element.addEventListener('click', parts.onClick as EventListener);
	for (const child of children) if (child) element.append(child);
	return element;
}
