import type { BackupData } from '#lib/exchange/backup/backup.ts';
import type { Tables } from '#lib/store/tables.ts';
import { storedAuthorKeys } from '../reading/author-keys.ts';

export const DATA_TABLES = [
	'groups',
	'aliases',
	'posts',
	'comments',
	'works',
	'tags',
	'contacts',
	'settings',
	'segments',
	'timeActs',
	'erased',
	'lessons',
	'ownRules',
	'pairs',
	'meta',
] as const;

type DataTables = Pick<Tables, (typeof DATA_TABLES)[number]>;

/** All that a backup holds, in the order of keys; the built-in sample is left out. */
export async function readData(tables: DataTables): Promise<BackupData> {
	const groups = await tables.groups.toArray();
	const samples = new Set<string>(groups.filter((group) => group.sample).map((group) => group.id));
	const posts = await tables.posts.toArray();
	const samplePosts = new Set<string>(
		posts.filter(({ groupId }) => samples.has(groupId)).map(({ key }) => key),
	);
	return {
		authorKeys: await storedAuthorKeys(tables),
		groups: groups.filter((group) => !group.sample),
		aliases: await tables.aliases.toArray(),
		posts: posts.filter(({ key }) => !samplePosts.has(key)),
		comments: (await tables.comments.toArray()).filter(({ postKey }) => !samplePosts.has(postKey)),
		works: (await tables.works.toArray()).filter(({ key }) => !samplePosts.has(key)),
		tags: await tables.tags.toArray(),
		contacts: (await tables.contacts.toArray()).filter((contact) => !contact.sample),
		settings: await tables.settings.toArray(),
		segments: await tables.segments.toArray(),
		timeActs: await tables.timeActs.toArray(),
		erased: await tables.erased.toArray(),
		lessons: (await tables.lessons.toArray()).filter(({ key }) => !samplePosts.has(key)),
		ownRules: await tables.ownRules.toArray(),
		pairs: (await tables.pairs.toArray()).filter(
			({ one, other }) => !samplePosts.has(one) && !samplePosts.has(other),
		),
	};
}
