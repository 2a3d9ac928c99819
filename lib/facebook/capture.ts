/**
 * What the user selected by hand, kept as a post: works on any layout, for it reads nothing but the selection.
 * Decoys inside it are left out as everywhere.
 */
import type { WrittenPost } from '#lib/domain/seen.ts';
import type { UnitReading } from './read-unit.ts';
import { readVisible } from './visible-text.ts';

/** The words of a range as they are seen, from its first letter to its last. */
function selectedText(range: Range): string {
	const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
	const around =
		commonAncestorContainer instanceof Element
			? commonAncestorContainer
			: commonAncestorContainer.parentElement;
	if (!around) return '';
	const textOf = (node: Text) => {
		if (!range.intersectsNode(node)) return '';
		const end = node === endContainer ? endOffset : node.data.length;
		return node.data.slice(node === startContainer ? startOffset : 0, end);
	};
	return readVisible(around, { textOf, skip: (element) => !range.intersectsNode(element) }).text;
}

/**
 * The selected words as a post, or null when nothing is selected. When they stand in a unit that can be read,
 * its author, id and time go with them.
 * @param around the unit around the selection as it was read, when the page has one.
 * @param groupId the page's group, by its number or its address; `at` is now, milliseconds.
 */
export function captureSelection(
	selection: Selection,
	around: UnitReading | null,
	{ groupId, at }: { readonly groupId: string | null; readonly at: number },
): WrittenPost | null {
	if (selection.rangeCount === 0 || selection.isCollapsed) return null;
	const text = selectedText(selection.getRangeAt(0));
	if (text === '') return null;
	if (around?.ok && around.post.text.includes(text)) return around.post;
	return {
		id: null,
		aliases: [],
		groupId: (around?.ok ? around.post.groupId : null) ?? groupId,
		author: null,
		anonymous: false,
		text,
		truncated: false,
		quoted: null,
		media: '',
		at,
		time: { said: [], otherwise: null },
		card: [],
		links: [],
		comments: [],
	};
}
