import { useEffect, useMemo, useRef } from 'preact/hooks';
import { PostPanel } from '#components/page/PostPanel.tsx';
import { type Interface, InterfaceContext } from '#components/ui/interface-context.tsx';
import { wordsIn } from '#lib/i18n/words.ts';
import type { Client } from '#lib/messages/client.ts';
import type { FrameView } from '#lib/messages/protocol.ts';
import { useMark } from './use-mark.ts';
import { watchSight } from './visibility.ts';

/** The open mark: draws what the page around shows of one post, and sends the user's acts. */
export function MarkFrame({ client }: { readonly client: Client }) {
	const place = useRef<HTMLDivElement>(null);
	const seen = useRef<() => boolean>(() => true);
	const { view, done, sorting, revision, acts } = useMark(client, () => seen.current());

	useEffect(() => {
		const stop = new AbortController();
		if (place.current) seen.current = watchSight(document.documentElement, stop.signal);
		return () => stop.abort();
	}, []);
	useEffect(() => {
		const box = place.current;
		if (!box) return;
		const sizes = new ResizeObserver(() => {
			void client.send('frame.ask', { type: 'size', height: Math.ceil(box.getBoundingClientRect().height) });
		});
		sizes.observe(box);
		return () => sizes.disconnect();
	}, []);
	const said: Interface | null = useMemo(
		() => view && { language: view.language, words: wordsIn(view.language), now: () => Date.now() },
		[view?.language],
	);
	const key = view?.mark.key;
	useEffect(() => {
		if (key) place.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
	}, [key]);

	return (
		<div ref={place}>
			{!view && done && <p class="frame-alone">{done.text}</p>}
			{view && said && (
				<InterfaceContext.Provider value={said}>
					<PostPanel post={{ ...postOf(view, sorting), revision }} acts={acts} done={done} />
				</InterfaceContext.Provider>
			)}
		</div>
	);
}

function postOf({ mark, ...rest }: FrameView, sorting: boolean) {
	return { ...rest, ...mark, sorting };
}
