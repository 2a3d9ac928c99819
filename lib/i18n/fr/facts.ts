import type { RideFacts, ThingState } from '../../domain/understanding.ts';
import type { Fact } from '../../domain/work.ts';
import { plural } from '../numbers.ts';

/** What was understood of a post: suggestions, never facts. */
export const facts = {
	understood: 'Compris du texte',
	when: 'Quand',
	price: 'Prix',
	free: 'gratuit',
	place: 'Lieu',
	forWhom: 'Âge ou taille',
	state: 'État',
	states: {
		new: 'neuf',
		'like-new': 'comme neuf',
		'very-good': 'très bon état',
		good: 'bon état',
		worn: 'usé',
	} satisfies Record<ThingState, string>,
	inches: (sizes: readonly number[]) => `${sizes.join(' ou ')}\u00a0pouces`,
	seatGroups: (groups: readonly number[]) => `groupe ${groups.join('/')}`,
	ride: 'Trajet',
	way: (from: string, to: string) => {
		if (from === '') return `vers ${to}`;
		return to === '' ? `depuis ${from}` : `${from} → ${to}`;
	},
	rideWhen: 'Départ',
	seats: 'Places',
	seatsOf: (role: RideFacts['role'], seats: number | null) => {
		const count =
			seats === null ? (role === 'offer' ? 'places' : 'place') : plural('fr', seats, 'place', 'places');
		const one = seats === null ? role === 'need' : seats < 2;
		return `${count} ${role === 'offer' ? 'proposée' : 'cherchée'}${one ? '' : 's'}`;
	},
	toCheck: 'date à vérifier',
	saidByYou: 'dit par vous',
	quoted: (words: readonly string[]) => words.map((word) => `«\u00a0${word}\u00a0»`).join(', '),
	written: (weekday: string) => `Écrit un ${weekday}.`,
	whichDay: (weekday: string) => `Quel ${weekday}\u00a0?`,
	whichDate: 'Quelle date\u00a0?',
	dontKnow: 'Je ne sais pas',
	rightDate: 'C’est la bonne date',
	right: 'C’est juste',
	correct: 'Corriger',
	toSay: (facts: readonly string[]) => `Préciser : ${facts.join(', ')}`,
	names: {
		event: 'date',
		ride: 'trajet',
		price: 'prix',
		place: 'lieu',
		condition: 'état',
	} satisfies Record<Fact, string>,
	form: {
		title: 'Ce que dit la publication',
		help: 'Un champ vidé veut dire qu’il n’y en a pas.',
		date: 'Date',
		time: 'Heure',
		price: (currency: string) => `Prix, en ${currency}`,
		priceHint: '0 = gratuit',
		place: 'Lieu',
		condition: 'État',
		unsaid: 'non précisé',
		role: 'Qui conduit',
		roles: { offer: 'Propose des places', need: 'Cherche une place' },
		from: 'Départ de',
		to: 'Vers',
		days: 'Jours',
		leaves: 'Heure de départ',
		seats: 'Places',
		keep: 'Garder',
		asRead: 'Revenir à ce que Colibri a lu',
		flaws: {
			date: 'Donnez un jour avec l’heure.',
			price: 'Un prix est un nombre, par exemple 12,50.',
			seats: 'Un nombre de places, par exemple 2.',
		},
	},
	noEvent: 'Pas de sortie ici',
	toCalendar: 'Vers mon agenda',
	toCalendarHint: 'Un fichier .ics, que tout agenda ouvre.',
	notInCalendar: 'La date n’est pas encore connue.',
	did: {
		dated: (day: string) => `Date notée\u00a0: ${day}.`,
		unknown: 'La question ne sera plus posée.',
		none: 'Retirée de l’agenda.',
		said: 'C’est noté.',
		asRead: 'Colibri montre à nouveau ce qu’il a lu.',
		undone: 'Annulé.',
	},
};
