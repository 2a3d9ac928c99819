import type { Kind } from '../../domain/kind.ts';

export const kinds: Record<Kind, string> = {
	question: 'Question',
	tip: 'Bon plan',
	need: 'Demande',
	offer: 'Offre',
	event: 'Sortie',
	ride: 'Trajet',
	lost: 'Perdu',
	found: 'Trouvé',
	job: 'Emploi',
	distress: 'Appel à l’aide',
	idea: 'Idée',
	cause: 'Cause',
	announcement: 'Annonce',
	other: 'Autre',
};
