import { kindOfKey } from '#lib/domain/kind-keys.ts';
import type { PanelPart } from './PostPanel.tsx';
import { panelTags, SUGGESTED_KEY } from './panel-tags.ts';
import type { PanelActs, PanelPost } from './post-panel-props.ts';

/** Single keys never fire while the user writes. */
export function isTyping(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** What a key does in the open mark, or null when it is not one of ours. Esc works without single keys too. */
export function actOfKey(
	event: Pick<KeyboardEvent, 'key' | 'target' | 'repeat'>,
	post: PanelPost,
	acts: PanelActs,
	part: PanelPart,
	onPart: (part: PanelPart) => void,
	/** Copies what was answered before, when something was. */
	copy: (() => void) | null = null,
): (() => void) | null {
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	if (key === 'Escape') return () => (part ? onPart(null) : acts.close());
	if (!post.singleKeys || event.repeat) return null;
	if (key === 'j') return () => acts.step(1);
	if (key === 'k') return () => acts.step(-1);
	if (key === 'z') return acts.undo;
	if (key === 'e') return () => onPart('tag-field');
	if (key === 'g') return () => acts.setSaved(!post.saved);
	if (key === 'f') return () => onPart('card');
	if (key === 'p' && copy) return copy;
	if (key === 'n') return () => acts.setSorting(!post.sorting);
	if (key === '?') return () => onPart(part === 'keys' ? null : 'keys');
	if (key === 'Enter') return confirmOf(event.target, post, acts);
	const first = key === SUGGESTED_KEY.toLowerCase() ? post.suggestedTags[0] : undefined;
	const tag = first ?? panelTags(post).find(({ digit }) => digit === key)?.tag;
	if (tag) return () => acts.toggleTag(tag);
	const kind = kindOfKey(key);
	return kind && (() => acts.setKind(kind));
}

/** Enter presses the button under the focus; elsewhere it confirms the proposed kind, and goes on while sorting. */
function confirmOf(target: EventTarget | null, post: PanelPost, acts: PanelActs): (() => void) | null {
	if (target instanceof Element && target.closest('button, a')) return null;
	const proposed = post.kind !== null && !post.kindConfirmed;
	return proposed || (post.sorting && post.kindConfirmed) ? acts.confirm : null;
}
