import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { SearchIcon } from '#components/ui/icons/action-icons.tsx';
import { type Interface, InterfaceContext } from '#components/ui/interface-context.tsx';
import { SearchField } from '#components/ui/SearchField.tsx';
import { wordsIn } from '#lib/i18n/words.ts';
import type { Client } from '#lib/messages/client.ts';
import type { PageState } from '#lib/messages/protocol.ts';

/** The gate's field and its button: what is typed here stays here until the panel opens with it. */
export function SearchFrame({ client }: { readonly client: Client }) {
	const [state, setState] = useState<PageState | null>(null);
	const [text, setText] = useState('');
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		void client.send('page.state', { group: null }).then((reply) => {
			if (!reply.ok) return;
			document.documentElement.lang = reply.value.language;
			setState(reply.value);
		});
	}, []);
	const said: Interface | null = useMemo(
		() => state && { language: state.language, words: wordsIn(state.language), now: () => Date.now() },
		[state],
	);
	// The page gives the focus to the frame, before or after it is drawn, never to what is in it.
	useEffect(() => {
		const focusField = () => field.current?.focus();
		if (document.hasFocus()) focusField();
		window.addEventListener('focus', focusField);
		return () => window.removeEventListener('focus', focusField);
	}, [said]);
	if (!said) return null;

	function search(event: SubmitEvent): void {
		event.preventDefault();
		if (!event.isTrusted) return;
		// First of all, while the browser still counts it as the user's gesture.
		void client.send('panel.open', { query: text.trim() });
		void client.send('time.gate', { outcome: 'searched' });
	}

	return (
		<InterfaceContext.Provider value={said}>
			<form class="frame-search" onSubmit={search}>
				<SearchField
					value={text}
					label={said.words.mark.search}
					hint={said.words.mark.searchHint}
					inputRef={field}
					onInput={setText}
				/>
				<Button look="primary" size="big" type="submit">
					<SearchIcon />
					{said.words.mark.searchHere}
				</Button>
			</form>
		</InterfaceContext.Provider>
	);
}
