export const about = {
	title: 'À propos',
	version: (version: string) => `Colibri ${version}`,
	tale: 'Comme l’oiseau du conte\u00a0: faire sa part, goutte après goutte.',
	privacy: 'Vos données',
	privacyPoints: [
		'Tout est gardé dans ce navigateur. Colibri n’envoie rien et ne demande rien à aucun serveur.',
		'Il lit ce qui est à votre écran, dans les groupes que vous avez choisis\u00a0: texte, lien, date, prénom et initiale. Pas de photos, pas de profils, pas de réactions.',
		'L’auteur d’une publication anonyme n’est jamais retenu.',
		'Tout se met en pause, s’exporte, s’oublie et s’efface ici, à tout moment.',
	],
	members: 'Texte pour les membres',
	membersHelp: 'À épingler dans le groupe si vous l’administrez.',
	membersText:
		'Certains membres utilisent Colibri, une extension qui garde sur leur propre ordinateur les publications qu’ils lisent ici, pour les retrouver plus tard. Rien n’est publié ni envoyé ailleurs. Les noms sont abrégés. Si vous préférez ne pas y figurer, dites-le\u00a0: vos messages peuvent être effacés et ne seront plus retenus.',
	copyText: 'Copier le texte',
	textCopied: 'Texte copié.',
	licences: 'Licences',
	licence: 'Colibri est un logiciel libre, sous licence MIT.',
	lucide: 'Icônes Lucide, © Lucide Icons and Contributors, licence ISC.',
	notFacebook: 'Colibri n’est ni fait ni approuvé par Facebook ou Meta.',
};
