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
	previous: 'Publication précédente',
	next: 'Publication suivante',
	keys: 'Les touches',
	keysHelp:
		'J et K suivre et revenir, Entrée confirmer, 1 à 9 étiquettes, une lettre par type, Z annuler, Échap fermer.',
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
