// SQLite FTS5 on the origin's private file system: it needs a worker and a cross-origin isolated page.
import sqlite3InitModule from '/sqlite/sqlite3.mjs';

let database = null;

const acts = {
	async open() {
		const sqlite3 = await sqlite3InitModule({ print: () => {}, printErr: () => {} });
		if (!sqlite3.oo1.OpfsDb) throw new Error('this browser gives SQLite no private file system');
		database = new sqlite3.oo1.OpfsDb('/bench.sqlite3', 'c');
		database.exec(
			"CREATE VIRTUAL TABLE IF NOT EXISTS posts USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')",
		);
	},
	begin: () => database.exec('BEGIN'),
	commit: () => database.exec('COMMIT'),
	add({ rows }) {
		const statement = database.prepare('INSERT INTO posts(rowid, text) VALUES (?, ?)');
		for (const [id, text] of rows) statement.bind([id, text]).stepReset();
		statement.finalize();
	},
	search: ({ match }) =>
		database
			.selectValues('SELECT rowid FROM posts WHERE posts MATCH ? ORDER BY rank LIMIT 10', [match])
			.map(String),
	size: () => database.selectValue('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'),
	close: () => database.close(),
};

self.onmessage = async ({ data: { id, act, ...rest } }) => {
	try {
		self.postMessage({ id, value: await acts[act](rest) });
	} catch (error) {
		self.postMessage({ id, error: String(error) });
	}
};
