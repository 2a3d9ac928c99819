/** Words that stand before, inside or in the way of a name; all folded. */

/** Words before a person's name. */
export const TITLES: ReadonlySet<string> = new Set(
	'dr dre drs dresse docteur docteure doctoresse pr mme melle madame mlle mr m monsieur me maitre professeur'.split(
		' ',
	),
);
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);
/** What a house may be named for after "à": "Malle à Bébé", "Zèbre à Pois"; else a town follows. */
export const THINGS: ReadonlySet<string> = new Set(
	'pois bebe bebes idee idees malices malice jouets jouet livres livre poudre sel poivre velo velos pain pains sucre lire the cafe musique histoires histoire reves reve plume plumes coudre couture chapeau chapeaux puces surprise surprises boutons bouton trucs lunes lune vapeur bulles bulle ballons pedales pedale fleurs fleur couleurs mots mot moustache moustaches lait grains grain tout deux trois quatre main coeur coeurs doudou doudous bonheur bonheurs merveilles tresors tresor roulettes ressorts secrets savons miel epices pizza pizzas burger burgers biere bieres vin vins bois laine tricot fil paillettes chansons musiques contes images jeux jeu sons son souvenirs vent eau etoile etoiles soleil cils ongles crepes soupe soupes salades pates sushi sushis cocktails tapas huitres manger peinture outils'.split(
		' ',
	),
);
/** Small words inside a name: "Zèbre à Pois", "Ben Amar". */
export const JOINERS: ReadonlySet<string> = new Set(
	'de du des d la le les l et & en dans sur ben el al van von da dos di aux au a qui'.split(' '),
);
/** A name of a body may follow these directly: "chez Toupie", "évitez Express Flotte". */
export const LEADS: ReadonlySet<string> = new Set(
	'chez evitez evite fuyez fuis contacte contactez appelle appelez essaie essaye essayez vois voir voyez recommande conseille demande asso association asbl avec pour collectif appele nomme via testez attention prends prenez pris avis allez venir appel utilise utilisons teste deconseille deconseillons oublie oubliez avoid'.split(
		' ',
	),
);
/** Words that carry a capital and name nobody one could call. */
export const NO_NAMES: ReadonlySet<string> = new Set(
	(
		'saint sainte st ste je tu il elle on nous vous ils elles ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs le la les l un une des du de d au aux a et ou mais donc or ni car ' +
		'si oui non ok merci bonjour bonsoir salut coucou hello bravo courage super genial top parfait perso sinon alors apres avant pour par sur dans chez avec sans contre moi toi lui qui que quoi dont ' +
		'ou quand comment combien pourquoi quel quelle regarde regardez essaie essaye appelle appelez demande contacte contactez voir vois va vas faut pareil idem dommage desole desolee up mp edit ps nb ' +
		'marketplace leboncoin vinted doctolib google facebook messenger whatsapp instagram zoom youtube amazon ikea decathlon caf cpam secu ameli urssaf pajemploi cesu cmg ants mdph ars cpas one inami rqap ' +
		'iso pmi rpe ram mam cpe clsc cmp cmpp camsp mjc ccas orl irm rdv tel gsm natel sms cv bafa cap psc1 cdi cdd tva rib pdf cd dvd tv gps ce1 ce2 cp cm1 cm2 ps ms gs tb tbe ' +
		'demander appeler contacter aller voir prendre chercher compter essayer eviter bien mal mieux surtout sinon aussi ' +
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint halloween pentecote ascension ramadan ' +
		'croix rouge info sante chu samu bref enfin franchement attention bon bonne chez moi urgent quelqu est es suis ai as avez avons sont c ca j y m t s n qu ' +
		'aussi ah oh eh haha lol mdr voici voila vive vends vend cherche recherche donne tous tout toute toutes aucun aucune quelques encore tres trop hyper depuis selon suite allez allo entierement totalement carrement ' +
		'vraiment tellement bonjour rebonjour bonswar prends prenez ici deja peut jamais toujours surtout seul seule meme besoin avis possible attention photo photos adresse ' +
		'i hi the my our we you he she they it thanks thank try and but yes no please also great love highly anyone second same not avoid dear for at in on with from'
	).split(' '),
);
/** After these comes a place, never a name. */
export const STREET_NOUNS: ReadonlySet<string> = new Set(
	'rue av avenue bd boulevard place quai square allee impasse chemin quartier secteur metro station rte route'.split(
		' ',
	),
);
