import type { Country, Group } from '../../domain/group.ts';
import type { SchoolZone } from '../../domain/school-zone.ts';
import type { TagColour } from '../../domain/tag.ts';
import { plural } from '../numbers.ts';

export const workshop = {
	rooms: 'Pièces de l’atelier',
	search: 'Chercher',

	groups: 'Groupes',
	groupsLead: 'Seuls les groupes que vous avez choisis sont lus, quand vous les parcourez.',
	groupsNone: 'Aucun groupe choisi.',
	groupsNoneHelp:
		'Ouvrez un groupe sur Facebook\u00a0: Colibri vous proposera de le lire, une fois, dans un coin de la page.',
	state: {
		on: 'lecture en cours',
		paused: 'en pause',
		off: 'arrêté',
		offered: 'proposé, non choisi',
	} satisfies Record<Group['state'], string>,
	read: 'Lire',
	pause: 'Mettre en pause',
	resume: 'Reprendre',
	stop: 'Arrêter',
	stopHint: 'Ce qui a été lu reste cherchable.',
	lastRead: (when: string) => `dernière lecture ${when}`,
	neverRead: 'jamais lu',
	placeHelp: 'Les dates et les numéros de téléphone du groupe sont lus avec eux.',
	placeGuessed: 'devinés',
	country: 'Pays',
	countries: {
		FR: 'France',
		BE: 'Belgique',
		CH: 'Suisse',
		CA: 'Canada',
		LU: 'Luxembourg',
	} satisfies Record<Country, string>,
	zone: 'Fuseau horaire',
	/** Where the zone's own name says it badly. */
	places: {
		'America/Cayenne': 'Guyane',
		'America/Miquelon': 'Saint-Pierre-et-Miquelon',
		'Indian/Reunion': 'La Réunion',
		'Pacific/Noumea': 'Nouvelle-Calédonie',
		'Pacific/Tahiti': 'Polynésie',
		'Europe/Brussels': 'Bruxelles',
		'America/St_Johns': 'Saint-Jean de Terre-Neuve',
	} as Readonly<Record<string, string>>,
	schoolZone: 'Vacances scolaires',
	schoolZoneByName: 'D’après le nom du groupe',
	schoolZones: {
		'FR-A': 'Zone A',
		'FR-B': 'Zone B',
		'FR-C': 'Zone C',
		'FR-CO': 'Corse',
		'FR-MQ': 'Martinique',
		'FR-RE': 'La Réunion',
		'BE-FR': 'Communauté française',
		'BE-NL': 'Communauté flamande',
		'CH-VD': 'Vaud',
		'CH-FR': 'Fribourg',
		'CH-VS': 'Valais',
		'CH-NE': 'Neuchâtel',
		'CH-GE': 'Genève',
	} satisfies Record<SchoolZone, string>,
	seen: (seen: number, read: number, doubtful: number) =>
		`Dernière page\u00a0: ${plural('fr', seen, 'publication vue', 'publications vues')}, ${plural('fr', read, 'lue', 'lues')}${
			doubtful > 0 ? `, ${plural('fr', doubtful, 'date incertaine', 'dates incertaines')}` : ''
		}.`,

	tags: 'Étiquettes',
	tagsLead: 'Vos mots à vous. Les neuf plus utilisées répondent aux touches 1 à 9 à côté d’une publication.',
	tagsNone: 'Aucune étiquette pour l’instant.',
	newTag: 'Nouvelle étiquette',
	addTag: 'Ajouter',
	editTag: (label: string) => `Modifier ${label}`,
	tagName: 'Nom de l’étiquette',
	archive: 'Ranger',
	unarchive: 'Ressortir',
	archived: 'rangée',
	colour: 'Couleur',
	noColour: 'Aucune',
	colours: {
		green: 'vert',
		blue: 'bleu',
		violet: 'violet',
		plum: 'prune',
		olive: 'olive',
		amber: 'ambre',
		brown: 'brun',
		grey: 'gris',
	} satisfies Record<TagColour, string>,
	mergeInto: 'Réunir avec',
	chooseTag: 'Choisir une étiquette',
	merge: 'Réunir',
	merged: (from: string, into: string, posts: number) =>
		`« ${from} » est réunie avec « ${into} » : ${plural('fr', posts, 'publication', 'publications')}.`,
	uses: (count: number) => plural('fr', count, 'publication', 'publications'),
};
