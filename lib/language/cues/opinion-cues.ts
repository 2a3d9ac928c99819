/**
 * What members say of a professional without a word of praise or blame: agreement, and the account of someone who was
 * served. French as spoken in France, Belgium, Switzerland and Québec, and a little English; pattern language: phrases.ts.
 */

/** Says the same as someone before. */
export const AGREEING: readonly string[] = [
	'+ 1|un|1000|10|100',
	'plus un|1',
	'pareil|idem|itou|ditto|agree|agreed|confirme',
	'^same',
	'je|on|nous confirme|confirmons|plussoie|plussoyons|valide|validons|appuie|appuyons|seconde|approuve|approuvons',
	'^plussoie|valide|appuie|approuve',
	'moi|nous|ici|autres aussi',
	'meme avis|experience|ressenti|constat|son',
	'tout|entierement|totalement|completement|bien d accord',
	'd accord avec',
	'la|le meme chez|pour|ici|que|depuis',
	'c est la|le notre|mienne|mien|meme',
	'c est elle|lui|eux aussi|qu|que|chez',
	'aussi c est|elle|lui|eux',
	'je rejoins',
	'vote pour',
];

/** The account of a client: what was done for them, or that they stay. Recommends when nothing is blamed. */
export const SERVED: readonly string[] = [
	'l|les ai|a|avons|avait|avions|as eu|eue~|eus|pris~|adopte~|choisi~|engage~|embauche~|garde~',
	'on|nous|j|je eu|avons|a|ai _1 chance|bonheur _3 avoir|connaitre|tomber|trouver|rencontrer',
	'eu la chance',
	'elle~|il|ils|y|lui|qui a|ont|m|nous|avait|avaient _2 suivi~|garde~|accompagne~|debloque|soulage~|gueri~|repare|remis|refait|sauve~|appris|aide~|regle|soigne~|depanne~|coupe|accueilli~|epaule~|eleve|rassure~|trouve|evite|installe|pose|monte|debouche|rattrape',
	'elle~|il|ils|y a|ont|avait _1 vu|vus|recu~|fait|opere~|pris~|examine _1 mon|ma|mes|nos|notre|le|la|les|son|toute',
	'elle~|il|ils|qui suit|suivent|garde|gardent|gardait|coiffe|soigne|accueille|accueillent|s _2 mon|ma|mes|nos|notre',
	'nous|m|me suit|suivent|suivait|suivaient',
	'est|sont venu~|passe~|intervenu~ _2 chez|plusieurs|a|deux|trois|le|un|une|dans|en|tout|rapidement|vite',
	'depanne~|repare~|debloque~ en|dans|le|aussitot',
	'mon|ma|mes|nos|notre|mien~|mienne~ _3 y a|ont|va|vont|est|sont|etait|etaient|allait|allaient|reste|retourne|retournent|passe',
	'y sont|est|a|ont|etaient|etait alle~|passe~|reste~',
	'chez elle|lui|eux _1 depuis|pendant|deux|trois|quatre|cinq',
	'on|nous|je|j y va|vais|allons|est|suis|sommes|retourne|retournons|retournera|retournerai',
	'on|nous|j|je va|vais|allons|suis|sommes|est chez|la depuis',
	'est|suis|sommes|sont passe~|alle~ la|chez|par',
	'chez nous|moi depuis|tous|toutes|chaque|deux|trois',
	'depuis _2 ans|annees|mois|toujours|la|le|sa|son',
	'mon|ma|mes|nos|notre _3 fonce|court|courent|progresse|progressent|s|reclame|reclament|redemande|redemandent|demande',
	'l|la|les reclame|reclament|redemande|redemandent|demande|demandent',
	'en parle|parlent encore|toujours|souvent',
	'lui|leur doit|dois|devons',
	's y est|sont fait~|plu~|epanoui~',
	's epanouit|epanouissent|eclate|eclatent|amuse|amusent',
	'court|courent y|dans|vers|a',
	'en courant|confiance|sifflotant|sautillant|chantant',
	'ne veut|veulent plus|pas|pus partir|rentrer|repartir',
	'met|mettent|marche|nage|parle|dort|lit|joue|danse|chante maintenant|enfin|depuis',
	'sur pied',
	'resultat~ visible~|rapide~|bluffant|top|super',
	'depuis|ensuite|apres plus|pus aucun~|de|un|rien',
	'had|have|went|goes|uses|used|took him|her|them|our|there',
	'our|my kids|son|daughter|two|boys|girls go|goes|went|love~|loved',
];

/** Blame that no praise beside it makes good. */
export const FIRM: readonly string[] = [
	'je|on|nous|j deconseille|deconseillons|fuis|evite|eviterais|fuirais',
	'a fuir|eviter|proscrire|bannir',
	'fuyez|evitez|fuis|deconseille|deconseillons',
	'ne|n le|la|les|y prenez|prends|allez|va|laissez|mettez|inscrivez _2 pas|jamais|plus',
	'ne|n prenez|prends|allez|va|perdez|laissez|confiez _2 pas|jamais|plus',
	'n y allez|va|vas pas|surtout|jamais',
	'y allez|va|vas pas|surtout|jamais',
	'plus|pus jamais',
	'surtout pas',
	'passe|passez votre|ton chemin',
	'recommande|recommanderai~|conseille|conseillerais _1 pas|plus|pus|personne',
	'arnaque~|arnaqueur~|escroc~|charlatan|voleurs',
	'a|ai|avons|avait|ont fini par arreter|changer|partir|quitter|aller',
	'on|nous|j|je a|ai|avons arrete|fui|quitte|abandonne',
	'ai|a|avons _1 prefere arreter|partir|changer|aller|trouver|chercher',
	'l|les ai|a|avons quitte~|retire~|change~|desinscrit~',
	'on|nous|je est|sommes|suis parti~',
	'y retourne|retournerai~|retournerons|retournera|retournerait|irai~|remettrai|remets|remettrons _1 pas|plus|jamais',
	'non merci',
	'sans moi|nous',
	'pas|jamais rappele~|repondu|revenu~|venu~',
	'aucune reponse|nouvelle',
	'stay away|clear',
	'would n|not|never',
	'never again',
];

/** It was good once, and no longer is. */
export const WANED: readonly string[] = [
	'est|etait pas|plus|pus pareil|pareille',
	'plus|pus pareil~|pareille',
	'plus|pus comme avant',
	'moins bien|bon~|bonne|serieux|serieuse|dispo|sympa|top|qualite',
	'etait bon|bien|mieux|super avant|quand',
	's est|sont degrade~|relache~',
	'baisse|perte de qualite',
	'a|ont mal tourne|vieilli',
	'used to be',
];

/** The commenter offers to do it: no recommendation. */
export const OFFERING: readonly string[] = [
	'je|j propose|offre mes|mon|des|du|de|aussi',
	'je me propose',
	'mes services|tarifs|disponibilites',
	'contactez|contacte|appelez|appelle|ecrivez|ecris moi',
	'me contacter|joindre|appeler|ecrire',
	'il me reste',
	'j ai|aurai~ encore|actuellement|une|deux|des|1|2 place~|creneau|creneaux|dispo|disponibilite~',
	'j ai _2 place~|creneau|creneaux',
	'je suis|serai~ disponible|dispo|libre',
	'je peux garder|venir|passer|prendre|m|vous|le|la|les|te|intervenir',
	'je prends encore|des|de|actuellement',
	'hesitez pas a me',
	'n hesite|hesitez pas',
	'i offer|can help|am available',
];
