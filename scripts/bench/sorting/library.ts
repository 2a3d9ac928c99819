/** A library as reading leaves it: labelled threads over and over, each time with other words added, understood and indexed. */
import type { AuthorHash, CommentKey, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Comment, Post } from '#lib/domain/post.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import type { Means } from '#lib/services/means.ts';
import { mergeIndex } from '#lib/services/merge-index.ts';
import { REFRESH_TABLES, refreshThreads } from '#lib/services/threads/refresh-threads.ts';
import type { Store } from '#lib/store/store.ts';
import { valueIn } from '../search/colibri-values.ts';

export interface BenchText {
	readonly text: string;
	readonly comments: readonly string[];
}

const GROUP = { id: '1234567890', slug: null, name: 'Parents du coin' };
const BATCH = 200;
/** Posts read together stand at one instant. */
const SCREEN = 8;
const MERGED_EVERY = 12;

export async function fillLibrary(
	store: Store,
	means: Means,
	texts: readonly BenchText[],
	posts: number,
	tell: (done: number) => void,
): Promise<void> {
	valueIn(await chooseGroup(store, means, GROUP, 'on'));
	for (let from = 0, turn = 1; from < posts; from += BATCH, turn++) {
		const rows = Array.from({ length: Math.min(BATCH, posts - from) }, (_, place) =>
			threadOf(texts, from + place, means.now()),
		);
		valueIn(
			await store.write([...REFRESH_TABLES], async (tables) => {
				await tables.posts.bulkPut(rows.map(({ post }) => post));
				await tables.comments.bulkPut(rows.flatMap(({ comments }) => comments));
				await refreshThreads(
					tables,
					rows.map(({ post }) => post.key),
				);
			}),
		);
		if (turn % MERGED_EVERY === 0)
			valueIn(await mergeIndex(store, { everything: false }, new AbortController().signal));
		tell(from + rows.length);
	}
	valueIn(await mergeIndex(store, { everything: true }, new AbortController().signal));
}

function threadOf(texts: readonly BenchText[], number: number, now: number) {
	const source = texts[number % texts.length] ?? { text: '', comments: [] };
	const round = Math.floor(number / texts.length);
	const seenAt = now - Math.floor(number / SCREEN) * 60_000;
	const key = `${GROUP.id}:${1_000_000_000_000 + number * 37}` as PostKey;
	const time = { at: seenAt - 3_600_000, precision: 'minute', source: 'page-data' } as const;
	const post: Post = {
		key,
		groupId: GROUP.id as GroupId,
		postId: key.split(':')[1] ?? null,
		permalink: null,
		author: { name: `Membre ${number % 900}`, hash: `a${number % 900}` as AuthorHash },
		anonymous: false,
		text: round === 0 ? source.text : `${source.text} (annonce ${round}, lot ${number % 97})`,
		truncated: false,
		quoted: null,
		time,
		price: null,
		links: [],
		firstSeenAt: seenAt,
		lastSeenAt: seenAt,
		sample: false,
	};
	const comments = source.comments.map(
		(text, order): Comment => ({
			key: `${key}/${order}` as CommentKey,
			postKey: key,
			groupId: post.groupId,
			parentKey: null,
			author: null,
			text,
			time,
			order,
			firstSeenAt: seenAt,
		}),
	);
	return { post, comments };
}
