/** Car-pools and walking buses: who drives, from where to where, which days, when, how many seats. */
import type { Suggestion } from '#lib/domain/suggestion.ts';
import type { RideFacts, Weekday } from '#lib/domain/understanding.ts';
import { WEEKDAYS } from './calendar-words.ts';
import { type Reading, written } from './reading.ts';
import { rideDaysOf } from './ride-days.ts';
import { rideEndsOf } from './ride-ends.ts';
import { peopleOf } from './ride-people.ts';
import { rideRoleOf } from './ride-role.ts';
import { freeSeatsOf } from './ride-seats.ts';
import { findTimes, type TimeFound } from './times.ts';
import { wayBackOf } from './way-back.ts';

const DAY_NAMES: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LEAVES =
	/^(pars|part|partons|partir|partirait|partirai|partent|depart|decolle|decollons|demarre|demarrons|quitte|quittons|leave|leaving)$/;

/**
 * The ride of a post already known to be about one. `today` is the day number it was written on; `home` the town of
 * the group, whence people leave for another town when they name no start.
 */
export function readRide(reading: Reading, today: number, home = ''): Suggestion<RideFacts> {
	const role = rideRoleOf(reading);
	const back = wayBackOf(reading, role === 'need');
	const { from, to } = rideEndsOf(reading, role, back, home);
	const time = timeOf(reading, back, role);
	const because = [from, to].filter((end) => end !== '' && reading.text.includes(end));
	if (time) because.push(written(reading, time.from, time.to));
	return {
		value: {
			role,
			from,
			to,
			days: rideDaysOf(reading, today, back).map((day) => DAY_NAMES[day] as Weekday),
			time: time ? clockOf(time.start) : null,
			seats: role === 'need' ? wantedBy(reading) : freeSeatsOf(reading),
		},
		score: from && to ? 0.8 : 0.6,
		because,
		by: 'rule',
	};
}

/** A parcel takes no seat. */
function wantedBy(reading: Reading): number | null {
	const people = peopleOf(reading);
	return people === 1 && reading.words.some((_, at) => isCargo(reading, at)) ? null : people;
}

const CARGO =
	/^(colis|paquets?|canape|meubles?|armoire|commode|matelas|frigo|congelateur|vaisselle|velos?|poussette|carton|cartons|lave|table|bureau|etagere|buffet|piano|lit|fauteuil|enveloppe|cles|clefs|doudou|valise)$/;
const MOVED =
	/^(emmener|emmene|amener|amene|embarquer|passer|caser|rapporter|rapporte|ramener|ramene|transporter|transporte|recuperer|recupere|prendre|deposer|remettre|acheminer|apporter|acheter|achete|livrer|charger|descendre|monter|remonter)$/;

/** "rapporter un vélo", "prendre un petit colis": what is to be carried, no one. */
function isCargo({ words }: Reading, at: number): boolean {
	const word = words[at]?.folded ?? '';
	if (/^(colis|paquets?)$/.test(word)) return true;
	return CARGO.test(word) && [2, 3].some((back) => MOVED.test(words[at - back]?.folded ?? ''));
}

/** When one leaves, when it is said; else the first hour: who needs a ride says when to be there. */
function timeOf(reading: Reading, back: readonly boolean[], role: 'offer' | 'need'): TimeFound | undefined {
	// "à 3h de route": how long, not when.
	const times = findTimes(reading).filter(
		({ to }) => !/^de (?:route|trajet|voiture)/.test(afterwards(reading, to)),
	);
	const told = times.filter(({ from }) => !back[from]);
	// "mercredi midi (11h30)": the hour says more than the part of the day.
	const hours = told.filter(
		({ from }) =>
			reading.words[from]?.folded !== 'midi' || !WEEKDAYS.has(reading.words[from - 1]?.folded ?? ''),
	);
	const there = hours.length > 0 ? hours : told;
	const leaving = there.find(({ from, to }) => {
		const sentence = reading.words[from]?.sentence;
		const around = [...reading.words.slice(Math.max(0, from - 7), from), ...reading.words.slice(to, to + 1)];
		return around.some(
			(word, index) =>
				word.sentence === sentence &&
				LEAVES.test(word.folded) &&
				// "à partir de lundi"
				!(
					word.folded === 'partir' &&
					/^(a|de|du|d)$/.test(around[index - 1]?.folded ?? '') &&
					/^(de|du|d)$/.test(around[index + 1]?.folded ?? '')
				),
		);
	});
	// "réunion jusqu'à 18h30", "le bus de 7h12", "je commence à 8h": not the hour of the ride, when another is said.
	const own = there.filter(
		({ from }) =>
			!/(?:jusqu a|bus de|train de|car de|je (?:commence|finis|bosse|travaille)(?: a)?|(?:joue|jouent|match|spectacle|envoi|train|bus|la bas)(?: a| de)?)$/.test(
				wordsUpTo(reading, from),
			),
	);
	const known = [...there, ...times].filter(({ from }) => !/jusqu a$/.test(wordsUpTo(reading, from)));
	// "Qui descend pour 8h ?": when to be there.
	const due =
		role === 'need' ? own.find(({ from }) => /(?:^| )pour$/.test(wordsUpTo(reading, from))) : undefined;
	return leaving ?? due ?? own[0] ?? known[0];
}

function wordsUpTo({ words }: Reading, at: number): string {
	return words
		.slice(Math.max(0, at - 3), at)
		.map(({ folded }) => folded)
		.join(' ');
}

function afterwards({ words }: Reading, at: number): string {
	return `${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`;
}

function clockOf(minutes: number): string {
	const part = (value: number) => String(value).padStart(2, '0');
	return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`;
}
