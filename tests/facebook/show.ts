/** A page shown in a frame of the test's own browser: real styles, no script of its own. */
import type { PageReading } from '#lib/facebook/read-page.ts';
import { readPage } from '#lib/facebook/read-page.ts';
import type { BuiltPage } from '#tests/site/build-page.ts';
import type { ExpectedPost } from './expected.ts';

/** Shows HTML and gives its document to `use`; the frame goes away afterwards. */
export async function withShown<Result>(html: string, use: (document: Document) => Result): Promise<Result> {
	const frame = document.createElement('iframe');
	frame.setAttribute('sandbox', 'allow-same-origin');
	frame.style.cssText = 'width:1280px;height:900px;border:0';
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	frame.srcdoc = html;
	document.body.append(frame);
	await loaded;
	try {
		if (!frame.contentDocument) throw new Error('The frame holds no document.');
		return use(frame.contentDocument);
	} finally {
		frame.remove();
	}
}

export interface ShownPage {
	readonly url: string;
	readonly html: string;
	readonly locale: string;
	readonly now: number;
	readonly timeZone: string;
}

export function readShown(page: ShownPage | BuiltPage): Promise<PageReading> {
	const { url, locale, now, timeZone } = page;
	return withShown(page.html, (shown) => readPage(shown, { url, locale, at: now, timeZone }));
}

/** A reading in the shape of what is expected. */
export function asExpected(reading: PageReading): ExpectedPost[] {
	return reading.posts.map(({ post }) => ({
		id: post.id,
		key: post.key,
		groupId: post.groupId ?? '',
		author: post.author as ExpectedPost['author'],
		anonymous: post.anonymous,
		text: post.text,
		truncated: post.truncated,
		quoted: post.quoted,
		iso:
			post.time.source === 'page-data' && post.time.at !== null ? new Date(post.time.at).toISOString() : null,
		permalink: post.permalink,
		price: post.price,
		links: post.links,
		comments: post.comments.map(({ id, parentId, author, text }) => ({
			id: id ?? '',
			parentId,
			author: author as ExpectedPost['author'],
			text,
		})),
	}));
}
