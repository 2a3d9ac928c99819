import { KINDS, type Kind } from './kind.ts';

/** The key that gives each kind, in the page's mark and in the workshop. Upper case; the same in all languages. */
export const KIND_KEYS: Readonly<Record<Kind, string>> = {
	question: 'Q',
	tip: 'B',
	need: 'D',
	offer: 'O',
	event: 'S',
	ride: 'T',
	lost: 'R',
	found: 'U',
	job: 'M',
	distress: 'H',
	idea: 'I',
	cause: 'C',
	announcement: 'A',
	other: '0',
};

/** The kind a pressed key stands for, or null. `key` as in KeyboardEvent.key. */
export function kindOfKey(key: string): Kind | null {
	const upper = key.toUpperCase();
	return KINDS.find((kind) => KIND_KEYS[kind] === upper) ?? null;
}
