import { describe, expect, test } from 'vitest';
import { readText } from '#lib/language/reading.ts';
import { readRide } from '#lib/language/rides.ts';

/** A Wednesday. */
const TODAY = 20_523;
const HOME = 'Brenac';
const rideOf = (text: string) => readRide(readText(text), TODAY, HOME).value;

describe('ends', () => {
	test.each<[string, string, string]>([
		['Covoit Savigny-Martel le lundi, départ 7h, 3 places', 'Savigny', 'Martel'],
		['Qui fait ath - bruxelles mardi ? 1 place', 'ath', 'bruxelles'],
		['Je descends de Moëlle sur Vaudry lundi, 2 sièges libres', 'Moëlle', 'Vaudry'],
		['Trajet Moëlle → Vaudry (lycée Sand), 7h10', 'Moëlle', 'Vaudry (lycée Sand)'],
		['Je pars vers 8h de Moëlle pour le marché de Vaudry', 'Moëlle', 'marché de Vaudry'],
		['Je monte à Vaudry samedi, 2 places', HOME, 'Vaudry'],
		['Je monte à Vaudry samedi, départ 8h de la gare, 2 places', 'gare, Brenac', 'Vaudry'],
		['On habite à Moëlle, qui passe par chez nous pour aller à Vaudry ?', 'Moëlle', 'Vaudry'],
		[
			'Cherche parent pour récupérer mon fils au judo de Vaudry mardi 18h, on habite Moëlle',
			'judo de Vaudry',
			'Moëlle',
		],
		['Qui rentre de la foire de Moëlle dimanche vers Vaudry ?', 'Moëlle', 'Vaudry'],
		['Pédibus : départ place du Marché 8h > rue Basse 8h10 > école 8h20', 'place du Marché', 'école'],
		['Je vais à Vaudry en passant par Moëlle, départ de Sainte-Lure', 'Sainte-Lure', 'Vaudry'],
		['je vais à vaudry demain depuis moëlle', 'moëlle', 'vaudry'],
		['RDV 8h parking du stade, direction Vaudry, 3 places', 'parking du stade, Brenac', 'Vaudry'],
		['Cherche une place pour Léa vers Vaudry', HOME, 'Vaudry'],
		['Trajet domicile-travail Saint-Lure Vaudry tous les jours', 'Saint-Lure', 'Vaudry'],
		['Trajet Saint-Lure-Vaudry samedi 10h, 2 places', 'Saint-Lure', 'Vaudry'],
		['Départ Moëlle samedi 20 à 8h -> Vaudry via Lure, 2 places', 'Moëlle', 'Vaudry'],
		['une place de Moëlle à Vaudry vendredi ?', 'Moëlle', 'Vaudry'],
		['je cherche à covoiturer entre Moëlle et Vaudry', 'Moëlle', 'Vaudry'],
		['Cherche covoit pour ma fille : Moëlle vers Cégep Lure', 'Moëlle', 'Cégep Lure'],
		['Qui rentre sur Vaudry samedi ? deux étudiants kotent à Lure', HOME, 'Vaudry'],
		['Recherche une famille sur Moëlle pour les trajets du collège Sand', 'Moëlle', 'collège Sand'],
		['on reste dans le coin de Moëlle, pratique à l’aréna Sand à 19h', 'Moëlle', 'aréna Sand'],
		['Je dois être à Sainte-Lure à Vaudry lundi à 7h', HOME, 'Sainte-Lure à Vaudry'],
		[
			'Je cherche un parent pour conduire Louise de Moëlle à l’académie de Vaudry',
			'Moëlle',
			'académie de Vaudry',
		],
		['Qui pour emmener un carton à Vaudry, à mon fils qui habite Lure ?', HOME, 'Vaudry'],
		[
			'je passe prendre ma fille au collège Sand et je file au conservatoire',
			'collège Sand',
			'conservatoire',
		],
		['match à Vaudry, rdv là-bas 9h15, on se retrouve au stade de Lure à 8h', 'stade de Lure', 'Vaudry'],
		['louise fait du théâtre à vaudry le mercredi, on part de moëlle', 'moëlle', 'vaudry'],
		['quelqun pour vaudry vendredi ? je participe', HOME, 'vaudry'],
		['on va à la mer vendredi, 2 places', HOME, 'la mer'],
		['3 places pour Vaudry jeudi de l’Ascension', HOME, 'Vaudry'],
		['Bonsoir, Vaudry depuis Moëlle, les lundis, 2 places', 'Moëlle', 'Vaudry'],
		['covoit saint lure -> vaudry nord, lundi à 8h', 'saint lure', 'vaudry nord'],
		['je monte a vaudry vendredi, depart moelle 17h, 3 places', 'moelle', 'vaudry'],
		[
			'Mes jumeaux ratent le TEC de Moëlle, une voiture va jusqu’à l’Athénée Sand de Vaudry ?',
			'Moëlle',
			'Athénée Sand de Vaudry',
		],
		['Reste une place Moëlle-Vaudry, 7h15, tous les jours', 'Moëlle', 'Vaudry'],
		[
			'Ma nièce arrive à Lure Saint-Jean dimanche à 23h, quelqu’un rentre sur Vaudry ?',
			'Lure Saint-Jean',
			'Vaudry',
		],
		['je suis en béquilles, quelqu’un va au collège Sand de Vaudry ?', HOME, 'collège Sand de Vaudry'],
		['Avion mardi matin à Vaudry. Qui descend de bonne heure ?', HOME, 'Vaudry'],
		['Rdv IRM à Vaudry mardi à 9h45, un covoiturage ?', HOME, 'Vaudry'],
		['Mon père doit aller chez le cardiologue à Vaudry mercredi', HOME, 'Vaudry'],
		['Je vais chercher ma sœur à l’aéroport samedi, départ 15h de Moëlle, 3 places', 'Moëlle', 'aéroport'],
		[
			'Ma fille finit à 17h au collège Sand, quelqu’un la remonte à Vaudry ?',
			'collège Sand, Brenac',
			'Vaudry',
		],
		['Nouvelle dans le quartier (Moëlle), je cherche une voiture pour l’école Sand', 'Moëlle', 'école Sand'],
		['On part à 7h30 du viaduc pour Vaudry, 2 places', 'viaduc, Brenac', 'Vaudry'],
		['il faudrait que je sois à vaudry pour 10h mercredi prochain', HOME, 'vaudry'],
	])('%s', (text, from, to) => {
		expect(rideOf(text)).toMatchObject({ from, to });
	});
});

describe('who drives', () => {
	test.each<[string, 'offer' | 'need']>([
		['Quelqu’un va à Vaudry samedi ? Je participe aux frais', 'need'],
		['Je vais à Vaudry samedi, quelqu’un veut monter avec moi ?', 'offer'],
		['Il me reste deux places pour Vaudry, si quelqu’un cherche', 'offer'],
		['Qui a une place pour Vaudry demain ?', 'need'],
		['Cherche passagers pour Vaudry, partage des frais', 'offer'],
		['Ma voiture est en panne, ma fille doit être à Vaudry à 9h', 'need'],
		['Je cherche un lift pour mon fils, je peux faire les retours', 'need'],
		['Nous partons à 7h45 de Lure, deux places. On cherche une famille pour alterner', 'offer'],
		['Tournoi à Vaudry. Nos trois filles cherchent une place, aucun de nous ne peut conduire', 'need'],
		['Mon fils a judo à Vaudry, si une voiture passe par là…', 'need'],
		['Le taxi me laisse tomber, il faudrait que je sois à Vaudry, je monte bien en voiture', 'need'],
	])('%s', (text, role) => {
		expect(rideOf(text).role).toBe(role);
	});
});

describe('days', () => {
	test.each<[string, string]>([
		['Stage du lundi 23 au jeudi 26, je peux prendre 3 enfants', 'mon tue wed thu'],
		['Je pars demain à 8h de Moëlle', 'thu'],
		['tous les matins sauf le mercredi', 'mon tue thu fri'],
		['tous les jours à partir de lundi', 'mon tue wed thu fri'],
		['les lun, mar et jeu à 8h', 'mon tue thu'],
		['L/M/J/V à 8h', 'mon tue thu fri'],
		['lundi-vendredi à 8h', 'mon tue wed thu fri'],
		['vendredi à 17h, retour dimanche', 'fri'],
		['retour dimanche de Vaudry, qui peut ?', 'sun'],
		['pour jeudi (son concours est vendredi matin)', 'thu'],
		['on va à la mer vendredi', 'fri'],
		['le matin à 8h30 (pas école le mercredi)', 'mon tue thu fri'],
		['cherche parent le lundi et le jeudi. Je peux garder vos enfants le dimanche en échange', 'mon thu'],
		['le mardi et le jeudi, répondre avant samedi', 'tue thu'],
		['un lundi sur deux', 'mon'],
		['vendredi matin et soir', 'fri'],
		['ce week-end', 'sat sun'],
		['une fois de temps en temps', ''],
	])('%s', (text, days) => {
		expect(rideOf(`Je vais à Vaudry ${text}`).days.join(' ')).toBe(days);
	});
});

describe('time', () => {
	test.each<[string, string | null]>([
		['Cours à 9h, on part à 8h15', '08:15'],
		['Je dois y être pour 8h30', '08:30'],
		['retour 18h, aller 8h', '08:00'],
		['je rentre vers 18h', '18:00'],
		['mercredi après-midi à 14h', '14:00'],
		['à 3h de route', null],
		['Je commence à 6h, qui peut le déposer pour 8h15 ?', '08:15'],
		['départ vers 7.50', '07:50'],
		['mercredi midi (11h30)', '11:30'],
	])('%s', (text, time) => {
		expect(rideOf(`Covoiturage Vaudry. ${text}`).time).toBe(time);
	});
});

describe('seats', () => {
	test.each<[string, number | null]>([
		['Je vais à Vaudry, j’ai une 7 places donc 4 libres', 4],
		['Je vais à Vaudry, il me reste 2 ou 3 places', 2],
		['Je vais à Vaudry, place pour deux', 2],
		['Je vais à Vaudry, de la place dans le coffre', null],
		['Je vais à Vaudry, je peux prendre un enfant (siège auto 1-4 ans)', 1],
		['Cherche une place pour moi et mes 2 garçons', 3],
		['Cherche une place pour ma fille (8 ans) et mon fils', 2],
		['Qui va à Vaudry ? J’ai rendez-vous avec mon bébé', 2],
		['Qui va à Vaudry ? Je suis coincée avec le bébé, c’est pour mon fils', 1],
		['Qui va à Vaudry ? On est trois', 3],
		['Famille de 5 cherche chauffeur pour Vaudry', 5],
		['Qui va à Vaudry ?', 1],
		['Qui pourrait nous emmener à Vaudry ?', 2],
		['Vol à Vaudry lundi, qui y va ? 2 adultes 2 enfants', 4],
		['Qui peut me rapporter un vélo de Vaudry ?', null],
		['Je vais à Vaudry, deux petites danseuses bienvenues', 2],
		['Je vais à Vaudry, deux étudiants peuvent monter', 2],
		['Je vais à Vaudry, si 2 musiciens veulent profiter', 2],
		['Qui va à Vaudry ? Ma mère et moi devons y être à 7h', 2],
		['Qui va à Vaudry ? C’est pour descendre mon vélo (pas moi, moi je prends le train)', null],
		['Je vais à Vaudry. Deux sièges derrière, un devant, soit trois personnes', 3],
	])('%s', (text, seats) => {
		expect(rideOf(text).seats).toBe(seats);
	});
});
