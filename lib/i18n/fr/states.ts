import type { StoreFailure } from '../../domain/store-failure.ts';
import { numberIn, plural } from '../numbers.ts';

/** Empty, broken, waiting: what is known, what is not, what to do. */
export const states = {
	failure: {
		refused: {
			title: 'Le navigateur refuse de garder vos données.',
			help: 'Cela arrive quand il ne garde jamais l’historique, ou quand le stockage des sites est bloqué. Rien n’a été effacé. Changez ce réglage, puis réessayez.',
		},
		blocked: {
			title: 'Fermez l’ancien onglet de Colibri.',
			help: 'Colibri vient d’être mis à jour et une page plus ancienne retient encore vos données. Fermez-la, puis réessayez.',
		},
		newer: {
			title: 'Vos données viennent d’un Colibri plus récent.',
			help: 'Rien n’a été touché. Mettez Colibri à jour pour les ouvrir.',
		},
		full: {
			title: 'Plus de place.',
			help: 'Rien n’est perdu\u00a0: exportez une sauvegarde, ou oubliez les annonces de plus d’un an.',
		},
		silent: {
			title: 'Vos données ne répondent pas.',
			help: 'Le disque est peut-être plein. Rien n’est perdu\u00a0: libérez de la place, puis réessayez.',
		},
		broken: {
			title: 'Vos données n’ont pas pu être lues.',
			help: 'Rien n’a été effacé. Réessayez\u00a0; si cela dure, redémarrez le navigateur.',
		},
	} satisfies Record<StoreFailure, { title: string; help: string }>,
	retry: 'Réessayer',
	makeRoom: 'Faire de la place',
	notSaved: 'Non enregistré.',
	dismiss: 'Fermer ce message',

	startTitle: 'Avant de lire, trois écrans à voir.',
	startHelp: 'Rien n’est lu tant que vous n’avez pas choisi ce que Colibri retient.',
	start: 'Commencer',

	emptyTitle: 'Votre mémoire est vide, pour l’instant.',
	emptyHelp:
		'Ouvrez un de vos groupes sur Facebook\u00a0: Colibri vous proposera de le lire, une fois, dans un coin de la page.',
	openFacebook: 'Ouvrir mes groupes',
	trySample: 'Essayer avec un exemple',
	trySampleHelp: 'Un petit groupe inventé, effacé d’un geste.',
	waitingTitle: 'Rien de lu encore.',
	waitingHelp: (groups: number) =>
		groups > 1
			? `${plural('fr', groups, 'groupe choisi', 'groupes choisis')}. Parcourez-les comme d’habitude\u00a0: ce que vous verrez sera retenu.`
			: 'Parcourez votre groupe comme d’habitude\u00a0: ce que vous verrez sera retenu.',
	sampleOn: 'Vous cherchez dans un exemple inventé.',
	eraseSample: 'Effacer l’exemple',
	sampleErased: 'Exemple effacé.',

	indexing: 'Rangement de la recherche',
	indexingTitle: 'Recherche incomplète.',
	indexingHelp: (done: number, all: number) =>
		`${numberIn('fr', done)}\u00a0${done > 1 ? 'discussions rangées' : 'discussion rangée'} sur ${numberIn('fr', all)}. La suite se fait seule, rien n’est perdu.`,

	accessTitle: 'Colibri ne voit plus Facebook.',
	accessHelp: 'Le navigateur ne lui donne pas accès à facebook.com. Ce qui était lu reste cherchable.',
	giveAccess: 'Rendre l’accès',
	paused: 'Lecture en pause.',
	pausedGroup: (group: string) => `Lecture en pause dans ${group}.`,
	resume: 'Reprendre',
	changedTitle: 'Facebook a changé sa page.',
	changedHelp: 'Mettez Colibri à jour\u00a0; ce qui était lu reste cherchable.',
	changedCounts: (seen: number, read: number) =>
		`${plural('fr', seen, 'publication vue', 'publications vues')}, ${plural('fr', read, 'lue', 'lues')}.`,
	degradedTitle: 'Facebook a changé une partie de sa page.',
	degradedHelp: 'Colibri lit encore, mais pas tout.',
	copyFindings: 'Copier le constat',
	findingsCopied: 'Constat copié, avec la construction de la page et aucun texte de vos groupes.',
	findingsAlone:
		'Constat copié, sans aucun texte de vos groupes. Pour y joindre la construction de la page, ouvrez le groupe et recommencez.',
};
