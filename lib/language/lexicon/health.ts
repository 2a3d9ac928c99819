/** Doctors, illnesses, pregnancy, sleep. How to read and correct: see ../equivalents.ts. */
export const HEALTH = `
médecin = docteur = dr = toubib = généraliste = médecin traitant = médecin de famille = omnipraticien = doc
médecin ~ cabinet médical ~ maison médicale ~ consultation ~ clinique
pédiatre = pédiatrie = médecin pour enfants = docteur des enfants = médecin enfant
pédiatre ~ PMI ~ ONE ~ médecin
PMI = protection maternelle et infantile = ONE = consultation ONE = CLSC = puéricultrice
médecin de garde = SOS médecins = maison médicale de garde = garde médicale = poste de garde = 116 117 = clinique sans rendez-vous
dentiste = chirurgien-dentiste = dentaire = pédodontiste = soins dentaires = carie
orthodontiste = orthodontie = appareil dentaire = bagues dentaires = broches
orthophoniste = orthophonie = logopède = logopédiste = logopédie = rééducation du langage
orthophoniste ~ retard de langage ~ bégaiement ~ dyslexie ~ bilan
kinésithérapeute = kiné = physiothérapeute = physio = kinésithérapie
kiné respiratoire = désencombrement = clapping
bronchiolite = bronchite = toux = encombré = désencombrement = VRS
ostéopathe = ostéo = ostéopathie = chiropraticien = chiro
ophtalmologue = ophtalmo = ophtalmologiste = oculiste = orthoptiste = optométriste = lunettes
psychologue = psy = pédopsychiatre = psychiatre = thérapeute = psychothérapeute = CMP = CMPP = psychologue pour enfants
psychomotricien = psychomotricité = psychomot = ergothérapeute = ergothérapie = ergo
sage-femme = maïeuticienne = accompagnante à la naissance = doula
gynécologue = gynéco = gynécologie = obstétricien
dermatologue = dermato = eczéma
allergologue = allergie = allergique = intolérance
ORL = otite = oreilles = audition = amygdales = végétations
infirmière = infirmier = prise de sang = laboratoire
pharmacie de garde = pharmacie ouverte = pharmacie dimanche
urgences = urgences pédiatriques = hôpital = SAMU = CHU
hôpital = clinique = CHU = maternité
fièvre = température = 39 = 40 de fièvre = thermomètre = Doliprane = paracétamol
fièvre ~ malade ~ urgences ~ médecin de garde
malade = souffrant = patraque = gastro = grippe = rhume = angine
gastro = gastro-entérite = vomi = vomissements = diarrhée = vomit
varicelle = boutons = bouton
pied-main-bouche = syndrome pied main bouche
poux = lentes = pou = pédiculose = shampoing anti-poux = peigne à poux = bestioles dans les cheveux
vaccin = vaccination = vacciner = rappel = piqûre
vers = oxyures = vermifuge
eczéma = peau sèche = peau atopique
acné = boutons adolescent
lunettes = opticien = monture
allaitement = allaiter = donner le sein = consultante en lactation = conseillère en lactation = IBCLC = La Leche League = tire-lait
tire-lait = tire lait = location tire-lait
coliques = reflux = RGO = pleurs = régurgitations
diversification = purée = petits pots = DME = premiers aliments
sommeil = dort = dormir = nuits = réveils nocturnes = se réveille la nuit = faire ses nuits = endormissement = coucher
sevrage = sevrer = biberon
propreté = pot = couche = apprentissage de la propreté = énurésie = pipi au lit
grossesse = enceinte = femme enceinte = futur bébé = attendre un bébé = attends un bébé
accouchement = accoucher = maternité = naissance = délivrance = césarienne = salle de naissance
fausse couche = perte de grossesse = deuil périnatal
baby blues = dépression post-partum = post-partum = dépression maternelle = épuisement maternel = burn-out parental = burn-out maternel
baby blues ~ plus la force ~ à bout ~ pleure tout le temps ~ fatiguée
épuisée = à bout = épuisement = burn-out = craque = n'en peux plus
FIV = PMA = procréation médicalement assistée = infertilité
autisme = autiste = TSA = trouble du spectre = CRA
TDAH = TDA = hyperactif = hyperactivité = trouble de l'attention = déficit d'attention = Ritaline
dyslexie = dyslexique = dys = dyspraxie = dysorthographie = troubles d'apprentissage
haut potentiel = HPI = surdoué = précoce = douance = zèbre
handicap = handicapé = MDPH = AESH = AEEH = situation de handicap = dossier MDPH
AESH = AVS = accompagnant = auxiliaire de vie scolaire = élève handicapé
premiers secours = PSC1 = secourisme = gestes qui sauvent = formation premiers secours
tiques = tique = maladie de Lyme
végétarien = végétalien = vegan = sans viande
sans gluten = coeliaque = intolérance gluten
maux de tête = migraine = mal de tête
mal de dos = sciatique = lombalgie
`;
