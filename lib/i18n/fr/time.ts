import { minutesIn, shortMinutesIn } from '../durations.ts';
import { plural } from '../numbers.ts';

export const time = {
	title: 'Temps',
	set: 'Régler',
	aidToday: 'Entraide aujourd’hui',
	feedToday: 'Fil aujourd’hui',
	elsewhere: (minutes: number) =>
		`Ailleurs sur Facebook aujourd’hui\u00a0: ${shortMinutesIn('fr', minutes)}.`,

	unknown: 'Temps inconnu aujourd’hui\u00a0: le compteur n’a pas pu être lu.',
	exportData: 'Exporter mes données',

	week: 'Sept derniers jours, en minutes',
	weekTable: 'Minutes par jour, entraide et fil',
	aid: 'entraide',
	feed: 'fil',
	today: 'aujourd’hui',
	notMeasured: 'non mesuré',
	limitLine: (minutes: number) => `limite du fil, ${minutes}`,
	firstTitle: 'Premier jour',
	firstHelp:
		'Les minutes se comptent quand la page est devant vous, et que vous y êtes. La semaine se dessinera ici, l’entraide à part du fil.',

	limit: 'Limite du fil',
	perDay: (minutes: number) => `${shortMinutesIn('fr', minutes)} par jour`,
	extended: (minutes: number) => `Aujourd’hui, ${shortMinutesIn('fr', minutes)} de rallonge en plus.`,
	noLimit: 'aucune',
	change: 'Changer',
	choose: 'Choisir une limite',
	minutesField: 'Minutes de fil par jour',
	keep: 'Enregistrer',
	cancel: 'Annuler',
	remove: 'Retirer la limite',
	rule: 'Baisser la limite compte tout de suite. La relever compte à partir de demain.',
	measuring: 'Colibri mesure d’abord une semaine, puis vous proposera une limite d’après vos propres jours.',
	proposal: (minutes: number) =>
		`D’après votre semaine, ${minutesIn('fr', minutes)} de fil par jour seraient un peu moins que d’habitude.`,
	tryIt: (minutes: number) => `Essayer ${shortMinutesIn('fr', minutes)}`,
	next: (day: string, minutes: number | null) =>
		minutes === null
			? `Plus de limite à partir du ${day}.`
			: `${shortMinutesIn('fr', minutes)} par jour à partir du ${day}.`,
	forget: 'Garder la limite d’aujourd’hui',

	gate: (searched: number, left: number, entered: number) =>
		`Devant le fil, ces sept jours\u00a0: ${plural('fr', searched, 'recherche ici', 'recherches ici')}, ${plural('fr', left, 'onglet fermé', 'onglets fermés')}, ${plural('fr', entered, 'entrée', 'entrées')}.`,
	dayStart: (hour: string, now: string) => `La journée commence à ${hour}. Il est ${now} pour Colibri.`,
	notSaved: 'La limite n’a pas pu être enregistrée.',
};
