import type { SampleGroup } from './sample-thread.ts';

export const frenchSample: SampleGroup = {
	name: 'Parents de Valmorin (exemple)',
	threads: [
		{
			author: 'Nadia Ferrand',
			daysAgo: 18,
			text: 'Bonjour, nous venons d’arriver à Valmorin. Quelqu’un connaît un pédiatre qui prend encore de nouveaux patients ? Mon fils a 8 mois.',
			replies: [
				['Julie Perrot', 'La docteure Hélène Marchal, rue des Tilleuls, très à l’écoute : 01 99 00 41 27'],
				['Karim Belhadj', 'Je recommande aussi la docteure Marchal, elle prend le temps.'],
				['Sophie Lambert', 'Pareil, Hélène Marchal suit mes deux filles depuis leur naissance.'],
			],
			card: true,
		},
		{
			author: 'Thomas Girard',
			daysAgo: 6,
			text: 'Je vends une poussette double en très bon état, pliage facile, housse de pluie comprise. 90 € à venir chercher près de la gare.',
			price: '90 €',
			replies: [['Inès Robin', 'Bonjour, est-elle toujours disponible ?']],
			confirmed: 'offer',
		},
		{
			author: 'Léa Morand',
			daysAgo: 4,
			text: 'Nous attendons des jumeaux pour mai et cherchons une poussette double d’occasion, petit budget. Merci d’avance.',
			replies: [],
			confirmed: 'need',
		},
		{
			author: 'Amandine Colin',
			daysAgo: 41,
			text: 'Qui aurait le nom d’une nounou de confiance, deux soirs par semaine après l’école Voltaire ?',
			replies: [
				[
					'Marc Delorme',
					'Fatou Diallo garde nos enfants depuis trois ans, ponctuelle et très douce. 06 39 98 21 54',
				],
				['Nadia Ferrand', 'Oui, Fatou est formidable.'],
			],
		},
		{
			author: 'Élodie Brun',
			daysAgo: 9,
			text: 'Bon plan : la bibliothèque prête des jeux de société gratuitement pendant trois semaines, il suffit de la carte de lecteur.',
			replies: [['Sophie Lambert', 'Merci, nous y allons mercredi.']],
			confirmed: 'tip',
		},
		{
			author: 'Karim Belhadj',
			daysAgo: 2,
			text: 'Perdu un doudou lapin gris avec une oreille blanche, entre le parc des Ormes et la boulangerie. Ma fille ne dort plus.',
			replies: [['Inès Robin', 'Je passe par là ce soir, je regarde.']],
		},
		{
			author: 'Inès Robin',
			daysAgo: 1,
			text: 'Trouvé ce matin un petit lapin gris en peluche sur un banc du parc des Ormes. Je le garde à la maison.',
			replies: [],
		},
		{
			author: 'Marc Delorme',
			daysAgo: 12,
			text: 'Je conduis mes enfants à l’école Voltaire le lundi et le jeudi, départ à 8 h 10 de la place du Marché. Deux places dans la voiture.',
			replies: [['Amandine Colin', 'Le jeudi nous arrangerait beaucoup, je vous écris.']],
		},
		{
			author: 'Sophie Lambert',
			daysAgo: 25,
			text: 'Un bon plombier pour une fuite sous l’évier ? Le nôtre est parti à la retraite.',
			replies: [
				['Thomas Girard', 'Atelier Rivoire, venu le jour même, prix correct. 01 99 00 63 80'],
				['Élodie Brun', 'Évitez Plomberie Express, devis doublé sur place.'],
			],
		},
		{
			author: 'Julie Perrot',
			daysAgo: 3,
			text: 'Samedi prochain de 9 h à 12 h, bourse aux vêtements d’enfants dans la salle des fêtes. Entrée libre, accessible aux poussettes.',
			replies: [['Léa Morand', 'Super, nous viendrons.']],
		},
		{
			author: 'Paul Renaud',
			daysAgo: 55,
			text: 'Et si nous mettions en place une armoire à livres devant l’école ? Je peux la construire.',
			replies: [['Nadia Ferrand', 'Très bonne idée, je donne des albums.']],
		},
		{
			author: 'Claire Vasseur',
			daysAgo: 30,
			text: 'Rappel de l’équipe : une annonce par famille et par jour, et pas de photo d’enfant reconnaissable. Merci à tous.',
			replies: [],
		},
	],
};
