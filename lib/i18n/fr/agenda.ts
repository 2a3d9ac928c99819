import { plural } from '../numbers.ts';

/** The Agenda panel: apart, it comes when it is gone to. */
export const agenda = {
	title: 'Agenda',
	today: 'aujourd’hui',
	tomorrow: 'demain',
	ongoing: 'en cours',
	toCheck: 'à vérifier',
	announced: (times: number) => (times > 1 ? `annoncée ${times}\u00a0fois` : 'annoncée une fois'),
	shared: (words: readonly string[]) =>
		`Rapprochées par ${words.map((word) => `«\u00a0${word}\u00a0»`).join(', ')}`,
	openAnnouncement: (group: string) => `Ouvrir l’annonce, ${group}`,
	list: 'Sorties à venir',
	weekBefore: 'Semaine d’avant',
	weekAfter: 'Semaine d’après',
	dayCount: (total: number) => plural('fr', total, 'sortie', 'sorties'),
	pastCount: (total: number) => plural('fr', total, 'sortie passée', 'sorties passées'),
	filters: 'Filtres',
	free: 'Gratuit',
	past: 'Passées',
	nothingThen: 'Rien à cette date.',
	nothingThenHelp: 'Aucune publication lue n’annonce de sortie pour ce jour ou ces filtres.',
	allComing: 'Tout ce qui vient',
	emptyTitle: 'Aucune sortie à venir.',
	emptyHelp:
		'Quand une publication lue annonce une date, une bourse, un atelier, une fête, elle arrive ici avec son heure et son lieu.',
};
