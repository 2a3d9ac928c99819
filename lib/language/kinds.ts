/** From the words of a post to its kind: each kind gathers the weight of the cues found, the best wins. */
import { KINDS, type Kind } from '#lib/domain/kind.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { KIND_CUES } from './cues/kind-cues.ts';
import { compileLexicon, type Found, findPhrases, type Lexicon } from './phrases.ts';
import { type Reading, written } from './reading.ts';

interface KindCue {
	readonly kind: Kind;
	readonly weight: number;
}

/** What other scanners saw in the same post. */
export interface KindHints {
	readonly priced: boolean;
	readonly free: boolean;
	readonly dated: boolean;
	/** A cry for help and how sure, 0 when none. */
	readonly distress: number;
	/** A professional role of health asked about or offered. */
	readonly health: boolean;
	readonly role: boolean;
}

let cues: Lexicon<KindCue> | null = null;

function kindLexicon(): Lexicon<KindCue> {
	cues ??= compileLexicon(
		Object.entries(KIND_CUES).flatMap(([kind, groups]) =>
			groups.flatMap(([weight, patterns]) =>
				patterns.map((pattern) => [{ kind: kind as Kind, weight }, pattern] as const),
			),
		),
	);
	return cues;
}

/** Kinds best first with the words that led to them; `other` when nothing speaks. Scores add up to 1. */
export function suggestKinds(reading: Reading, hints: KindHints): Suggestion<Kind>[] {
	const weights = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
	const because = new Map<Kind, Set<string>>();
	const add = (kind: Kind, weight: number, words: string) => {
		weights.set(kind, (weights.get(kind) ?? 0) + weight);
		if (words === '') return;
		const said = because.get(kind) ?? new Set<string>();
		said.add(words);
		because.set(kind, said);
	};
	for (const { value, found } of strongest(findPhrases(reading, kindLexicon()))) {
		add(value.kind, value.weight * placeFactor(reading, found), written(reading, found.from, found.to));
	}
	addHints(reading, hints, weights, add);
	return ranked(weights, because);
}

/** One cue a kind and place: overlapping patterns of a kind count once, the heaviest. */
function strongest(found: readonly Found<KindCue>[]): { value: KindCue; found: Found<KindCue> }[] {
	const kept: { value: KindCue; found: Found<KindCue> }[] = [];
	for (const one of found) {
		const rival = kept.findIndex((other) => other.value.kind === one.value.kind && other.found.to > one.from);
		const value = one.value;
		if (rival < 0) kept.push({ value, found: one });
		else if ((kept[rival] as { value: KindCue }).value.weight < value.weight)
			kept[rival] = { value, found: one };
	}
	return kept;
}

/** The first words and the opening sentences say more than what follows. */
function placeFactor(reading: Reading, found: Found<KindCue>): number {
	if (found.from < 14) return 1.3;
	return (reading.words[found.from]?.sentence ?? 0) < 2 ? 1.1 : 0.85;
}

function addHints(
	reading: Reading,
	hints: KindHints,
	weights: Map<Kind, number>,
	add: (kind: Kind, weight: number, words: string) => void,
): void {
	const questions = reading.sentences.filter((sentence) => sentence.asks);
	const last = reading.sentences[reading.sentences.length - 1];
	if (questions.length > 0) add('question', 1 + (last?.asks ? 0.8 : 0), '?');
	if (hints.priced && (weights.get('need') ?? 0) < 2) add('offer', 1.2, '');
	if (hints.free) add('offer', 0.5, '');
	if (hints.dated) add('event', 1.5, '');
	if (hints.health && questions.length > 0) add('question', 2, '');
	if (hints.distress > 0) add('distress', 12 * hints.distress, '');
	add('other', 0.6, '');
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
