import type { SampleGroup } from './sample-thread.ts';

export const englishSample: SampleGroup = {
	name: 'Valmorin parents (sample)',
	threads: [
		{
			author: 'Nadia Ferrand',
			daysAgo: 18,
			text: 'Hello, we have just moved to Valmorin. Does anyone know a pediatrician who still takes new patients? My son is 8 months old.',
			replies: [
				['Julie Perrot', 'Dr Helen Marchal, rue des Tilleuls, she really listens: 01 99 00 41 27'],
				['Karim Belhadj', 'I recommend Dr Marchal too, she takes her time.'],
				['Sophie Lambert', 'Same here, Helen Marchal has followed my two girls since birth.'],
			],
			card: true,
		},
		{
			author: 'Thomas Girard',
			daysAgo: 6,
			text: 'Selling a double stroller in very good condition, folds easily, rain cover included. 90 €, pick up near the station.',
			price: '90 €',
			replies: [['Ines Robin', 'Hi, is it still available?']],
			confirmed: 'offer',
		},
		{
			author: 'Lea Morand',
			daysAgo: 4,
			text: 'We are expecting twins in May and looking for a second-hand double stroller, small budget. Thank you.',
			replies: [],
			confirmed: 'need',
		},
		{
			author: 'Amanda Collins',
			daysAgo: 41,
			text: 'Could anyone recommend a babysitter, two evenings a week after Voltaire school?',
			replies: [
				[
					'Mark Delorme',
					'Fatou Diallo has looked after our children for three years, always on time. 06 39 98 21 54',
				],
				['Nadia Ferrand', 'Yes, Fatou is wonderful.'],
			],
		},
		{
			author: 'Elodie Brun',
			daysAgo: 9,
			text: 'Good tip: the library lends board games for free for three weeks, all you need is a reader’s card.',
			replies: [['Sophie Lambert', 'Thank you, we are going on Wednesday.']],
			confirmed: 'tip',
		},
		{
			author: 'Karim Belhadj',
			daysAgo: 2,
			text: 'Lost: a grey toy rabbit with one white ear, between the park and the bakery. My daughter cannot sleep without it.',
			replies: [['Ines Robin', 'I am walking that way tonight, I will look.']],
		},
		{
			author: 'Ines Robin',
			daysAgo: 1,
			text: 'Found this morning: a small grey rabbit, a soft toy, on a bench in the park. I am keeping it safe.',
			replies: [],
		},
		{
			author: 'Mark Delorme',
			daysAgo: 12,
			text: 'I drive my children to Voltaire school on Mondays and Thursdays, leaving Market Square at 8:10. Two seats in the car.',
			replies: [['Amanda Collins', 'Thursdays would help us a lot, I will write to you.']],
		},
		{
			author: 'Sophie Lambert',
			daysAgo: 25,
			text: 'A good plumber for a leak under the sink? Ours has retired.',
			replies: [
				['Thomas Girard', 'Rivoire workshop, came the same day, fair price. 01 99 00 63 80'],
				['Elodie Brun', 'Avoid Plomberie Express, the price doubled on the spot.'],
			],
		},
		{
			author: 'Julie Perrot',
			daysAgo: 3,
			text: 'Children’s clothes sale in the village hall, Saturday from 9 to 12. Free entry, easy with a stroller.',
			replies: [['Lea Morand', 'Great, we will come.']],
		},
		{
			author: 'Paul Renaud',
			daysAgo: 55,
			text: 'How about a little free library in front of the school? I can build it.',
			replies: [['Nadia Ferrand', 'Lovely idea, I have picture books to give.']],
		},
		{
			author: 'Claire Vasseur',
			daysAgo: 30,
			text: 'A reminder from the team: one ad per family and per day, and no photo where a child can be recognised. Thank you all.',
			replies: [],
		},
	],
};
