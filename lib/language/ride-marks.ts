/** What stands before a place tells its part in a ride: "départ 8h de la gare", "on habite à Pia", "vers Nancy". */
import type { PlaceFound } from './places.ts';

/**
 * `lives`: where who asks lives; `fetch`: where someone is to be fetched; `bring`: fetched or brought home; `start`: a house one leaves; `gives`: how far who asks can bring someone; `lands`: where someone arrives, to be fetched; `meet`: a place to meet, or of an appointment;
 * `pass`: where a driver is wanted to pass; `via`: on the way.
 */
export type Part =
	| 'from'
	| 'to'
	| 'lives'
	| 'fetch'
	| 'bring'
	| 'meet'
	| 'start'
	| 'pass'
	| 'gives'
	| 'lands'
	| 'via';

export interface Mark {
	readonly part: Part;
	/** How much it says: 1 a bare "de", 6 "vers" or "depuis". */
	readonly weight: number;
}

/** A place named, and what stands before it. */
export interface Stop {
	readonly place: PlaceFound;
	readonly mark: Mark | null;
	/** Words before it, as {@link markOf} takes them. */
	readonly before: string;
	/** What one goes to do there, not where: "judo". */
	readonly pursuit: boolean;
}

/** From here on a mark is trusted with a name written without its capital. */
export const SURE = 4;

const OF = '(?:de|du|d|des)';
const AT = '(?:a|au|aux|sur|pour|dans|chez|en|vers)';
const WHOM = '(?: (?:mon|ma|mes|nos|notre|les|le|la|un|une|deux|leur|son|sa|ses)(?: [^ ]+){1,3}?)?';
const SOMEONE =
	'(?:parents?|familles?|mamans?|papas?|voisine?s?|quelqu un|quelquun|quelqun|qqn|qqun|kelkun|personnes?|gens|habitants?|gamins|copains)';
const LEAVES =
	'(?:pars|(?<!(?:notre|nos|ma|sa|ta|leur|votre|une|quelque|autre|la) )part|partons|partent|partir\\w*|decoll\\w+|demarr\\w+|descend\\w*|mont(?:e|ons|erait)|viens|vient|venant|arriv(?:e|ant)|va|vais|vont|revient|sors|sorte?|sortons)';
const GOES =
	'(?:vais|va|va t (?:il|elle)|vont|aller|ira|irai\\w*|allons|allant|descend\\w*|mont(?:e\\w*|ons)|pars|part|partent|partons|partir\\w*|file|filons|roule|emmen\\w+|laiss\\w+|voyag\\w+|amen\\w+|depos\\w+|condui\\w+|accompagn\\w+|men(?:e|er)|rend(?:re|s|ant)|redescend\\w*|remonte\\w*|scolarisee?|inscrite?|interne|travaill?e?|bosse\\w*|inscrits?|etudie)';
const OCCASION =
	'(?:matchs?|carnaval|foire|marche|fete|festival|salon|brocante|spectacle|kermesse|fac|stages?|tournoi|cours|entrainements?|concert|camp|competition|pratiques?|rentree|arrivee|trajets?|covoit\\w*|co voiturage|lift|navette|route|places?|voiture|allers?|retours?)';
const MEETING =
	'(?:rdv|rendez vous|rencontre|rassemblement|point de rencontre|se retrouve|se rejoint|retrouvons nous|on s attend)';

/** Tried in this order; the first that fits is taken. */
const MARKS: readonly (readonly [Part, number, string])[] = [
	['via', 6, `via|(?:en )?passant par|detour(?: possible)?(?: ${AT})?|crochet(?: possible)?(?: ${AT})?`],
	[
		'gives',
		6,
		`(?:peux|peut|pouvons)(?: (?:l|la|le|les))? (?:amener|deposer|emmener|accompagner|avancer)(?: jusqu)? ${AT}`,
	],
	[
		'fetch',
		4,
		`(?:prendre|prends|prenne|embarquer|attendre)(?: (?:mon|ma|mes|nos|notre|les|le|la|un|une|deux|leur|son|sa|ses|vos))? [^ ]+ (?:a|au|aux|devant)(?: la sortie ${OF}(?: la| l)?)?`,
	],
	['from', 6, 'depuis(?: chez)?|(?:leaving|driving|going|from) ?from|from|leaving'],
	['to', 5, '(?:driving|going|heading|headed|ride|lift|get|drive|go|trip) to'],
	['lives', 4, '(?:live|living|based|stay) (?:in|near)'],
	['to', 6, `(?:direction|destination)(?: ${OF})?|jusqu[e]?(?: ${AT})?|vers`],
	['to', 5, 'rejoindre|regagner|rallier|atteindre|rejoint'],
	['fetch', 3.5, '(?:achete|trouve|repere|reserve|vendeur|vendeuse)(?: [^ ]+){0,3} a'],
	[
		'fetch',
		5,
		`(?:recuper\\w+|(?:re|aller |venir )?chercher|reprendre|sortie)${WHOM}(?: (?:a|au|aux|devant|${OF}))?`,
	],
	['lands', 4, '(?:arrive|arrivent|atterrit|atterrissent|debarque|debarquent) (?:a|au|aux|en)'],
	['fetch', 4, '(?:finit|finissent|termine|terminent|sort|sortent)(?: les cours)?(?: a)? (?:a|au|aux)'],
	[
		'fetch',
		5,
		`(?:ramen\\w+|rentr\\w+|revenir|revien\\w+|apres)${WHOM}(?: ${OF}(?:(?: la| l)? [^ ]+ ${OF})?|(?<=apres))`,
	],
	['bring', 3.5, `(?:ramen|raccompagn)\\w+${WHOM} ${AT}`],
	['from', 6, `(?:depart|departs|partance|provenance) (?:${OF}|depuis|a|au|devant|sur|chez)`],
	['from', 5, `${LEAVES} ${OF}|quitt(?:e|ons|er|erai)`],
	['from', 4, '(?:departs?|dep)(?: prevu)?(?: [,(])?|mi sorte?'],
	[
		'to',
		2,
		'(?:a|pour|chez) (?:mon|ma|mes|notre) [^ ]+ qui (?:habite|vit|loge|bosse|travaille|etudie)(?: (?:a|au|en|sur|pres de))?',
	],
	[
		'lives',
		4,
		`(?:habit\\w+|resid\\w+|loge\\w*|vit|vivons|restons|reste dans le)(?: juste)?(?: (?:${AT}|pres ${OF}|(?:du|a) cote ${OF}|(?:dans le |du )?coin ${OF}|derriere|devant|en face ${OF}))?`,
	],
	[
		'lives',
		4,
		`(?:on|nous|je|j|famille) (?:est|sommes|suis)(?: (?:juste|aussi|toujours|donc|plutot|tous|actuellement|bien|tout|plein|situee?s?|basee?s?|installee?s?|domiciliee?s?|une? [^ ]+|nous))? (?:${AT}|${OF}|cote|coin|pres ${OF}|du cote ${OF})`,
	],
	['lives', 4, `(?:emmenag\\w+|installe\\w*|demenag\\w+) ${AT}|arriv(?:e|ons) dans(?: le village ${OF})?`],
	['start', 2.5, '(?:pars|part|partons|decoll\\w+|demarr\\w+)'],
	['lives', 3, '(?:on|nous) (?:est|sommes)'],
	['from', 3, `(?:pedibus|velobus|carapatte|trottibus)(?: ${OF})?`],
	['from', 4, `(?:secteur|cote|coin|environs|alentours)(?: ${OF})?|(?:haut|bas|quartier) ${OF}`],
	[
		'from',
		3,
		`${SOMEONE} (?:${OF}|sur)|(?:mamans?|papas?|familles?|parents?|habitants?)(?: au foyer| solo)? a`,
	],
	['pass', 3, `(?:passe\\w*|arret\\w*|ramassage|prise en charge)(?: (?:par|devant|${AT}|pres ${OF}))?`],
	[
		'to',
		5,
		`${GOES}${WHOM}(?: (?:de toute facon|aussi|souvent|regulierement|toujours|deja|quand meme|seule?|en (?:voiture|train|auto|bus|camion|famille)))? ${AT}(?:(?: [^ ]+){1,2} (?:a|sur))?`,
	],
	['from', 4, `${MEETING} covoit\\w*(?: (?:${AT}|devant))?`],
	['to', 2.5, `(?:un|mon|son|ma|notre|ai|a|d|pour|le) ${MEETING}(?: [^ ]+)? ${AT}`],
	['meet', 4, `${MEETING}(?: [^ ]+)?(?: (?:${AT}|devant))?`],
	[
		'to',
		4,
		`${OCCASION}(?: ${OF} [^ ]+| (?:quotidien\\w*|reguli\\w+|ponctuel\\w*|possible|hebdo\\w*|solidaire|[mu]\\d+))? (?:a|au|aux|sur|pour|chez|en|vers)`,
	],
	['to', 2.5, `(?:pour|a|au|aux)(?: le| la| l| les| un)? ${OCCASION} ${OF}`],
	['to', 4, `(?:sois|soit|soyons|serai|etre|soient|arriver)(?: prete?| deposee?s?)? ${AT}`],
	['to', 4, `(?:attendu|convoque|invite|admis|accepte)e?s? ${AT}`],
	['to', 4, 'arrivee(?: [,(])?'],
	['to', 3, 'covoit\\w*|co voiturage|trajets?|lift|navette|conduites?'],
	['to', 4, `(?:${SOMEONE}|places?|dispos?|libres?|passagers?|voiture|solution) (?:pour|sur|vers)`],
	['to', 3, 'pour|sur'],
	['to', 1.5, 'a|au|aux|chez|en'],
	['from', 1, OF],
];
const PATTERNS = MARKS.map(([part, weight, words]): readonly [Mark, RegExp] => [
	{ part, weight },
	new RegExp(`(?:^| )(?:${words})$`),
]);

/** @param before the words before a place in its sentence, folded, one space between; neither its article nor times and days. */
export function markOf(before: string): Mark | null {
	return PATTERNS.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
}
