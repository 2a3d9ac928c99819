import type { ThingState } from '../../domain/understanding.ts';

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
	toCheck: 'date à vérifier',
	saidByYou: 'dit par vous',
	quoted: (words: readonly string[]) => words.map((word) => `«\u00a0${word}\u00a0»`).join(', '),
	written: (weekday: string) => `Écrit un ${weekday}.`,
	whichDay: (weekday: string) => `Quel ${weekday}\u00a0?`,
	whichDate: 'Quelle date\u00a0?',
	dontKnow: 'Je ne sais pas',
	rightDate: 'C’est la bonne date',
	noEvent: 'Pas de sortie ici',
	toCalendar: 'Vers mon agenda',
	toCalendarHint: 'Un fichier .ics, que tout agenda ouvre.',
	notInCalendar: 'La date n’est pas encore connue.',
	did: {
		dated: (day: string) => `Date notée\u00a0: ${day}.`,
		unknown: 'La question ne sera plus posée.',
		none: 'Retirée de l’agenda.',
		undone: 'Annulé.',
	},
};
