/**
 * Filters of which several values may be chosen. Each is counted as if none of its own were: what it alone keeps out is
 * kept beside what answers.
 */
import { isDated, kindOf } from './filters.ts';
import type { InterpretedQuery } from './interpreted-query.ts';
import type { OpenIndex } from './open-index.ts';
import type { Source } from './source.ts';

export type Choice = 'kinds' | 'groups' | 'dates';

/** Documents that one choice alone keeps out, by that choice; none where nothing was chosen. */
export type Besides = Readonly<Partial<Record<Choice, Uint32Array>>>;

type Chosen = readonly [Choice, (document: number) => boolean];

/** What was chosen, each with what passes it. */
export function choicesOf(source: Source, query: InterpretedQuery, index: OpenIndex): readonly Chosen[] {
	const { kinds, groups, since, until, undated } = query.filters;
	const chosen: Chosen[] = [];
	if (kinds) {
		chosen.push([
			'kinds',
			(document) => {
				const kind = kindOf(source.flags(document));
				return kind !== null && kinds.includes(kind);
			},
		]);
	}
	if (groups) {
		const wanted = new Set(groups.map((id) => index.manifest.groups.indexOf(id)));
		wanted.delete(-1);
		chosen.push(['groups', (document) => wanted.has(source.group(document))]);
	}
	if (since > 0 || until < Number.POSITIVE_INFINITY) {
		chosen.push([
			'dates',
			(document) => {
				const seconds = source.seconds(document);
				// No period holds a thread for certain when its time is unknown, nor leaves it out.
				return isDated(seconds) ? seconds >= since && seconds <= until : undated;
			},
		]);
	}
	return chosen;
}

/** Those that pass every choice, and those that one alone keeps out. */
export function chosenAmong(
	documents: Uint32Array,
	choices: readonly Chosen[],
): { readonly documents: Uint32Array; readonly besides: Besides } {
	if (choices.length === 0) return { documents, besides: {} };
	const passing: number[] = [];
	const besides: Partial<Record<Choice, number[]>> = {};
	for (let at = 0; at < documents.length; at++) {
		const document = documents[at] ?? 0;
		const failed = failedBy(document, choices);
		if (failed === 'none') passing.push(document);
		else if (failed !== 'several') {
			besides[failed] ??= [];
			besides[failed].push(document);
		}
	}
	const lists = Object.entries(besides).map(([choice, left]) => [choice, Uint32Array.from(left)]);
	return { documents: Uint32Array.from(passing), besides: Object.fromEntries(lists) };
}

function failedBy(document: number, choices: readonly Chosen[]): Choice | 'none' | 'several' {
	let failed: Choice | 'none' = 'none';
	for (const [choice, passes] of choices) {
		if (passes(document)) continue;
		if (failed !== 'none') return 'several';
		failed = choice;
	}
	return failed;
}
