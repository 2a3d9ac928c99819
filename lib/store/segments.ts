/** Stretches of time, one row per (docId, seq). Nothing is summed here: totals are derived when asked. */
import { type KeptSegment, keepSegment } from '../domain/kept-segment.ts';
import type { TimeSegment } from '../domain/ledger.ts';
import type { Tables } from './tables.ts';

const HOUR = 3_600_000;
/** A day may begin anywhere on Earth: at most 14 hours before its date begins in UTC. */
const FURTHEST_EAST = 14 * HOUR;

/** Keeps what is new in each stretch, whatever arrived before. */
export async function appendSegments(
	tables: Tables,
	sent: readonly TimeSegment[],
	dayStartsAt: number,
): Promise<void> {
	// The same stretch twice in one delivery: the longest.
	const longest = new Map<string, TimeSegment>();
	for (const segment of sent) {
		const name = `${segment.seq} ${segment.docId}`;
		if ((longest.get(name)?.end ?? -1) < segment.end) longest.set(name, segment);
	}
	const segments = [...longest.values()].filter(({ start, end }) => start < end);
	const stored = await tables.segments.bulkGet(segments.map(({ docId, seq }) => [docId, seq]));
	await tables.segments.bulkPut(
		segments.map((segment, index) => keepSegment(stored[index], segment, dayStartsAt)),
	);
}

/** Every stretch that may hold time of `day` or later, and some before. */
export function segmentsSince(tables: Tables, day: string): Promise<KeptSegment[]> {
	return tables.segments
		.where('end')
		.above(Date.parse(`${day}T00:00Z`) - FURTHEST_EAST)
		.toArray();
}

/** The earliest stretch ever kept. */
export function firstSegment(tables: Tables): Promise<KeptSegment | undefined> {
	return tables.segments.orderBy('start').first();
}
