import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from './facebook.content/late-parts.ts';
import { startCornerActs } from './group/corner-acts.ts';

/** Put into a page by the background when its corner is opened, or offers something: what its buttons do. */
export default defineUnlistedScript(() => leavePart('corner', startCornerActs));
