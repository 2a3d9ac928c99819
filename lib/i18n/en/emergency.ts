import type { emergency as french } from '../fr/emergency.ts';

/** Beside a call for help: whom to call. */
export const emergency: typeof french = {
	lead: 'For help right now',
	call: (number: string, purpose: string) => `Call ${number}, ${purpose}`,
	purposes: {
		any: 'any emergency',
		medical: 'medical emergency',
		police: 'police',
		fire: 'fire brigade',
		text: 'emergency by text',
		shelter: 'a roof for tonight',
		'child-danger': 'child in danger',
		suicide: 'suicidal thoughts',
		'partner-violence': 'partner violence',
		'young-online': 'young people online',
		listening: 'someone who listens',
		'young-listening': 'young people’s helpline',
		'health-advice': 'health advice',
	},
};
