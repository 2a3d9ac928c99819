/** English of families, and its French. Left finds right. How to read and correct: see ../equivalents.ts. */
export const ENGLISH = `
# Childcare
babysitter = baby sitter = babysitting = baby sitting = sitter > baby-sitter = nounou = gardienne = garde d'enfants
childminder = nanny = child minder = day care provider = childcare provider > nounou = assistante maternelle = gardienne = nourrice
childcare = child care > garde d'enfants = crèche = garderie = nounou
daycare = day care = nursery = creche > crèche = garderie = halte-garderie = micro-crèche
daycare spot = nursery place > place en crèche
after school = after-school = afterschool = after school care = after school club > sortie d'école = périscolaire = après l'école = garderie
before school > avant l'école = garderie du matin = périscolaire
summer camp = day camp = holiday club > centre de loisirs = camp de jour = stage = colonie = centre aéré
pick up = pickup = collect > récupérer = aller chercher = sortie d'école
drop off > déposer = emmener
waiting list > liste d'attente
hourly rate = rate = price = cost = fee = fees > tarif = prix = coût = taux horaire
au pair > jeune fille au pair
# School
school > école
kindergarten = preschool = pre school = nursery school > école maternelle = maternelle
primary school = elementary school > école primaire = école élémentaire
middle school = high school = secondary school > collège = lycée = secondaire
teacher > maîtresse = instituteur = enseignant = prof
tutor = tutoring = private lessons > cours particuliers = soutien scolaire = prof particulier
homework = homework help > devoirs = aide aux devoirs
math = maths > maths = mathématiques
lesson = lessons = class = classes > cours = atelier
music lessons = music > cours de musique = éveil musical = conservatoire = piano
piano > piano
swimming = swimming lessons = swim > natation = piscine = cours de natation = nager
bullying = bullied > harcèlement = harcelé
strike > grève
lunch = canteen = cafeteria = school lunch > cantine = repas = dîner
lunch box = lunchbox > boîte à lunch = boîte à goûter
school supplies > fournitures scolaires = fournitures
school bag = backpack = schoolbag = satchel > cartable = sac à dos = sac d'école
registration = enrollment = enrolment = register = enroll = sign up > inscription = inscrire
school holidays = holidays = vacation = school break = spring break > vacances = vacances scolaires = relâche
carpool = carpooling = car pool = ride share = ride sharing = rideshare > covoiturage = covoit
ride = lift > covoiturage = trajet = emmener
walking bus = walking school bus > pédibus = bus pédestre
school bus > bus scolaire = ramassage scolaire = car scolaire
field trip = school trip > sortie scolaire = classe verte
special needs = disability = disabled > handicap = AESH = MDPH
teaching assistant > AESH = ATSEM = AVS
# Health
doctor = physician = gp = family doctor = general practitioner > médecin = docteur = généraliste = médecin de famille
pediatrician = paediatrician = children's doctor = kids doctor > pédiatre = médecin
dentist > dentiste
orthodontist = braces > orthodontiste
speech therapist = speech therapy = speech language pathologist > orthophoniste = logopède
physiotherapist = physio = physical therapist = physical therapy > kiné = kinésithérapeute = physiothérapeute
psychologist = therapist = counselor = shrink > psychologue = psy = thérapeute
psychiatrist > psychiatre = pédopsychiatre
occupational therapist = occupational therapy > ergothérapeute = psychomotricien
midwife > sage-femme
doula > doula
gynecologist = gynaecologist = obgyn > gynécologue
eye doctor = optometrist = ophthalmologist = optician > ophtalmo = ophtalmologue = opticien = orthoptiste
osteopath = chiropractor > ostéopathe = ostéo
nurse > infirmière = puéricultrice
pharmacy = drugstore = chemist > pharmacie
hospital > hôpital = clinique
emergency = emergency room > urgences = urgence
on call doctor = duty doctor = after hours doctor = out of hours doctor > médecin de garde = SOS médecins
walk in clinic > clinique sans rendez-vous = maison médicale
head lice = lice = nits > poux = lentes
fever = temperature > fièvre = température
chickenpox = chicken pox > varicelle
cough = bronchiolitis = croup > toux = bronchiolite
stomach flu = stomach bug = vomiting > gastro = vomi
flu = cold > grippe = rhume
sick = ill > malade
rash = eczema > eczéma = boutons
vaccine = vaccination = shot = shots > vaccin = vaccination
allergy = allergies = allergic > allergie = allergique = allergologue
breastfeeding = breastfeed = nursing = lactation consultant = lactation > allaitement = allaiter = consultante en lactation
breast pump > tire-lait
pregnancy = pregnant = expecting > grossesse = enceinte
birth = childbirth = delivery = labor = labour > accouchement = naissance = maternité
maternity ward = maternity > maternité
postpartum = postpartum depression = postnatal depression = baby blues > baby blues = post-partum = dépression post-partum
sleep = sleeping = sleep training > sommeil = dormir = dort = nuits
wakes up at night = wakes at night = night waking > se réveille la nuit = réveils nocturnes
potty training = toilet training = potty > propreté = pot
weaning = solids = baby food > diversification = sevrage
autism = autistic > autisme = TSA
adhd = attention deficit > TDAH = hyperactif
dyslexia = dyslexic > dyslexie = dys
gifted > haut potentiel = HPI = surdoué = douance
first aid > premiers secours = secourisme
tick = ticks > tique
tantrum = tantrums > colère = crise
exhausted = burnout = burned out > épuisée = épuisement = burn-out
# Things
stroller = pushchair = pram = buggy > poussette = landau
double stroller = twin stroller = double pushchair > poussette double
car seat = booster seat = booster = carseat > siège auto = rehausseur = cosy = siège d'auto
baby carrier = sling = baby wrap > porte-bébé = écharpe de portage
crib = cot = baby bed = cradle = bassinet > lit bébé = berceau = lit à barreaux = cododo = bassinette
bed = mattress > lit = matelas
bunk bed = bunk beds > lits superposés = lit mezzanine
high chair = highchair > chaise haute
changing table > table à langer
bottle = baby bottle > biberon
pacifier = dummy = soother > tétine = sucette = suce
diaper = diapers = nappy = nappies > couches
cloth diapers = reusable nappies = washable nappies = reusable diapers > couches lavables
clothes = clothing = outfits > vêtements = habits
baby clothes = newborn clothes > layette = vêtements bébé = vêtements naissance = bodies
snowsuit = ski suit = snow suit = snow pants = ski clothes = winter clothes = snow clothes > combinaison de ski = habits de neige = combinaison de neige = vêtements de ski
coat = jacket > manteau = veste = doudoune
boots = rain boots = snow boots > bottes = bottes de pluie = bottes de neige
shoes = sneakers > chaussures = baskets = souliers
hat = beanie = gloves = mittens = scarf > bonnet = tuque = gants = mitaines = écharpe
costume = halloween costume = dress up = fancy dress > déguisement = costume = halloween
swimsuit > maillot de bain
toy = toys > jouet = jouets
toy library > ludothèque
board game = board games > jeux de société
stuffed animal = soft toy = plush = teddy = teddy bear = cuddly toy = comforter = lovey = blankie > doudou = peluche
book = books > livre = livres
bike = bicycle = kids bike = cycle > vélo = bicyclette = vélo enfant
balance bike > draisienne
cargo bike > vélo cargo
helmet > casque
scooter = kick scooter > trottinette
skates = ice skates = rollerblades > patins = rollers
ski = skis = ski gear > ski = skis
sled = sledge > luge = traîneau
laptop = computer > ordinateur = ordi
phone = cell phone = cellphone = mobile phone > téléphone = portable = cellulaire
keys = key > clés = clé = trousseau
glasses = eyeglasses > lunettes
wallet = purse > portefeuille = porte-monnaie = sac
bag > sac
umbrella > parapluie
furniture = desk = shelf = wardrobe = dresser > meuble = bureau = étagère = armoire = commode
couch = sofa > canapé = divan
fridge = washing machine = dishwasher > frigo = lave-linge = laveuse = lave-vaisselle
lost = missing > perdu = égaré = disparu
found > trouvé = retrouvé
stolen = theft = burglary > volé = vol = cambriolage
give away = giving away = free = donate = donation = donating > donne = don = gratuit = à donner
for sale = sell = selling > vends = à vendre = vente
second hand = secondhand = used = thrift = thrift store > occasion = seconde main = friperie = ressourcerie
buy = buying > achète = cherche
borrow = lend = rent = rental > prêter = emprunter = louer = location
cheap = inexpensive = affordable = discount = deal = bargain > pas cher = bon plan = promo = réduction
garage sale = yard sale = flea market = rummage sale = car boot sale = jumble sale > vide-grenier = brocante = bourse = vente de garage = marché aux puces
toy sale = toy swap > bourse aux jouets
gift = present > cadeau
wipes > lingettes
formula = baby milk > lait infantile = lait en poudre
# Life
plumber = plumbing = leak > plombier = fuite
electrician > électricien
locksmith > serrurier
handyman = odd jobs > bricoleur = artisan = homme à tout faire
painter > peintre
gardener = gardening > jardinier = jardin
cleaner = cleaning lady = housekeeper = house cleaning = cleaning > femme de ménage = ménage = aide ménagère
movers = moving > déménagement = déménageur
mechanic = car repair > garagiste = mécanicien = garage
repair = fix > réparation = réparer
vet = veterinarian > vétérinaire
dog = puppy > chien = chiot
cat = kitten > chat = chaton
pet = pets = pet sitter = pet sitting > animal = animaux = garde d'animaux
housing = apartment = flat = rent > logement = appartement = loyer = location
shelter = emergency shelter = homeless = emergency housing > hébergement d'urgence = sans abri = refuge = mise à l'abri
domestic violence = domestic abuse = abusive husband = abuse > violences conjugales = violent
suicide = suicidal > suicide
help = advice > aide = conseil
support group > groupe de parole
divorce = separation = separated > divorce = séparation
child support = alimony > pension alimentaire
custody = shared custody > garde alternée = garde
lawyer = attorney > avocat
social worker > assistante sociale
food bank = food pantry > banque alimentaire = colis alimentaire = Restos du coeur
single mom = single mum = single mother = single parent > maman solo = parent isolé = monoparental
benefits = family allowance > CAF = allocations
maternity leave = paternity leave = parental leave > congé maternité = congé paternité = congé parental
insurance > assurance = mutuelle
id card = identity card = passport > carte d'identité = passeport = CNI
town hall = city hall > mairie = maison communale = hôtel de ville
petition > pétition
fundraiser = fundraising = crowdfunding > cagnotte = collecte
volunteer = volunteering = volunteers > bénévole = bénévolat
job = jobs = work = hiring > emploi = travail = recrute = poste
internship > stage
student job = summer job > job étudiant = job d'été
hairdresser = haircut = barber > coiffeur = coupe de cheveux
restaurant > restaurant = resto
bakery > boulangerie
cake = birthday cake > gâteau = gâteau d'anniversaire
birthday = birthday party = party > anniversaire = fête
party venue = hall rental > salle des fêtes = location de salle
outing = outings = things to do = activities = activity = what to do > sortie = sorties = activités = que faire
walk = hike = hiking > balade = randonnée = promenade
playground = park = indoor playground > aire de jeux = parc = plaine de jeux = parc couvert
picnic = barbecue > pique-nique = barbecue
swimming pool = pool > piscine
beach = lake > plage = lac
soccer = football > foot = football
dance = dance class = ballet > danse = cours de danse
gymnastics = gym > gym = gymnastique
horse riding = horseback riding = pony > équitation = poney
skating = ice rink = hockey > patinage = patinoire = hockey
theater = theatre = show = circus > théâtre = spectacle = cirque
movie = movies = cinema > cinéma = film
library = story time > médiathèque = bibliothèque = heure du conte
museum = exhibition > musée = exposition
christmas = christmas market = santa > Noël = marché de Noël = Père Noël
saint nicholas = st nicholas > saint Nicolas
easter = egg hunt > Pâques = chasse aux oeufs
halloween = trick or treat > halloween = déguisement = bonbons
farmers market = market > marché = producteurs
vegetable garden = community garden > potager = jardin partagé
bike lane = bike path > piste cyclable = voie cyclable
crosswalk = speeding = traffic = road safety > passage piéton = vitesse = sécurité
scam = fraud > arnaque
neighbor = neighbour = neighbors = neighbours > voisin = voisine
noise > bruit
train = station > train = gare
trip = travel > voyage
weekend > week-end
saturday > samedi
sunday > dimanche
monday > lundi
tuesday > mardi
wednesday > mercredi
thursday > jeudi
friday > vendredi
tonight = evening > soir
morning > matin
tomorrow > demain
meetup = meet = playdate = play date > rencontre = rencontrer
mom = mum = mother = mothers = moms = mums > maman = mère
dad = father > papa = père
child = kid = kids = children = toddler > enfant = enfants
baby = infant = newborn > bébé = nouveau-né
twin = twins > jumeaux
teenager = teen = teens > ado = adolescent
grandparents = grandmother = grandma > grands-parents = grand-mère = mamie
boy > garçon
girl > fille
screen time = screens > écrans = temps d'écran
recommendation = recommend = recommendations > recommander = conseiller = conseil
appointment > rendez-vous
nearby = near me = close by > proche
new here = newcomer = just moved > emménager = nouvelle = nouveau
water cut = power outage = blackout > coupure d'eau = coupure = panne
heat wave = heatwave > canicule = chaleur
snow = winter = summer > neige = hiver = été
red > rouge
blue > bleu
green > vert
black > noir
white > blanc
pink > rose
grey = gray > gris
yellow > jaune
big = small = little > grand = petit
fabric = sewing = seamstress = alterations > couture = couturière = retouche
photographer = photo shoot > photographe = séance photo
vegetarian = vegan > végétarien
gluten free > sans gluten
language exchange = french lessons > cours de français = FLE
english speaking = english speaker > anglophone = parle anglais
`;
