import type { Period, TypedFilter } from '../../domain/findings.ts';
import type { Hit, HitReason } from '../../domain/hit.ts';
import { numberIn, plural } from '../numbers.ts';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const quoted = (words: readonly string[]) => list.format(words.map((word) => `«\u00a0${word}\u00a0»`));

function reasonIn(reason: HitReason, type: Hit['type']): string {
	switch (reason.code) {
		case 'words':
			return `contient ${quoted(reason.words)}`;
		case 'near-words':
			return `contient un mot proche, ${quoted(reason.words)}`;
		case 'synonyms':
			return `contient un mot de même sens, ${quoted(reason.words)}`;
		case 'answered':
			return 'a une réponse';
		case 'recent':
			return 'est récente';
		case 'confirmed':
			return type === 'contact' ? 'est dans votre carnet' : 'a été triée ou gardée par vous';
	}
}

function typedText(field: TypedFilter['field'], value: string): string {
	switch (field) {
		case 'group':
			return `groupe\u00a0: ${value}`;
		case 'kind':
			return `type\u00a0: ${value}`;
		case 'tag':
			return `étiquette\u00a0: ${value}`;
		case 'author':
			return `auteur\u00a0: ${value}`;
		case 'before':
			return `avant\u00a0: ${value}`;
		case 'after':
			return `après\u00a0: ${value}`;
		case 'phrase':
			return `«\u00a0${value}\u00a0»`;
		case 'without':
			return `sans ${value}`;
	}
}

function isDate(field: TypedFilter['field']): boolean {
	return field === 'before' || field === 'after';
}

export const search = {
	prompt: 'Que cherchez-vous\u00a0?',
	clear: 'Effacer la recherche',
	results: 'Résultats',
	count: (total: number) => (total === 0 ? 'Aucun résultat' : plural('fr', total, 'résultat', 'résultats')),
	opening: 'Ouverture de votre mémoire…',
	filters: 'Filtres',
	moreFilters: 'Autres filtres',
	fewerFilters: 'Moins de filtres',
	clearFilters: 'Retirer les filtres',
	all: 'Tout',
	answered: 'Répondu',
	contacts: 'Carnet',
	kind: 'Type',
	tag: 'Étiquette',
	group: 'Groupe',
	period: 'Période',
	periods: { week: '7\u00a0jours', month: '31\u00a0jours', year: 'un an' } satisfies Record<Period, string>,
	since: 'Depuis le',
	until: 'Jusqu’au',
	sortBy: 'Trier par',
	byRelevance: 'Pertinence',
	byDate: 'Date',
	newestFirst: 'Les plus récentes d’abord',
	typed: 'Filtres écrits dans la recherche',
	typedFilter: ({ field, value, understood }: TypedFilter) =>
		`${typedText(field, value)}${understood ? '' : isDate(field) ? ', date non comprise' : ', inconnu'}`,
	removeFilter: (filter: string) => `Retirer ${filter}`,
	cut: 'Recherche très longue\u00a0: seul son début a été lu.',
	wordless: 'Aucun mot à chercher.',
	wordlessHelp: 'Colibri cherche des mots et des numéros, pas des signes. Écrivez au moins un mot.',
	yourNote: 'Votre note',
	more: 'Voir la suite',
	answeredQuestion: 'répondue',
	unansweredQuestion: 'sans réponse',
	settled: 'réglée',
	sensitive: 'sensible',
	confirmedByYou: 'confirmé par vous',
	openCard: 'Voir la fiche',
	fromContacts: 'Carnet',
	recommendedBy: (count: number) => plural('fr', count, 'membre', 'membres'),
	recommendedLead: 'recommandé par',
	warnedBy: (count: number) => `${plural('fr', count, 'réserve', 'réserves')}`,
	replies: (count: number) => plural('fr', count, 'réponse', 'réponses'),
	unknownDate: 'date inconnue',
	readOn: (day: string) => `lue le ${day}`,
	probablyOn: (day: string) => `sans doute le ${day}`,
	probablyBefore: (day: string) => `sans doute avant le ${day}`,
	probablyBetween: (first: string, last: string) => `sans doute entre le ${first} et le ${last}`,
	undatedLeftOut: (count: number) =>
		`${plural('fr', count, 'discussion', 'discussions')} de date inconnue ${count > 1 ? 'sont laissées' : 'est laissée'} de côté.`,
	undatedIn: (count: number) => `Avec ${plural('fr', count, 'discussion', 'discussions')} de date inconnue.`,
	showUndated: 'Montrer aussi',
	hideUndated: 'Cacher',
	keepCard: 'Garder la fiche dans le carnet',
	useful: 'Utile',
	usefulHint: 'Garder cette publication\u00a0: elle ne sera jamais oubliée',
	open: 'Ouvrir',
	openPost: 'Ouvrir la publication sur Facebook',
	noLink: 'lien inconnu',
	ofSample: 'exemple',
	copyPhone: (phone: string) => `Copier le ${phone}`,
	callPhone: (phone: string) => `Appeler le ${phone}`,
	copied: 'Numéro copié.',
	notCopied: 'Le navigateur a refusé la copie.',
	why: 'Pourquoi ce résultat\u00a0?',
	because: (reasons: readonly HitReason[], type: Hit['type']) => {
		const parts = reasons.map((reason) => reasonIn(reason, type));
		if (parts.length === 0) return 'Correspond à vos filtres.';
		return `${type === 'contact' ? 'Cette fiche' : 'Cette publication'} ${list.format(parts)}.`;
	},
	nothing: 'Personne n’en a encore parlé ici.',
	nothingHelp: (text: string, groups: number) =>
		`Rien sur «\u00a0${text}\u00a0» dans ${
			groups > 1 ? `vos ${numberIn('fr', groups)}\u00a0groupes` : 'ce qui a été lu'
		}, ni de mot voisin.`,
	nothingFiltered: 'Rien avec ces filtres.',
	nothingFilteredHelp: 'Retirez-en un pour élargir la recherche.',
	searchIn: (group: string) => `Chercher dans ${group}`,
	searchInHelp: 'La recherche s’ouvre sur Facebook. Ce que vous y verrez sera retenu.',
	sinceDay: (day: string) => `depuis le ${day}`,
	sinceToday: 'aujourd’hui',
	coverage: (posts: number, since: string | null) =>
		posts === 0
			? 'Aucune publication lue pour l’instant'
			: `${plural('fr', posts, 'publication lue', 'publications lues')}${since ? ` ${since}` : ''}`,
	sampleCoverage: (posts: number) =>
		`Exemple\u00a0: ${plural('fr', posts, 'publication inventée', 'publications inventées')}`,
	pauseAll: 'Mettre la lecture en pause',
	resumeAll: 'Reprendre la lecture',
	browse: 'Parcourir',
};
