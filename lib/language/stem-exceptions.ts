/**
 * Families of words the rules would keep apart, or would join wrongly. One family a line; the first word is
 * the stem of all the others. Folded forms, singular and plural both when they differ in more than an "s".
 */
const FAMILIES = `
travail travaux travailler travaille travaillent travaillant travailleur travailleuse
jumeau jumeaux jumelle jumelles
cherch chercher cherche cherches cherchent cherchons cherchez recherche recherches rechercher recherchent recherchons chercherai cherchais cherchait
oeil yeux
ciel cieux
vieux vieil vieille vieilles
nouveau nouveaux nouvel nouvelle nouvelles
beau beaux bel belle belles
doux douce douces
gentil gentils gentille gentilles
velo velos
noel noels
medecin medecins
pediatr pediatre pediatres pediatrie pediatrique
kine kines kinesitherapeute kinesitherapeutes kinesitherapie
nounou nounous
ami amie amis amies
fille filles fillette fillettes
garcon garcons garconnet
ecol ecole ecoles
mere meres
pere peres
frere freres
soeur soeurs
heure heures
jeu jeux
jouet jouets
lit lits
clef clefs cle cles
cheveu cheveux
poux pou
genou genoux
prix
avis
fois
cours
temps
mois
bras
corps
repas
tapis
souris
colis
dos
os
bus
tennis
puis
depuis
apres
dessous
dessus
moins
sans
vers
bois
gros grosse grosses
bas basse basses
gratuit gratuite gratuits gratuites gratuitement gratos gratis
vend vendre vends vendu vendue vendus vendues vente ventes vendeur vendeuse
achet acheter achete achetes achetee achat achats acheteur acheteuse
donn donner donne donnes donnee donnent
perd perdre perdu perdue perdus perdues perds perte pertes
trouv trouver trouve trouves trouvee trouvees trouvaille trouvailles retrouver retrouve retrouvee retrouvees
prete preter pretes prets
lou louer loue loues louee location locations
inscri inscrire inscrit inscrite inscrits inscription inscriptions inscrivez
reserv reserver reserve reservation reservations
repar reparer repare reparation reparations reparateur
allait allaiter allaite allaitement
accouch accoucher accouche accouchement accouchements
dorm dormir dort dors dorment dormait
sommeil
vaccin vaccins vacciner vaccine vaccination vaccinations
maladie maladies malade malades
urgence urgences urgent urgente urgents
naissance naissances naitre
noir noire noirs noires
rouge rouges
bleu bleue bleus bleues
blanc blanche blancs blanches
vert verte verts vertes
gris grise grises
fete fetes
tete tetes
bete betes
pret
nuit nuits
pluie pluies
vie vies
voie voies
amen amener amene emmener emmene ramener ramene
deplac deplacer deplacement deplacements
paie paye payer paies payes paient payent paiement paiements payement
essai essais essayer essaye
animal animaux
cheval chevaux
hopital hopitaux
journal journaux
local locaux
bocal bocaux
national nationale nationaux nationales
social sociale sociaux sociales
familial familiale familiaux familiales famille familles
parental parentale parentaux parentales parent parents
scolair scolaire scolaires scolarite scolarisation scolariser scolarise
matern maternel maternelle maternelles maternels
tout tous toute toutes
`;

export const STEM_EXCEPTIONS: ReadonlyMap<string, string> = new Map(
	FAMILIES.trim()
		.split('\n')
		.flatMap((line) => {
			const words = line.trim().split(/\s+/);
			const stem = words[0] ?? '';
			return words.map((word) => [word, stem] as const);
		}),
);
