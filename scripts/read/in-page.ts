/** Runs inside the shown page, in a world of its own: the reader, and its result in the words of the contract. */
import type { PostTime } from '#lib/domain/post-time.ts';
import type { SeenComment, SeenPost } from '#lib/domain/seen.ts';
import { readPage } from '#lib/facebook/read-page.ts';

export interface InPageOptions {
	readonly url: string;
	/** Null: the document's own. */
	readonly locale: string | null;
	/** Milliseconds since the epoch. */
	readonly at: number;
	readonly timeZone: string;
}

function printedTime({ at, precision, source }: PostTime) {
	return { iso: at === null ? null : new Date(at).toISOString(), precision, source };
}

function printedComment({ id, key, parentId, parentKey, author, text, time }: SeenComment) {
	return { id, key, parentId, parentKey, author, text, time: printedTime(time) };
}

function printedPost(post: SeenPost) {
	const { id, key, groupId, author, anonymous, text, truncated, quoted, permalink, price, links } = post;
	return {
		id,
		key,
		groupId,
		author,
		anonymous,
		text,
		truncated,
		quoted,
		time: printedTime(post.time),
		permalink,
		price,
		links,
		comments: post.comments.map(printedComment),
	};
}

/** The reading of the document around, as `npm run read` prints it. */
export function readThisPage({ url, locale, at, timeZone }: InPageOptions) {
	const language = locale ?? (document.documentElement.lang || 'fr');
	const { surface, posts, health } = readPage(document, { url, locale: language, at, timeZone });
	return { url, locale: language, surface, posts: posts.map(({ post }) => printedPost(post)), health };
}

export type PrintedPage = ReturnType<typeof readThisPage>;
