import { plural } from '../numbers.ts';

export const firstRun = {
	step: (step: number, of: number) => `Écran ${step} sur ${of}`,
	next: 'Continuer',
	back: 'Retour',
	later: 'Plus tard',
	laterHint: 'Rien ne sera lu d’ici là.',

	doesTitle: 'La mémoire de vos groupes, chez vous.',
	doesLead:
		'Colibri retient ce que vous lisez dans vos groupes d’entraide et le retrouve en une seconde, même sans réseau.',
	does: [
		'Tapez deux mots\u00a0: la réponse, le numéro, qui l’a recommandé et quand.',
		'Gardez une fiche, une adresse, une annonce d’un geste, avec sa source.',
		'Voyez où va votre temps, et arrêtez-vous quand vous l’avez décidé.',
	],
	exampleLabel: 'Un exemple de réponse',
	example: {
		query: 'pédiatre',
		before: 'Un ',
		match: 'pédiatre',
		after: ' qui prend encore de nouveaux patients\u00a0?',
		reply: 'Douce, jamais pressée, et elle rappelle le soir même.',
		who: 'Dr Hélène Martin, pédiatre',
	},

	neverTitle: 'Ce que Colibri ne fait jamais.',
	neverLead: 'Il lit comme vous, avec vous, et se tait le reste du temps.',
	never: [
		'Rien n’est envoyé, à personne\u00a0: tout reste sur cet appareil.',
		'Il lit seulement ce qui est à votre écran, dans les groupes que vous choisissez. Il ne fait rien défiler, n’ouvre rien, ne publie rien.',
		'Pas de photos, pas de liste de membres, pas de noms entiers\u00a0: «\u00a0Julie\u00a0P.\u00a0» suffit. Jamais en navigation privée.',
		'Il oublie\u00a0: 30 jours pour ce qui est sensible, 90 pour une annonce, deux ans pour le reste.',
	],
	riskTitle: 'À savoir avant de commencer',
	risks: [
		'Les conditions de Facebook interdisent la collecte automatisée. Colibri lit à l’écran ce que vous lisez, mais un risque pour votre compte demeure, et il est pour vous.',
		'Si vous administrez un groupe et publiez un annuaire tiré de ses messages, vous pouvez en devenir responsable au sens de la loi sur les données personnelles.',
		'Désinstaller Colibri efface tout. Une sauvegarde se fait en un clic.',
	],

	chooseTitle: 'À vous de choisir.',
	chooseLead: 'Tout se change plus tard, dans les réglages.',
	comments: 'Retenir aussi les réponses\u00a0?',
	commentsYes: 'Oui',
	commentsNo: 'Non',
	commentsHelp: 'Sans elles, Colibri retrouve les questions mais peu de réponses.',
	commentsNeeded: 'Dites d’abord si les réponses sont retenues.',
	groups: 'Quels groupes lire\u00a0?',
	groupsNone:
		'Aucun groupe vu pour l’instant. Quand vous en ouvrirez un sur Facebook, Colibri vous le proposera, une fois, dans un coin de la page.',
	groupsHelp: 'Un groupe non choisi n’est jamais lu.',
	readGroup: (group: string) => `Lire ${group}`,
	start: (groups: number) =>
		groups === 0 ? 'Commencer' : `Commencer avec ${plural('fr', groups, 'groupe', 'groupes')}`,
	giveAccess: 'Donner l’accès',
	accessNeeded: 'Le navigateur n’a pas encore donné à Colibri l’accès à facebook.com.',
};
