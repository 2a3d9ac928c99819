/**
 * School holidays by zone: data, to be extended each year.
 *
 * From the first day without school (a Saturday where schools close on Friday) to the last day before school again.
 * Checked on 21 November 2026 against two sources or more a line:
 * - France 2025-2026: education.gouv.fr/calendrier-scolaire-100148 as copied by schools and local papers; OpenHolidays data.
 * - France 2026-2027: arrêté du 22 octobre 2025 (Journal officiel), as copied in two public data sets.
 * - Corsica 2025-2026: a regional paper of 18 August 2025 (corsenetinfos.corsica) and two public calendars (vacances-scolaires.com/corse), read on 21 November 2026.
 * - Belgium, French Community 2025-2026: government calendar as copied by four schools and a national radio.
 * - Belgium, Flemish Community 2025-2026 and 2026-2027: OpenHolidays data, four schools, and the rule of the decree of 17 April 1991.
 * - Vaud, Fribourg, Valais (French-speaking), Neuchâtel: OpenHolidays data, which cites the cantons; Vaud also two schools.
 *
 * - Réunion 2025-2026 and 2026-2027: OpenHolidays data and calendrier-scolaire.education/outre-mer/reunion, which names the académie; 2025-2026 also calendrier-scolaire.org. Read on 22 November 2026.
 * - Martinique 2025-2026: OpenHolidays data and vacances-scolaires.com, after the arrêté of 21 March 2023. Read on 22 November 2026.
 * - Belgium, French Community, summer 2026: a school (ecoleneufmoulin.be), OpenHolidays (its first day), and the source below.
 * - Belgium, French Community 2026-2027: one source, the rules and tests of github.com/vacanza/holidays, whose days of 2025-2026 are those of the
 *   government's calendar above. Read on 22 November 2026.
 * - Geneva, autumn and Christmas 2025: OpenHolidays data, and a school of the canton (college.decouverte.ch) whose days fall in them. Read on 22 November 2026.
 *
 * Not here because not checked: Jura; Geneva after Christmas 2025 (only the first days of each year were found, cologny.ch, and
 * that its breaks change from 2026 on, ge.ch); Neuchâtel and others after the lines below; Corsica 2026-2027 (one copy only);
 * Réunion from July 2027, of which two calendars disagree; Martinique 2026-2027; Guadeloupe, Guyane and Mayotte, of which one copy only was found.
 * Québec has no calendar of the province: each school service centre
 * sets its spring break, so it stays open.
 */
import type { SchoolZone } from '#lib/domain/school-zone.ts';

/** `march` and `may`: the short ones of Réunion, whose summer is in January. */
export type SchoolHoliday = 'autumn' | 'christmas' | 'winter' | 'spring' | 'summer' | 'march' | 'may';

/** Zones, holiday, first day and last day, YYYY-MM-DD. */
export const SCHOOL_HOLIDAYS: readonly (readonly [
	zones: string,
	holiday: SchoolHoliday,
	first: string,
	last: string,
])[] = [
	['FR-A FR-B FR-C', 'autumn', '2025-10-18', '2025-11-02'],
	['FR-A FR-B FR-C', 'christmas', '2025-12-20', '2026-01-04'],
	['FR-A', 'winter', '2026-02-07', '2026-02-22'],
	['FR-B', 'winter', '2026-02-14', '2026-03-01'],
	['FR-C', 'winter', '2026-02-21', '2026-03-08'],
	['FR-A', 'spring', '2026-04-04', '2026-04-19'],
	['FR-B', 'spring', '2026-04-11', '2026-04-26'],
	['FR-C', 'spring', '2026-04-18', '2026-05-03'],
	['FR-A FR-B FR-C', 'summer', '2026-07-04', '2026-08-31'],
	['FR-A FR-B FR-C', 'autumn', '2026-10-17', '2026-11-01'],
	['FR-A FR-B FR-C', 'christmas', '2026-12-19', '2027-01-03'],
	['FR-C', 'winter', '2027-02-06', '2027-02-21'],
	['FR-A', 'winter', '2027-02-13', '2027-02-28'],
	['FR-B', 'winter', '2027-02-20', '2027-03-07'],
	['FR-C', 'spring', '2027-04-03', '2027-04-18'],
	['FR-A', 'spring', '2027-04-10', '2027-04-25'],
	['FR-B', 'spring', '2027-04-17', '2027-05-02'],
	['FR-A FR-B FR-C', 'summer', '2027-07-03', '2027-08-31'],
	['FR-CO', 'autumn', '2025-10-18', '2025-11-02'],
	['FR-CO', 'christmas', '2025-12-20', '2026-01-04'],
	['FR-CO', 'winter', '2026-02-14', '2026-03-01'],
	['FR-CO', 'spring', '2026-04-11', '2026-04-26'],
	['FR-MQ', 'autumn', '2025-10-18', '2025-11-02'],
	['FR-MQ', 'christmas', '2025-12-20', '2026-01-04'],
	['FR-MQ', 'winter', '2026-02-07', '2026-02-22'],
	['FR-MQ', 'spring', '2026-03-28', '2026-04-12'],
	['FR-RE', 'autumn', '2025-10-11', '2025-10-26'],
	['FR-RE', 'summer', '2025-12-20', '2026-01-20'],
	['FR-RE', 'march', '2026-02-28', '2026-03-15'],
	['FR-RE', 'may', '2026-05-02', '2026-05-17'],
	['FR-RE', 'winter', '2026-07-04', '2026-08-17'],
	['FR-RE', 'autumn', '2026-10-10', '2026-10-25'],
	['FR-RE', 'summer', '2026-12-19', '2027-01-31'],
	['FR-RE', 'march', '2027-03-17', '2027-03-29'],
	['FR-RE', 'may', '2027-05-06', '2027-05-18'],
	['BE-FR', 'autumn', '2025-10-18', '2025-11-02'],
	['BE-FR', 'christmas', '2025-12-20', '2026-01-04'],
	['BE-FR', 'winter', '2026-02-14', '2026-03-01'],
	['BE-FR', 'spring', '2026-04-25', '2026-05-10'],
	['BE-FR', 'summer', '2026-07-04', '2026-08-23'],
	['BE-FR', 'autumn', '2026-10-17', '2026-11-01'],
	['BE-FR', 'christmas', '2026-12-19', '2027-01-03'],
	['BE-FR', 'winter', '2027-02-20', '2027-03-07'],
	['BE-FR', 'spring', '2027-04-24', '2027-05-09'],
	['BE-FR', 'summer', '2027-07-03', '2027-08-29'],
	['BE-NL', 'autumn', '2025-10-25', '2025-11-02'],
	['BE-NL', 'christmas', '2025-12-20', '2026-01-04'],
	['BE-NL', 'winter', '2026-02-14', '2026-02-22'],
	['BE-NL', 'spring', '2026-04-04', '2026-04-19'],
	['BE-NL', 'summer', '2026-07-01', '2026-08-31'],
	['BE-NL', 'autumn', '2026-10-31', '2026-11-08'],
	['BE-NL', 'christmas', '2026-12-19', '2027-01-03'],
	['BE-NL', 'winter', '2027-02-06', '2027-02-14'],
	['BE-NL', 'spring', '2027-03-27', '2027-04-11'],
	['BE-NL', 'summer', '2027-07-01', '2027-08-31'],
	['CH-VD', 'autumn', '2025-10-11', '2025-10-26'],
	['CH-VD', 'christmas', '2025-12-20', '2026-01-04'],
	['CH-VD', 'winter', '2026-02-14', '2026-02-22'],
	['CH-VD', 'spring', '2026-04-03', '2026-04-19'],
	['CH-VD', 'summer', '2026-06-27', '2026-08-16'],
	['CH-VD', 'autumn', '2026-10-10', '2026-10-25'],
	['CH-VD', 'christmas', '2026-12-24', '2027-01-10'],
	['CH-FR', 'autumn', '2025-10-11', '2025-10-26'],
	['CH-FR', 'christmas', '2025-12-20', '2026-01-04'],
	['CH-FR', 'winter', '2026-02-14', '2026-02-22'],
	['CH-FR', 'spring', '2026-04-03', '2026-04-19'],
	['CH-FR', 'autumn', '2026-10-10', '2026-10-25'],
	['CH-FR', 'christmas', '2026-12-19', '2027-01-03'],
	['CH-VS', 'autumn', '2025-10-16', '2025-10-26'],
	['CH-VS', 'christmas', '2025-12-20', '2026-01-04'],
	['CH-VS', 'winter', '2026-02-14', '2026-02-22'],
	['CH-VS', 'spring', '2026-04-03', '2026-04-12'],
	['CH-VS', 'summer', '2026-06-27', '2026-08-19'],
	['CH-VS', 'autumn', '2026-10-15', '2026-10-25'],
	['CH-VS', 'christmas', '2026-12-24', '2027-01-10'],
	['CH-NE', 'autumn', '2025-10-04', '2025-10-19'],
	['CH-NE', 'christmas', '2025-12-20', '2026-01-04'],
	['CH-GE', 'autumn', '2025-10-18', '2025-10-26'],
	['CH-GE', 'christmas', '2025-12-20', '2026-01-04'],
];

/** How people name them, folded; "vacances de Pâques" is the spring one. */
export const HOLIDAY_NAMES: ReadonlyMap<string, SchoolHoliday> = new Map<string, SchoolHoliday>(
	(
		[
			['autumn', 'toussaint automne octobre'],
			['christmas', 'noel fetes'],
			['winter', 'hiver fevrier carnaval detente ski relaches relache krokus'],
			['spring', 'printemps paques avril'],
			['summer', 'ete'],
			['march', 'mars'],
			['may', 'mai'],
		] as const
	).flatMap(([holiday, names]) => names.split(' ').map((name) => [name, holiday] as const)),
);

/** French departments of each zone, by the numbers people put in a group's name. */
export const ZONE_OF_DEPARTMENT: Readonly<Record<'FR-A' | 'FR-B' | 'FR-C', string>> = {
	'FR-A': '01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90',
	'FR-B':
		'02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84 85 88',
	'FR-C': '09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95',
};

/** Towns and regions whose name tells the zone, folded, hyphens as spaces. */
export const ZONE_OF_TOWN: Readonly<Record<SchoolZone, string>> = {
	'FR-A':
		'besancon bordeaux clermont dijon grenoble limoges lyon poitiers villeurbanne annecy chambery valence pau bayonne angouleme perigueux brive auxerre chalon macon belfort villefranche bourg roanne biarritz dax merignac pessac niort rochelle savoie isere drome ardeche gironde dordogne',
	'FR-B':
		'marseille aix amiens caen lille nancy metz nantes nice orleans tours reims rennes rouen strasbourg brest quimper vannes lorient mulhouse colmar roubaix tourcoing dunkerque calais arras lens valenciennes havre toulon avignon cannes antibes mans angers laval cholet troyes chartres blois bourges cherbourg alencon epinal thionville reze bretagne alsace normandie lorraine nord picardie',
	'FR-C':
		'paris creteil montpellier toulouse versailles montreuil vincennes boulogne issy nanterre argenteuil bobigny noisy pantin bagnolet ivry vitry evry meaux melun perpignan nimes beziers narbonne albi tarbes montauban rodez carcassonne auch sete',
	'FR-CO': 'corse corsica ajaccio bastia 2a 2b corte calvi',
	'FR-MQ': 'martinique 972',
	'FR-RE': 'reunion 974',
	'BE-FR':
		'liege namur charleroi mons louvain wavre nivelles tournai verviers arlon bruxelles ixelles uccle schaerbeek etterbeek woluwe wallonie huy dinant seraing jambes brabant',
	'BE-NL': 'gand gent anvers antwerpen leuven bruges brugge hasselt malines mechelen ostende oostende aalst',
	'CH-VD': 'lausanne vaud montreux vevey nyon morges yverdon renens prilly pully gland aigle',
	'CH-FR': 'fribourg bulle marly murten estavayer',
	'CH-VS': 'valais sion sierre martigny monthey',
	'CH-NE': 'neuchatel fonds locle',
	'CH-GE': 'geneve genevois genevoise genevoises carouge meyrin lancy vernier onex thonex versoix bernex',
};
