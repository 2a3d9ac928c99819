/** Doctors, illnesses, pregnancy, sleep. How to read and correct: see ../equivalents.ts. */
export const HEALTH = `
médecin = docteur = dr = toubib = généraliste = médecin traitant = médecin de famille = omnipraticien = doc
médecin ~ cabinet médical ~ maison médicale ~ consultation ~ clinique
pédiatre = médecin pour enfants = docteur des enfants
pédiatre ~ PMI ~ ONE ~ médecin
PMI = protection maternelle et infantile = ONE = consultation ONE = CLSC = puéricultrice
médecin de garde = SOS médecins = maison médicale de garde = garde médicale = poste de garde = 116 117 = clinique sans rendez-vous
dentiste = chirurgien-dentiste = dentaire = pédodontiste = soins dentaires = carie
orthodontiste = orthodontie = appareil dentaire = bagues dentaires = broches
orthophoniste = orthophonie = logopède = logopédiste = rééducation du langage
orthophoniste ~ retard de langage ~ bégaiement ~ dyslexie ~ bilan
kinésithérapeute = physiothérapeute = physio
kiné respiratoire = désencombrement = clapping
bronchiolite = bronchite = toux = encombré = désencombrement = VRS
ostéopathe = ostéo = chiropraticien = chiro
ophtalmologue = ophtalmo = ophtalmologiste = oculiste = orthoptiste = optométriste = lunettes
psychologue = psy = pédopsychiatre = psychiatre = thérapeute = psychothérapeute = CMP = CMPP = psychologue pour enfants
psychomotricien = psychomotricité = psychomot = ergothérapeute = ergothérapie = ergo
sage-femme = maïeuticienne = accompagnante à la naissance = doula
gynécologue = gynéco = gynécologie = obstétricien
dermatologue = dermato = eczéma
allergologue = allergie = intolérance
ORL = otite = oreilles = audition = amygdales = végétations
infirmière = prise de sang = laboratoire
pharmacie de garde = pharmacie ouverte = pharmacie dimanche
urgences = urgences pédiatriques = hôpital = SAMU = CHU
hôpital = clinique = CHU = maternité
fièvre = température = 39 = 40 de fièvre = thermomètre = Doliprane = paracétamol
fièvre ~ malade ~ urgences ~ médecin de garde
malade = souffrant = patraque = gastro = grippe = rhume = angine
gastro = gastro-entérite = vomi = diarrhée = vomit
varicelle = boutons
pied-main-bouche = syndrome pied main bouche
poux = lentes = pédiculose = shampoing anti-poux = peigne à poux = bestioles dans les cheveux
vaccin = rappel = piqûre
vers = oxyures = vermifuge
eczéma = peau sèche = peau atopique
acné = boutons adolescent
lunettes = opticien = monture
allaitement = donner le sein = consultante en lactation = conseillère en lactation = IBCLC = La Leche League = tire-lait
tire-lait = location tire-lait
coliques = reflux = RGO = pleurs = régurgitations
diversification = purée = petits pots = DME = premiers aliments
sommeil = dort = nuits = réveils nocturnes = se réveille la nuit = endormissement = coucher
sevrage = sevrer = biberon
propreté = pot = couche = apprentissage de la propreté = énurésie = pipi au lit
grossesse = enceinte = femme enceinte = futur bébé = attendre un bébé = attends un bébé
accouchement = maternité = naissance = délivrance = césarienne = salle de naissance
fausse couche = perte de grossesse = deuil périnatal
baby blues = dépression post-partum = post-partum = dépression maternelle = épuisement maternel = burn-out parental = burn-out maternel
baby blues ~ plus la force ~ à bout ~ pleure tout le temps ~ fatiguée
épuisée = à bout = burn-out = craque = n'en peux plus
FIV = PMA = procréation médicalement assistée = infertilité
autisme = autiste = TSA = trouble du spectre = CRA
TDAH = TDA = hyperactif = hyperactivité = trouble de l'attention = déficit d'attention = Ritaline
dyslexie = dys = dyspraxie = dysorthographie = troubles d'apprentissage
haut potentiel = HPI = surdoué = précoce = douance = zèbre
handicap = MDPH = AESH = AEEH = situation de handicap = dossier MDPH
AESH = AVS = accompagnant = auxiliaire de vie scolaire = élève handicapé
premiers secours = PSC1 = secourisme = gestes qui sauvent = formation premiers secours
tiques = maladie de Lyme
végétarien = végétalien = vegan = sans viande
sans gluten = coeliaque = intolérance gluten
maux de tête = migraine = mal de tête
mal de dos = sciatique = lombalgie
automutilation = scarification = se scarifie = se mutile = se fait du mal = marques sur les bras = marques avant-bras
troubles alimentaires = TCA = anorexie = boulimie = refuse de manger = ne mange pas = difficile à table = oralité = perte de poids
étouffement = ne respire plus = fausse route = Heimlich = tout bleu
fracture = bras cassé = jambe cassée = plâtre = entorse = attelle = béquilles = foulure
poussée dentaire = dents de lait = fait ses dents = gencives = perce ses dents
conjonctivite = yeux collés = oeil rouge
allergie alimentaire = APLV = allergie au lait = lait hypoallergénique = arachide = EpiPen = PAI
lait infantile = lait en poudre = lait maternisé = préparation pour nourrissons = lait premier âge = boîtes de lait
rhume des foins = pollen = antihistaminique = éternue
appareil auditif = audioprothésiste = prothèse auditive = malentendant = sourd
podologue = pédicure = semelles
diététicienne = nutritionniste = surpoids
sophrologue = sophrologie = hypnose = hypnothérapeute = relaxation
périnée = rééducation du périnée = rééducation périnéale = kiné périnéale
préparation à l'accouchement = préparation à la naissance = haptonomie = cours prénataux
prématuré = préma = néonatologie = néonat = couveuse
massage bébé = atelier portage = yoga bébé
terreurs nocturnes = cauchemars = peur du noir
sieste = temps calme
retard de langage = ne parle pas = dysphasie = TDL = retard de parole = bégaiement
anxiété = angoisse = phobie scolaire = refus scolaire = crise d'angoisse = stress = refuse d'aller à l'école
maison des ados = point écoute jeunes
addiction = drogue = cannabis = alcool = vape = vapoter = cure = ivre
CMPP = CAMSP = SESSAD = IME = ITEP = CMP = bilan
infirmière scolaire = médecin scolaire = PSE = CPMS
cancer = leucémie = tumeur = maladie grave
deuil = décès = décédé = obsèques = enterrement = pompes funèbres = funérailles
médicament = ordonnance = sirop = antibiotique = antibios
carnet de santé = carnet de vaccins
punaises de lit = cafards = souris = rats = dératisation = désinsectisation = nuisibles = nid de frelons = nid de guêpes
Dafalgan = Advil = Tempra = Nurofen = Efferalgan > Doliprane = fièvre
mal de gorge = angine = amygdales
mal au ventre = maux de ventre = constipation = coliques
asthme = Ventoline = chambre d'inhalation
`;
