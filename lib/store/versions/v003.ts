import type Dexie from 'dexie';

/** What the user says of two posts, of an event's date, of a group's school holidays. Frozen, as v001. */
export function declareV003(database: Dexie): void {
	database
		.version(3)
		.stores({
			dismissals: null,
			pairs: '[one+other], one, other',
			works: 'key, kind, *tags, [kind+state], event',
			understandings: 'key, version, value.event.value.start, *value.event.value.candidates',
		})
		.upgrade(async (transaction) => {
			await transaction.table('works').toCollection().modify({ event: null });
			await transaction.table('groups').toCollection().modify({ schoolZone: null });
			const refused: { pair: string; at: number }[] = await transaction.table('dismissals').toArray();
			await transaction.table('pairs').bulkPut(
				refused.map(({ pair, at }) => {
					const [one, other] = pair.split(' ');
					return { one, other, said: 'apart', at };
				}),
			);
		});
}
