/** HTML written by hand, kept short: `h` quotes attributes, `t` escapes text, children are already HTML. */

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const VOID = new Set(['img', 'input', 'br', 'meta', 'link']);

export function t(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

export function h(tag: string, attributes: Attributes = {}, ...children: readonly string[]): string {
	let open = `<${tag}`;
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null || value === undefined || value === false) continue;
		open += value === true ? ` ${name}=""` : ` ${name}="${t(String(value))}"`;
	}
	return VOID.has(tag) ? `${open}>` : `${open}>${children.join('')}</${tag}>`;
}

/** JSON that may stand inside a script element. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003C');
}
