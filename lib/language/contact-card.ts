/** One contact as it grows along a thread, and what is known of the voices that speak of it. */
import type { CommentKey } from '#lib/domain/ids.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { ContactMention, ContactSuggestion } from '#lib/domain/understanding.ts';
import type { Role } from './cues/role-cues.ts';
import type { JudgingWeights } from './judging-table.ts';
import type { NameFound } from './name-run.ts';
import type { PhoneFound } from './phones.ts';
import type { Found } from './phrases.ts';
import { foldWords, type Reading } from './reading.ts';

/** The post (`comment` null) or a comment, and who wrote it. */
export interface ContactVoice {
	readonly comment: CommentKey | null;
	/** The comment it answers; null for the post and for comments on it. */
	readonly parent: CommentKey | null;
	readonly author: string | null;
	readonly isAuthor: boolean;
	readonly reading: Reading;
}

/** How one can be reached, as said in one voice. */
export interface Ways {
	readonly phones: readonly PhoneFound[];
	readonly emails: readonly string[];
	readonly urls: readonly string[];
}

/** One contact as it grows along the thread. */
export interface Card {
	names: NameFound[];
	/** The practice or place it works in: what is said of one is said of the other. */
	bodies: NameFound[];
	role: string;
	phones: Map<string, boolean>;
	emails: Set<string>;
	urls: Set<string>;
	place: string;
	mentions: ContactMention[];
	/** The voice that first named it, and its words. */
	first: number;
	said: Reading;
	/** Named in passing by the post: a contact only once a comment speaks for or against it. */
	latent: boolean;
}

/** A voice with all that was found in it; `index` 0 is the post. */
export interface Heard {
	readonly voice: ContactVoice;
	readonly index: number;
	readonly roles: readonly Found<Role>[];
	readonly names: readonly NameFound[];
	readonly ways: Ways;
}

/** What is known while a thread is gone through: the cards so far, its members, and the roles its post asks for. */
export interface ContactThread {
	readonly cards: Card[];
	readonly kind: Kind;
	/** Folded names of its members, first names alone too; read when first asked for. */
	readonly members: () => ReadonlySet<string>;
	readonly asked: readonly Role[];
	/** The first of the roles is really looked for, not only spoken of. */
	readonly sought: boolean;
	/** The post asks for someone, by a role or in so many words. */
	readonly asks: boolean;
	/** The trade asked for in words that no list of roles holds, when none of these is asked for. */
	readonly openTrade: () => string | null;
	/** What opinions are judged by. */
	readonly stances: JudgingWeights;
}

/** A member’s sentence is kept no longer than this. */
export const LONGEST_SENTENCE = 280;

/** Families of roles whose people offer their services in a post. */
export const SERVICES: ReadonlySet<string> = new Set([
	'childcare',
	'teaching',
	'care',
	'trade',
	'health',
	'service',
	'association',
]);

/** The same members write again and again: their names are folded once. */
const foldedNames = new Map<string, FoldedName>();

export interface FoldedName {
	readonly words: readonly string[];
	/** Its words, one space between. */
	readonly whole: string;
}

const REMEMBERED_NAMES = 2000;

export function foldedName(name: string): FoldedName {
	const known = foldedNames.get(name);
	if (known) return known;
	const words = foldWords(name);
	if (foldedNames.size >= REMEMBERED_NAMES) foldedNames.clear();
	const folded = { words, whole: words.join(' ') };
	foldedNames.set(name, folded);
	return folded;
}

/** A card with neither name nor way to reach anyone is none. */
export function isWorthy(card: Card): boolean {
	if (card.latent && !card.mentions.some(({ stance }) => stance !== 'mentions')) return false;
	return card.names.length > 0 || card.phones.size > 0 || card.emails.size > 0 || card.urls.size > 0;
}

/** The card as suggested: the fullest name first said, doubtful numbers flagged. */
export function toSuggestion(card: Card): ContactSuggestion {
	const names = [...card.names].sort(
		(left, right) => right.keys.length - left.keys.length || right.name.length - left.name.length,
	);
	const reached = card.phones.size + card.emails.size + card.urls.size > 0;
	return {
		name: names[0]?.name ?? '',
		role: card.role,
		phones: [...card.phones.keys()],
		doubtfulPhones: [...card.phones].filter(([, valid]) => !valid).map(([phone]) => phone),
		emails: [...card.emails],
		urls: [...card.urls],
		place: card.place,
		mentions: card.mentions,
		score:
			reached && names.length > 0
				? 0.9
				: reached || names[0]?.by === 'title' || names[0]?.by === 'noun'
					? 0.7
					: 0.5,
	};
}
