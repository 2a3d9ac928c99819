import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTimeLayer } from '#components/page/time-layer.tsx';
import { wallsDoor } from '#components/page/walls-door.ts';
import { WALLS_STYLE } from '#components/page/walls-style.ts';
import { wallWordsIn } from '#lib/i18n/wall-words.ts';

/** Put into a page by the background the first time something stands in front of the feed there. */
export default defineUnlistedScript(() => {
	wallsDoor.colibriOpenWalls = ({ language, ...means }) => {
		const style = means.walls.ownerDocument.createElement('style');
		style.textContent = WALLS_STYLE;
		means.walls.append(style);
		return createTimeLayer({ ...means, words: () => wallWordsIn(language()) });
	};
});
