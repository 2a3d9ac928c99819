import type { RideFacts } from '#lib/domain/understanding.ts';
import { factWordsIn } from '#lib/i18n/fact-words.ts';
import { rideDaysIn, rideTimeIn } from '#lib/i18n/rides.ts';
import { CarIcon } from '../ui/icons/kind-icons.tsx';
import { ClockIcon, UsersIcon } from '../ui/icons/state-icons.tsx';
import type { Interface } from '../ui/interface-context.tsx';
import { type FactLine, line } from './fact-line.ts';

/** Who drives, from where to where, which days, when, how many seats: what is unsaid is left out. */
export function rideLines(
	{ role, from, to, days, time, seats }: RideFacts,
	confirmed: boolean,
	{ language }: Pick<Interface, 'language'>,
): FactLine[] {
	const facts = factWordsIn(language);
	const when = [rideDaysIn(language, days), time === null ? '' : rideTimeIn(language, time)];
	return [
		line(facts.ride, [from, to].filter(Boolean).length > 0 ? facts.way(from, to) : '', CarIcon, confirmed),
		line(facts.rideWhen, when.filter(Boolean).join(', '), ClockIcon, confirmed),
		line(facts.seats, facts.seatsOf(role, seats), UsersIcon, confirmed),
	];
}
