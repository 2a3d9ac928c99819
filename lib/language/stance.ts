/** What a member says of a professional, in counts: praise, blame, agreement, the account of a client. Negation and irony never make praise. */
import { AGREEING, FIRM, OFFERING, SERVED, WANED } from './cues/opinion-cues.ts';
import { NEWS_ONLY, NO_PRAISE, NO_WARNING, PRAISE, WARNING } from './cues/stance-cues.ts';
import type { NameFound } from './name-run.ts';
import { ARTICLES } from './name-words.ts';
import { declareCues, type Found, findCues } from './phrases.ts';
import type { Reading } from './reading.ts';

export interface StanceSeen {
	readonly praise: number;
	/** Praise in words of its own: neither "+1" nor "oui". */
	readonly ownPraise: number;
	readonly warning: number;
	/** Blame that no praise beside it makes good: "à fuir", "on est partis", "moins bien qu'avant". */
	readonly firm: boolean;
	/** Only news: full, closed, a waiting list. */
	readonly news: boolean;
	/** Says the same as someone before. */
	readonly agrees: boolean;
	/** Tells what was done for them. */
	readonly served: boolean;
	/** Offers to do it. */
	readonly offers: boolean;
}

type Tone =
	| 'praise'
	| 'warning'
	| 'no-warning'
	| 'no-praise'
	| 'news'
	| 'agrees'
	| 'served'
	| 'firm'
	| 'waned'
	| 'offers';

const LISTS: readonly (readonly [Tone, readonly string[]])[] = [
	['praise', PRAISE],
	['warning', WARNING],
	['no-warning', NO_WARNING],
	['no-praise', NO_PRAISE],
	['news', NEWS_ONLY],
	['agrees', AGREEING],
	['served', SERVED],
	['firm', FIRM],
	['waned', WANED],
	['offers', OFFERING],
];

const TONES = declareCues<Tone>('comment', () =>
	LISTS.flatMap(([tone, patterns]) => patterns.map((pattern) => [tone, pattern] as const)),
);

const NONE: readonly never[] = [];
/** Of words in which no list of phrases hears anything. */
export const NOTHING_SEEN: StanceSeen = {
	praise: 0,
	ownPraise: 0,
	warning: 0,
	firm: false,
	news: false,
	agrees: false,
	served: false,
	offers: false,
};

/** Reads the words from `from` to `to`, but those of `names`; each count leaves out what something beside it turns round. */
export function seeStance(
	reading: Reading,
	from = 0,
	to = reading.words.length,
	names: readonly NameFound[] = [],
): StanceSeen {
	const said = findCues(reading, TONES, from, to);
	const found =
		said.length === 0 || names.length === 0
			? said
			: said.filter((cue) => !names.some((name) => cue.from >= name.from && cue.to <= name.to));
	if (found.length === 0) return NOTHING_SEEN;
	const of = (tone: Tone) => saying(tone, found);
	const unsaid = of('no-warning');
	const agreeing = without(of('agrees'), of('no-praise')).filter((one) => !isDenied(reading, one.from));
	const claimed = without(of('praise'), of('no-praise'));
	const own = claimed.filter((one) => !isDenied(reading, one.from));
	const blame = found.filter(({ value }) => value === 'warning' || value === 'firm');
	const warning = without(blame, unsaid).filter((one) => !isDenied(reading, one.from));
	return {
		praise: own.length + agreeing.length,
		ownPraise: without(own, agreeing).filter((one) => !isBareAssent(reading, one)).length,
		warning: Math.max(warning.length, claimed.length - own.length),
		firm: without([...of('firm'), ...of('waned')], unsaid).length > 0,
		news: of('news').length > 0,
		agrees: agreeing.some((one) => (opens(reading, one) || isOwn(reading, one)) && !isOfThing(reading, one)),
		served: of('served').length > 0,
		offers: of('offers').length > 0,
	};
}

function saying(tone: Tone, found: readonly Found<Tone>[]): readonly Found<Tone>[] {
	for (const one of found) if (one.value === tone) return found.filter(({ value }) => value === tone);
	return NONE;
}

/** "deux ans là-bas, je confirme": in the first person, wherever it stands. */
function isOwn({ words }: Reading, { from, to }: Found<Tone>): boolean {
	return to - from > 1 && /^(je|nous|on)$/.test(words[from]?.folded ?? '');
}

/** Agreement opens its sentence; "marabout +1" is about a marabout. */
function opens({ words, sentences }: Reading, { from }: Found<Tone>): boolean {
	const start = sentences[words[from]?.sentence ?? 0]?.from ?? 0;
	return words.slice(start, from).every(({ folded }) => INTERJECTIONS.has(folded));
}

/** "confirme pour le peigne", "pareil rayon vide": agreement about something else. */
function isOfThing({ words }: Reading, { to }: Found<Tone>): boolean {
	return /^(pour|de|avec|sur)$/.test(words[to]?.folded ?? '') && ARTICLES.has(words[to + 1]?.folded ?? '');
}

const INTERJECTIONS: ReadonlySet<string> = new Set(
	'ah oh oui ben bah perso alors et tout a fait totalement super ouais pareil idem moi nous on je vraiment bon'.split(
		' ',
	),
);

/** "oui", "aussi": assent that says nothing of anyone. */
function isBareAssent({ words }: Reading, { from, to }: Found<Tone>): boolean {
	return to - from === 1 && /^(oui|aussi)$/.test(words[from]?.folded ?? '');
}

/** "pas très douce", "jamais désagréable", "sans retard": a negation just before, with only small words between. */
function isDenied({ words, text }: Reading, from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
		const word = words[at];
		const next = words[at + 1];
		if (!word || !next || word.sentence !== next.sentence) return false;
		if (/[,;:()]/.test(text.slice(word.end, next.start))) return false;
		if (word.folded === 'peu') return words[at - 1]?.folded !== 'un';
		if (NEGATIONS.has(word.folded)) return true;
		if (!SMALL_WORDS.has(word.folded)) return false;
	}
	return false;
}

const NEGATIONS: ReadonlySet<string> = new Set(
	'pas jamais guere ni aucun aucune sans moins not never'.split(' '),
);
const SMALL_WORDS: ReadonlySet<string> = new Set(
	'tres trop super hyper si vraiment du tout un une de des d la le les aussi forcement toujours particulierement specialement franchement ete non'.split(
		' ',
	),
);

/** Those that stand outside what cancels them; overlapping ones are kept once. */
function without(found: readonly Found<Tone>[], cancelled: readonly Found<Tone>[]): Found<Tone>[] {
	const kept: Found<Tone>[] = [];
	if (found.length === 0) return kept;
	let covered = 0;
	for (const one of found) {
		if (one.from < covered || cancelled.some((other) => one.from < other.to && other.from < one.to)) continue;
		covered = one.to;
		kept.push(one);
	}
	return kept;
}
