/** Every released version of the library has a frozen example, and every example opens in today's code. */
import Dexie from 'dexie/dist/modern/dexie.mjs';
import { expect, it } from 'vitest';
import { LATEST_VERSION } from '#lib/store/library-format.ts';
import { everyRow, freshLibrary, freshName } from './library.ts';

interface Example {
	readonly tables: Record<
		string,
		{ readonly schema: string; readonly rows: unknown[]; readonly keys?: string[] }
	>;
	/** What today's code must read of it. */
	readonly expected: Record<string, unknown[]>;
}

const versions = Object.keys(import.meta.glob('../../lib/store/versions/v*.ts'))
	.map(nameOf)
	.sort();
const examples = import.meta.glob<Example>('../fixtures/store/v*.json', { import: 'default' });

function nameOf(path: string): string {
	return path.replace(/^.*\/(v\d+)\.\w+$/, '$1');
}

it('has one example a version, and as many versions as the code says', () => {
	expect(Object.keys(examples).map(nameOf).sort()).toEqual(versions);
	expect(versions).toHaveLength(LATEST_VERSION);
});

it.each(Object.keys(examples))('reads %s whole', async (path) => {
	const example = (await examples[path]?.()) as Example;
	const name = freshName();
	const old = new Dexie(name);
	const schemas = Object.entries(example.tables).map(([table, { schema }]) => [table, schema]);
	old.version(Number(nameOf(path).slice(1))).stores(Object.fromEntries(schemas));
	for (const [table, { rows, keys }] of Object.entries(example.tables)) {
		const values = keys ? rows.map((row) => new Uint8Array(row as number[])) : rows;
		await old.table(table).bulkAdd(values, keys as never);
	}
	old.close();
	const store = await freshLibrary(name);
	expect(await everyRow(store)).toMatchObject(example.expected);
});
