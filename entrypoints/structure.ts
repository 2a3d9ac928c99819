import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureReport } from '#lib/facebook/structure-report.ts';

/** Put into a page by a panel, which takes what is left here: the page's build, without a word of it. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { colibriStructure: structureReport(document) });
});
