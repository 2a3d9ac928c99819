import type { StoreFailure } from '../../domain/store-failure.ts';

/** The few words drawn inside Facebook's page. The background sends them: sentences only, `{}` where a part goes. */
export const page = {
	suggestedKind: '{}\u00a0?',
	unsorted: 'Publication lue',
	saved: 'enregistrée',
	taken: 'parti',
	timesAnswered: { once: 'déjà répondue', more: 'répondue {}\u00a0fois' },
	openMark: 'Ouvrir le repère de Colibri\u00a0:',
	suggested: 'proposé par Colibri',
	confirmed: 'confirmé par vous',

	offer: 'Garder ce groupe en mémoire\u00a0?',
	offerHelp:
		'Colibri retiendra les publications que vous verrez ici. Tout reste dans ce navigateur\u00a0; rien n’est envoyé.',
	yes: 'Oui',
	notThisOne: 'Pas celui-ci',
	firstRun: 'Avant de lire, trois écrans à voir.',
	start: 'Commencer',
	keep: 'Garder ce groupe',

	state: 'Colibri dans ce groupe',
	kept: { one: 'publication gardée', many: 'publications gardées' },
	reading: 'Lecture en cours.',
	notKept: 'Ce groupe n’est pas lu.',
	paused: 'Lecture en pause.',
	pause: 'Mettre en pause',
	resume: 'Reprendre',
	stop: 'Ne plus lire ce groupe',
	stopHelp: 'Ce qui est gardé reste cherchable.',
	close: 'Fermer',
	search: 'Chercher',

	degraded: 'Facebook a changé une partie de sa page. Colibri lit encore, mais pas tout.',
	unrecognised: 'Facebook a changé sa page. Mettez Colibri à jour\u00a0; ce qui était lu reste cherchable.',
	changed: 'Facebook a changé',
	mend: 'Que faire\u00a0?',
	severalHelp: 'Seules les publications des groupes que vous lisez avec Colibri sont gardées.',
	mobileHelp: 'Sur le Facebook mobile, seul le texte est lu\u00a0: ni lien, ni réponses.',

	notKeptBecause: {
		refused: 'Le navigateur refuse de garder vos données\u00a0: rien de nouveau n’est retenu.',
		blocked: 'Un ancien onglet de Colibri bloque la mémoire. Fermez-le\u00a0: la lecture reprendra.',
		newer: 'Vos données viennent d’un Colibri plus récent. Mettez Colibri à jour.',
		full: 'Plus de place. Rien n’est perdu, mais rien de nouveau n’est retenu.',
		silent:
			'Vos données ne répondent pas. Le disque est peut-être plein\u00a0; rien de nouveau n’est retenu.',
		broken: 'Vos données n’ont pas pu être écrites\u00a0: rien de nouveau n’est retenu.',
	} satisfies Record<StoreFailure, string>,
	updated: 'Colibri vient d’être mis à jour. Rechargez la page pour reprendre la lecture.',
	reload: 'Recharger',
};
