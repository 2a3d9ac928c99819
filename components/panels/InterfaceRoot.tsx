import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '#lib/domain/settings.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { type Interface, InterfaceContext } from '../ui/interface-context.tsx';
import type { Look, PanelHost } from './panel-api.ts';

interface InterfaceRootProps {
	readonly host: PanelHost;
	/** Null until the library has answered: what was last used is taken meanwhile. */
	readonly settings: Settings | null;
	readonly children: ComponentChildren;
}

/** Puts the page in the language and theme its user chose, from the first frame on. */
export function InterfaceRoot({ host, settings, children }: InterfaceRootProps) {
	const { language: chosen, theme }: Look = settings ?? host.recallLook();
	const language = languageOf(chosen, host.browserLanguage);
	const shared = useMemo<Interface>(
		() => ({ language, words: wordsIn(language), now: host.now }),
		[language, host],
	);

	useEffect(() => {
		document.documentElement.lang = language;
		document.documentElement.dataset.theme = theme;
	}, [language, theme]);

	useEffect(() => {
		if (settings) host.keepLook({ language: settings.language, theme: settings.theme });
	}, [settings, host]);

	return <InterfaceContext.Provider value={shared}>{children}</InterfaceContext.Provider>;
}
