/**
 * Every selector the reader knows, by signal, in order of trust. Beside each: what is expected there, and when
 * it was last seen. When a layout changes, this is the first file to look at (see README.md).
 * None is a hashed class; none depends on a word of the interface.
 */

/** The column of posts. */
export const FEED = '[role="feed"]'; // 2020 → 2026-05; some accounts have none
/** The page's main region, when there is no feed. */
export const MAIN = '[role="main"]'; // one per visible page; hidden ones belong to earlier routes
/** Columns and bars whose words are never a post's. */
export const ASIDE = '[role="complementary"],[role="navigation"],[role="banner"],aside,nav';

/** One post of a feed. */
export const UNIT = '[aria-posinset]'; // 2026-05: no role, no label; 2023: on role=article. Also on tabs and options
/** A comment, a post of search or of the logged-out pages, or a loading skeleton. */
export const ARTICLE = '[role="article"]';
/** A grey shape that waits for its post. */
export const SKELETON = '[data-visualcompletion="loading-state"]';
/** A post of the layouts that had neither position nor label. */
export const DESCRIBED = '[aria-describedby]'; // 2021-2023
/** A post of the mobile site. */
export const MOBILE_UNIT = '[data-tracking-duration-id]'; // 2024 → 2026
/** A run of words on the mobile site. */
export const MOBILE_TEXT = '.native-text,[data-mcomponent="TextArea"],[data-mcomponent="ServerTextArea"]';

/** The name at the head of a post; a second one heads what it quotes. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]'; // 2024 → 2026-05
/** The head of a post without that attribute. */
export const HEADING = 'h2,h3,h4'; // always around the author's link
/** The menu of a post; its label ends with the author's name in most languages. */
export const MENU = '[aria-haspopup="menu"]';

/** The post's own words, by their older mark. */
export const OLDER_MESSAGE = '[data-ad-preview="message"]'; // 2020-04 → 2026-05
/** The post's own words. */
export const MESSAGE = `[data-ad-rendering-role="story_message"],${OLDER_MESSAGE}`; // 2024 → 2026-05
/** A block of words whose direction is guessed: every text written by people. */
export const TEXT_BLOCK = '[dir="auto"]';

/** Where the post ends and what one can do with it begins. */
export const ACTIONS = '[data-ad-rendering-role$="_button"],[role="toolbar"]';
/** The card of an item for sale, and its photos. */
export const LISTING = /\/(?:commerce\/listing|marketplace\/item)\//;
/** The card of an event. */
export const EVENT = '/events/';
/** Shown on adverts only; their hidden imitations stand on ordinary posts. */
export const ADVERT = '/ads/about';

/** Hidden from those who listen, as decoys are; a span may be drawn words all the same. */
export const HIDDEN = ':not(span)[aria-hidden="true"]';
/** Nothing inside is anybody's: drawings, columns, fields to write in. */
export const CLOSED = `svg,input,[role="textbox"],${HIDDEN},${ASIDE}`;
/** Never part of a text: decoys and what is drawn for the eye only. */
export function isDecoy(element: Element): boolean {
	return element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('data-0');
}
