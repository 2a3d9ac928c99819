/** From the words of a post to its kind: each kind gathers the weight of the cues found, the best wins. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { COMMENT_CUES, KIND_COUNTER_CUES, KIND_CUES } from './cues/kind-cues.ts';
import { declareCues, type Found, findCues } from './phrases.ts';
import { type Reading, written } from './reading.ts';

interface KindCue {
	readonly kind: Kind;
	readonly weight: number;
}

/** What other scanners saw in the same post. */
export interface KindHints {
	readonly priced: boolean;
	readonly free: boolean;
	/** A day to come with its time. */
	readonly dated: boolean;
	/** That day is said among the first words. */
	readonly dayFirst: boolean;
	/** A thing people give, sell and lend is named among the first words. */
	readonly thing: boolean;
	/** A cry for help and how sure, 0 when none. */
	readonly distress: number;
	/** A professional role of health is named. */
	readonly health: boolean;
	/** Someone who teaches, repairs or serves is named. */
	readonly professional: boolean;
	/** A venue, shop or public service is named. */
	readonly venue: boolean;
	/** What members answered, in order. */
	readonly replies: readonly Reading[];
}

type KindTable = Readonly<Partial<Record<Kind, readonly (readonly [number, readonly string[]])[]>>>;
type Add = (kind: Kind, weight: number, words: string) => void;

/** The most a kind can gain from what members answered: the post's own words decide. */
const COMMENT_CAP = 2.5;
const COMMENTS_READ = 12;
const LAUGHTER = /[😂🤣🙃🤡]/gu;
const ASKING_WORDS = new Set(
	'comment combien quand pourquoi quel quelle quels quelles lequel laquelle qui quoi quid est'.split(' '),
);

const POST_CUES = declareCues('post', () => [...cuesOf(KIND_CUES), ...cuesOf(KIND_COUNTER_CUES)]);
const ANSWER_CUES = declareCues('comment', () => cuesOf(COMMENT_CUES));

function cuesOf(table: KindTable): (readonly [KindCue, string])[] {
	return Object.entries(table).flatMap(([kind, groups]) =>
		groups.flatMap(([weight, patterns]) => {
			const cue: KindCue = { kind: kind as Kind, weight };
			return patterns.map((pattern) => [cue, pattern] as const);
		}),
	);
}

/** Kinds best first with the words that led to them; `other` when nothing speaks. Scores add up to 1. */
export function suggestKinds(reading: Reading, hints: KindHints): Suggestion<Kind>[] {
	const weights = weighKinds(reading, hints);
	return ranked(weights.weights, weights.because);
}

function weighKinds(reading: Reading, hints: KindHints) {
	const weights = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
	const because = new Map<Kind, Set<string>>();
	const add: Add = (kind, weight, words) => {
		weights.set(kind, (weights.get(kind) ?? 0) + weight);
		if (words === '') return;
		const said = because.get(kind) ?? new Set<string>();
		said.add(words);
		because.set(kind, said);
	};
	for (const found of strongest(findCues(reading, POST_CUES))) {
		const { kind, weight } = found.value;
		if (weight < 0) add(kind, weight, '');
		else add(kind, weight * placeFactor(reading, found), written(reading, found.from, found.to));
	}
	addReplies(hints.replies, add);
	addQuestions(reading, hints, add);
	addHints(reading, hints, weights, add);
	return { weights, because };
}

/** One cue a kind and place: overlapping patterns of a kind count once, the heaviest. */
function strongest(found: readonly Found<KindCue>[]): Found<KindCue>[] {
	const kept: Found<KindCue>[] = [];
	const lastOf = new Map<string, number>();
	for (const one of found) {
		const { kind, weight } = one.value;
		const slot = weight < 0 ? `-${kind}` : kind;
		const rival = lastOf.get(slot);
		const last = rival === undefined ? undefined : kept[rival];
		if (rival === undefined || !last || last.to <= one.from) {
			lastOf.set(slot, kept.push(one) - 1);
		} else if (Math.abs(last.value.weight) < Math.abs(weight)) kept[rival] = one;
	}
	return kept;
}

/** The first words and the opening sentences say more than what follows. */
function placeFactor(reading: Reading, found: Found<KindCue>): number {
	if (found.from < 14) return 1.3;
	return (reading.words[found.from]?.sentence ?? 0) < 2 ? 1.1 : 0.85;
}

function addReplies(replies: readonly Reading[], add: Add): void {
	const gained = new Map<Kind, number>();
	for (const reply of replies.slice(0, COMMENTS_READ)) {
		const kinds = new Map<Kind, number>();
		for (const { value } of findCues(reply, ANSWER_CUES)) {
			kinds.set(value.kind, Math.max(kinds.get(value.kind) ?? 0, value.weight));
		}
		for (const [kind, weight] of kinds)
			gained.set(kind, Math.min(COMMENT_CAP, (gained.get(kind) ?? 0) + weight));
	}
	for (const [kind, weight] of gained) add(kind, weight, '');
}

function addQuestions(reading: Reading, hints: KindHints, add: Add): void {
	const questions = reading.sentences.filter((sentence) => sentence.asks);
	if (questions.length === 0) return;
	const last = reading.sentences[reading.sentences.length - 1];
	const open = questions.filter(({ from, to }) =>
		reading.words.slice(from, to).some((word) => ASKING_WORDS.has(word.folded) || isWhere(reading, word)),
	);
	add('question', 1 + (last?.asks ? 0.8 : 0) + Math.min(1.6, 0.8 * open.length), '?');
	if (hints.health) add('question', 2, '');
	else if (hints.professional) add('question', 1.2, '');
}

function isWhere(reading: Reading, word: Reading['words'][number]): boolean {
	return word.folded === 'ou' && reading.text.slice(word.start, word.end).toLowerCase() === 'où';
}

function addHints(reading: Reading, hints: KindHints, weights: ReadonlyMap<Kind, number>, add: Add): void {
	const asks = reading.sentences.some((sentence) => sentence.asks);
	if (hints.priced && (weights.get('need') ?? 0) < 2) add(hints.venue ? 'tip' : 'offer', 1.2, '');
	if (hints.priced && !hints.venue && !asks && !hints.dated && (weights.get('tip') ?? 0) < 2)
		add('offer', 0.8, '');
	if (hints.free) add('offer', 0.5, '');
	if (hints.dated) add('event', asks ? 1 : 2.4, '');
	if (hints.dated && !asks && hints.dayFirst) add('event', 0.8, '');
	if (saysIfWe(reading)) add('idea', 4, '');
	if (hints.thing && !asks) add('offer', 1, '');
	if (hints.thing && asks) add('need', 0.8, '');
	if (hints.venue && !asks) add('tip', 1, '');
	if (hints.distress > 0) add('distress', 12 * hints.distress, '');
	add('other', 0.6 + 0.4 * Math.min(3, reading.text.match(LAUGHTER)?.length ?? 0), '');
}

/** "Pourquoi on n'organiserait pas…". */
function wouldWe(reading: Reading, at: number): boolean {
	const near = reading.words.slice(at + 1, at + 6).map((word) => word.folded);
	return near.includes('on') && near.some((word) => word.length > 5 && word.endsWith('rait'));
}

/** "Si on écrivait…": a wish put to all. */
function saysIfWe(reading: Reading): boolean {
	return reading.words.some(({ folded }, at) => {
		if (folded === 'pourquoi' && wouldWe(reading, at)) return true;
		const next = reading.words[at + 2]?.folded ?? '';
		return (
			folded === 'si' && reading.words[at + 1]?.folded === 'on' && next.length > 4 && next.endsWith('ait')
		);
	});
}

function ranked(
	weights: ReadonlyMap<Kind, number>,
	because: ReadonlyMap<Kind, ReadonlySet<string>>,
): Suggestion<Kind>[] {
	let total = 0;
	const powers = [...weights].map(([kind, weight]) => {
		const power = Math.exp(Math.min(weight, 20) / 2);
		total += power;
		return { kind, power };
	});
	return powers
		.map(({ kind, power }) => ({
			value: kind,
			score: power / total,
			because: [...(because.get(kind) ?? [])].slice(0, 5),
			by: 'rule' as const,
		}))
		.filter((suggestion) => suggestion.score > 0.02)
		.sort((left, right) => right.score - left.score);
}
