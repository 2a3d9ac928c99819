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
maçon = maçonnerie = carreleur = carrelage
jardinier = jardinage = tonte = tondre = taille de haie = paysagiste = déneigement
femme de ménage = aide ménagère = ménage = employée de maison = aide-ménagère = titres-services = repassage
déménagement = déménageur = camion = cartons = déménager = bras pour déménager
garagiste = garage = mécanicien = mécano = réparation voiture = contrôle technique
voiture = auto = véhicule = bagnole = char = automobile
réparateur = réparation = réparer = dépanneur = repair café
vétérinaire = véto = clinique vétérinaire
animal = chien = chat = toutou = chaton = chiot = matou
chien = toutou = chiot = chienne = laisse
chat = chaton = minou = chatte = matou
garde d'animaux = pet-sitter = pension pour chien = garder mon chat
logement = appartement = appart = maison = location = loyer = studio = bail = HLM
hébergement d'urgence = sans abri = sans logement = dort dehors = à la rue = SDF = 115 = mise à l'abri = sans toit = expulsion = logement d'urgence
canicule = chaleur = trop chaud = fait chaud = climatiseur = ventilateur
coupure d'eau = plus d'eau = eau coupée = coupure d'électricité = panne
violences conjugales = violence conjugale = femme battue = mari violent = il me frappe = conjoint violent = 3919 = coups = me tape = me frappe = violent = refuge
violences conjugales ~ peur de lui ~ partir de chez moi ~ main courante ~ plainte ~ menace
suicide = envie de mourir = en finir = 3114 = idées noires = plus envie de vivre
détresse = désespoir = à bout = au secours = besoin d'aide = SOS
divorce = séparation = séparée = rupture = juge aux affaires familiales = JAF = pension alimentaire = garde des enfants = divorcer = ex-mari = ex-femme
pension alimentaire = contribution = ARIPA = impayés
avocat = avocate = aide juridictionnelle = conseil juridique = notaire = médiateur
médiation = médiation familiale = médiateur familial
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
emploi = travail = boulot = job = poste = embauche = recrute = recrutement = CDI = CDD = offre d'emploi = intérim
stage = alternance = apprentissage = contrat d'apprentissage
CV = candidature = lettre de motivation = curriculum
job étudiant = job d'été = petit boulot
coiffeur = coiffeuse = coupe de cheveux = barbier = salon de coiffure
restaurant = resto = où manger = brasserie = pizzeria = crêperie
boulangerie = pain = pâtissier = gâteau d'anniversaire = pâtisserie = cake design
traiteur = buffet = plats préparés
anniversaire = fête d'anniversaire = goûter d'anniversaire = anniv = anni = fêter ses = animateur anniversaire = bougies
anniversaire enfant ~ trampoline ~ laser game ~ animation ~ magicien ~ salle ~ bowling ~ parc de jeux
salle des fêtes = location de salle = salle à louer = salle polyvalente
sortie = sorties = balade = activité = que faire = idées de sortie = promenade = visite
balade = randonnée = promenade = rando = marche
parc = aire de jeux = square = jardin public = toboggan = plaine de jeux = parc de jeux = balançoire = place de jeux
parc couvert = plaine de jeux couverte = parc de jeux intérieur = jeux gonflables
pique-nique = piquenique = barbecue = apéro
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
gratuit = gratos = gratis = sans payer = offert = prix libre
pas cher = bon marché = bon plan = promo = promotion = réduction = remise = code promo = soldes = aubaine = rabais = abordable
bon plan = astuce = promo = bonne adresse
magasin = boutique = commerce = friperie = ressourcerie = Emmaüs = recyclerie = seconde main
ressourcerie = recyclerie = Emmaüs = friperie = seconde main = vestiaire = village des valeurs = dépôt-vente
marché = producteurs = AMAP = paniers de légumes = ferme
potager = jardin partagé = compost = composteur
danger = dangereux = sécurité = accident = vitesse = ralentisseur = passage piéton = stationnement
piste cyclable = voie cyclable = vélorue
agression = agressé = rôdeur = suspect = louche = inconnu = camionnette
arnaque = escroquerie = fraude = faux = phishing
dispute = conflit = voisin = nuisance = bruit = tapage
voisin = voisine = voisins = voisinage
train = gare = TER = RER = SNCF
vacances = congés = vacs
camping = gîte = location vacances = maison de vacances
déchetterie = encombrants = poubelle = ramassage = écocentre = recyparc
fuite d'eau = inondation = dégât des eaux
week-end = weekend = samedi dimanche = fin de semaine
petit-déjeuner = déjeuner = brunch
goûter = collation = quatre heures = dix-heures
repas = dîner = souper = lunch
recette = cuisine = cuisiner = batch cooking
photographe = photos = séance photo
couture = retouche = couturière = ourlet = machine à coudre
nettoyage = pressing = lavage = blanchisserie
écrans = tablette = téléphone = temps d'écran = télé = jeux vidéo
colère = crise = caprice = terrible two = crises de colère
punition = éducation positive = autorité = discipline
jalousie = rivalité = petite soeur = petit frère
rencontre = rencontrer = faire connaissance = nouvelle ici = nouvel arrivant = nouveaux arrivants = papoter
groupe de parole = café des parents = groupe de parents = cercle de parole = café-parents = lieu d'accueil enfants parents = LAEP
vente = braderie = soldes = destockage
`;
