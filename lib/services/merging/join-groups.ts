import type { Group } from '#lib/domain/group.ts';
import { greatest, greatestKnown } from './greatest.ts';

/** The user's later choice, the later reading's name and health, the widest span. */
export function joinGroups(left: Group, right: Group): Group {
	const { state, country, timeZone, schoolZone, placeSetByUser, chosenAt } = greatest(
		left,
		right,
		({ chosenAt }) => chosenAt,
		choice,
	);
	const { name, lastHealth } = greatest(left, right, ({ lastReadAt }) => lastReadAt ?? 0, reading);
	return {
		id: left.id,
		slug: greatestKnown(left.slug, right.slug),
		name,
		state,
		country,
		timeZone,
		schoolZone,
		placeSetByUser,
		chosenAt,
		sample: left.sample && right.sample,
		firstReadAt: greatestKnown(left.firstReadAt, right.firstReadAt, (at) => -at),
		lastReadAt: greatestKnown(left.lastReadAt, right.lastReadAt, (at) => at),
		lastHealth,
	};
}

function choice({ state, country, timeZone, schoolZone, placeSetByUser }: Group): string {
	return JSON.stringify([state, country, timeZone, schoolZone, placeSetByUser]);
}

function reading({ name, lastHealth }: Group): string {
	return JSON.stringify([name, lastHealth]);
}
