import Dexie from 'dexie';
import { expect, it } from 'vitest';

it('has a real IndexedDB', async () => {
	const db = new Dexie('x');
	db.version(1).stores({ a: 'id' });
	await db.table('a').put({ id: 1 });
	expect(await db.table('a').count()).toBe(1);
});
