/** What a right reading of a built page is, from the truth about the page and never from a reading of it. */
import { postKeyOf, provisionalPostKey } from '#lib/domain/post-key.ts';
import type { BuiltPage, TrueComment, TruePost } from '#tests/site/build-page.ts';
import type { SiteAuthor, SitePost } from '#tests/site/content.ts';

export interface ExpectedComment {
	readonly id: string;
	readonly parentId: string | null;
	readonly author: { readonly name: string; readonly id: string } | null;
	readonly text: string;
}

export interface ExpectedPost {
	readonly id: string | null;
	readonly key: string;
	readonly groupId: string;
	readonly author: { readonly name: string; readonly id: string } | null;
	readonly anonymous: boolean;
	readonly text: string;
	readonly truncated: boolean;
	readonly quoted: { readonly author: string | null; readonly text: string } | null;
	/** Null where the page does not tell it to the second. */
	readonly iso: string | null;
	readonly permalink: string | null;
	readonly price: string | null;
	readonly links: readonly string[];
	readonly comments: readonly ExpectedComment[];
}

/** Addresses as the site turns them into links, in what it shows of a text. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)»]/gu;

/** One line break between blocks, whatever space is drawn between them. */
function lines(text: string): string {
	return text.replace(/\s*\n\s*/gu, '\n').trim();
}

function shownAuthor(author: SiteAuthor): ExpectedPost['author'] {
	return author.anonymous ? null : { name: author.name, id: author.id };
}

function expectedComment({ id, parentId, author, text }: TrueComment): ExpectedComment {
	return { id, parentId, author: shownAuthor(author), text: lines(text) };
}

function expectedPost(post: TruePost, site: SitePost | undefined): ExpectedPost {
	const joined = post.idBy === 'page-data';
	const id = post.idBy === null ? null : post.id;
	const author = shownAuthor(post.author);
	const { event, poll, sale } = site ?? {};
	const said = lines(post.cut && !joined ? post.shownText : post.text) || (sale?.title ?? '');
	const card = event ? [event.when, event.title, event.place] : [];
	const text = [said, ...(poll ?? []), ...card].filter((line) => line !== '').join('\n');
	return {
		id,
		key: id === null ? provisionalPostKey(post.groupId, author, text) : postKeyOf(post.groupId, id),
		groupId: post.groupId,
		author,
		anonymous: post.anonymous,
		text,
		truncated: post.cut && !joined,
		quoted: post.quoted && { author: post.quoted.author, text: lines(post.quoted.text) },
		iso: post.timeBy === 'page-data' ? new Date(Math.floor(post.at / 1000) * 1000).toISOString() : null,
		permalink: id === null ? null : post.permalink,
		price: post.price,
		links: post.cut ? [...new Set(post.shownText.match(ADDRESS) ?? [])] : post.links,
		comments: post.comments.map(expectedComment),
	};
}

/** Posts in order. A dialog hides the feed under it: only its own post is on screen. */
export function expectedPosts(page: BuiltPage, sites: readonly SitePost[]): ExpectedPost[] {
	const { surface, posts } = page.truth;
	const shown = surface === 'dialog' || surface === 'post' ? posts.slice(0, 1) : posts;
	return shown.map((post) =>
		expectedPost(
			post,
			sites.find(({ id }) => id === post.id),
		),
	);
}
