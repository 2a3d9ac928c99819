/** Country and time zone of a group, guessed from what is said in it; the user's own setting always wins. */
import type { Country } from '#lib/domain/group.ts';
import { findPhones } from './phones.ts';
import { readText } from './reading.ts';

export interface GroupClues {
	readonly name: string;
	/** Some posts and comments of the group; a few dozen are enough. */
	readonly texts: readonly string[];
	/** IANA zone of the browser that reads the group. */
	readonly browserZone: string;
}

/** What dates and phone numbers of a group are read with. */
export interface GroupPlace {
	readonly country: Country;
	readonly timeZone: string;
}

export const ZONES: Readonly<Record<Country, string>> = {
	FR: 'Europe/Paris',
	BE: 'Europe/Brussels',
	CH: 'Europe/Zurich',
	CA: 'America/Toronto',
	LU: 'Europe/Luxembourg',
};

/** Large towns, regions, those who live there ("namurois") and words only one of the countries uses, folded. */
const SAID_IN: Readonly<Record<Exclude<Country, 'FR'>, string>> = {
	BE:
		'belgique belge belges bruxelles bxl liege namur charleroi mons louvain wallonie ixelles uccle schaerbeek etterbeek tournai verviers arlon wavre nivelles anderlecht molenbeek jette woluwe seraing herstal dinant ciney gembloux ottignies waterloo rixensart mouscron eupen bastogne hesbaye condroz ' +
		'wallon wallons wallonne bruxellois bruxelloise bruxelloises liegeois liegeoise liegeoises namurois namuroise namuroises carolo carolos montois montoise tournaisien tournaisiens vervietois hennuyer hennuyers ' +
		'gsm payconiq logopede accueillante cpas mutualite nonante',
	CH:
		'suisse suisses romandie lausanne geneve neuchatel fribourg vaud valais jura sion vevey montreux morges nyon yverdon renens bienne martigny sierre monthey carouge meyrin lancy vernier pully delemont porrentruy bulle gruyere chablais lavaux ' +
		'romand romands romande romandes lausannois lausannoise lausannoises genevois genevoise genevoises neuchatelois neuchateloise neuchateloises fribourgeois fribourgeoise vaudois vaudoise vaudoises valaisan valaisans valaisanne valaisannes jurassien jurassiens jurassienne biennois biennoise ' +
		'natel twint chf francs logopediste',
	CA:
		'quebec montreal laval longueuil gatineau sherbrooke saguenay levis rosemont villeray limoilou terrebonne repentigny brossard drummondville joliette rimouski outaouais mauricie estrie gaspesie laurentides lanaudiere monteregie ' +
		'quebecois quebecoise quebecoises montrealais montrealaise montrealaises gatinois gatinoise lavallois lavalloise sherbrookois acadien acadiens acadienne ' +
		'cegep cpe clsc tuque cellulaire piasses',
	LU: 'luxembourg esch differdange dudelange',
};
const PREFIXES: Readonly<Record<string, Country>> = {
	'+33': 'FR',
	'+32': 'BE',
	'+41': 'CH',
	'+1': 'CA',
	'+352': 'LU',
};
const WORD_OF = new Map(
	Object.entries(SAID_IN).flatMap(([country, words]) =>
		words.split(' ').map((word) => [word, country as Country] as const),
	),
);

/** The likeliest country, its zone; France in doubt. */
export function guessPlace(clues: GroupClues): GroupPlace {
	const votes = new Map<Country, number>([['FR', 1.5]]);
	const vote = (country: Country | undefined, weight: number) => {
		if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
	};
	vote(countryOfZone(clues.browserZone), clues.browserZone.startsWith('America/') ? 8 : 2);
	for (const word of readText(clues.name).words) vote(WORD_OF.get(word.folded), 10);
	for (const text of clues.texts.slice(0, 200)) voteText(text, vote);
	const overseas = overseasZone(clues);
	if (overseas) return { country: 'FR', timeZone: overseas };
	const country = [...votes].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 'FR';
	const timeZone = countryOfZone(clues.browserZone) === country ? clues.browserZone : ZONES[country];
	return { country, timeZone };
}

const COMMON_IN_NAMES =
	/^(parents?|mamans?|papas?|familles?|entraide|entr|aide|groupe|les|la|le|des|de|du|d|et|l|voisins?|communaute|reseau|solidarite|coups?|main|chez|nous|families|mums|moms|english|speakers|expats?|of|in|the|bons?|plans?|ecole|college|jeunes|nounous?|assmat|pays|vallee|quartier|canton|region|cote|co?voit\w*|kovoit\w*|trajets?|navetteurs?|pendulaires?|frontaliers?|etudiants?|habitants?|hockey|foot|football|rugby|basket|hand|judo|danse|gym|natation|club|fc|as|us|rc|amap|troc|dons?|vide|dressing|assmats?|solidaires?|solidaire|prefecture|gare|centre|garde|enfants?|bebes?|ados?|scouts?|[mu]\d{1,2}|\d+)$/;

/** The town a group's name tells ("Parents de Montreuil" → "Montreuil"), or "". */
export function townOf(groupName: string): string {
	const parts = groupName.split(/[(),–|]| - /).filter((part) => part.trim() !== '');
	const towns = parts.map(firstName);
	return towns.find((town) => town !== '' && !isRegion(town)) ?? towns.find((town) => town !== '') ?? '';
}

/** Départements, provinces, cantons and regions that groups name beside a town; those a town shares its name with left out. */
const REGIONS = new Set(
	(
		'ain aisne allier ardeche ardennes ariege aube aude aveyron calvados cantal charente charente-maritime cher correze cote-d-or cotes-d-armor creuse dordogne doubs drome essonne eure finistere gard gers gironde ' +
		'herault ille-et-vilaine indre isere jura landes loire loiret lot lozere manche marne mayenne meurthe-et-moselle meuse morbihan moselle nievre nord oise orne pas-de-calais puy-de-dome rhone sarthe savoie haute-savoie ' +
		'seine-et-marne seine-maritime somme tarn var vaucluse vendee vienne haute-vienne vosges yonne yvelines hautes-alpes hautes-pyrenees haute-garonne haute-loire haute-marne haute-saone bretagne normandie alsace lorraine ' +
		'picardie auvergne provence occitanie aquitaine limousin bourgogne franche-comte corse pays vexin perigord quercy beauce brie sologne wallonie hainaut brabant condroz hesbaye ardenne gaume borinage romandie valais vaud ' +
		'lavaux riviera chablais gruyere abitibi estrie mauricie gaspesie outaouais laurentides lanaudiere monteregie beauce charlevoix saguenay ile reunion guadeloupe martinique guyane mayotte'
	).split(' '),
);

function isRegion(town: string): boolean {
	return (
		REGIONS.has(
			readText(town)
				.words.map(({ folded }) => folded)
				.join('-'),
		) || REGIONS.has(readText(town).words[0]?.folded ?? '')
	);
}

function firstName(groupName: string): string {
	const words = readText(groupName).words;
	const first = words.findIndex(
		(word) => (word.shape === 'capital' || word.shape === 'upper') && !COMMON_IN_NAMES.test(word.folded),
	);
	if (first < 0 || words.slice(0, first).some((word) => /^(ecole|college|lycee|creche)$/.test(word.folded)))
		return '';
	let last = first;
	while (
		/^[\s\-'’]$/.test(groupName.slice(words[last]?.end, words[last + 1]?.start)) &&
		words[last + 1]?.shape !== 'digits' &&
		!/^[mu]\d{1,2}$/.test(words[last + 1]?.folded ?? '') &&
		(groupName[words[last]?.end ?? 0] === '-' || words[last + 1]?.shape === 'capital')
	)
		last += 1;
	return groupName.slice(words[first]?.start, words[last]?.end);
}

/** French departments far from Paris: their zone, and how their people and numbers name them. */
const OVERSEAS: readonly (readonly [zone: string, words: RegExp])[] = [
	['Indian/Reunion', /\b974\b|la r[ée]union\b|[îi]le de la r[ée]union|saint-denis de la r/i],
	['America/Guadeloupe', /\b971\b|guadeloupe|pointe-[àa]-pitre/i],
	['America/Martinique', /\b972\b|martinique|fort-de-france/i],
	['America/Cayenne', /\b973\b|guyane|cayenne/i],
	['Indian/Mayotte', /\b976\b|mayotte|mamoudzou/i],
];

/** The browser's own zone, or the name of the group, tells a group overseas. */
function overseasZone({ name, browserZone }: GroupClues): string | null {
	const said = OVERSEAS.find(([zone, words]) => zone === browserZone || words.test(name));
	return said?.[0] ?? null;
}

/** How only one country groups the figures of a number ("079 123 45 67", "0475 12 34 56"), or writes a price ("30.-"). */
const FORMS: readonly (readonly [Country, RegExp])[] = [
	['CH', /(?<![\d+])0\d\d[ ./]\d{3}[ .]\d\d[ .]\d\d(?!\d)/],
	['CH', /\d\.[-–—](?!\d)/],
	['BE', /(?<![\d+])04\d\d[ ./]\d\d[ .]?\d\d[ .]?\d\d(?!\d)/],
	['BE', /(?<![\d+])04\d\d[ ./]\d{3}[ .]?\d{3}(?!\d)/],
];

function voteText(text: string, vote: (country: Country | undefined, weight: number) => void): void {
	const reading = readText(text.slice(0, 4000));
	for (const word of reading.words) {
		if (word.folded === '€' || word.folded === 'euros') vote('FR', 0.1);
		else if (word.folded === '$') vote('CA', 1);
		else vote(WORD_OF.get(word.folded), word.folded === 'chf' || word.folded === 'gsm' ? 1.5 : 0.4);
	}
	const forms = FORMS.filter(([, form]) => form.test(reading.text));
	for (const [country] of forms) vote(country, 1.2);
	if (forms.length > 0) return;
	for (const country of ['FR', 'BE', 'CA'] as const) {
		for (const { phone, valid } of findPhones(reading.text, country)) {
			const prefix = Object.keys(PREFIXES).find((one) => phone.startsWith(one));
			if (valid && prefix) vote(PREFIXES[prefix], PREFIXES[prefix] === country ? 0.6 : 0.2);
		}
	}
}

function countryOfZone(zone: string): Country | undefined {
	if (/^America\/(Toronto|Montreal|Halifax|Moncton|Winnipeg|Vancouver|Edmonton|New_York)$/.test(zone))
		return 'CA';
	return (Object.keys(ZONES) as Country[]).find((country) => ZONES[country] === zone);
}
