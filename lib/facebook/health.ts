/** What the reader could really use on a page, and what to say of it. */
import type { Health } from '#lib/domain/health.ts';
import type { Surface, WrittenPost } from '#lib/domain/seen.ts';
import type { UnitReading, Unread } from './read-unit.ts';
import { ACTIONS, ASIDE, FEED, MENU, MESSAGE } from './signals.ts';
import { memberIn } from './urls.ts';

/** Reasons that are as they should be. */
const EXPECTED: ReadonlySet<Unread> = new Set<Unread>(['advert', 'emptied', 'not-a-post']);
/** Under these shares of the posts read, something has changed. */
const AUTHOR_BASELINE = 0.8;
const READ_BASELINE = 0.8;
const MESSAGE_BASELINE = 0.5;
/** Posts from which a share means something. */
const ENOUGH = 3;

/**
 * Two independent signs of posts that were not recognised: people of a group with links to them, and what one
 * can do with a post or long words. One alone is met on pages without posts (a list of members, a rule book).
 */
function showsPosts(root: Element | null): boolean {
	if (!root) return false;
	const people = new Set(
		[...root.querySelectorAll('a[href*="/user/"]')]
			.map((link) => memberIn(link.getAttribute('href') ?? '')?.personId)
			.filter(Boolean),
	);
	const posts = root.querySelectorAll(`${MENU},${ACTIONS},${MESSAGE}`).length;
	const words = [...root.querySelectorAll('[dir="auto"]')].filter(
		(block) => (block.textContent ?? '').length > 40,
	).length;
	return people.size > 0 && (posts > 0 || words > 0);
}

/** How much an element says outside its links: suggestions of groups and people are lists of links. */
function lettersIn(element: Element): number {
	const linked = [...element.querySelectorAll('a')].map(({ textContent }) => textContent).join('');
	return (element.textContent ?? '').trim().length - linked.length;
}

/**
 * Entries in a row that say something, of which none was even thought a post: a sign that no layout takes away.
 * Outside a feed they must say more, and have something to press.
 * @param enough one is enough where a post is sure to be, when there is much to press: a page that is gone has less.
 */
function isFullOfWords(root: Element | null, enough: number): boolean {
	if (!root) return false;
	const parts = [...root.children]
		.filter((part) => !part.matches(`${ASIDE},script`))
		.map((part) => ({ part, letters: lettersIn(part) }))
		.sort((a, b) => b.letters - a.letters);
	const wordy = parts.filter(({ part, letters }) =>
		root.matches(FEED)
			? letters > 30
			: letters > 60 && part.querySelectorAll('[role="button"],button').length > ENOUGH - enough,
	);
	// Down to where most of the words are.
	return wordy.length >= enough || isFullOfWords(parts[0]?.part ?? null, enough);
}

interface Counted {
	readonly surface: Surface;
	readonly root: Element | null;
	readonly readings: readonly UnitReading[];
	/** Whether the time of a post is known, or is likely to be once its words are understood. */
	readonly isTimed: (post: WrittenPost) => boolean;
}

function verdictOf(
	{ surface, root, readings }: Counted,
	counts: Omit<Health, 'verdict'>,
	marked: number,
): Health['verdict'] {
	if (surface === 'none') return 'nothing-here';
	const failed = readings.filter((reading) => !reading.ok && !EXPECTED.has(reading.why)).length;
	if (counts.postsRead === 0) {
		const skipped = readings.filter((reading) => !reading.ok && reading.why === 'not-a-post').length;
		const isOpen = readings.length === 0 || skipped > 0;
		return failed > 0 ||
			(isOpen && (showsPosts(root) || isFullOfWords(root, surface === 'post' ? 1 : ENOUGH)))
			? 'unrecognised'
			: 'nothing-here';
	}
	const rate = (part: number, all: number) => (all < ENOUGH ? 1 : part / all);
	const lostAuthors = rate(counts.withAuthor, counts.postsRead) < AUTHOR_BASELINE;
	const lostUnits = rate(counts.postsRead, counts.postsRead + failed) < READ_BASELINE;
	const lostMessages =
		surface !== 'mobile' && surface !== 'search' && rate(marked, counts.postsRead) < MESSAGE_BASELINE;
	return lostUnits || lostAuthors || lostMessages ? 'degraded' : 'ok';
}

/** Counts and verdict of one reading of a page. */
export function healthOf(counted: Counted): Health {
	const { readings, isTimed } = counted;
	const unreadable = new Map<string, number>();
	let postsRead = 0;
	let withId = 0;
	let withTime = 0;
	let withAuthor = 0;
	let marked = 0;
	for (const reading of readings) {
		if (!reading.ok) {
			unreadable.set(reading.why, (unreadable.get(reading.why) ?? 0) + 1);
			continue;
		}
		const { post } = reading;
		postsRead++;
		if (post.id !== null) withId++;
		if (isTimed(post)) withTime++;
		if (post.author !== null || post.anonymous) withAuthor++;
		if (reading.bodyBy !== 'blocks') marked++;
	}
	const counts = {
		unitsSeen: readings.length,
		postsRead,
		withId,
		withTime,
		withAuthor,
		unreadable: [...unreadable].map(([why, count]) => ({ why, count })),
	};
	return { ...counts, verdict: verdictOf(counted, counts, marked) };
}
