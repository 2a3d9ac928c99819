/** Someone in danger or despair: seen first, even when said quietly; jokes and anger are told apart. */
import { DISTRESS_CUES, NOT_DISTRESS_CUES } from './cues/distress-cues.ts';
import { declareCues, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';

export interface DistressSeen {
	/** From 0 to 1; from {@link DISTRESS_BAR} on it is taken for distress. */
	readonly score: number;
	readonly because: readonly string[];
}

export const DISTRESS_BAR = 0.5;
/** Weight at which a text reaches the bar: one clear cue and a hint, or three hints. */
const ENOUGH = 8;
const LAUGHTER = /[😂🤣😅😆😜🙃😏🥐🤡😹🤪😬]/gu;

const WEIGHTS = declareCues('post', () => [
	...DISTRESS_CUES.flatMap(([weight, patterns]) => patterns.map((pattern) => [weight, pattern] as const)),
	...NOT_DISTRESS_CUES.flatMap(([weight, patterns]) =>
		patterns.map((pattern) => [-weight, pattern] as const),
	),
]);

/** Reads the post; `alarm` tells that people answer as to someone in danger (see {@link isAlarmed}). */
export function seeDistress(reading: Reading, alarm: boolean): DistressSeen {
	let weight = 0;
	let covered = 0;
	const because: string[] = [];
	for (const { value, from, to } of findCues(reading, WEIGHTS)) {
		if (value < 0) weight += value;
		else if (from >= covered) {
			weight += value;
			covered = to;
			because.push(written(reading, from, to));
		}
	}
	if (because.length === 0 && !alarm) return { score: 0, because };
	weight -= 3 * Math.min(3, reading.text.match(LAUGHTER)?.length ?? 0);
	if (alarm) weight += 5;
	return { score: Math.max(0, Math.min(1, weight / (2 * ENOUGH))), because };
}

const ALARM: readonly string[] = [
	'appelle|appelez|appeler le|la|les 15|17|112|114|911|988|3114|3919|117|144|143|107|police|samu|secours|urgences',
	'le 3114|3919|114|115|988|119|107|143',
	'va|allez|partez|pars maintenant|urgences',
	'tu n|vous n|t es|etes pas|plus seule|seul',
	'tu|vous es|etes plus|pas seule|seul',
	'ton|votre message m inquiete',
	'es tu correcte|ok',
	'j appelle le|la|les 17|15|police|pompiers|911|112',
	'je suis chez|avec elle|lui|toi',
	'police prevenue',
	'tu|vous es|etes ou|dans quel',
	'reste|restez avec|enfermee|en ligne',
	'reponds|reponds nous|moi',
	'elle|ils est|sont _2 securite|abri',
];
const ALARM_TABLE = declareCues('comment', () => ALARM.map((pattern) => [true, pattern] as const));

/** True when a comment answers as one answers someone in danger. */
export function isAlarmed(comment: Reading): boolean {
	return findCues(comment, ALARM_TABLE).length > 0;
}
