/** English of families, and its French. Left finds right. How to read and correct: see ../equivalents.ts. */
export const ENGLISH = `
# Childcare
babysitter = baby sitter = babysitting = baby sitting = sitter > baby-sitter = nounou
childminder = nanny = child minder = day care provider = childcare provider > nounou
childcare = child care > garde d'enfants = crèche = nounou
daycare = day care = nursery = creche > crèche
daycare spot = nursery place > place en crèche
after school = afterschool = after school care = after school club > sortie d'école = périscolaire = garderie
before school > avant l'école = garderie du matin
summer camp = day camp = holiday club > centre de loisirs = stage = colonie
pick up = pickup = collect > récupérer = aller chercher = sortie d'école
drop off > déposer
waiting list > liste d'attente
hourly rate = rate = price = cost = fee > tarif = taux horaire
au pair > jeune fille au pair
# School
school > école
kindergarten = preschool = pre school = nursery school > école maternelle
primary school = elementary school > école primaire
middle school = high school = secondary school > collège = lycée
teacher > maîtresse
tutor = private lessons > cours particuliers
homework = homework help > devoirs
math > maths = mathématiques
lesson = class > cours = atelier
music lessons = music > cours de musique
piano > piano
swimming = swimming lessons > natation
bullying = bullied > harcèlement
strike > grève
lunch = canteen = cafeteria = school lunch > cantine = repas
lunch box = lunchbox > boîte à lunch
school supplies > fournitures scolaires
school bag = backpack = schoolbag = satchel > cartable
registration = enrollment = enrolment = register = enroll = sign up > inscription
school holidays = holidays = vacation = school break = spring break > vacances = vacances scolaires
carpool = car pool = ride share = rideshare > covoiturage
ride = lift > covoiturage
walking bus = walking school bus > pédibus
school bus > bus scolaire
field trip = school trip > sortie scolaire
special needs = disability = disabled > handicap
teaching assistant > AESH = ATSEM
# Health
doctor = physician = gp = family doctor = general practitioner > médecin
pediatrician = paediatrician = children's doctor = kids doctor > pédiatre = médecin
dentist > dentiste
orthodontist = braces > orthodontiste
speech therapist = speech therapy = speech language pathologist > orthophoniste
physiotherapist = physio = physical therapist = physical therapy > kiné
psychologist = therapist = counselor = shrink > psychologue
psychiatrist > psychiatre
occupational therapist = occupational therapy > ergothérapeute
midwife > sage-femme
doula > doula
gynecologist = gynaecologist = obgyn > gynécologue
eye doctor = optometrist = ophthalmologist = optician > ophtalmo = opticien
osteopath = chiropractor > ostéopathe
nurse > infirmière = puéricultrice
pharmacy = drugstore = chemist > pharmacie
hospital > hôpital
emergency = emergency room > urgences
on call doctor = duty doctor = after hours doctor = out of hours doctor > médecin de garde
walk in clinic > clinique sans rendez-vous = maison médicale
head lice = lice = nits > poux
fever = temperature > fièvre
chickenpox = chicken pox > varicelle
cough = bronchiolitis = croup > toux
stomach flu = stomach bug = vomiting > gastro
flu = cold > grippe
sick = ill > malade
rash = eczema > eczéma = boutons
vaccine = vaccination = shot > vaccin
allergy = allergic > allergie
breastfeeding = nursing = lactation consultant = lactation > allaitement
breast pump > tire-lait
pregnancy = pregnant = expecting > grossesse
birth = childbirth = delivery = labor = labour > accouchement
maternity ward = maternity > maternité
postpartum = postpartum depression = postnatal depression = baby blues > baby blues
sleep = sleep training > sommeil
wakes up at night = wakes at night = night waking > se réveille la nuit
potty training = toilet training = potty > propreté
weaning = solids = baby food > diversification = sevrage
autism = autistic > autisme
adhd = attention deficit > TDAH
dyslexia = dyslexic > dyslexie
gifted > haut potentiel
first aid > premiers secours
tick > tique
tantrum > colère
exhausted = burnout = burned out > épuisée
# Things
stroller = pushchair = pram = buggy > poussette
double stroller = twin stroller = double pushchair > poussette double
car seat = booster seat = booster = carseat > siège auto
baby carrier = sling = baby wrap > porte-bébé
crib = cot = baby bed = cradle = bassinet > lit bébé
bed = mattress > lit
bunk bed > lits superposés = lit mezzanine
high chair = highchair > chaise haute
changing table > table à langer
bottle = baby bottle > biberon
pacifier = dummy = soother > tétine
diaper = nappy > couches
cloth diapers = reusable nappies = washable nappies = reusable diapers > couches lavables
clothes = outfits > vêtements
baby clothes = newborn clothes > layette
snowsuit = ski suit = snow suit = snow pants = ski clothes = winter clothes = snow clothes > combinaison de ski
coat = jacket > manteau
boots = rain boots = snow boots > bottes
shoes = sneakers > chaussures
hat = beanie = gloves = mittens = scarf > bonnet
costume = halloween costume = dress up = fancy dress > déguisement
swimsuit > maillot de bain
toy > jouet
toy library > ludothèque
board game > jeux de société
stuffed animal = soft toy = plush = teddy = teddy bear = cuddly toy = comforter = lovey = blankie > doudou
book > livre
bike = bicycle = kids bike = cycle > vélo
balance bike > draisienne
cargo bike > vélo cargo
helmet > casque
scooter = kick scooter > trottinette
skates = ice skates = rollerblades > patins
ski = skis = ski gear > ski
sled = sledge > luge
laptop = computer > ordinateur
phone = cell phone = cellphone = mobile phone > téléphone
keys > clés
glasses = eyeglasses > lunettes
wallet = purse > portefeuille = sac
bag > sac
umbrella > parapluie
furniture = desk = shelf = wardrobe = dresser > meuble
couch = sofa > canapé
fridge = washing machine = dishwasher > frigo = lave-linge
lost = missing > perdu
found > trouvé
stolen = theft = burglary > volé
give away = giving away = free = donate = donation > donne
for sale = sell > vends
second hand = secondhand = used = thrift = thrift store > occasion = friperie
buy > achète = cherche
borrow = lend = rent = rental > prêter
cheap = inexpensive = affordable = discount = deal = bargain > pas cher
garage sale = yard sale = flea market = rummage sale = car boot sale = jumble sale > vide-grenier = bourse
toy sale = toy swap > bourse aux jouets
gift = present > cadeau
wipes > lingettes
formula = baby milk > lait infantile
# Life
plumber = plumbing = leak > plombier
electrician > électricien
locksmith > serrurier
handyman = odd jobs > bricoleur
painter > peintre
gardener = gardening > jardinier = jardin
cleaner = cleaning lady = housekeeper = house cleaning = cleaning > femme de ménage
movers = moving > déménagement
mechanic = car repair > garagiste
repair = fix > réparation
vet = veterinarian > vétérinaire
dog = puppy > chien
cat = kitten > chat
pet = pet sitter = pet sitting > animal = garde d'animaux
housing = apartment = flat = rent > logement
shelter = emergency shelter = homeless = emergency housing > hébergement d'urgence = refuge
domestic violence = domestic abuse = abusive husband = abuse > violences conjugales
suicide = suicidal > suicide
help = advice > aide = conseil
support group > groupe de parole
divorce = separation = separated > divorce
child support = alimony > pension alimentaire
custody = shared custody > garde alternée = garde
lawyer = attorney > avocat
social worker > assistante sociale
food bank = food pantry > banque alimentaire
single mom = single mum = single mother = single parent > maman solo
benefits = family allowance > CAF
maternity leave = paternity leave = parental leave > congé maternité
insurance > assurance
id card = identity card = passport > carte d'identité
town hall = city hall > mairie
petition > pétition
fundraiser = fundraising = crowdfunding > cagnotte
volunteer > bénévole
job = work = hiring > emploi
internship > stage
student job = summer job > job étudiant
hairdresser = haircut = barber > coiffeur
restaurant > restaurant
bakery > boulangerie
cake = birthday cake > gâteau = gâteau d'anniversaire
birthday = birthday party = party > anniversaire = fête
party venue = hall rental > salle des fêtes
outing = things to do = activities = what to do > sortie
walk = hike = hiking > balade
playground = park = indoor playground > aire de jeux = parc couvert
picnic = barbecue > pique-nique
swimming pool = pool > piscine
beach = lake > plage = lac
soccer = football > foot
dance = dance class = ballet > danse
gymnastics = gym > gym
horse riding = horseback riding = pony > équitation
skating = ice rink = hockey > patinage
theater = theatre = show = circus > théâtre
movie = movies = cinema > cinéma
library = story time > médiathèque
museum = exhibition > musée
christmas = christmas market = santa > Noël
saint nicholas = st nicholas > saint Nicolas
easter = egg hunt > Pâques
halloween = trick or treat > halloween
farmers market = market > marché
vegetable garden = community garden > potager
bike lane = bike path > piste cyclable
crosswalk = speeding = traffic = road safety > passage piéton
scam = fraud > arnaque
neighbor = neighbour > voisin
noise > bruit
train = station > train
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
meetup = meet = playdate = play date > rencontre
mom = mum = mother > maman
dad = father > papa
child = kid = children = toddler > enfant
baby = infant = newborn > bébé
twin > jumeaux
teenager = teen > ado
grandparents = grandmother = grandma > grands-parents
boy > garçon
girl > fille
screen time = screens > écrans
recommendation = recommend > recommander = conseiller
appointment > rendez-vous
nearby = near me = close by > proche
new here = newcomer = just moved > emménager = nouvelle
water cut = power outage = blackout > coupure d'eau = coupure
heat wave = heatwave > canicule
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
fabric = sewing = seamstress = alterations > couture
photographer = photo shoot > photographe
vegetarian = vegan > végétarien
gluten free > sans gluten
language exchange = french lessons > cours de français
english speaking = english speaker > anglophone = parle anglais
# More of the house, the body and the town
home > domicile = maison
at home > à domicile
visit > visite
house > maison
room = bedroom > chambre
kitchen = cooking > cuisine
roof > toit
heating = boiler = heater > chauffage = chauffe-eau
mold = mould = damp > humidité
pest control = bed bugs = mice = rats > punaises de lit
landlord > propriétaire
storage = garage > garage = box
tools = drill = ladder > outils
car > voiture
driving lessons = driving school > auto-école
ticket > billet = ticket = place
residence permit = visa > titre de séjour
birth certificate > acte de naissance
paperwork = documents = papers > papiers
taxes > impôts
unemployed = unemployment > chômage
health insurance = social security > assurance maladie = sécurité sociale
refund = reimbursement > remboursement
debt = unpaid rent = arrears = payment plan > dettes = plan de paiement
fire > incendie
police = police report > police
funeral = bereavement = grief > deuil
communion dress > robe de communion
uniform = school uniform > uniforme
raincoat = rain jacket > imperméable
pyjamas = pajamas > pyjama
sleeping bag > sac de couchage = gigoteuse
nursing pillow > coussin d'allaitement
baby monitor > babyphone
baby gate = stair gate = safety gate > barrière de sécurité
travel cot = travel crib = playpen > lit parapluie = parc bébé
bouncer = baby bouncer = rocker = swing > transat = balançoire
baby walker > trotteur
baby bath = bathtub > baignoire bébé
food processor = blender = baby food maker > mixeur
bottle warmer = sterilizer = steriliser > chauffe-biberon
bike trailer = bike seat = child seat > remorque vélo = siège auto
trampoline = slide = sandbox = sandpit > trampoline = bac à sable
paddling pool > piscine gonflable
tent = gazebo = marquee > tonnelle = tente
camping gear = camping > camping
video games = console > console
musical instrument = violin = guitar = flute = drums > instrument = batterie
bracelet = jewellery = jewelry = necklace = ring = earring = watch > bracelet
mitten = glove > moufles
rabbit = bunny > lapin
guinea pig = hamster > cochon d'Inde
hen = chicken = chicks > poules
ran away = runaway = escaped > fugué
missing teenager = missing child > fugue = disparu
self harm = cutting herself > automutilation
eating disorder = picky eater = fussy eater = refuses to eat > troubles alimentaires
choking > étouffement
broken arm = broken leg = cast = sprain > fracture
sore throat = strep throat > mal de gorge
ear infection = earache > otite
ear nose throat = ent doctor > ORL
hearing aid = deaf > appareil auditif
teething = tooth > poussée dentaire
hay fever = pollen > rhume des foins
dietitian = nutritionist > diététicienne
podiatrist > podologue
dermatologist > dermatologue
ultrasound = x-ray > échographie
blood test = lab > prise de sang
pelvic floor > périnée
prenatal classes = antenatal classes = birth preparation > préparation à l'accouchement
miscarriage > fausse couche
premature = preemie > prématuré
ivf = fertility > FIV
nightmares = night terrors > terreurs nocturnes
bedtime = bedtime routine = sleep regression > sommeil
nap > sieste
anxiety = panic attack = school refusal > anxiété
stutter = language delay = late talker > retard de langage = bégaiement
medicine = medication = antibiotics > médicament
violent teenager > ado violent
childcare costs = tuition = school fees > frais de garde = frais scolaires
nanny share > garde partagée
extracurricular = club = workshop > activité extrascolaire
bilingual = bilingual school = immersion > bilingue
international school > école internationale = bilingue
crossing guard > brigadier scolaire
school fair = school fete = fete > kermesse
raffle > tombola
sports camp > stage sportif
sailing = boat = kayak > voile
climbing > escalade
chess > échecs
martial arts = karate > arts martiaux
zoo = farm = aquarium > zoo = ferme
amusement park = theme park = fair > parc d'attractions
bouncy castle = face painting = clown = magician > château gonflable
carnival > carnaval
groceries = supermarket > courses
accepting new patients = new patients > nouveaux patients
available = availability > disponible = dispo
open = opening hours > ouvert = horaires
closed > fermé
urgent = asap > urgent
ice skates > patins
shoe repair = cobbler > cordonnier
computer repair > dépannage informatique
phone repair > réparation téléphone
carer = caregiver = elderly care > aide à domicile
`;
