/** What people write when a matter is settled, answered, private, or a joke. Pattern language: phrases.ts. */

/** What words that may end a matter are about; what was learned tells whether they do. */
export type ClosingClass =
	| 'gone'
	| 'had'
	| 'back'
	| 'done'
	| 'works'
	| 'mine'
	| 'enough'
	| 'rest'
	| 'again'
	| 'past';

/** Words by what they are about, each with the other spellings it is met in. */
export const CLOSING_WORDS: readonly (readonly [ClosingClass, string])[] = [
	[
		'gone',
		'vendu~|donne~|parti~|reparti~|pris|prise|prises|reserve~|adjuge~|enleve~|cede~|promis|promise|loue~|prete~|adopte~|echange~|troque~|ramasse~',
	],
	['gone', 'sold|gone|taken|rehomed|preneur~|preneuse|acquereur|vente|ecoule~|epuise~|vandu|pati|vdu'],
	[
		'had',
		'trouve~|deniche~|achete~|commande~|recu~|eu|obtenu~|decroche~|choisi~|opte|recrute~|embauche~|engage~|accepte~|inscrit~|retenu~|got|found|twouve|bonheur|perle|equipe~',
	],
	[
		'back',
		'retrouve~|recupere~|rentre~|revenu~|rendu~|remis|remise|remises|restitue~|rapporte~|ramene~|reclame~|returned|reunited|home|bercail|retrouvailles|identifie~',
	],
	[
		'done',
		'fait|faite|faits|regle~|resolu~|repare~|depanne~|debouche~|debloque~|arrange~|fini~|termine~|clos|close|cloture~|boucle~|cale~|booke~|signe~|pourvu~|comble~|conclu~|organise~|sauve~|soigne~|change~|remplace~|nettoye~|installe~|monte~|confirme~|valide~|regler|classe~',
	],
	[
		'done',
		'solved|fixed|sorted|booked|filled|done|annule~|complet~|complete|completes|plein~|full|cancelled|resolution|soulagement|soulage~',
	],
	[
		'works',
		'marche|remarche|remarchent|fonctionne|refonctionne|fonctionnent|tourne|chauffe|redemarre|revit|demarre|roule|works|working',
	],
	[
		'mine',
		'le|la|les|au|aux|du|des mien~|mienne|miennes|sien~|sienne|siennes|notre|notres|leur|leurs|tien~|tienne',
	],
	['mine', 'c est|cest|sont _1 lui|elle|elles|eux|nous|moi'],
	['mine', 'c lui|elle|nous|moi'],
	['mine', 'est|sont a moi|nous|ma|mon|mes|notre|nos'],
	['mine', 'c|cest|ce est|sont _3 de|a ma|mon|mes|notre|nos|nous|moi'],
	['mine', 'mine|ours|yours'],
	[
		'enough',
		'stop|arretez|assez|fermer|ferme|supprimer|inutile|besoin|trop|ouf|enfin|bingo|victoire|sauveur|sauveuse|sauves',
	],
	[
		'rest',
		'reste|restent|restait|manque|manquent|encore|toujours|tjs|tjrs|still|autre|autres|sauf|dispo|dispos|disponible|disponibles|available',
	],
	[
		'again',
		'nouveau|desiste~|desistement|desistements|relance|remonte|up|remets|recherche|cherche|cherchons|lapin|personne',
	],
	['past', 'avait|avais|avaient|etait|etaient|dernier|derniere|passe|passee|autrefois|jadis|aurait|avant'],
];

/** What stands before words added to a post later. */
export const ADDED_TO_POST: readonly string[] = [
	'edit|edite|edited|maj|update|modif',
	'mise a jour',
	'ajout du|de|a',
];

/** Put before a post once it is over. */
export const CLOSED_AT_HEAD: readonly string[] = [
	'^vendu~|reserve~|parti~|retrouve~|resolu~|regle~|pourvu~|complet|annule~|cloture~|termine~|sold|solved|gone|taken|rendu~|loue~',
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
