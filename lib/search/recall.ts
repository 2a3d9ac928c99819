/**
 * What is kept in memory of a library's index from one search or change to the next: the records they read, as long as
 * the manifest has not changed. Bounded; the oldest ones go first.
 */
import { liveName, MANIFEST, ROOTS, USUAL_CHUNKS } from './record-names.ts';
import type { IndexRecords, IndexWrites } from './records.ts';

const MOST_BYTES = 4 * 2 ** 20;

/** What every search begins with, besides the manifest. */
const READ_FIRST = [ROOTS, ...Array.from({ length: USUAL_CHUNKS }, (_, chunk) => liveName(chunk))];

interface Recalled {
	readonly manifest: Uint8Array;
	/** In the order of their last use. */
	readonly contents: Map<string, Uint8Array>;
	bytes: number;
}

const libraries = new WeakMap<object, Recalled>();

/**
 * Does `work` by what is remembered, once the manifest tells that it is still so. Where several things may be asked at
 * once, the work begins while the manifest is asked for: one round trip less; it is done anew if all has changed.
 */
export async function recalling<Value>(
	records: IndexRecords,
	work: (recalled: IndexRecords) => Promise<Value>,
): Promise<Value> {
	const known = libraries.get(records.library);
	if (!known) return work(await remember(records));
	const checking = isCurrent(records, known);
	const working = records.together ? settled(work(through(records, known))) : null;
	const current = await checking;
	const done = await working;
	if (!current) return work(await remember(records));
	if (!done) return work(through(records, known));
	if ('error' in done) throw done.error;
	return done.value;
}

function settled<Value>(
	work: Promise<Value>,
): Promise<{ readonly value: Value } | { readonly error: unknown }> {
	return work.then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
}

/** Reads what every search begins with, so that the first one does not wait for it. */
export async function readAhead(records: IndexRecords): Promise<void> {
	await remember(records);
}

/** What is remembered, once these writes are on disk; if they never are, the manifest tells. */
export function expectWrites(records: IndexRecords, writes: IndexWrites): void {
	const known = libraries.get(records.library);
	const manifest = writes.put.get(MANIFEST);
	if (!known || !manifest) return;
	const next = { manifest, contents: new Map(known.contents), bytes: known.bytes };
	for (const name of [...writes.delete, ...writes.put.keys()]) drop(next, name);
	for (const [name, record] of writes.put)
		if (known.contents.has(name) || !name.includes('/')) keep(next, name, record);
	libraries.set(records.library, next);
}

/** After a failure: what is remembered may be what was damaged. */
export function forget(records: IndexRecords): void {
	libraries.delete(records.library);
}

async function isCurrent(records: IndexRecords, known: Recalled): Promise<boolean> {
	const [manifest] = await records.getMany([MANIFEST]);
	return manifest !== undefined && isSame(known.manifest, manifest);
}

async function remember(records: IndexRecords): Promise<IndexRecords> {
	const names = [MANIFEST, ...READ_FIRST];
	const stored = await records.getMany(names);
	const [manifest] = stored;
	libraries.delete(records.library);
	if (!manifest) return records;
	const recalled = { manifest, contents: new Map(), bytes: 0 };
	for (const [place, name] of names.entries()) keep(recalled, name, stored[place]);
	libraries.set(records.library, recalled);
	return through(records, recalled);
}

function through(records: IndexRecords, recalled: Recalled): IndexRecords {
	return {
		...records,
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

function drop(recalled: Recalled, name: string): void {
	recalled.bytes -= recalled.contents.get(name)?.length ?? 0;
	recalled.contents.delete(name);
}

function isSame(first: Uint8Array, second: Uint8Array): boolean {
	if (first.length !== second.length) return false;
	for (let at = 0; at < first.length; at++) if (first[at] !== second[at]) return false;
	return true;
}
