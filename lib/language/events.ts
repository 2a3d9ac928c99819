/** When and where an outing or event takes place, from the words of its announcement. */
import type { SchoolZone } from '#lib/domain/school-zone.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { EventFacts } from '#lib/domain/understanding.ts';
import { instantOf, localMoment } from '#lib/domain/zoned-time.ts';
import { readAgeRange } from './age-range.ts';
import type { DayFound } from './day-found.ts';
import { findDays } from './days.ts';
import { declareCues, findCues } from './phrases.ts';
import { findPlaces } from './places.ts';
import { type Reading, written } from './reading.ts';
import { findTimes, type TimeFound } from './times.ts';

/** A date said after these is a deadline or the past, not the day of the event. */
const NOT_THE_DAY: readonly string[] = [
	'avant',
	'jusqu|jusque',
	'au plus tard',
	'depuis',
	'date|jour limite',
	'dernier|derniers delai|jour|jours',
	'remis|reporte|reportee|repli|remise au|a',
	'depot|depots|montage|installation|deballage|vernissage|accueil|exposants',
	'depot|deposer|depots|montage|installation|veille|billets|billetterie|reservations|inscriptions|inscription _4 le|du|des|ouvrent|ouvertes',
];
const UNSURE: readonly string[] = [
	'a confirmer',
	'selon la|le|les temperature|meteo|temps',
	'date|horaire a definir|preciser|venir',
	'je vous redis',
	'on vous redit|tient',
	'sous reserve',
];
const PART_OF_DAY = {
	morning: [0, 779],
	noon: [660, 840],
	afternoon: [720, 1260],
	evening: [960, 1440],
} as const;
const NEAR_WORDS = 40;

const DEADLINES = declareCues('post', () => NOT_THE_DAY.map((pattern) => [true, pattern] as const));
const UNSURE_TABLE = declareCues('post', () => UNSURE.map((pattern) => [true, pattern] as const));

/** The dated event of a post, or null. `at` is when it was written, ms since the epoch; replies of its author may settle a date; `zones` say whose school holidays are meant. */
export function findEvent(
	reading: Reading,
	at: number,
	timeZone: string,
	authorReplies: readonly Reading[],
	zones: readonly SchoolZone[] = [],
): Suggestion<EventFacts> | null {
	const today = localMoment(at, timeZone).day;
	const days = daysAhead(reading, today, zones);
	const day = days.find((one) => !one.weekly && !one.vague) ?? days.find((one) => one.weekly) ?? days[0];
	if (!day) return null;
	const time = day.vague ? null : timeOf(reading, day);
	const rivals = rivalsOf(reading, day, days);
	const choices = settle(named(day, days) ?? [...new Set([...day.days, ...rivals])], authorReplies, today);
	const open = choices.length > 1 || (rivals.length > 0 && findCues(reading, UNSURE_TABLE).length > 0);
	const instant = (one: number) => instantOf({ day: one, minutes: time?.start ?? 0 }, timeZone);
	const first = choices[0] as number;
	const lastDay = day.until === null ? first : first + (day.until - (day.days[0] as number));
	const endMinutes = time?.end ?? null;
	const because = [written(reading, day.from, day.to)];
	if (time) because.push(written(reading, time.from, time.to));
	return {
		value: {
			start: open ? null : instant(first),
			end:
				open || (endMinutes === null && lastDay === first)
					? null
					: instantOf({ day: lastDay, minutes: endMinutes ?? 1440 }, timeZone),
			allDay: time === null,
			ambiguous: open,
			candidates: open ? choices.map(instant) : [],
			place: placeOf(reading, day),
			ages: readAgeRange(reading),
		},
		score: open ? 0.5 : time ? 0.9 : 0.6,
		because,
		by: 'rule',
	};
}

/** Days still to come that are not deadlines. */
function daysAhead(reading: Reading, today: number, zones: readonly SchoolZone[]): DayFound[] {
	const barred = findCues(reading, DEADLINES).map((found) => found.to);
	return findDays(reading, today, zones).filter((day) => {
		const last = day.until ?? (day.days[day.days.length - 1] as number);
		if (last < today) return false;
		const sentence = reading.words[day.from]?.sentence;
		return !barred.some(
			(end) => end <= day.from && end >= day.from - 2 && reading.words[end - 1]?.sentence === sentence,
		);
	});
}

/** The time said with the day: after it first, then before it in its sentence, then anywhere. */
function timeOf(reading: Reading, day: DayFound): TimeFound | null {
	const times = findTimes(reading);
	const sentence = reading.words[day.from]?.sentence ?? 0;
	const sentenceOf = (time: TimeFound) => reading.words[time.from]?.sentence ?? 0;
	const fits = (time: TimeFound) => {
		if (!day.part) return true;
		const [least, most] = PART_OF_DAY[day.part];
		return time.start >= least && time.start <= most;
	};
	const good = times.filter(fits);
	const own = times.filter((time) => time.from >= day.to && sentenceOf(time) === sentence);
	return (
		own.find(fits) ??
		good.find((time) => time.to <= day.from && sentenceOf(time) === sentence) ??
		good.find((time) => time.from >= day.to && time.from - day.to <= NEAR_WORDS) ??
		good.find((time) => day.from - time.to <= NEAR_WORDS) ??
		null
	);
}

/** "mercredi soir ou jeudi": another day, joined by "ou". */
function rivalsOf(reading: Reading, day: DayFound, days: readonly DayFound[]): number[] {
	const word = (at: number) => reading.words[at]?.folded;
	return days
		.filter((other) => {
			const link = word(other.from - 1) === 'le' ? other.from - 2 : other.from - 1;
			// "on hésite entre le 5 et le 12"
			const torn =
				word(link) === 'et' &&
				/^entre$/.test(word(day.from - 1) === 'le' ? (word(day.from - 2) ?? '') : (word(day.from - 1) ?? ''));
			return link >= day.to && link - day.to <= 1 && (word(link) === 'ou' || torn);
		})
		.flatMap((other) => other.days);
}

const NEAR_NAMED = 6;

/** "dimanche prochain ! (le 22 donc)": the date said just after tells which one it is. */
function named(day: DayFound, days: readonly DayFound[]): number[] | null {
	if (day.days.length < 2) return null;
	const date = days.find(
		(one) =>
			one.dated &&
			one.from >= day.to &&
			one.from - day.to <= NEAR_NAMED &&
			one.days.length === 1 &&
			day.days.includes(one.days[0] as number),
	);
	return date ? [...date.days] : null;
}

/** An author who answers "oui le 10" settles which of the days it is. */
function settle(choices: readonly number[], replies: readonly Reading[], today: number): number[] {
	if (choices.length < 2) return [...choices];
	for (const reply of replies) {
		for (const said of findDays(reply, today)) {
			const day = said.days[0] as number;
			if (said.dated && choices.includes(day)) return [day];
		}
	}
	return [...choices];
}

/** The place said nearest to the day; venues before streets. */
function placeOf(reading: Reading, day: DayFound): string {
	const places = findPlaces(reading).filter((place) => place.to - place.from > 1 || !place.street);
	const score = (from: number, street: boolean) =>
		Math.abs(from - day.to) + (street ? 8 : 0) + (from < day.from ? 4 : 0);
	const best = places.sort(
		(left, right) => score(left.from, left.street) - score(right.from, right.street),
	)[0];
	return best?.name ?? '';
}
