import type { Contact } from '#lib/domain/contact.ts';
import type { ContactId, PostKey } from '#lib/domain/ids.ts';
import { isDated, orderOf } from '#lib/domain/time-estimate.ts';
import type { SearchDocument } from '#lib/search/document.ts';
import { type KnownThread, kindOf } from './load-threads.ts';

const CONTACT_PREFIX = 'contact:';

export function contactDocumentKey(id: ContactId): string {
	return `${CONTACT_PREFIX}${id}`;
}

/** Which row a ranked document stands for. */
export function rowOf(
	documentKey: string,
): { readonly type: 'thread'; readonly key: PostKey } | { readonly type: 'contact'; readonly id: ContactId } {
	return documentKey.startsWith(CONTACT_PREFIX)
		? { type: 'contact', id: documentKey.slice(CONTACT_PREFIX.length) as ContactId }
		: { type: 'thread', key: documentKey as PostKey };
}

/** What the index is told of a thread. */
export function threadDocument(
	thread: Pick<KnownThread, 'post' | 'comments' | 'work' | 'understanding'>,
): SearchDocument {
	const { post, comments, work, understanding } = thread;
	const authors = [post.author, ...comments.map((comment) => comment.author)].filter(
		(author) => author !== null,
	);
	return {
		key: post.key,
		title: post.text,
		body: [
			...(post.quoted ? [post.quoted.text] : []),
			...(post.price ? [post.price] : []),
			...(work.note ? [work.note] : []),
			...comments.map((comment) => comment.text),
		],
		filters: {
			groupId: post.groupId,
			kind: kindOf(thread),
			tags: work.tags,
			authors: [...new Set(authors.map((author) => author.hash))],
			authorNames: [...new Set(authors.map((author) => author.name))],
			answered: understanding?.answered.value ?? false,
			confirmed: work.kind !== null || work.saved || work.tags.length > 0,
			at: orderOf(post),
			dated: isDated(post),
		},
	};
}

/** What the index is told of a card. */
export function contactDocument(contact: Contact): SearchDocument {
	return {
		key: contactDocumentKey(contact.id),
		title: `${contact.name} ${contact.role}`,
		body: [
			contact.place,
			contact.note,
			...contact.phones,
			...contact.emails,
			...contact.urls,
			...contact.sources.map((source) => source.excerpt),
		].filter((part) => part !== ''),
		filters: {
			groupId: null,
			kind: null,
			tags: [],
			authors: [],
			authorNames: [],
			answered: false,
			confirmed: true,
			at: Math.max(contact.createdAt, ...contact.sources.map((source) => source.at ?? 0)),
			dated: true,
		},
	};
}
