import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

function isEditable(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/**
 * "/" goes to the field from anywhere; so does any letter typed while no control has focus. Off when the
 * user turned single keys off: speech input would set them off by accident.
 */
export function useTypeToSearch(field: RefObject<HTMLInputElement | null>, enabled: boolean): void {
	useEffect(() => {
		if (!enabled) return;
		const onKey = (event: KeyboardEvent) => {
			if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
			if (isEditable(event.target) || !field.current) return;
			if (event.key === '/') {
				event.preventDefault();
				field.current.focus();
				field.current.select();
				return;
			}
			const onControl =
				event.target instanceof Element && event.target.closest('button, a, summary') !== null;
			if (onControl || !/^[\p{L}\p{N}]$/u.test(event.key)) return;
			const { value } = field.current;
			field.current.focus();
			field.current.setSelectionRange(value.length, value.length);
		};
		document.addEventListener('keydown', onKey);
		return () => document.removeEventListener('keydown', onKey);
	}, [field, enabled]);
}
