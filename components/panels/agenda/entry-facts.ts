import type { AgendaEntry } from '#lib/domain/agenda.ts';
import { CURRENCY } from '#lib/domain/group.ts';
import type { PostFacts } from '#lib/domain/post-facts.ts';

/** What can be put right of an event where it is listed: its date, what it costs, where it is. */
export function entryFacts(entry: AgendaEntry): PostFacts {
	const { price, place, timeZone, country, said } = entry;
	return {
		price,
		place,
		thing: null,
		event: entry,
		ride: null,
		timeZone,
		currency: price?.currency ?? CURRENCY[country],
		open: ['event', 'price', 'place'],
		confirmed: said,
	};
}
