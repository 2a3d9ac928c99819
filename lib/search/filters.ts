/** The small facts of a document that filters and preferences read, packed in one byte and two numbers. */
import { KINDS, type Kind } from '../domain/kind.ts';
import type { SearchDocument } from './document.ts';

const KIND_MASK = 0x0f;
const ANSWERED = 0x10;
const CONFIRMED = 0x20;
const CONTACT = 0x40;
const BODY = 0x80;

const CONTACT_PREFIX = 'contact:';

/** Kind in the low four bits (0 = none), then answered, confirmed, card, more than a title. */
export function flagsOf(document: SearchDocument): number {
	const { kind, answered, confirmed } = document.filters;
	return (
		(kind === null ? 0 : KINDS.indexOf(kind) + 1) |
		(answered ? ANSWERED : 0) |
		(confirmed ? CONFIRMED : 0) |
		(document.key.startsWith(CONTACT_PREFIX) ? CONTACT : 0) |
		(document.body.length > 0 ? BODY : 0)
	);
}

export function kindOf(flags: number): Kind | null {
	return KINDS[(flags & KIND_MASK) - 1] ?? null;
}

export function isAnswered(flags: number): boolean {
	return (flags & ANSWERED) !== 0;
}

export function isConfirmed(flags: number): boolean {
	return (flags & CONFIRMED) !== 0;
}

export function isContact(flags: number): boolean {
	return (flags & CONTACT) !== 0;
}

/** Whether its text is more than a title: comments, a note. */
export function hasBody(flags: number): boolean {
	return (flags & BODY) !== 0;
}

/**
 * Dates are kept to two seconds, within four bytes: 1970 to 2106. An odd second is that of a thread whose time is
 * unknown: its place among others, and no date.
 */
export function secondsOf({ at, dated }: Pick<SearchDocument['filters'], 'at' | 'dated'>): number {
	const seconds = Math.min(0xfffffffe, Math.max(0, Math.floor(at / 2000) * 2));
	return dated ? seconds : seconds + 1;
}

export function isDated(seconds: number): boolean {
	return seconds % 2 === 0;
}
