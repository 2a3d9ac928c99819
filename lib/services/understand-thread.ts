import type { Country } from '../domain/group.ts';
import type { Thread } from '../domain/post.ts';
import type { ContactSuggestion, Understanding } from '../domain/understanding.ts';
import { suggestKinds } from '../language/kinds.ts';
import { findPhones } from '../language/phones.ts';
import { readText } from '../language/reading.ts';

/** Grows whenever the rules change what they say: rows of an older version are computed again. */
export const UNDERSTANDING_VERSION = 1;

/** Country and zone of the group: phone numbers and dates are read with them. */
export interface Place {
	readonly country: Country;
	readonly timeZone: string;
}

/** Deduces what a thread is about. Pure, synchronous, linear in the text; never throws. */
export function understandThread(thread: Thread, place: Place): Understanding {
	const reading = readText(thread.post.text);
	const kinds = suggestKinds(reading, {
		priced: /€|\$|euros?|CHF/i.test(reading.text),
		free: false,
		dated: false,
		phoned: false,
		distress: 0,
		joking: false,
		health: false,
		role: false,
	});
	const contacts: ContactSuggestion[] = [];
	for (const said of [thread.post, ...thread.comments]) {
		for (const { phone, valid } of findPhones(said.text.slice(0, 12_000), place.country)) {
			contacts.push({
				name: '',
				role: '',
				phones: [phone],
				doubtfulPhones: valid ? [] : [phone],
				emails: [],
				urls: [],
				place: '',
				mentions: [
					{
						comment: 'postKey' in said ? said.key : null,
						author: said.author?.name ?? null,
						stance: 'mentions',
						sentence: said.text.slice(0, 280),
					},
				],
				score: 0.5,
			});
		}
	}
	const no = { value: false, score: 0.5, because: [], by: 'rule' as const };
	return {
		version: UNDERSTANDING_VERSION,
		kinds,
		sensitive: null,
		answered: no,
		settled: no,
		bestReply: null,
		contacts,
		price: null,
		event: null,
		ride: null,
	};
}
