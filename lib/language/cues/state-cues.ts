/** What people write when a matter is settled, answered, private, or a joke. Pattern language: phrases.ts. */

/** Said by the author of the post, or as the post's own word: it is over. */
export const SETTLED_BY_AUTHOR: readonly string[] = [
	'vendu|vendue|vendus|vendues',
	'donne|donnee|donnes|donnees a',
	'c est|c parti|partie|vendu|donne|regle|reglee|fait|booke|pris|reserve',
	'cest bon|regle|parti|vendu',
	'deja parti|partie|vendu|vendue|donne|donnee|pris',
	'plus disponible|dispo',
	'trouve|trouvee|trouves|resolu|resolue|regle|reglee|clos|cloture|termine',
	'retrouve|retrouvee|retrouves|retrouvees|recupere|recuperee|recuperes',
	'rendu|rendue|rendus|rendues a|ce|hier|au|aux',
	'affaire conclue|faite',
	'probleme regle|resolu',
	'place|nounou|assmat|garde|perle trouvee|trouve',
	'contrat signe',
	'signature|signe|signons _2 samedi|lundi|mardi|mercredi|jeudi|vendredi|demain|contrat|avec',
	'poste comble|pourvu',
	'rdv|rdvs pris|le|obtenu|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|fixe|avec|chez|cale|confirme',
	'rendez vous pris|le|obtenu|demain|fixe|avec|chez|cale|confirme',
	'^repare|reparee|repares|reparees|depanne|depannee|debloque|debloquee|resolue',
	'je passe demain|ce|le|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|tantot|vers|tout',
	'j arrive|arrivons vers|dans|tantot|tout|de|a',
	'^reserve|reservee|booke|commande|commandee|adjuge _8 merci',
	'creneau a|le|obtenu|trouve',
	'inscrit|inscrite|inscrits|inscrites a|au|aux|chez|semaine',
	'on a|est trouve|inscrit|inscrits|recase',
	'nous|me prend|garde|prennent _1 des|a|le|en|la',
	'est|sont passe|passee|passes|venu|venue _4 super|regle|repare|ok|nickel|parfait|top',
	'c etait bien ca',
	'c bon',
	'ca y est',
	'merci sauve|sauves|sauvee|sauvees',
	'tu|vous m|nous as|avez sauve|sauvee|sauves',
	'tu|vous me|m|nous sauve|sauves|sauvez',
	'recu|recue ce|hier|enfin|aujourd',
	'probleme|souci resolu',
	'ca joue',
	'j ai|on a trouve|eu|recu _2 ma|mon|ce|preneur|bonheur|rdv',
	'retrouvailles',
	'edit|maj _3 trouve|vendu|donne|resolu|retrouve',
	'prise|prises en charge',
	'et _3 rien au controle',
	'found|sold|solved|taken',
	'^parti|partie|partis|parties|pris|prise|prises|rendu|rendue|rendues|achete|achetee|achetes|adopte|adoptee|loue|louee|place|comble',
	'on|je|j|nous _1 l|les ai|a|avons pris|prise|prises|achete|achetee|trouve|trouvee|eu|eue|recupere|recuperee',
	'je|j l ai merci|enfin|retrouve|recupere|ouf',
	'c etait elle|lui|bien',
	'plus besoin|utile merci|on',
	'stop|arretez c|on|j|nous',
	'^gone|all gone|sorted|rehomed',
	'is|are|it gone|sold|sorted|taken|booked',
	'^reserve _3 merci',
];

/** Of what was lost or found, said by anyone: it is back with its owner. */
export const RETURNED: readonly string[] = [
	'c est|c _3 mien|mienne|miens|miennes|notre|nôtre|nôtres|lui|elle',
	'est|sont _2 miennes|mienne|miens|notre',
	'rendu|rendue|rendus|rendues a|ce|hier|au|aux',
	'recuperee|recupere|retrouve|retrouvee|retrouvees|retrouves|recuperes',
	'merci _8 retrouve|recupere|doudou|cles',
];

/** Said by anyone of a post or a thing offered: taken. */
export const TAKEN: readonly string[] = [
	'poste|place comble|pourvu|pourvue|prise',
	'vendu|vendue|donne|donnee a',
];

/** The author is still looking: what was said did not do. */
export const STILL_LOOKING: readonly string[] = [
	'^up|uup|upp',
	'toujours|tjs|tjrs|encore _2 recherche|rien|pas|cherche',
	'cherche|recherche tjs|toujours|encore',
	'merci quand meme|pareil',
	'toujours en',
	'personne',
	'deja pris|prise|prises|partie|parti|vendu|vendue|loue|louee|complet',
	'il|me|nous manque encore|toujours',
	'trop tard|cher|loin|grand|petit',
	'still looking|searching',
];

/** The author goes to whoever was named: there was an answer to go by. */
export const GOES_TO_ANSWER: readonly string[] = [
	'je|j|on lui|leur|l|les|la|le|t|te|vous ecris|appelle|contacte|texte|ecrit|envoie|reserve',
	'je|j|on appelle|contacte|passe|fonce|cours|file|prends',
	'j|je y vais|file|cours|fonce',
	'rdv|rendez vous pris',
];

/** A comment by the author of the post that says there was a usable answer. */
export const THANKS_FOR_ANSWER: readonly string[] = [
	'je|j|on appelle|appellerai|contacte|note|texte|ecris|essaie|essaye|essaierai|tente|lui|les|la|le|passe|cours|regarde|fonce|vais|prends|inscris',
	'merci',
	'mercis|merciii|merciiii',
	'genial|parfait|super|top|nickel',
	'je|on vais|va appeler|contacter|visiter|ecrire|voir|essayer|tester|regarder',
	't|vous es|etes un|une|la|le|des ange|anges|amour|meilleure|sauveuse|perle|meilleurs',
	'trouve|sauve|sauvee|sauvees',
];

/** A comment that offers nothing: following, encouragement, jokes, complaint. */
export const EMPTY_COMMENT: readonly string[] = [
	'^up',
	'^je suis|suivi|suis',
	'^suivi|suivie|interessee|interesse|idem|pareil',
	'^courage|bon|bonne|bravo|felicitations|oh|desole|desolee',
	'^merci',
	'meme galere|combat|probleme|question|ici|situation',
	'^mp',
	'^partage|partagee|signe',
	'^dommage',
];

/** A comment that answers: knows, has, proposes, states. */
export const USABLE_ANSWER: readonly string[] = [
	'^oui|non|alors|essaie|essaye|regarde|va|vas|demande|appelle|contacte|vois|voir|faut|il|sinon|nous|chez|moi|pour|dossier|inscription',
	'je|on recommande|conseille|peux|connais|prends|passe|fais|vous|t|te|suis|prete|donne|depose|apporte|crois|paie|paye',
	'j|on|nous en|ai|a|avons un|une|du|des|le|la|2|deux|peut|paye|paie|eu|mis|ete|essaye|la|teste|fait|vu|pris',
	'essaie|essaye|regarde|regardez|contacte|contactez|appelle|appelez|demande|demandez|demander|vois|voir|tente|passe|actualise|declare|verifie|inscris|texte|remonte',
	'il|elle faut|prend|suit|fait|est|sont|accepte|accueille|vend|donne|aurait|habite|a|libre',
	'faut|faudrait|suffit',
	'il me semble',
	'je crois|pense',
	'c|ce est',
	'ma|mon|notre|nos|mes fille|fils|voisine|voisin|niece|soeur|grande|petit|mari|belle|gars|copine|enfants|loulous',
	'j|je te|l|le|la apporte|donne|prete|prends|passe|depose|pose|garde|vends',
	'j arrive|appelle',
	'je peux|pourrais',
	'tu peux|dois|devrais',
	'avec plaisir',
	'en vend|donne|prete|loue|vendait|donnait|pretait|louait|vendent|donnent',
	'viens|venez|passe|passez demain|chez|quand|ce|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|a|apres|avant|prendre|chercher',
	'voir mon|son|le|l|ton annonce|post',
	'dispo|disponible|libre|libres',
];

/** Health of a child, violence, money trouble, custody, bullying: kept short, out of letters. */
export const SENSITIVE: readonly string[] = [
	'bilan|bilans psychomoteur|orthophonique|neuro|de|orthophon*|psychomot*|psy*|neuropsy*|logoped*|de langage|langage|neuro*',
	'orthophonist*|orthophonie|ortho|logopede|logopedie|psychomotric*|psychomot|neuropsy*|pedopsy*|psychologue|psy|psychiatre|ergo|ergotherapeute',
	'retard|trouble|troubles|difficultes de|du|des|d langage|parole|attention|apprentissage|apprentissages|sommeil|comportement|alimentaires|oralite',
	'parle tres|encore|pas|peu mal|tres|peu|encore',
	'parle pas du tout',
	'dys|dyslexie|dyslexique|dyspraxie|dyscalculie|dysphasie|tdah|tda|tsa|autisme|autiste|asperger|hpi|hyperactif|hyperactive|begaie|begaiement|mdph|handicap|handicape|handicapee',
	'deficit d attention',
	'bronchiolite|hospitalise|hospitalisee|opere|operee|diagnostic|diagnostique|diagnostiquee|convulsion|convulsions|asthme|allergie|allergique|epilepsie|diabete|cancer|leucemie|eczema|otite|bronchite|pneumonie|coqueluche|symptomes',
	'boutons partout|rouges|autour',
	'boutons sur|dans|aux _2 corps|visage|dos|ventre|bouche|mains',
	'a|fait|est a 38|39|40 0|1|2|3|4|5|6|7|8|9|degres',
	'fausse couche',
	'depression|deprime|depressive|postpartum|suicidaire|anorexie|addiction|alcoolique',
	'violence|violences|frappe|frappee|battue|menaces|agression|agresse|agressee|harcelement|harcele|harcelee|attouchement|attouchements|abus',
	'coups de poing|poings|pied|pieds|ceinture|baton',
	'me|nous|la menace|menacait',
	'se fait traiter|frapper|taper|insulter|harceler|embeter',
	'mal au ventre|coeur',
	'garde alternee|exclusive|juge|divorce|jaf|pension',
	'juge aux|des affaires|enfants',
	'jaf|tribunal',
	'pension alimentaire',
	'separe|separes|separee|divorce|divorcee|divorces|separation|ex conjoint|mari',
	'mon ex',
	'divorce|divorcee|divorces|divorcer',
	'sommes|est|parents separes',
	'suite a _2 separation',
	'droit familial',
	'droit de la famille',
	'droit de visite|garde',
	'aide juridique|juridictionnelle|sociale|alimentaire',
	'decouvert|surendettement|dettes|impayes|expulsion|expulsee|rsa|huissier|impaye',
	'a decouvert',
	'a la rue',
	'budget zero|nul',
	'budget _4 zero',
	'plus|pas|sans|aucun|aucune argent|ressources|revenus|ressource|revenu',
	'pas|plus les moyens',
	'fin|fins de|du mois _2 difficile|difficiles|dur|dure|dures|compliquee|compliquees|serree|serrees',
	'hotel|foyer social|urgence',
	'hebergee|heberge|sans|sdf abri|domicile',
	'm|s|nous|on en sors|sort|sortir|sortons _1 pas|plus',
	'perdre ma|mon|son job|emploi|travail|boulot',
	'chomage|licencie|licenciee|licenciement',
	'deuil|decede|decedee|deces|mort|perdu _1 bebe|maman|papa|mere|pere|mari|fils|fille',
	'secours populaire|catholique',
	'enceinte et seule',
	'ivg|pma|fiv|avortement',
	'kine respiratoire|respi',
	'detresse|danger|urgent bebe',
];

/** Words that name a private matter only where the rest of the text reads so. */
export const PERHAPS_PRIVATE: readonly string[] = [
	'fievre|gastro|urgences|hopital|maladie|malade|varicelle|suicide|burn|aesh|avs',
	'budget _4 serre',
];
