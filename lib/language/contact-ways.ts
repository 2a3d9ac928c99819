/** Numbers, mails and links of a voice, and the card each belongs to. */
import type { Country } from '#lib/domain/group.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Card, ContactThread, Heard, Ways } from './contact-card.ts';
import { addNameless } from './contact-new.ts';
import { findLinks, findMails } from './mails-links.ts';
import { findPhones } from './phones.ts';
import { HOLDS_SITE, type Reading } from './reading.ts';
import { HOLDS_ZERO } from './word-forms.ts';

/** Anything by which one can be reached. */
export function hasWays({ phones, emails, urls }: Ways): boolean {
	return phones.length + emails.length + urls.length > 0;
}

/** Numbers and addresses of a voice go to the contact nearest before them, else to the one it speaks of. */
export function giveWays(heard: Heard, thread: ContactThread, cards: readonly Card[]): void {
	const { ways, voice } = heard;
	if (!hasWays(ways)) return;
	if (heard.index > 0 && cards.length === 0 && !givesToOthers(thread.kind)) return;
	const owner = (offset: number): Card | undefined => {
		const placed = cards.map((card) => ({ card, at: offsetOf(card, voice.reading) }));
		const before = placed.filter(({ at }) => at <= offset).sort((left, right) => right.at - left.at)[0];
		return (
			(before ?? placed[0])?.card ??
			thread.cards.find((card) =>
				card.mentions.some((one) => one.author === voice.author && one.comment !== voice.comment),
			)
		);
	};
	let fallback: Card | undefined;
	const take = (offset: number): Card | undefined => {
		const card =
			owner(offset) ?? fallback ?? (isOwnNumber(heard, thread) ? undefined : addNameless(thread, heard));
		fallback = card;
		return card;
	};
	for (const { phone, valid, start } of ways.phones) take(start)?.phones.set(phone, valid);
	for (const email of ways.emails) take(voice.reading.text.toLowerCase().indexOf(email))?.emails.add(email);
	for (const url of ways.urls) take(voice.reading.text.indexOf(url))?.urls.add(url);
}

/** "j'en ai un, 06 …": where a thing is looked for, a member who leaves a number is no professional. */
function isOwnNumber(heard: Heard, thread: ContactThread): boolean {
	return heard.index > 0 && thread.kind === 'need' && thread.asked.length === 0 && heard.roles.length === 0;
}

function givesToOthers(kind: Kind): boolean {
	return kind !== 'lost' && kind !== 'found' && kind !== 'cause';
}

function offsetOf(card: Card, reading: Reading): number {
	const said = card.names.find((name) => reading.text.includes(name.name));
	return said ? reading.text.indexOf(said.name) : 0;
}

const PUBLIC_SITES =
	/(facebook|fb|messenger|instagram|google|goo|youtube|youtu|whatsapp|leboncoin|vinted|amazon|doctolib|kijiji|2ememain|ricardo|tutti|anibis|petition|petitions|change|leetchi|helloasso|forms?|docs|gouv|service-public|caf|ameli)\./i;

/** A number to call has ten, of which the letter O may stand for half. */
const FEWEST_FIGURES = 5;
const NOTHING: readonly never[] = [];
export const NO_WAYS: Ways = { phones: NOTHING, emails: NOTHING, urls: NOTHING };

/** Everything by which one can be reached, said in a text: no address is without a full stop inside; the sites everyone uses are nobody's address. */
export function waysOf({ text, holds, figures }: Reading, country: Country): Ways {
	const phones = figures < FEWEST_FIGURES && (holds & HOLDS_ZERO) === 0 ? NOTHING : findPhones(text, country);
	if ((holds & HOLDS_SITE) === 0)
		return phones.length === 0 ? NO_WAYS : { phones, emails: NOTHING, urls: NOTHING };
	return {
		phones,
		emails: findMails(text).map((mail) => mail.address),
		urls: findLinks(text)
			.map((link) => link.address)
			.filter((address) => !PUBLIC_SITES.test(address)),
	};
}
