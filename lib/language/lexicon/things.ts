/** Things given, sold, lent, lost. How to read and correct: see ../equivalents.ts. */
export const THINGS = `
poussette = landau = yoyo = buggy = poussette-canne = carrosse
poussette double = poussette jumeaux = double poussette
siège auto = cosy = coque = rehausseur = maxi-cosi = siège bébé voiture = banc d'auto
nacelle = cosy = landau
porte-bébé = écharpe de portage = portage = sling = manduca = ergobaby
lit bébé = lit à barreaux = lit parapluie = berceau = couffin = cododo = bassinette = lit cododo = couchette = lit évolutif
lit = matelas = sommier = lit superposé = mezzanine
chaise haute = rehausseur de chaise = Tripp Trapp = réhausseur table = chaise évolutive
table à langer = plan à langer = commode à langer = matelas à langer
parc bébé = parc = tapis d'éveil
transat = balancelle = relax = cocon
baignoire bébé = bain bébé = transat de bain
biberon = tétine = chauffe-biberon = stérilisateur = suce = lolette
tétine = sucette = totote = suce = lolette = tute
couches = changes = couches lavables = langes = TE1 = couches réutilisables
couches lavables = couches réutilisables = lange lavable = couche classique = TE2
couches lavables ~ écologique ~ zéro déchet ~ langes
layette = vêtements bébé = vêtements nourrisson = habits nourrisson = affaires de bébé = vêtements naissance = bodies = body = pyjamas = grenouillère = gigoteuse = turbulette = habits bébé = vêtements 0 mois = trousseau = lot naissance = taille naissance
gigoteuse = turbulette = sac de couchage bébé = nid d'ange = dors-bien
vêtements = habits = fringues = linge = garde-robe = tenue = vêtements enfant = lot de vêtements
vêtements ~ taille ~ pull ~ pantalon ~ robe
habits de neige = combinaison de ski = combinaison de neige = vêtements de ski = tenue de ski = veste de ski = pantalon de ski = salopette de ski = costume de neige
ski = matériel de ski = chaussures de ski = casque de ski = luge
luge = traîneau = bob
manteau = blouson = veste = doudoune = parka = anorak = tuque
bonnet = tuque = cagoule = écharpe = gants = mitaines = moufles = foulard = tour de cou
bottes = bottes de pluie = bottes de neige = après-ski
chaussures = baskets = souliers = pointures = sandales = bottines = espadrilles = chaussons
maillot de bain = maillot = costume de bain = serviette de piscine
déguisement = costume = panoplie = carnaval = halloween = tenue de princesse = mardi gras
halloween = citrouille = bonbons = chasse aux bonbons = sorcière = déguisement
doudou = peluche = ninnin = nin-nin = lapin en peluche = nounours = ours en peluche = toutou = doudou lapin = lange = mouchoir doudou
perdu = égaré = disparu = envolé = oublié = tombé = avis de recherche = introuvable = plus retrouvé
perdu ~ trouvé ~ objet trouvé
trouvé = ramassé = objet trouvé
volé = vol = cambriolage = cambriolé = dérobé = vandalisé
jouet = jeux = Playmobil = Lego = poupée = puzzle = figurines = jeux de société = ludothèque
jeux de société = ludothèque
ludothèque = prêt de jeux = emprunter des jouets = joujouthèque
vide-grenier = brocante = bourse aux jouets = bourse aux vêtements = bourse puériculture = vide-dressing = braderie = foire à tout = marché aux puces = vente de garage = troc = bric-à-brac = puces = vide maison = débarras
vide-grenier ~ emplacement ~ exposant ~ stand
trottinette = patinette = scooter = draisienne
trottinette ~ vélo ~ casque
vélo = bicyclette = bicycle = bike = vélo enfant = VTT = draisienne = tricycle = bécane
vélo cargo = remorque vélo = porte-bébé vélo = siège vélo = longtail
draisienne = vélo sans pédales = vélo d'équilibre
casque = casque de vélo
roller = patins = patins à glace = skate
livres = bouquins = livres enfants = albums = BD = romans = boîte à livres
livre = album = bouquin = roman
ordinateur = PC = ordi = portable = tablette = laptop
téléphone = portable = smartphone = mobile = cellulaire = natel = GSM
écouteurs = airpods = casque audio
clés = trousseau = clé de voiture = porte-clés = trousseau de clés
lunettes = lunettes de vue = lunettes de soleil = étui
sac = sac à main = sacoche = sac à dos
portefeuille = porte-monnaie = papiers = portemonnaie
meuble = commode = armoire = étagère = bureau = bibliothèque = table = canapé = divan = sofa
canapé = divan = sofa = fauteuil
frigo = réfrigérateur = frigidaire = congélateur
machine à laver = lave-linge = laveuse = lave-vaisselle = sèche-linge = électroménager = buanderie
don = donne = gratuit = offert = contre bons soins = débarrasse
à vendre = cède = occasion = seconde main = usagé
prêt = prêter = emprunter = location
cherche = besoin = quelqu'un aurait
gosse = enfant = gamin = petit = mioche = kid = flo = marmot
bébé = nourrisson = nouveau-né = poupon = bb = tout-petit
enfant = petit = fille = garçon = fils = loulou
ado = adolescent = jeune = préado
maman = mère = mamounette
papa = père
grand-mère = mamie = mémé = grands-parents = papi
jumeaux = multiples = double
homme = mec = monsieur = gars = type
appareil photo = photographe = photos = shooting = séance photo
sapin = sapin de Noël = arbre de Noël = décoration de Noël
cadeau = idée cadeau = liste de naissance
yoyo = Babyzen = Bugaboo = Cybex = Thule = Joolz > poussette
Pampers = Huggies = Lotus > couches
Babycook = Béaba = Thermomix > mixeur = robot
mixeur = robot cuiseur = cuiseur vapeur = blender = robot de cuisine = moulinette = mixeur cuiseur = robot bébé
babyphone = écoute-bébé = moniteur bébé = interphone bébé
barrière d'escalier = barrière de sécurité = barrière bébé = barrière enfant
réducteur de lit = Cocoonababy = cale-bébé
trotteur = youpala = porteur = chariot de marche
sac à langer = matelas nomade = sac maternité = valise de maternité
chambre bébé = mobilier bébé = chambre complète = meubles chambre enfant = chambre enfant
boîte à histoires = conteuse = Lunii = Tonies = Yoto
console = Nintendo = Switch = PlayStation = Xbox = jeux vidéo = manette
tonnelle = barnum = chapiteau = tente de réception = pergola
tente = tipi = maisonnette = cabane
matériel de camping = matériel de randonnée = sac de couchage = duvet = réchaud = gamelle = matelas mousse
masque et tuba = palmes = plongée = snorkeling
appareil à raclette = raclette = crêpière = fondue
outils = outillage = perceuse = ponceuse = échelle = bricothèque
valise = bagage = sac de voyage
bracelet = gourmette = médaille = bijou = collier = bague = boucle d'oreille = chaîne = pendentif = montre
fugué = s'est sauvé = échappé = enfui = fait la malle = envolé = évadé
fugue ~ pas rentré ~ téléphone éteint ~ claquant la porte ~ prévenu la police ~ introuvable
lapin = cochon d'Inde = hamster = rongeur
poules = poussins = poulailler = coq
pull = chandail = gilet = sweat = tricot = polar
pantalon = jean = legging = jogging
robe de cérémonie = robe de communion = robe de baptême = tenue de mariage = aube
imperméable = ciré = K-way = pantalon de pluie
instrument = flûte = violon = guitare = clarinette = clavier = piano
conjoint = mari = compagnon = époux = chum = copain
épouse = compagne = copine = blonde
belle-mère = belle-famille = beaux-parents = beau-père
tissu = mercerie = laine = couture
palettes = planches = bois de récupération
uniforme = blouse = tablier = polo
sous-vêtements = culottes = chaussettes = collants = bobettes = slip
chaussons = pantoufles = ballerines
`;
