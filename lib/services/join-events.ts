/** One event announced several times ("rappel", "J-3") as one entry with all its links, and why they are one. */
import type { PostKey } from '#lib/domain/ids.ts';
import { localMoment } from '#lib/domain/zoned-time.ts';
import { countTerms, likenessOf, type Profile, profileOf } from '#lib/language/profile.ts';
import { foldWords } from '#lib/language/reading.ts';

export interface Announcement {
	readonly key: PostKey;
	readonly text: string;
	/** ms since the epoch; an event left open has none and joins nothing. */
	readonly start: number | null;
	readonly end: number | null;
	readonly allDay: boolean;
	readonly place: string;
	/** When it was written, ms. */
	readonly writtenAt: number;
}

export interface JoinedEvent {
	readonly start: number | null;
	readonly end: number | null;
	readonly place: string;
	/** Newest announcement first. */
	readonly posts: readonly PostKey[];
	/** Why two announcements are one event: the place or the rare words they share. */
	readonly because: readonly JoinReason[];
}

export interface JoinReason {
	readonly left: PostKey;
	readonly right: PostKey;
	readonly by: 'place' | 'words';
	/** What both say. */
	readonly shared: readonly string[];
}

/** Likeness of two announcements of one moment that name no common place. */
const LIKE = 0.3;
/** With a common place and a common moment little else is asked. */
const LIKE_AT_PLACE = 0.08;

/** Joins announcements of the same moment; the order they come in does not matter. Pure. */
export function joinEvents(announcements: readonly Announcement[], timeZone: string): readonly JoinedEvent[] {
	const sorted = [...announcements].sort(
		(left, right) => right.writtenAt - left.writtenAt || (left.key < right.key ? -1 : 1),
	);
	const profiles = sorted.map(({ text }) => profileOf(text));
	const counts = countTerms(profiles);
	const parents = sorted.map((_, index) => index);
	const rootOf = (index: number): number => {
		let root = index;
		while (parents[root] !== root) root = parents[root] as number;
		return root;
	};
	const reasons: JoinReason[] = [];
	for (let left = 0; left < sorted.length; left += 1) {
		for (let right = left + 1; right < sorted.length; right += 1) {
			const [one, two] = [sorted[left] as Announcement, sorted[right] as Announcement];
			if (!sameMoment(one, two, timeZone)) continue;
			const reason = reasonOf(
				one,
				two,
				[profiles[left] as Profile, profiles[right] as Profile],
				counts,
				sorted.length,
			);
			if (!reason) continue;
			reasons.push(reason);
			parents[rootOf(right)] = rootOf(left);
		}
	}
	return sorted.flatMap((_, root) =>
		rootOf(root) === root
			? [
					entryOf(
						sorted.filter((__, index) => rootOf(index) === root),
						reasons,
					),
				]
			: [],
	);
}

/** To the minute; to the day when one of them names no hour. */
function sameMoment(left: Announcement, right: Announcement, timeZone: string): boolean {
	if (left.start === null || right.start === null) return false;
	if (!left.allDay && !right.allDay) return left.start === right.start;
	return localMoment(left.start, timeZone).day === localMoment(right.start, timeZone).day;
}

function reasonOf(
	one: Announcement,
	two: Announcement,
	[left, right]: readonly [Profile, Profile],
	counts: ReadonlyMap<string, number>,
	total: number,
): JoinReason | null {
	const places = sharedPlace(one.place, two.place);
	if (places === null) return null;
	const { score, shared } = likenessOf(left, right, counts, Math.max(total, 20));
	if (places.length > 0 && score >= LIKE_AT_PLACE)
		return { left: one.key, right: two.key, by: 'place', shared: places };
	return score >= LIKE ? { left: one.key, right: two.key, by: 'words', shared: shared.slice(0, 5) } : null;
}

const COMMON = new Set(
	'a au aux de du des la le les l d en et rue place salle ecole parc square gymnase centre'.split(' '),
);

/** The words two places share; empty when one is not said; null when they are two places. */
function sharedPlace(left: string, right: string): readonly string[] | null {
	const words = (place: string) => foldWords(place).filter((word) => !COMMON.has(word));
	const [one, two] = [words(left), new Set(words(right))];
	if (one.length === 0 || two.size === 0) return [];
	const shared = one.filter((word) => two.has(word));
	return shared.length > 0 ? shared : null;
}

/** The newest word on it wins: an hour or a place said later is the better known. */
function entryOf(members: readonly Announcement[], reasons: readonly JoinReason[]): JoinedEvent {
	const timed = members.find((one) => one.start !== null && !one.allDay) ?? members[0];
	const keys = new Set(members.map(({ key }) => key));
	return {
		start: timed?.start ?? null,
		end: members.find(({ end, allDay }) => end !== null && !allDay)?.end ?? timed?.end ?? null,
		place: members.find(({ place }) => place !== '')?.place ?? '',
		posts: members.map(({ key }) => key),
		because: reasons.filter(({ left }) => keys.has(left)),
	};
}
