/** Home, town, outings, work, papers, help. How to read and correct: see ../equivalents.ts. */
export const LIFE = `
rendez-vous = rdv = consultation
problème = pb = souci
téléphone = tel
professeur = prof
plombier = plomberie = fuite d'eau = fuite = chauffagiste = chaudière = chauffe-eau = débouchage
électricien = électricité = panne de courant = tableau électrique
serrurier = porte claquée = serrure
artisan = bricoleur = homme à tout faire = petits travaux = bricolage = handyman
peintre = peinture = travaux de peinture
menuisier = menuiserie = ébéniste = charpentier
maçon = carreleur = carrelage
jardinier = jardinage = tonte = tondre = taille de haie = paysagiste = déneigement
femme de ménage = aide ménagère = ménage = employée de maison = titres-services = repassage
déménagement = déménageur = camion = cartons = bras pour déménager
garagiste = garage = mécanicien = mécano = réparation voiture = contrôle technique
voiture = auto = véhicule = bagnole = char = automobile
réparateur = dépanneur = repair café
vétérinaire = véto = clinique vétérinaire
animal = chien = chat = toutou = chaton = chiot = matou
chien = toutou = chiot = laisse
chat = chaton = minou = matou
garde d'animaux = pet-sitter = pension pour chien = garder mon chat
logement = appartement = maison = location = loyer = studio = bail = HLM
hébergement d'urgence = sans abri = sans logement = dort dehors = à la rue = SDF = 115 = mise à l'abri = sans toit = expulsion = logement d'urgence
canicule = chaleur = trop chaud = fait chaud = climatiseur = ventilateur
coupure d'eau = plus d'eau = eau coupée = coupure d'électricité = panne
violences conjugales = violences domestiques = conjoint violent = femme battue = mari violent = il me frappe = 3919 = coups = me tape = violent = refuge
violences conjugales ~ peur de lui ~ partir de chez moi ~ main courante ~ plainte ~ menace
suicide = idées suicidaires = suicidaire = pensées suicidaires = mettre fin à ses jours = envie de mourir = en finir = 3114 = idées noires = plus envie de vivre
détresse = désespoir = à bout = au secours = besoin d'aide = SOS
divorce = séparation = séparée = rupture = juge aux affaires familiales = JAF = pension alimentaire = garde des enfants = ex-mari = ex-femme
pension alimentaire = contribution = ARIPA = impayés
avocat = aide juridictionnelle = conseil juridique = notaire = médiateur
médiation = médiation familiale
point d'écoute = ligne d'écoute = numéro vert
assistante sociale = AS = CCAS = travailleur social = CPAS
colis alimentaire = banque alimentaire = Restos du coeur = Secours populaire = Secours catholique = épicerie solidaire = aide alimentaire = épicerie sociale = distribution de repas
difficulté financière = fin de mois = plus d'argent = dettes = surendettement = coup dur
maman solo = parent isolé = famille monoparentale = seule avec mes enfants = mère célibataire = parent solo = monoparental
CAF = allocations familiales = allocations = APL = prime d'activité = prime de naissance = PAJE
impôts = déclaration = crédit d'impôt = taxes
congé parental = congé maternité = congé paternité = RQAP = temps partiel
mutuelle = assurance = complémentaire santé = assurance maladie
carte d'identité = CNI = passeport = pièce d'identité = papiers d'identité = titre d'identité = permis de séjour
rendez-vous mairie = état civil = maison communale = hôtel de ville = mairie = commune
mairie = commune = hôtel de ville = municipalité = maison communale = ville
pétition = signer = signature = signez = mobilisation = manifestation = rassemblement
cagnotte = collecte = collecte de dons = don d'argent = tronc commun = levée de fonds = leetchi
collecte = récolter = dons = solidarité = entraide
bénévole = bénévolat = volontaire = coup de main = donner un coup de main
association = asso = ASBL = club = comité
emploi = travail = boulot = job = poste = embauche = recrute = CDI = CDD = offre d'emploi = intérim
stage = alternance = apprentissage = contrat d'apprentissage
CV = candidature = lettre de motivation = curriculum
job étudiant = job d'été = job vacances = saisonnier = petit boulot
coiffeur = coupe de cheveux = barbier = salon de coiffure
restaurant = resto = où manger = brasserie = pizzeria = crêperie
boulangerie = pain = pâtissier = gâteau d'anniversaire = pâtisserie = cake design
traiteur = buffet = plats préparés
anniversaire = fête d'anniversaire = goûter d'anniversaire = anniv = anni = fêter ses = animateur anniversaire = bougies
anniversaire enfant ~ trampoline ~ laser game ~ animation ~ magicien ~ salle ~ bowling ~ parc de jeux
salle des fêtes = location de salle = salle à louer = salle polyvalente
sortie = balade = activité = que faire = idées de sortie = promenade = visite
balade = randonnée = promenade = rando = marche
parc = aire de jeux = square = jardin public = toboggan = plaine de jeux = parc de jeux = balançoire = place de jeux
parc couvert = plaine de jeux couverte = parc de jeux intérieur = jeux gonflables
pique-nique = piquenique = picnic = barbecue = apéro
piscine = natation = bébés nageurs = cours de natation = nager = maître-nageur = leçons de natation = aquatique
piscine ~ baignade ~ lac ~ plage
judo = karaté = arts martiaux = dojo
foot = football = soccer
danse = éveil corporel = cours de danse = ballet = hip-hop
gym = gymnastique = éveil à la gym = baby gym = motricité
équitation = poney = cheval = centre équestre = club hippique
tennis = raquette
hockey = patinage = patinoire = aréna
théâtre = spectacle = marionnettes = cirque
cinéma = film = séance = ciné
médiathèque = bibliothèque = heure du conte = emprunter des livres = biblio
musée = exposition = expo
marché de Noël = Noël = village de Noël = Père Noël
Saint-Nicolas = fête de saint Nicolas = défilé de saint Nicolas = Père Fouettard
Pâques = chasse aux oeufs = oeufs
carnaval = mardi gras = défilé = déguisement
loto = tombola = kermesse
activité extrascolaire = activités = mercredi = club = atelier = loisirs
scout = éclaireurs = louveteaux = jeannettes
gratuit = sans payer = offert = prix libre
pas cher = bon marché = bon plan = promo = promotion = réduction = remise = code promo = soldes = aubaine = rabais = abordable
bon plan = astuce = promo = bonne adresse
magasin = boutique = commerce = friperie = ressourcerie = Emmaüs = recyclerie = seconde main
ressourcerie = recyclerie = Emmaüs = friperie = seconde main = vestiaire = village des valeurs = dépôt-vente
marché = producteurs = AMAP = paniers de légumes = ferme
potager = jardin partagé = compost
danger = dangereux = sécurité = accident = vitesse = ralentisseur = passage piéton = stationnement
piste cyclable = voie cyclable = vélorue
agression = agressé = rôdeur = suspect = louche = inconnu = camionnette
arnaque = faux profil = escroc = escroquerie = fraude = faux = phishing
dispute = conflit = voisin = nuisance = bruit = tapage
voisin = voisinage
train = gare = TER = RER = SNCF
vacances = congés = vacs
camping = gîte = location vacances = maison de vacances
déchetterie = encombrants = poubelle = ramassage = écocentre = recyparc
fuite d'eau = inondation = dégât des eaux
week-end = weekend = samedi dimanche = fin de semaine
petit-déjeuner = déjeuner = brunch
goûter = collation = quatre heures = dix-heures
repas = dîner = souper = lunch
recette = cuisine = batch cooking
photographe = photos = séance photo
couture = retouche = couturière = ourlet = machine à coudre
nettoyage = pressing = lavage = blanchisserie
écrans = tablette = téléphone = temps d'écran = télé = jeux vidéo
colère = crise = caprice = terrible two = crises de colère
punition = éducation positive = autorité = discipline
jalousie = rivalité = petite soeur = petit frère
rencontre = faire connaissance = nouvelle ici = nouvel arrivant = papoter
groupe de parole = café des parents = groupe de parents = cercle de parole = lieu d'accueil enfants parents = LAEP
vente = braderie = soldes = destockage
incendie = feu = brûlé = sinistre = passer au feu = tout perdu
tempête = cyclone = ouragan = inondation = orage = intempéries = alerte orange = alerte rouge
impayés = loyer en retard = loyer impayé = retard de loyer = dettes = huissier = médiation de dettes = expulsion
paiement échelonné = payer en plusieurs fois = étaler = échéancier = plan de paiement = facilités de paiement = payer en trois fois
parking = place de parking = se garer = stationnement = box
permis de conduire = auto-école = code de la route = leçons de conduite
colocation = colocataire = logement partagé
propriétaire = proprio = bailleur = agence immobilière = régie
caution = dépôt de garantie = garant = garantie locative
couvreur = toiture = toit = gouttière = zingueur
évier bouché = toilettes bouchées = canalisation = débouchage
informaticien = dépannage informatique = réparation ordinateur = box internet = wifi = fibre
auxiliaire de vie = aide à domicile = aide-soignante = garde-malade
maison de retraite = EHPAD = résidence seniors = home
justificatif de domicile = attestation d'hébergement = papiers = dossier d'inscription = justificatif = attestation
acte de naissance = extrait de naissance = livret de famille
titre de séjour = carte de séjour = visa = préfecture = naturalisation
sécurité sociale = sécu = CPAM = carte vitale = Ameli = RAMQ = remboursement
chômage = France Travail = Pôle emploi = RSA = ONEM = Forem
chèques vacances = ANCV = pass sport = chèque sport = aide au sport
droit de visite = point rencontre = garde exclusive
protection de l'enfance = ASE = DPJ = SPJ = placement = famille d'accueil
porter plainte = plainte = police = commissariat = gendarmerie = main courante
heure du conte = lecture de contes = bébés lecteurs = comptines = contes
zoo = parc animalier = ferme pédagogique = aquarium
parc d'attractions = fête foraine = manège = Disney = Walibi
accrobranche = escalade = grimpe = parcours aventure = tyrolienne
voile = optimist = kayak = centre nautique = bateau = paddle
chorale = chant
château gonflable = structure gonflable = maquillage = magicien = clown
épiphanie = galette = galette des rois
Saint-Martin = lanterne = lampion
repas partagé = auberge espagnole = potluck
chambre d'hôtes = hôtel = gîte = Airbnb
chauffage = radiateur = chaudière = pompe à chaleur
retraite = pensionné
dessin = arts plastiques = atelier créatif = poterie = loisirs créatifs = peinture
nettoyage de printemps = ramassage de déchets = clean-up = grand nettoyage
`;
