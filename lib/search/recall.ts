/**
 * What searches keep in memory of a library's index from one to the next: the records they read, as long as the
 * manifest has not changed. Bounded; the oldest ones go first.
 */
import { MANIFEST } from './record-names.ts';
import type { IndexRecords } from './records.ts';

const MOST_BYTES = 4 * 2 ** 20;

interface Recalled {
	readonly manifest: Uint8Array;
	/** In the order of their last use. */
	readonly contents: Map<string, Uint8Array>;
	bytes: number;
}

const libraries = new WeakMap<object, Recalled>();

/** The same records, read from memory where they are the ones on disk. One round trip, with `first` when it is new. */
export async function recall(records: IndexRecords, first: readonly string[]): Promise<IndexRecords> {
	const known = libraries.get(records.library);
	const [manifest, ...others] = await records.getMany(known ? [MANIFEST] : [MANIFEST, ...first]);
	if (known && manifest && isSame(known.manifest, manifest)) return through(records, known);
	if (!manifest) {
		libraries.delete(records.library);
		return records;
	}
	const recalled = { manifest, contents: new Map(), bytes: 0 };
	keep(recalled, MANIFEST, manifest);
	const stored = known ? await records.getMany(first) : others;
	for (const [place, name] of first.entries()) keep(recalled, name, stored[place]);
	libraries.set(records.library, recalled);
	return through(records, recalled);
}

function through(records: IndexRecords, recalled: Recalled): IndexRecords {
	return {
		library: records.library,
		async getMany(names) {
			const missing = names.filter((name) => !recalled.contents.has(name));
			const stored = missing.length > 0 ? await records.getMany(missing) : [];
			const read = new Map(missing.map((name, place) => [name, stored[place]]));
			const values = names.map((name) => read.get(name) ?? touched(recalled, name));
			for (const [name, record] of read) keep(recalled, name, record);
			return values;
		},
	};
}

function touched({ contents }: Recalled, name: string): Uint8Array | undefined {
	const record = contents.get(name);
	if (!record) return undefined;
	contents.delete(name);
	contents.set(name, record);
	return record;
}

function keep(recalled: Recalled, name: string, record: Uint8Array | undefined): void {
	if (!record || recalled.contents.has(name)) return;
	recalled.contents.set(name, record);
	recalled.bytes += record.length;
	for (const [oldest, { length }] of recalled.contents) {
		if (recalled.bytes <= MOST_BYTES) return;
		recalled.contents.delete(oldest);
		recalled.bytes -= length;
	}
}

function isSame(first: Uint8Array, second: Uint8Array): boolean {
	if (first.length !== second.length) return false;
	for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) return false;
	return true;
}
