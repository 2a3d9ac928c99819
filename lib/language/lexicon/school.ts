/** School, lessons, transport to school. How to read and correct: see ../equivalents.ts. */
export const SCHOOL = `
école maternelle = maternelle = petite section = moyenne section = grande section = classe d'accueil = école enfantine
école primaire = école élémentaire = primaire = élémentaire = CP = CE1 = CE2 = CM1 = CM2
collège = sixième = 6e = cinquième = quatrième = troisième = brevet = secondaire = cycle d'orientation
lycée = seconde = terminale = bac = baccalauréat = cégep = gymnase
école = établissement scolaire = groupe scolaire
école privée = privé = école catholique = école Montessori = école alternative
maîtresse = maître = instit = institutrice = enseignant = prof = professeur des écoles
absence maîtresse = pas remplacée = remplaçant = prof absent
directrice = direction
inscription scolaire = inscrire à l'école = pré-inscription = dérogation = carte scolaire
rentrée = rentrée scolaire = reprise de l'école
cantine = restauration scolaire = restaurant scolaire = repas de midi = dîner à l'école = boîte à lunch = pique-nique = tarif cantine
cantine ~ menus ~ repas
boîte à lunch = lunch box = boîte à goûter = boîte à tartines
fournitures = fournitures scolaires = matériel scolaire = liste scolaire = effets scolaires
cartable = sac d'école = sac à dos = sac scolaire = mallette = sacoche
trousse = plumier = crayons = stylos
cahier = classeur
devoirs = aide aux devoirs = étude = leçons = soutien scolaire = accompagnement à la scolarité
cours particuliers = soutien scolaire = prof particulier = cours à domicile = aide aux devoirs = tutorat = rattrapage = tuteur = répétiteur
cours de maths = soutien en mathématiques = prof de maths = mathématiques
cours d'anglais = prof d'anglais = anglais pour enfants = native speaker
cours de musique = académie de musique = vocation musicale = éveil musical = conservatoire = école de musique = solfège = piano = guitare = batterie = violon = prof de piano = prof de guitare
harcèlement = se fait embêter = brimades = intimidation = moqueries = tape = bousculé = souffre-douleur = violence à l'école
grève = école fermée = service minimum = débrayage = préavis
grève ~ cantine ~ accueil
vacances scolaires = congés scolaires = relâche = semaine de relâche = Toussaint = congé d'automne = congé de détente
sortie scolaire = classe verte = classe de découverte = classe de neige = voyage scolaire
parents d'élèves = FCPE = PEEP = APE = association de parents = amicale = conseil d'école = délégué = comité de parents
kermesse = fancy-fair = fête de l'école = spectacle de fin d'année
covoiturage = co-voiturage = covoit = partager la voiture = trajet = emmener = déposer = lift = conduire à tour de rôle
covoiturage ~ place dans la voiture ~ aller-retour ~ alterner
pédibus = bus pédestre = ramassage à pied = accompagner à pied = carapatte = trottibus = vélobus
bus scolaire = car scolaire = ramassage scolaire = autobus scolaire = transport scolaire = navette = abonnement bus
carte de transport = abonnement = Imagine R = Navigo = carte jeune
orientation = Parcoursup = conseiller d'orientation = choix de lycée
stage de troisième = stage d'observation = stage 3e = stage collégien
école à la maison = instruction en famille = IEF = homeschooling
allophone = FLE = cours de français = apprendre le français
logiciel école = Pronote = ENT = Klassly
alphabétisation = lecture = apprendre à lire
internat = pensionnat = interne
bourse scolaire = bourse collège = aide à la rentrée = ARS = allocation de rentrée scolaire
P1 = première primaire = CP = première année
frais scolaires = minerval = facture scolaire
immersion = école bilingue = bilingue = section internationale = école néerlandophone = école flamande
Montessori = Freinet = Steiner = Decroly = pédagogie active
ULIS = SEGPA = enseignement spécialisé = classe spécialisée = classe adaptée
UPE2A = classe d'accueil = DASPA = primo-arrivant
brigadier scolaire = patrouilleur = traversée des enfants = gilet = passage piéton
journée pédagogique = école fermée
étiquettes = étiquettes prénom = marquer les vêtements
`;
