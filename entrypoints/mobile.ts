import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readMobileUnit } from '#lib/facebook/mobile.ts';
import { leavePart } from './facebook.content/late-parts.ts';

/** Put into a page by the background on the mobile site: its posts are told apart by their dates. */
export default defineUnlistedScript(() => leavePart('mobile', readMobileUnit));
