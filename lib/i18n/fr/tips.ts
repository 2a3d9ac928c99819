import type { TipKind } from '../../domain/tip.ts';
import { plural } from '../numbers.ts';

interface TipState {
	readonly open: string;
	readonly taken: string;
	readonly take: string;
	readonly reopen: string;
}

export const tips = {
	title: 'Bons plans',
	show: 'Montrer',
	all: 'Tout',
	needs: 'Demandes',
	offers: 'Offres',
	finds: 'Adresses',
	openOnly: 'En cours',
	takenOnly: 'Terminés',
	kindOf: { tip: 'Adresse', offer: 'Offre', need: 'Demande' } satisfies Record<TipKind, string>,
	state: {
		tip: { open: 'valable', taken: 'plus valable', take: 'Plus valable', reopen: 'De nouveau valable' },
		offer: { open: 'disponible', taken: 'parti', take: 'C’est parti', reopen: 'De nouveau disponible' },
		need: { open: 'en cours', taken: 'pourvue', take: 'C’est pourvu', reopen: 'De nouveau cherché' },
	} as Record<TipKind, TipState>,
	moved: { open: 'De nouveau dans la liste.', taken: 'Rangé dans les terminés.' },
	note: 'Votre note',
	addNote: 'Noter',
	editNote: 'Modifier la note',
	thisWeek: 'Ces sept derniers jours',
	earlier: 'Avant',
	undated: 'Date inconnue',
	count: (total: number) => plural('fr', total, 'bon plan', 'bons plans'),
	emptyTitle: 'Aucun bon plan gardé.',
	emptyHelp:
		'À côté d’une publication, confirmez «\u00a0Bon plan\u00a0», «\u00a0Offre\u00a0» ou «\u00a0Demande\u00a0»\u00a0: elle arrive ici, avec son prix et son état.',
	nothingTitle: 'Rien de tel pour l’instant.',
	nothingHelp: 'Changez de filtre pour voir le reste.',
	pairTitle: 'Ces deux-là se répondent peut-être',
	pairCount: (count: number) => `1 sur ${count}`,
	pairWhy: 'Pourquoi',
	pairYes: 'Oui, c’est ça',
	pairNo: 'Pas celles-là',
	sameGroup: 'même groupe',
	daysApart: (days: number) => `${days}\u00a0jour${days > 1 ? 's' : ''} d’écart`,
	gift: 'don',
};
