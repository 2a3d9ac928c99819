import type { Span } from '../../domain/retention.ts';
import { numberIn, plural } from '../numbers.ts';

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

const YEARS: Readonly<Record<number, string>> = {
	180: '6\u00a0mois',
	365: 'un an',
	730: 'deux ans',
	1825: 'cinq ans',
};

export const data = {
	title: 'Données',
	merging: (percent: number) =>
		`Rangement de l’index\u00a0: ${percent}\u00a0%. La recherche marche comme d’habitude.`,
	coverage: 'Ce qui est sur cet appareil',
	posts: 'Publications',
	comments: 'Réponses',
	contacts: 'Fiches',
	groups: 'Groupes lus',
	since: (day: string) => `Depuis le ${day}.`,

	backup: 'Sauvegarde',
	backupHelp:
		'Un fichier avec tout ce que Colibri retient. Il n’est pas chiffré\u00a0: rangez-le comme un carnet d’adresses.',
	download: 'Télécharger une sauvegarde',
	preparing: 'Préparation…',
	downloaded: 'Sauvegarde prête.',
	restore: 'Restaurer',
	restoreHelp: 'Ce que contient le fichier s’ajoute à ce qui est ici. Rien n’est effacé d’abord.',
	choose: 'Choisir un fichier',
	reading: 'Lecture du fichier…',
	previewTitle: (day: string) => `Sauvegarde du ${day}`,
	previewHelp: 'Voici ce que contient le fichier.',
	restoreNow: 'Ajouter à mes données',
	restored: 'Sauvegarde restaurée.',
	notRestored: 'Ce fichier n’a pas été restauré. Rien n’a changé.',
	counts: (counts: Readonly<Record<'groups' | 'posts' | 'comments' | 'tags' | 'contacts', number>>) =>
		list.format([
			plural('fr', counts.groups, 'groupe', 'groupes'),
			plural('fr', counts.posts, 'publication', 'publications'),
			plural('fr', counts.comments, 'réponse', 'réponses'),
			plural('fr', counts.tags, 'étiquette', 'étiquettes'),
			plural('fr', counts.contacts, 'fiche', 'fiches'),
		]),
	refusals: {
		'not-a-backup': 'Ce fichier n’est pas une sauvegarde de Colibri.',
		'newer-backup': 'Cette sauvegarde vient d’un Colibri plus récent. Mettez Colibri à jour, puis réessayez.',
		damaged: 'Cette sauvegarde est abîmée\u00a0: une partie manque ou a changé.',
		'too-large': 'Ce fichier est trop gros pour être une sauvegarde.',
	},

	forget: 'Oublier',
	forgetHelp:
		'Ce qui a fait son temps part tout seul, chaque jour. Ce que vous avez gardé, étiqueté, confirmé ou noté reste.',
	keptSpans: {
		sensitive: 'Appels à l’aide, sensible',
		event: 'Sorties, après leur fin',
		lost: 'Perdu, trouvé',
		exchange: 'Demandes, offres, trajets',
		job: 'Emploi',
		rest: 'Le reste',
	} satisfies Record<Span, string>,
	keptFor: (days: number) => YEARS[days] ?? `${numberIn('fr', days)}\u00a0${days < 2 ? 'jour' : 'jours'}`,
	forgetPreview: 'Voir ce qui serait oublié',
	forgetNothing: 'Rien à oublier aujourd’hui.',
	forgetCount: (count: number) =>
		`${plural('fr', count, 'publication serait oubliée', 'publications seraient oubliées')}.`,
	forgetNow: (count: number) =>
		`Oublier ${numberIn('fr', count)}\u00a0${count < 2 ? 'publication' : 'publications'}`,
	forgotten: (count: number) => `${plural('fr', count, 'publication oubliée', 'publications oubliées')}.`,

	person: 'Effacer une personne',
	personHelp:
		'Ses publications, ses réponses et ses recommandations disparaissent, et ne seront plus jamais lues ni restaurées.',
	personName: 'Nom affiché',
	personHint: 'Julie P.',
	personFind: 'Chercher',
	personNone: 'Personne de ce nom.',
	personCounts: (posts: number, comments: number, recommendations: number) =>
		list.format([
			plural('fr', posts, 'publication', 'publications'),
			plural('fr', comments, 'réponse', 'réponses'),
			...(recommendations > 0 ? [plural('fr', recommendations, 'recommandation', 'recommandations')] : []),
		]),
	personErase: (name: string) => `Effacer ${name} partout`,
	personSure: (name: string, counts: string) =>
		`Effacer ${name} partout\u00a0: ${counts}\u00a0? Cela ne se défait pas.`,
	personErased: (name: string) => `${name} n’est plus nulle part dans Colibri.`,

	sample: 'Exemple',
	sampleHelp:
		'Un petit groupe inventé pour essayer la recherche. Il s’efface d’un geste, sans toucher au reste.',
	sampleLoad: 'Charger l’exemple',
	sampleErase: 'Effacer l’exemple',
	sampleLoaded: 'Exemple chargé. Cherchez «\u00a0pédiatre\u00a0».',
};
