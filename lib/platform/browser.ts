/** The only place that names the browser's extension API. Lazy: importing it outside an extension is harmless until used. */
import browser from 'webextension-polyfill';

export { browser };
