import { plural } from '../numbers.ts';

/** The Agenda panel: apart, it comes when it is gone to. */
export const agenda = {
	title: 'Agenda',
	loading: 'Recherche des sorties à venir…',
	count: (total: number) => plural('fr', total, 'sortie à venir', 'sorties à venir'),
	today: 'aujourd’hui',
	tomorrow: 'demain',
	ongoing: 'en cours',
	toCheck: 'à vérifier',
	announced: (times: number) => (times > 1 ? `annoncée ${times}\u00a0fois` : 'annoncée une fois'),
	shared: (words: readonly string[]) =>
		`Rapprochées par ${words.map((word) => `«\u00a0${word}\u00a0»`).join(', ')}`,
	openAnnouncement: (group: string) => `Ouvrir l’annonce, ${group}`,
	list: 'Sorties à venir',
	emptyTitle: 'Aucune sortie à venir.',
	emptyHelp:
		'Quand une publication lue annonce une date, une bourse, un atelier, une fête, elle arrive ici avec son heure et son lieu.',
};
