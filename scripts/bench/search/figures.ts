/** From times to the figures that are printed. */
import type { EngineName } from './engine.ts';

export type Figures = Record<string, unknown>;
/** By engine; an engine left out of the run is not there. */
export type SizeFigures = Partial<Record<EngineName, Figures>>;

export function percentiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) =>
		round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
	return { p50: at(0.5), p95: at(0.95) };
}

/** How much longer a cold page takes than at the size before. */
export function growthOf(sizes: Record<string, SizeFigures>): Record<string, number> {
	const names = Object.keys(sizes);
	const growth: Record<string, number> = {};
	for (const [place, name] of names.entries()) {
		const before = names[place - 1];
		if (before)
			growth[`${before}→${name}`] = round(p50(sizes[name], 'colibri') / p50(sizes[before], 'colibri'));
	}
	return growth;
}

/** Ours to theirs, by size: what the bars are about. Ratios with an engine left out are left out. */
export function ratiosOf(sizes: Record<string, SizeFigures>): Record<string, Record<string, number>> {
	return Object.fromEntries(Object.entries(sizes).map(([name, engines]) => [name, ratiosAt(engines)]));
}

function ratiosAt(engines: SizeFigures): Record<string, number> {
	const cold = (engine: EngineName) => p50(engines, engine);
	const browser = (engine: EngineName) => p50(engines, engine, 'coldBrowserMs');
	const add = (engine: EngineName) => p50(engines, engine, 'addMs');
	const speed = (engine: EngineName) => Number(engines[engine]?.postsPerSecond ?? Number.NaN);
	const warm = (engine: EngineName, words: string) =>
		(engines[engine]?.warmMs as Record<string, { readonly p50: number }> | undefined)?.[words]?.p50 ??
		Number.NaN;
	const ratios = {
		coldToFloor: cold('colibri') / cold('floor'),
		coldToMiniSearch: cold('colibri') / cold('minisearch'),
		coldToSqlite: cold('colibri') / cold('sqlite'),
		coldToFlexSearch: cold('colibri') / cold('flexsearch'),
		coldBrowserToFlexSearch: browser('colibri') / browser('flexsearch'),
		fullColdToFloor: p50(engines, 'colibri', 'fullColdPageMs') / cold('floor'),
		warmTwoToSqlite: warm('colibri', 'two') / warm('sqlite', 'two'),
		warmThreeToSqlite: warm('colibri', 'three') / warm('sqlite', 'three'),
		addToSqlite: add('colibri') / add('sqlite'),
		rebuildToSqlite: speed('colibri') / speed('sqlite'),
	};
	return Object.fromEntries(
		Object.entries(ratios).flatMap(([name, ratio]) => (Number.isFinite(ratio) ? [[name, round(ratio)]] : [])),
	);
}

function p50(engines: SizeFigures | undefined, engine: EngineName, figure = 'coldPageMs'): number {
	return (engines?.[engine]?.[figure] as { readonly p50: number } | undefined)?.p50 ?? Number.NaN;
}

export function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
