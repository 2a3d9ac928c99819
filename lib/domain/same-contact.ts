/** Do two cards speak of the same professional, and why. Never without a reason that can be shown. */
import type { ContactFields, SameReason } from './contact.ts';

type Named = Pick<ContactFields, 'name' | 'role' | 'phones' | 'emails' | 'urls' | 'place'>;

/**
 * A reason strong enough to make one card of two without asking: a number, mail or address both have, or the same
 * full name and trade where their places do not differ. A lone last name also needs a place in common.
 */
export function whySame(left: Named, right: Named): SameReason | null {
	const way = sharedWay(left, right);
	if (way) return way;
	const [one, two] = [nameWords(left.name), nameWords(right.name)];
	if (one.length === 0 || one.join(' ') !== two.join(' ') || !sameRole(left, right)) return null;
	const places = sharedPlace(left.place, right.place);
	if (places === null || (one.length === 1 && places.length === 0)) return null;
	return reason(left, right, places);
}

/** A reason to ask: also a shorter name inside a fuller one ("Dr Martin", "V. Chauvet") with the same trade. */
export function whyPerhapsSame(left: Named, right: Named): SameReason | null {
	const sure = whySame(left, right);
	if (sure) return sure;
	const places = sharedPlace(left.place, right.place);
	if (places === null || !sameRole(left, right) || !namesFit(nameWords(left.name), nameWords(right.name)))
		return null;
	return reason(left, right, places);
}

function reason(left: Named, right: Named, places: readonly string[]): SameReason {
	const shorter = nameWords(left.name).length <= nameWords(right.name).length ? left.name : right.name;
	const said = [shorter, left.role || right.role, ...(places.length > 0 ? [left.place] : [])];
	return { by: places.length > 0 ? 'name-role-place' : 'name-role', shared: said.filter(Boolean).join(', ') };
}

function sharedWay(left: Named, right: Named): SameReason | null {
	for (const [field, by] of [
		['phones', 'phone'],
		['emails', 'mail'],
		['urls', 'link'],
	] as const) {
		const shared = left[field].find((value) => right[field].includes(value));
		if (shared !== undefined) return { by, shared };
	}
	return null;
}

function sameRole(left: Named, right: Named): boolean {
	return plain(left.role) === plain(right.role);
}

/** All words of the shorter are in the longer, initials standing for names, the last word included whole. */
function namesFit(left: readonly string[], right: readonly string[]): boolean {
	const [less, more] = left.length <= right.length ? [left, right] : [right, left];
	if (less.length === 0) return false;
	const whole = less.filter((word) => word.length > 1);
	if (!whole.some((word) => more.includes(word) && word.length > 2)) return false;
	return less.every((word) =>
		word.length === 1 ? more.some((other) => other.startsWith(word)) : more.includes(word),
	);
}

/** The words two places share; empty when one is not said; null when they are two places. */
function sharedPlace(left: string, right: string): readonly string[] | null {
	const [one, two] = [placeWords(left), placeWords(right)];
	if (one.length === 0 || two.length === 0) return [];
	const shared = one.filter((word) => two.includes(word));
	return shared.length > 0 ? shared : null;
}

const PLACE_NOUNS =
	/^(rue|avenue|av|bd|boulevard|place|quai|chemin|a|au|de|du|des|la|le|les|l|d|st|saint|sainte)$/;

function placeWords(place: string): readonly string[] {
	return plain(place)
		.split(' ')
		.filter((word) => word !== '' && !PLACE_NOUNS.test(word));
}

const TITLES = /^(dr|dre|docteur|docteure|pr|mme|madame|mlle|m|mr|monsieur|me|maitre)$/;

function nameWords(name: string): readonly string[] {
	return plain(name)
		.split(' ')
		.filter((word) => word !== '' && !TITLES.test(word))
		.sort();
}

/** Case, accents and punctuation aside. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
