import { plural } from '../numbers.ts';

/** What can be done on a page that Facebook changed. */
export const mend = {
	title: 'Facebook a changé',
	counts: (seen: number, read: number) =>
		`${plural('fr', seen, 'publication vue', 'publications vues')} sur cette page, ${plural('fr', read, 'lue', 'lues')}.`,
	safe: 'Ce qui est déjà gardé ne change pas.',
	captureHelp: 'Sélectionnez le texte d’une publication, puis gardez-le.',
	capture: 'Garder le texte sélectionné',
	captureNothing: 'Sélectionnez d’abord le texte d’une publication.',
	captured: 'Texte gardé.',
	reportHelp:
		'Pour aider à réparer Colibri\u00a0: voici comment la page est construite, sans texte, ni nom, ni adresse. Rien ne part tout seul.',
	field: 'Structure de la page',
	copy: 'Copier la structure',
	copied: 'Structure copiée.',
	refused: 'Le navigateur refuse de copier. Le texte est sélectionné\u00a0: copiez-le au clavier.',
	close: 'Fermer',
};
