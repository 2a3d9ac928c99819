import type { FrameAsk, FrameView } from '#lib/messages/protocol.ts';
import type { LateParts } from '../facebook.content/late-parts.ts';
import type { MarkedPost } from './marks.ts';
import type { OpenMark, OpenMarkParts } from './open-mark.ts';

/** The open mark, loaded the first time the user opens one. Until then there is none to close or to answer for. */
export interface LateOpenMark {
	open(marked: MarkedPost, byKeyboard: boolean): Promise<void>;
	openInView(): Promise<boolean>;
	ask(asked: FrameAsk): Promise<FrameView | null>;
	close(): void;
}

export function openLateMark(
	load: () => Promise<LateParts['mark'] | null>,
	parts: OpenMarkParts,
	signal: AbortSignal,
): LateOpenMark {
	let loaded: Promise<OpenMark | null> | null = null;
	let mark: OpenMark | null = null;

	async function start(): Promise<OpenMark | null> {
		const open = await load();
		mark = open?.(parts, signal) ?? null;
		// The background may have been asleep: the next gesture tries again.
		if (!mark) loaded = null;
		return mark;
	}

	function loadMark(): Promise<OpenMark | null> {
		loaded ??= start();
		return loaded;
	}

	return {
		async open(marked, byKeyboard) {
			(await loadMark())?.open(marked, byKeyboard);
		},
		openInView: async () => (await loadMark())?.openInView() ?? false,
		ask: async (asked) => mark?.ask(asked) ?? null,
		close: () => mark?.close(),
	};
}
