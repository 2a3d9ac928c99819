/** What was learned, read and written by the terms at hand: the whole of it is never loaded to judge a text. */
import { type LearnedModel, modelOf } from '#lib/domain/learned.ts';
import { LEARNED_TOTALS, type LearnedTermRow, type LearnedTotals } from '#lib/store/learned-terms.ts';
import type { Tables } from '#lib/store/tables.ts';

export type LearnedTables = Pick<Tables, 'learnedTerms' | 'meta'>;

const NOTHING: LearnedTotals = { threads: 0, labels: {}, record: {} };

export async function learnedTotals(tables: Pick<Tables, 'meta'>): Promise<LearnedTotals> {
	return ((await tables.meta.get(LEARNED_TOTALS))?.value as LearnedTotals | undefined) ?? NOTHING;
}

/** The model as far as these terms need it: it judges texts made of them as the whole would. */
export async function modelFor(
	tables: LearnedTables,
	terms: Iterable<string>,
	totals?: LearnedTotals,
): Promise<LearnedModel> {
	const { threads, labels, record } = totals ?? (await learnedTotals(tables));
	const rows = threads > 0 ? await tables.learnedTerms.bulkGet([...new Set(terms)]) : [];
	const known = rows.filter((row) => row !== undefined);
	const byLabel = new Map<string, [string, number][]>();
	for (const row of known) {
		for (const [label, count] of Object.entries(row.labels)) {
			const counts = byLabel.get(label);
			if (counts) counts.push([row.term, count]);
			else byLabel.set(label, [[row.term, count]]);
		}
	}
	return {
		version: 1,
		threads,
		terms: Object.fromEntries(known.map((row) => [row.term, row.threads])),
		labels: Object.fromEntries(
			Object.entries(labels).map(([label, count]) => [
				label,
				{ threads: count, terms: Object.fromEntries(byLabel.get(label) ?? []) },
			]),
		),
		record,
	};
}

/** Writes a model back, for the terms it was loaded with. */
export async function keepModel(
	tables: LearnedTables,
	model: LearnedModel,
	terms: Iterable<string>,
): Promise<void> {
	const rows = rowsOf(model, new Set(terms));
	await tables.learnedTerms.bulkPut(rows.filter((row) => row.threads > 0));
	await tables.learnedTerms.bulkDelete(rows.filter((row) => row.threads === 0).map((row) => row.term));
	await keepTotals(tables, model);
}

/** Makes all of it again from the lessons: after a restore, an erasing, a merge of tags. */
export async function relearn(tables: LearnedTables & Pick<Tables, 'lessons'>): Promise<void> {
	const lessons = (await tables.lessons.toArray()).filter(({ labels }) => labels.length > 0);
	const model = modelOf(lessons);
	await tables.learnedTerms.clear();
	await tables.learnedTerms.bulkPut(rowsOf(model, new Set(Object.keys(model.terms))));
	await keepTotals(tables, model);
}

async function keepTotals(tables: LearnedTables, model: LearnedModel): Promise<void> {
	const labels = Object.entries(model.labels).map(([label, { threads }]) => [label, threads] as const);
	const value: LearnedTotals = {
		threads: model.threads,
		labels: Object.fromEntries(labels),
		record: model.record,
	};
	await tables.meta.put({ key: LEARNED_TOTALS, value });
}

function rowsOf(model: LearnedModel, terms: ReadonlySet<string>): LearnedTermRow[] {
	const rows = new Map<string, { term: string; threads: number; labels: Record<string, number> }>();
	for (const term of terms) {
		const threads = Object.hasOwn(model.terms, term) ? (model.terms[term] ?? 0) : 0;
		rows.set(term, { term, threads, labels: {} });
	}
	for (const [label, counts] of Object.entries(model.labels)) {
		for (const [term, count] of Object.entries(counts.terms)) {
			const row = rows.get(term);
			if (row) row.labels[label] = count;
		}
	}
	return [...rows.values()];
}
