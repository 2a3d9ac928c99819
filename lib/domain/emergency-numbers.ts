import type { Country } from './group.ts';

/** What a number is for; the interface puts it into words. */
export type EmergencyPurpose =
	| 'any'
	| 'medical'
	| 'police'
	| 'fire'
	| 'text'
	| 'shelter'
	| 'child-danger'
	| 'suicide'
	| 'partner-violence'
	| 'young-online'
	| 'listening'
	| 'young-listening'
	| 'health-advice';

export interface EmergencyNumber {
	/** As dialled in the country. */
	readonly number: string;
	readonly purpose: EmergencyPurpose;
}

interface CountryNumbers {
	readonly numbers: readonly EmergencyNumber[];
	/** Where the list was checked. */
	readonly sources: readonly string[];
	/** When, YYYY-MM-DD. */
	readonly checked: string;
}

const of = (number: string, purpose: EmergencyPurpose): EmergencyNumber => ({ number, purpose });

/** Numbers to call for help, by country, the most general first. Kept in the extension: shown without a network. */
export const EMERGENCY_NUMBERS: Readonly<Record<Country, CountryNumbers>> = {
	FR: {
		numbers: [
			of('112', 'any'),
			of('15', 'medical'),
			of('17', 'police'),
			of('18', 'fire'),
			of('114', 'text'),
			of('3114', 'suicide'),
			of('3919', 'partner-violence'),
			of('119', 'child-danger'),
			of('115', 'shelter'),
			of('3018', 'young-online'),
		],
		sources: [
			'https://chantepie.fr/vie-quotidienne/securite-prevention/numeros-durgence/',
			'https://saintviance.fr/numeros-durgences/',
		],
		checked: '2026-11-21',
	},
	BE: {
		numbers: [
			of('112', 'any'),
			of('101', 'police'),
			of('0800 32 123', 'suicide'),
			of('0800 30 030', 'partner-violence'),
			of('107', 'listening'),
			of('103', 'young-listening'),
		],
		sources: [
			'https://www.police.be/5998/fr/contact/numeros-durgence',
			'https://www.wallonie.be/fr/violences-conjugales-et-intrafamiliales',
			'https://www.ecouteviolencesconjugales.be',
		],
		checked: '2026-11-21',
	},
	CH: {
		numbers: [
			of('112', 'any'),
			of('144', 'medical'),
			of('117', 'police'),
			of('118', 'fire'),
			of('143', 'listening'),
			of('147', 'young-listening'),
		],
		sources: [
			'https://pages.rts.ch/la-1ere/programmes/on-en-parle/9800321-suicide-des-jeunes-detecter-les-signaux-de-detresse-10-09-2018.html',
			'https://cp.tdg.ch/fr/stories/11370-au-143-personne-nest-seul-pendant-les-fetes',
		],
		checked: '2026-11-21',
	},
	CA: {
		numbers: [
			of('911', 'any'),
			of('988', 'suicide'),
			of('811', 'health-advice'),
			of('1 800 363-9010', 'partner-violence'),
		],
		sources: [
			'https://988.ca/fr/les-modalites-et-conditions-pour-le-service',
			'https://cisss-outaouais.gouv.qc.ca/language/en/accessing-a-service/care-and-services-in-the-community/crisis-811/',
			'https://www.westislandnews.com/post/together-stop-the-virus-and-the-violence-24-7-help-hotlines',
		],
		checked: '2026-11-21',
	},
	LU: {
		numbers: [of('112', 'any')],
		sources: ['https://www.police.be/5998/fr/contact/numeros-durgence'],
		checked: '2026-11-21',
	},
};
