/** Who looks after children, where, at what price. How to read and correct: see ../equivalents.ts. */
export const CHILDCARE = `
nounou = nourrice = assistante maternelle = assmat = gardienne = accueillante = accueillante conventionnée = maman de jour = gardienne d'enfants = tata
nounou ~ garde d'enfants ~ RAM ~ RPE ~ relais petite enfance
assistante maternelle agréée = assmat agréée = nounou agréée
MAM = maison d'assistantes maternelles
RAM = RPE = relais assistantes maternelles = relais petite enfance
crèche = garderie = halte-garderie = multi-accueil = micro-crèche = CPE = centre de la petite enfance = structure d'accueil = milieu d'accueil
crèche ~ mode de garde ~ place en crèche
mode de garde = garde d'enfants = solution de garde = faire garder
mode de garde > nounou = crèche = assistante maternelle = garderie
garderie = service de garde = milieu familial = RSG = CPE
garderie ~ périscolaire ~ étude
prématernelle = jardin d'enfants = pré-maternelle
nounou à domicile = garde à domicile = auxiliaire parentale = nounou partagée = garde partagée = employée familiale
baby-sitter = babysitter = baby-sitting = babysitting = gardienne = garde d'enfants = étudiante pour garder
baby-sitter ~ nounou ~ jeune fille ~ dépanner
jeune fille au pair = fille au pair = au pair
sortie d'école = sortie des classes = après l'école = récupérer à l'école = aller chercher à l'école
sortie d'école ~ périscolaire ~ garderie ~ baby-sitter
périscolaire = accueil périscolaire = ALAE = ALP = ALSH = CLAE = TAP = NAP = garderie du soir = garderie du matin = étude surveillée = parascolaire = UAPE = APEMS = GIAP = service de garde scolaire = accueil extrascolaire
centre de loisirs = centre aéré = accueil de loisirs = ALSH = centre social = camp de jour = centre récréatif = plaine de jeux communale = stage vacances
centre aéré ~ colonie ~ stage ~ vacances
colonie de vacances = colo = camp de vacances = camp d'été = séjour de vacances = camp = stage
camp de jour ~ stage ~ vacances
frais de garde = tarif nounou = tarif horaire = coût de la garde = prix de la crèche = combien vous payez
tarif = prix = coût = combien coûte = combien
tarif ~ budget ~ cher ~ taux horaire ~ net de l'heure
contrat nounou = contrat assistante maternelle = mensualisation = Pajemploi = CMG
licenciement nounou = rupture de contrat nounou = fin de contrat nounou
adaptation = période d'adaptation = familiarisation
liste d'attente = commission d'attribution = place disponible
auxiliaire de puériculture = puéricultrice = éducatrice de jeunes enfants = EJE = CAP petite enfance = CAP AEPE = ATSEM = animatrice
travailler avec les enfants = emploi auprès des enfants = poste en crèche = emploi petite enfance > auxiliaire = ATSEM = animateur = CAP petite enfance = AESH = crèche recrute = puéricultrice
garde alternée = garde partagée = résidence alternée
garde de nuit = garde horaires décalés = horaires atypiques
dépannage = dépanner = remplacement = garde occasionnelle
nounou absente = nounou malade = nounou en congé maternité = assistante maternelle enceinte = assistante maternelle indisponible = remplaçante nounou = nounou nous lâche
LAEP = lieu d'accueil enfants parents = maison verte = café poussette = matinée d'éveil
stage sportif = camp sportif = multisports = ADEPS = stage multi-activités
BAFA = animateur = monitrice
`;
