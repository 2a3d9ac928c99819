import type Dexie from 'dexie';

/** Lessons and the user's own rules, colours and merging of tags, refused matches. Frozen, as v001. */
export function declareV002(database: Dexie): void {
	database
		.version(2)
		.stores({
			lessons: 'key',
			learnedTerms: 'term',
			ownRules: 'id',
			dismissals: 'pair',
		})
		.upgrade((transaction) =>
			transaction.table('tags').toCollection().modify({ colour: null, mergedInto: null }),
		);
}
