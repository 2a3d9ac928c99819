/** A library of one's own for each test, with a clock and ids that the test knows. */
import Dexie from 'dexie/dist/modern/dexie.mjs';
import { afterEach } from 'vitest';
import type { Result } from '#lib/domain/result.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import type { Means } from '#lib/services/means.ts';
import { openLibrary } from '#lib/services/open-library.ts';
import type { Store } from '#lib/store/store.ts';
import { GROUP } from './seen.ts';

/** Dexie tells every rejection on the console of a local page; these tests bring them about on purpose. */
Dexie.debug = false;

/** 14 March 2026, noon in Paris. */
export const NOON = Date.UTC(2026, 2, 14, 11);

export interface KnownMeans extends Means {
	at: number;
}

export function knownMeans(seed = 'a'): KnownMeans {
	let ids = 0;
	const means: KnownMeans = {
		at: NOON,
		now: () => means.at,
		newId: () => {
			ids += 1;
			return `${seed}${String(ids).padStart(7, '0')}`;
		},
		timeZone: () => 'Europe/Paris',
		randomBytes: (length) => new Uint8Array(length).fill(seed.charCodeAt(0)),
	};
	return means;
}

const opened: { store: Store; name: string }[] = [];
let names = 0;

export function freshName(): string {
	names += 1;
	return `test-${names}-${Math.round(performance.timeOrigin)}`;
}

export async function freshLibrary(name = freshName()): Promise<Store> {
	const store = must(await openLibrary({ name }));
	opened.push({ store, name });
	return store;
}

/** A library whose user did the first run and switched the test group on. */
export async function readingLibrary(means: Means, keepComments = true): Promise<Store> {
	const store = await freshLibrary();
	must(await changeSettings(store, means, { firstRunDone: true, keepComments }));
	must(await chooseGroup(store, means, GROUP, 'on'));
	return store;
}

export function must<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(`failed: ${result.reason}`);
	return result.value;
}

/** Every row of every table, for comparing whole libraries. */
export async function everyRow(store: Store): Promise<Record<string, unknown[]>> {
	const names = [
		'groups',
		'aliases',
		'posts',
		'comments',
		'understandings',
		'works',
		'tags',
		'contacts',
		'settings',
		'segments',
		'timeActs',
		'indexRecords',
		'erased',
		'undo',
		'meta',
		'lessons',
		'learnedTerms',
		'ownRules',
		'pairs',
	] as const;
	return must(
		await store.read(names, async (tables) =>
			Object.fromEntries(
				await Promise.all(names.map(async (name) => [name, await tables[name].toArray()] as const)),
			),
		),
	);
}

afterEach(async () => {
	const all = opened.splice(0);
	for (const { store } of all) store.close();
	for (const name of new Set(all.map((one) => one.name))) await Dexie.delete(name);
});
