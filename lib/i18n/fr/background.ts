export const background = {
	searchSelection: 'Chercher «\u00a0%s\u00a0» dans Colibri',
	openPanel: 'Ouvrir le panneau',
	openWorkshop: 'Ouvrir l’atelier',
	omniboxHint: 'Chercher dans ce que vous avez lu',
	omniboxNothing: (text: string) => `Rien trouvé pour « ${text} »`,
	omniboxUnavailable: 'La bibliothèque ne s’ouvre pas',
};
