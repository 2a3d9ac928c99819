import type { MatchType } from '../../domain/thread-match.ts';

/** The open mark: one post, in our own frame inside Facebook. */
export const mark = {
	title: 'Colibri, cette publication',
	kind: 'Type',
	yes: 'Oui',
	confirmed: 'Confirmé par vous',
	change: 'Changer',
	keepAsIs: 'Laisser',
	proposed: (kind: string) => `${kind}\u00a0?`,
	noKind: 'Pas encore de type proposé.',
	because: (words: readonly string[]) => `D’après ${joinQuoted(words)}.`,
	guess: 'Proposé par Colibri.',
	tags: 'Étiquettes',
	addTag: 'Ajouter une étiquette',
	findTag: 'Chercher ou créer une étiquette',
	createTag: (label: string) => `Créer «\u00a0${label}\u00a0»`,
	noTag: 'Aucune étiquette encore. Écrivez la première.',
	save: 'Enregistrer',
	saved: 'Enregistrée',
	card: 'Fiche',
	cardFrom: 'Faire une fiche depuis',
	thePost: 'la publication',
	reply: (author: string | null, text: string) => (author ? `${author}\u00a0: ${text}` : text),
	cardFound: 'Lu ici. Est-ce la bonne fiche\u00a0?',
	cardNothing: 'Aucun nom ni numéro trouvé ici.',
	keepCard: 'Garder la fiche',
	cardKept: (name: string) => (name ? `Fiche gardée\u00a0: ${name}.` : 'Fiche gardée.'),
	otherPart: 'Ailleurs',
	open: 'À prendre',
	taken: 'Parti',
	stateOf: 'Où en est-ce\u00a0?',
	answeredBefore: (times: number) =>
		times > 1 ? `Déjà répondu ${times}\u00a0fois` : 'Déjà répondu une fois',
	seeAnswers: 'Voir les réponses',
	previous: 'Publication précédente à trier',
	next: 'Publication suivante à trier',
	keys: 'Les touches',
	enterKey: 'Entrée',
	keysHelp: [
		['Entrée', 'confirmer le type proposé, et continuer si l’on trie à la suite'],
		['J', 'publication suivante à trier'],
		['K', 'publication précédente à trier'],
		['Q à U, 0', 'choisir un type : la lettre est à côté de chacun'],
		['1 à 9', 'mettre ou retirer une étiquette'],
		['Y', 'mettre l’étiquette proposée'],
		['E', 'chercher ou créer une étiquette'],
		['Z', 'annuler, même sur la publication d’avant'],
		['N', 'trier à la suite'],
		['G', 'enregistrer'],
		['F', 'faire une fiche'],
		['Échap', 'fermer'],
	] as readonly (readonly [string, string])[],
	sortOn: 'Trier à la suite',
	sortedHere: 'Plus rien à trier ici. Faites défiler pour en lire d’autres.',
	byOwnRule: (rule: string, words: readonly string[]) =>
		`Votre règle « ${rule} »${words.length > 0 ? ` : ${joinQuoted(words)}` : ''}.`,
	learned: 'Appris de vos choix.',
	learnedKind: (words: readonly string[]) => `Appris de vos choix : ${joinQuoted(words)}.`,
	tagProposed: ', proposée',
	tagLearned: (label: string, words: readonly string[]) =>
		words.length > 0
			? `« ${label} », appris de vos étiquettes : ${joinQuoted(words)}.`
			: `« ${label} », appris de vos étiquettes.`,
	tagByOwnRule: (label: string, rule: string, words: readonly string[]) =>
		`« ${label} », votre règle « ${rule} »${words.length > 0 ? ` : ${joinQuoted(words)}` : ''}.`,
	matches: 'Pourrait correspondre',
	matchTypes: {
		'need-offer': 'ces deux-là se répondent peut-être',
		'lost-found': 'peut-être le même objet',
		ride: 'trajet voisin',
		duplicate: 'question déjà posée',
	} satisfies Record<MatchType, string>,
	matchShares: (words: readonly string[]) => joinQuoted(words),
	openMatch: (excerpt: string) => `Ouvrir sur Facebook : ${excerpt}`,
	refuseMatch: (excerpt: string) => `Pas celle-là : ${excerpt}`,
	matchRefused: 'Cette correspondance ne sera plus proposée.',
	did: {
		tagged: (label: string) => `Étiquette «\u00a0${label}\u00a0» mise.`,
		untagged: (label: string) => `Étiquette «\u00a0${label}\u00a0» retirée.`,
		kind: (kind: string) => `Type\u00a0: ${kind}.`,
		saved: 'Publication enregistrée.',
		unsaved: 'Publication retirée des enregistrées.',
		open: 'Marquée à prendre.',
		taken: 'Marquée partie.',
		undone: 'Annulé.',
	},
	failed: 'Cela n’a pas pu être gardé. Réessayez.',
	gone: 'Cette publication n’est plus à l’écran.',
	hidden: 'La page couvre Colibri\u00a0: rien n’a été changé.',
	waiting: 'Un instant.',
	search: 'Que cherchez-vous\u00a0?',
	searchHint: 'Pédiatre, poussette, atelier du samedi…',
	searchHere: 'Chercher ici',
};

function joinQuoted(words: readonly string[]): string {
	const quoted = words.map((word) => `«\u00a0${word}\u00a0»`);
	const last = quoted.pop() ?? '';
	return quoted.length > 0 ? `${quoted.join(', ')} et ${last}` : last;
}
