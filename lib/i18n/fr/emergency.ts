import type { EmergencyPurpose } from '../../domain/emergency-numbers.ts';

/** Beside a call for help: whom to call. */
export const emergency = {
	lead: 'Pour de l’aide tout de suite',
	call: (number: string, purpose: string) => `Appeler le ${number}, ${purpose}`,
	purposes: {
		any: 'toute urgence',
		medical: 'urgence médicale',
		police: 'police, gendarmerie',
		fire: 'pompiers',
		text: 'urgence par SMS',
		shelter: 'un toit pour la nuit',
		'child-danger': 'enfant en danger',
		suicide: 'pensées suicidaires',
		'partner-violence': 'violences conjugales',
		'young-online': 'jeunes et internet',
		listening: 'quelqu’un qui écoute',
		'young-listening': 'écoute des jeunes',
		'health-advice': 'conseil de santé',
	} satisfies Record<EmergencyPurpose, string>,
};
