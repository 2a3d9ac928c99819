import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from '../facebook.content/late-parts.ts';
import { startGroupPage } from './group-page.ts';

/** Put into a page by the background on the first group route there: other pages do not carry the reader. */
export default defineUnlistedScript(() => leavePart('group', startGroupPage));
