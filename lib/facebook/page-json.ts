/**
 * The page's own data, joined to what is on screen: a post's click token, found in its links, is found again in
 * its story inside the scripts of the page. Only the story around that token is parsed, never the whole data,
 * and only by type name and value: field names change, type names hold. Nothing is asked of the network and
 * nothing of the page's world is touched: scripts are read as the text of DOM nodes.
 */
import { cleanText } from './clean-text.ts';
import { enclosingObjects, isRecord, stringAround } from './json-slices.ts';
import { readStory, type Story } from './story.ts';

/** How far the search goes. Characters, counts. */
export interface PageDataLimits {
	readonly scripts: number;
	readonly scriptLength: number;
	readonly storyLength: number;
	/** Answers kept; the oldest goes first. */
	readonly stories: number;
	/** Objects visited in one story. */
	readonly nodes: number;
	/** Places of one token looked at. */
	readonly places: number;
	/** Levels climbed from a token to its story. */
	readonly levels: number;
	/** Milliseconds the search for one token may take. */
	readonly time: number;
	/** Tokens not found one after the other before the search waits for other data: later posts come without any. */
	readonly misses: number;
}

const LIMITS: PageDataLimits = {
	scripts: 80,
	scriptLength: 8_000_000,
	storyLength: 600_000,
	stories: 400,
	nodes: 20_000,
	places: 6,
	levels: 24,
	time: 15,
	misses: Number.POSITIVE_INFINITY,
};

/** Between two questions for more scripts: asking a page that changed how many it has goes through all of it. */
const ASK_AGAIN_MS = 500;

export interface PageData {
	/** The story of a click token, or null when the page does not hold it or contradicts itself about it. */
	readonly storyOf: (token: string) => Story | null;
	/** Looks through what the page holds for some milliseconds; false while some is left. Asking for a story looks through the rest. */
	readonly lookThrough: (ms: number) => boolean;
}

/** What of a script may hold stories: all of it, or a string of its code; null when nothing does. */
function storiesIn(script: HTMLScriptElement, limits: PageDataLimits): (() => string) | null {
	const text = script.src ? '' : script.text;
	if (text.length > limits.scriptLength) return null;
	// Not textContent, which is put together anew each time.
	if (text.includes('"Story"')) return () => script.text;
	const place = text.indexOf('\\"Story\\"');
	const told = place < 0 ? null : stringAround(text, place);
	return told === null ? null : () => told;
}

/** Places of `"token"` in a text; a slash may be escaped there. */
function placesOf(token: string, text: string, most: number): number[] {
	const places: number[] = [];
	for (const written of new Set([JSON.stringify(token), JSON.stringify(token).replaceAll('/', '\\/')])) {
		for (
			let at = text.indexOf(written);
			at >= 0 && places.length < most;
			at = text.indexOf(written, at + 1)
		) {
			places.push(at);
		}
	}
	return places;
}

/** The story around one place, climbing through stories that tell too little. */
function storyAt(text: string, place: number, limits: PageDataLimits): Story | null {
	let best: Story | null = null;
	for (const { slice, key } of enclosingObjects(text, place, limits)) {
		if (slice.includes('"Story"')) {
			let parsed: unknown;
			try {
				parsed = JSON.parse(slice);
			} catch {
				// Around data there is code: the climb has left the JSON.
				return best;
			}
			if (isRecord(parsed) && parsed.__typename === 'Story') {
				best = readStory(parsed, limits.nodes) ?? best;
				if (best && best.at !== null && best.ids.length > 0) return best;
			}
		}
		// The token is the quoted story's own: what is around it is another post.
		if (/attach/i.test(key)) return best;
	}
	return best;
}

/** One story of several tellings; null when they contradict each other. */
function agreed(tellings: readonly Story[]): Story | null {
	const [first, ...others] = tellings;
	if (!first) return null;
	const same = (a: number | null, b: number | null) => a === null || b === null || a === b;
	let whole = first;
	for (const other of others) {
		const ids = new Set([...whole.ids, ...other.ids]);
		if (!same(whole.at, other.at) || [...ids].filter((id) => /^\d/.test(id)).length > 1) return null;
		whole = {
			ids: [...ids],
			at: whole.at ?? other.at,
			texts: [...whole.texts, ...other.texts],
			anonymous: whole.anonymous || other.anonymous,
			groupId: whole.groupId ?? other.groupId,
			attached: whole.attached ?? other.attached,
		};
	}
	return whole;
}

/**
 * The page's data, searched on demand and remembered within bounds.
 * @param now a clock in milliseconds, for the bound in time.
 */
export function openPageData(
	document: Document,
	now: () => number,
	bounds: Partial<PageDataLimits> = {},
): PageData {
	const limits = { ...LIMITS, ...bounds };
	const known = new Map<string, Story | null>();
	let scripts: { readonly script: HTMLScriptElement; readonly text: () => string }[] = [];
	const seen = new WeakSet<HTMLScriptElement>();
	let counted = 0;
	let misses = 0;
	let askAt = 0;

	function lookThrough(ms: number): boolean {
		if (document.scripts.length === counted) return true;
		const end = now() + ms;
		scripts = scripts.filter(({ script }) => script.isConnected);
		for (const script of document.scripts) {
			if (seen.has(script) || scripts.length >= limits.scripts) continue;
			seen.add(script);
			const text = storiesIn(script, limits);
			if (text) {
				scripts.push({ script, text });
				misses = 0;
				for (const [token, story] of known) if (story === null) known.delete(token);
			}
			if (now() > end) return false;
		}
		counted = document.scripts.length;
		return true;
	}

	function search(token: string): Story | null {
		const tellings: Story[] = [];
		const started = now();
		for (const { text } of scripts) {
			if (now() - started > limits.time) break;
			const data = text();
			for (const place of placesOf(token, data, limits.places)) {
				const story = storyAt(data, place, limits);
				if (story) tellings.push(story);
			}
		}
		return agreed(tellings);
	}

	return {
		lookThrough,
		storyOf: (token) => {
			if (now() >= askAt) {
				lookThrough(Number.POSITIVE_INFINITY);
				askAt = now() + ASK_AGAIN_MS;
			}
			const answered = known.get(token);
			if (answered !== undefined) return answered;
			if (misses >= limits.misses) return null;
			const story = search(token);
			misses = story ? 0 : misses + 1;
			const [oldest] = known.keys();
			if (known.size >= limits.stories && oldest !== undefined) known.delete(oldest);
			known.set(token, story);
			return story;
		},
	};
}

/**
 * The whole text of a story that a cut text opens. Any long enough text of the story whose beginning is what is
 * shown will do, whatever its field is called; what is not the beginning is not trusted.
 */
export function wholeText(story: Story, shown: string): string | null {
	const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
	const opening = letters(shown);
	if (opening === '') return null;
	for (const text of story.texts) {
		if (text.length >= opening.length && letters(text).startsWith(opening)) return cleanText(text);
	}
	return null;
}
