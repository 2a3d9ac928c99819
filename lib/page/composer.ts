/** Text being written in the page. It is only asked whether there is any: what it says is never read. */
const EDITABLE =
	'[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

/** True while the user writes: the focus is in a field that holds text. */
export function isComposing(document: Document): boolean {
	const active = document.activeElement;
	if (active instanceof HTMLInputElement) return active.value.trim() !== '';
	const editable = active?.closest<HTMLElement>(EDITABLE);
	return editable !== null && editable !== undefined && holdsText(editable);
}

/** A field of the page with text not sent yet, or null. */
export function unsentText(document: Document): HTMLElement | null {
	return [...document.querySelectorAll<HTMLElement>(EDITABLE)].find(holdsText) ?? null;
}

function holdsText(field: HTMLElement): boolean {
	const text = field instanceof HTMLTextAreaElement ? field.value : field.textContent;
	return text !== null && text.trim() !== '';
}
