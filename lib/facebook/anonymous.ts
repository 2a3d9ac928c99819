/** Names that say their bearer is anonymous. */

/** The stem of "anonymous" in the languages of our users and their neighbours; the page's data tells the rest. */
const ANONYMOUS = /\ban[oóô]n[iíy]|аноним|مجهول|匿名/iu;

/** Whether a shown name says that its bearer is anonymous. Handles a group gives are told by the page's data only. */
export function isAnonymousName(name: string): boolean {
	return ANONYMOUS.test(name);
}
