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
	/** Links the first match, when there is one. */
	link: (() => void) | null = null,
): (() => void) | null {
	const key = keyOf(event);
	if (key === 'Escape') return () => (part ? onPart(null) : acts.close());
	if (!post.singleKeys || event.repeat) return null;
	if (key === 'e') return () => onPart('tag-field');
	if (key === 'f') return () => onPart('card');
	if (key === 'p' && copy) return copy;
	if (key === 'l' && link) return link;
	if (key === 'n') return () => acts.setSorting(!post.sorting);
	if (key === '?') return () => onPart(part === 'keys' ? null : 'keys');
	return sortingAct(event, post, acts);
}

type SortedPost = Pick<
	PanelPost,
	'kind' | 'kindConfirmed' | 'tags' | 'suggestedTags' | 'mostUsedTags' | 'saved' | 'sorting'
>;
type SortingActs = Pick<PanelActs, 'confirm' | 'setKind' | 'toggleTag' | 'setSaved' | 'undo' | 'step'>;

/** The keys of sorting, the same beside a post and in the workshop. */
export function sortingAct(
	event: Pick<KeyboardEvent, 'key' | 'target'>,
	post: SortedPost,
	acts: SortingActs,
): (() => void) | null {
	const key = keyOf(event);
	if (key === 'j') return () => acts.step(1);
	if (key === 'k') return () => acts.step(-1);
	if (key === 'z') return acts.undo;
	if (key === 'g') return () => acts.setSaved(!post.saved);
	if (key === 'Enter') return confirmOf(event.target, post, acts);
	const first = key === SUGGESTED_KEY.toLowerCase() ? post.suggestedTags[0] : undefined;
	const tag = first ?? panelTags(post).find(({ digit }) => digit === key)?.tag;
	if (tag) return () => acts.toggleTag(tag);
	const kind = kindOfKey(key);
	return kind && (() => acts.setKind(kind));
}

/** Letters in lower case, whatever the shift key. */
function keyOf({ key }: Pick<KeyboardEvent, 'key'>): string {
	return key.length === 1 ? key.toLowerCase() : key;
}

/** Enter presses the button under the focus; elsewhere it confirms the proposed kind, and goes on while sorting. */
function confirmOf(target: EventTarget | null, post: SortedPost, acts: SortingActs): (() => void) | null {
	if (target instanceof Element && target.closest('button, a')) return null;
	const proposed = post.kind !== null && !post.kindConfirmed;
	return proposed || (post.sorting && post.kindConfirmed) ? acts.confirm : null;
}
