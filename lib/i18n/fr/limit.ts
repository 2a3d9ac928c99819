import { minutesIn, shortMinutesIn } from '../durations.ts';

/** The gate, the reminder and the stop: what is said inside Facebook about time. */
export const limit = {
	spent: (minutes: number) => `${minutesIn('fr', minutes)} de\u00a0fil aujourd’hui.`,
	lead: 'C’est ici que vous vouliez vous arrêter. Ce que vous écriviez est gardé, et vos groupes restent ouverts.',
	finish: 'Terminer',
	finishHint: 'Ferme cet onglet',
	searchHere: 'Chercher ici',
	goTo: 'Aller à',
	backToText: 'Revenir à mon texte',
	extension: (minutes: number) => `Rallonge de ${shortMinutesIn('fr', minutes)}`,
	extensionIn: (seconds: number) => `Rallonge dans ${seconds}\u00a0s`,
	noExtension: 'Plus de rallonge aujourd’hui',
	urgent: 'C’est urgent',
	urgentHint: 'Rien ne s’affiche devant le fil pendant un quart d’heure',
	reminder: (minutes: number, intended: number) =>
		`${minutesIn('fr', minutes)} de\u00a0fil aujourd’hui. Vous vouliez vous arrêter à\u00a0${shortMinutesIn('fr', intended)}.`,
	dismiss: 'Fermer le rappel',
	gate: 'Que cherchez\u2011vous\u00a0?',
	closeTab: 'Fermer l’onglet',
	enter: 'Entrer dans le fil',
	enterIn: (seconds: number) => `Entrer dans le fil, dans ${seconds}\u00a0s`,
};
