import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Interface, InterfaceContext } from '#components/ui/interface-context.tsx';
import { SearchField } from '#components/ui/SearchField.tsx';
import { wordsIn } from '#lib/i18n/words.ts';
import type { Client } from '#lib/messages/client.ts';
import type { PageState } from '#lib/messages/protocol.ts';

/** One field, for the gate and the limit: what is typed here stays here until Enter opens the panel with it. */
export function SearchFrame({ client }: { readonly client: Client }) {
	const [state, setState] = useState<PageState | null>(null);
	const [text, setText] = useState('');
	useEffect(() => {
		void client.send('page.state', { group: null }).then((reply) => {
			if (!reply.ok) return;
			document.documentElement.lang = reply.value.language;
			if (reply.value.theme !== 'auto') document.documentElement.dataset.theme = reply.value.theme;
			setState(reply.value);
		});
	}, []);
	const said: Interface | null = useMemo(
		() => state && { language: state.language, words: wordsIn(state.language), now: () => Date.now() },
		[state],
	);
	if (!said) return null;
	return (
		<InterfaceContext.Provider value={said}>
			<div class="frame-search">
				<SearchField
					value={text}
					label={said.words.mark.search}
					autoFocus
					onInput={setText}
					onKeyDown={(event) => {
						if (event.key === 'Enter' && !event.isComposing && event.isTrusted) {
							void client.send('panel.open', { query: text.trim() });
						}
					}}
				/>
			</div>
		</InterfaceContext.Provider>
	);
}
