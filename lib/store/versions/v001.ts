import type Dexie from 'dexie';

/** First version. Frozen: a change of tables is a new file beside this one, with its own example. */
export function declareV001(database: Dexie): void {
	database.version(1).stores({
		groups: 'id, state',
		aliases: 'from, to',
		posts: 'key, groupId, author.hash, lastSeenAt, [groupId+firstSeenAt]',
		comments: 'key, postKey, groupId, author.hash',
		understandings: 'key, version',
		works: 'key, kind, *tags, [kind+state]',
		tags: 'id, uses',
		contacts: 'id, createdAt',
		settings: 'key',
		segments: '[docId+seq], start, end',
		timeActs: 'id, day',
		indexRecords: '',
		erased: 'hash',
		undo: 'token, at',
		meta: 'key',
	});
}
