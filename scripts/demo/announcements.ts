/** What is on in the days after today, announced in the demo's group: an agenda of past dates would show nothing. */
import type { CorpusThread } from '#tests/site/content.ts';

const DAY_MS = 86_400_000;
const TIME_ZONE = 'Europe/Paris';

interface Announcement {
	readonly author: string;
	/** Days before today. */
	readonly ago: number;
	/** Days after today. */
	readonly ahead: number;
	readonly says: (day: string) => string;
	readonly replies?: readonly (readonly [author: string, text: string])[];
}

const ANNOUNCEMENTS: readonly Announcement[] = [
	{
		author: 'Nadia Ferhat',
		ago: 9,
		ahead: 2,
		says: (day) =>
			`Bourse aux jouets et à la puériculture ${day} de 9h à 13h, salle des Roches. Entrée gratuite, 5 € la table pour celles et ceux qui vendent.`,
		replies: [['Karine Dubreuil', 'On y sera, merci !']],
	},
	{
		author: 'Thomas Lacroix',
		ago: 3,
		ahead: 2,
		says: (day) =>
			`Petit rappel : bourse aux jouets ${day}, 9h-13h, salle des Roches. Il reste des tables pour la puériculture.`,
	},
	{
		author: 'Médiathèque des Ruffins',
		ago: 4,
		ahead: 1,
		says: (day) =>
			`Éveil musical à la médiathèque ${day} à 10h30, pour les 0-3 ans avec un parent. Gratuit, sur inscription.`,
	},
	{
		author: 'Oumou Traoré',
		ago: 6,
		ahead: 4,
		says: (day) =>
			`Café des parents solos ${day} de 18h à 20h, maison de quartier. Garde d'enfants sur place.`,
	},
	{
		author: 'Claire Morel',
		ago: 5,
		ahead: 9,
		says: (day) =>
			`Atelier cuisine parents-enfants (à partir de 5 ans) ${day} à 15h au centre social, 8 € par famille.`,
	},
];

/** `moved`: what the site adds to every date of its threads. */
export function announcements(group: string, now: number, moved: number): CorpusThread[] {
	return ANNOUNCEMENTS.map(({ author, ago, ahead, says, replies = [] }, place) => {
		const at = now - ago * DAY_MS - moved;
		return {
			id: `demo-announcement-${place + 1}`,
			group,
			at: new Date(at).toISOString(),
			author,
			text: says(dayNamed(now + ahead * DAY_MS)),
			comments: replies.map(([replier, text], turn) => ({
				author: replier,
				at: new Date(at + (turn + 1) * 3_600_000).toISOString(),
				text,
				reply: false,
			})),
			labels: { kind: 'event', price: null, contacts: [] },
		};
	});
}

/** « samedi 28 novembre ». */
function dayNamed(at: number): string {
	return new Intl.DateTimeFormat('fr', {
		timeZone: TIME_ZONE,
		weekday: 'long',
		day: 'numeric',
		month: 'long',
	}).format(at);
}
