import type Dexie from 'dexie';

/** What the user says of a post's price, place, condition and ride. Frozen, as v001. */
export function declareV004(database: Dexie): void {
	database
		.version(4)
		.stores({})
		.upgrade((transaction) =>
			transaction
				.table('works')
				.toCollection()
				.modify({ price: null, place: null, condition: null, ride: null }),
		);
}
