/** Things given, sold, lent, lost. How to read and correct: see ../equivalents.ts. */
export const THINGS = `
poussette = landau = yoyo = buggy = poussette-canne = carrosse
poussette double = poussette jumeaux = double poussette
siège auto = siège-auto = cosy = coque = rehausseur = réhausseur = maxi-cosi = siège bébé voiture = banc d'auto = siège d'auto
nacelle = cosy = landau
porte-bébé = écharpe de portage = portage = sling = manduca = ergobaby
lit bébé = lit à barreaux = lit parapluie = berceau = couffin = cododo = bassinette = lit cododo = couchette = lit évolutif
lit = matelas = sommier = lit superposé = mezzanine
chaise haute = rehausseur de chaise = Tripp Trapp = réhausseur table = chaise évolutive
table à langer = plan à langer = commode à langer = matelas à langer
parc bébé = parc = tapis d'éveil
transat = balancelle = relax = cocon
baignoire bébé = bain bébé = transat de bain
biberon = biberons = tétine = chauffe-biberon = stérilisateur = suce = lolette
tétine = sucette = totote = suce = lolette = tute
couches = change = couches lavables = langes = TE1 = couches réutilisables
couches lavables = couches réutilisables = lange lavable = couche classique = TE2
couches lavables ~ écologique ~ zéro déchet ~ langes
layette = vêtements bébé = vêtements naissance = bodies = body = pyjamas = grenouillère = gigoteuse = turbulette = habits bébé = vêtements 0 mois = trousseau = lot naissance = taille naissance
gigoteuse = turbulette = sac de couchage bébé = nid d'ange = dors-bien
vêtements = habits = fringues = linge = vêtement = garde-robe = tenue = vêtements enfant = lot de vêtements
vêtements ~ taille ~ pull ~ pantalon ~ robe
habits de neige = combinaison de ski = combinaison de neige = vêtements de ski = tenue de ski = veste de ski = pantalon de ski = habit de neige = salopette de ski = costume de neige
ski = matériel de ski = chaussures de ski = skis = casque de ski = luge
luge = traîneau = bob
manteau = blouson = veste = doudoune = parka = anorak = tuque
bonnet = tuque = cagoule = écharpe = gants = mitaines = moufles = foulard = tour de cou
bottes = bottes de pluie = bottes de neige = après-ski
chaussures = baskets = souliers = pointures = sandales = bottines = espadrilles = chaussons
maillot de bain = maillot = costume de bain = serviette de piscine
déguisement = costume = panoplie = déguisé = carnaval = halloween = tenue de princesse = mardi gras
halloween = citrouille = bonbons = chasse aux bonbons = sorcière = déguisement
doudou = peluche = ninnin = nin-nin = lapin en peluche = nounours = ours en peluche = toutou = doudou lapin = lange = mouchoir doudou
perdu = égaré = disparu = oublié = tombé = avis de recherche = introuvable = plus retrouvé
perdu ~ trouvé ~ objet trouvé ~ retrouvé
trouvé = retrouvé = ramassé = objet trouvé = objets trouvés
volé = vol = cambriolage = cambriolé = dérobé = vandalisé
jouet = jouets = jeux = jeu = Playmobil = Lego = poupée = puzzle = figurines = jeux de société = ludothèque
jeux de société = ludothèque = jeu de société
ludothèque = prêt de jeux = emprunter des jouets = joujouthèque
vide-grenier = brocante = bourse aux jouets = bourse aux vêtements = bourse puériculture = vide-dressing = braderie = foire à tout = marché aux puces = vente de garage = troc = bric-à-brac = puces = vide maison = débarras
vide-grenier ~ emplacement ~ exposant ~ stand
trottinette = trotinette = patinette = scooter = draisienne
trottinette ~ vélo ~ casque
vélo = bicyclette = bicycle = bike = vélo enfant = VTT = draisienne = tricycle = bécane
vélo cargo = remorque vélo = porte-bébé vélo = siège vélo = longtail
draisienne = vélo sans pédales = vélo d'équilibre
casque = casque de vélo = casque vélo
roller = patins = patins à glace = skate
livres = bouquins = livres enfants = albums = BD = romans = boîte à livres
livre = album = bouquin = roman
ordinateur = PC = ordi = portable = tablette = laptop
téléphone = portable = smartphone = mobile = cellulaire = natel = GSM
écouteurs = airpods = casque audio
clés = clef = trousseau = clé de voiture = porte-clés = trousseau de clés
lunettes = lunettes de vue = lunettes de soleil = étui
sac = sac à main = sacoche = sac à dos
portefeuille = porte-monnaie = papiers = portemonnaie = portefeuilles
meuble = commode = armoire = étagère = bureau = bibliothèque = table = canapé = divan = sofa
canapé = divan = sofa = fauteuil
frigo = réfrigérateur = frigidaire = congélateur
machine à laver = lave-linge = laveuse = lave-vaisselle = sèche-linge = électroménager = buanderie
don = donne = à donner = gratuit = gratos = offert = contre bons soins = je donne = débarrasse
à vendre = vends = vente = je vends = cède = occasion = seconde main = d'occasion = usagé
prêt = prêter = emprunter = prête = location = louer
cherche = recherche = je cherche = besoin = quelqu'un aurait = qui aurait
gosse = enfant = gamin = petit = mioche = kid = flo = marmot
bébé = nourrisson = nouveau-né = poupon = bb = tout-petit
enfant = petit = fille = garçon = fils = loulou = loulous = enfants
ado = adolescent = ados = jeune = préado
maman = mère = mamans = mamounette
papa = père = papas
grand-mère = mamie = mémé = grands-parents = papi
jumeaux = jumelles = jumeau = multiples = double
homme = mec = monsieur = gars = type
appareil photo = photographe = photos = shooting = séance photo
sapin = sapin de Noël = arbre de Noël = décoration de Noël
cadeau = cadeaux = idée cadeau = liste de naissance
`;
