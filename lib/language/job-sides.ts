/** Of a post about work: does its author look for someone, rather than for work? */
import type { Reading } from './reading.ts';

/** Where it is said: the first lines. */
const EARLY = 240;
const SEEKS =
	/(?<!\p{L})(?:re)?cherch(?:e|ons|ez)?\s(?:(?:une?|notre|activement|toujours|pour)\s){0,2}(?:\p{L}+\s)?(?:nounous?|nourrice|baby-?\s?sitt?er|gardienne|gardien|ass?mat|assistante? maternelle|étudiante?|jeune fille|fille au pair|femme de ménage|aide[- ]ménagère|personne|dame|quelqu['’]un|qqn)/iu;

/** "cherchons nounou pour sorties d’école": the number and the wage are those of who hires. */
export function seeksSomeone({ text }: Reading): boolean {
	return SEEKS.test(text.slice(0, EARLY));
}
