import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_STYLE } from '#components/page/page-style.ts';
import { createTimeLayer } from '#components/page/time-layer.tsx';
import { WALLS_STYLE } from '#components/page/walls-style.ts';
import { wallWordsIn } from '#lib/i18n/wall-words.ts';
import { themeOfPage } from '#lib/page/theme.ts';
import { leavePart } from './facebook.content/late-parts.ts';

/** Put into a page by the background the first time something stands in front of the feed there. */
export default defineUnlistedScript(() => {
	leavePart('walls', ({ language, theme, setTheme, ...means }) => {
		const applyTheme = () => {
			const wanted = theme();
			const shown = wanted === 'auto' ? themeOfPage(window) : wanted;
			setTheme(shown);
			return shown;
		};
		const style = means.walls.ownerDocument.createElement('style');
		style.textContent = PAGE_STYLE + WALLS_STYLE;
		means.walls.append(style);
		return createTimeLayer({ ...means, applyTheme, words: () => wallWordsIn(language()) });
	});
});
