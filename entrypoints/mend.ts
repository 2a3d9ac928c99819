import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawMend } from '#components/page/mend-box.ts';
import { captureSelection } from '#lib/facebook/capture.ts';
import { structureReport } from '#lib/facebook/structure-report.ts';
import { mendWordsIn } from '#lib/i18n/mend-words.ts';
import { leavePart } from './facebook.content/late-parts.ts';

/** Put into a page by the background when Facebook changed it and the user asks what to do. */
export default defineUnlistedScript(() => {
	leavePart('mend', ({ window, layer, language, health, reading, keep }, signal) => {
		const { document } = window;
		const view = { seen: health.unitsSeen, read: health.postsRead, structure: structureReport(document) };
		function capture(): boolean {
			const selection = document.getSelection();
			const group = reading.group();
			const groupId = group?.id ?? group?.slug ?? null;
			const post =
				selection &&
				captureSelection(selection, reading.around(selection.anchorNode), { groupId, at: Date.now() });
			if (post) keep?.(post);
			return post !== null;
		}
		const box = drawMend(view, mendWordsIn(language), {
			capture: keep && capture,
			copy: (text) =>
				window.navigator.clipboard.writeText(text).then(
					() => true,
					() => false,
				),
			close: () => box.remove(),
		});
		layer.append(box);
		signal.addEventListener('abort', () => box.remove(), { once: true });
		box.querySelector('button')?.focus({ preventScroll: true });
	});
});
