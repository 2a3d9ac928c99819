import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from './facebook.content/late-parts.ts';
import { startOpenMark } from './group/open-mark.ts';

/** Put into a page by the background the first time the user opens a mark there. */
export default defineUnlistedScript(() => leavePart('mark', startOpenMark));
