import type { ContactDraft, ContactSource } from '#lib/domain/contact.ts';
import type { AuthorHash, CommentKey } from '#lib/domain/ids.ts';
import type { ContactMention, ContactSuggestion } from '#lib/domain/understanding.ts';
import type { KnownThread } from '../threads/load-threads.ts';

/** Longest sentence kept as a source. */
const MAX_EXCERPT = 280;

/**
 * The card proposed from a post (`commentKey` null) or one of its replies: the professional named there, with
 * every mention of it in the thread as sources. Null when no one could be called, written to or found by it;
 * a thread that only warns proposes nothing.
 */
export function draftContact(thread: KnownThread, commentKey: CommentKey | null): ContactDraft | null {
	const named = (thread.understanding?.contacts ?? [])
		.filter((contact) => isSaidIn(contact, commentKey))
		.filter((contact) => contact.name !== '' || isReachable(contact))
		.filter((contact) => contact.mentions.some((mention) => mention.stance !== 'warns'));
	const [best] = named.sort((a, b) => Number(isReachable(b)) - Number(isReachable(a)) || b.score - a.score);
	return best ? draftOf(thread, best) : null;
}

/** A post's own card gathers what its replies name. */
function isSaidIn(contact: ContactSuggestion, commentKey: CommentKey | null): boolean {
	return commentKey === null || contact.mentions.some((mention) => mention.comment === commentKey);
}

function isReachable(contact: ContactSuggestion): boolean {
	return contact.phones.length + contact.emails.length + contact.urls.length > 0;
}

function draftOf(thread: KnownThread, suggestion: ContactSuggestion): ContactDraft {
	return {
		name: suggestion.name || suggestion.role || suggestion.phones[0] || suggestion.emails[0] || '',
		role: suggestion.role,
		phones: [...new Set([...suggestion.phones, ...suggestion.doubtfulPhones])],
		emails: suggestion.emails,
		urls: suggestion.urls,
		place: suggestion.place,
		note: '',
		sources: suggestion.mentions.map((mention) => sourceOf(thread, mention)),
	};
}

function sourceOf(thread: KnownThread, mention: ContactMention): ContactSource {
	const { post } = thread;
	const comment = thread.comments.find(({ key }) => key === mention.comment);
	const said = comment ?? post;
	const hash: AuthorHash | null = said.author?.hash ?? null;
	return {
		postKey: post.key,
		commentKey: comment?.key ?? null,
		groupId: post.groupId,
		permalink: post.permalink,
		excerpt: [...mention.sentence].slice(0, MAX_EXCERPT).join(''),
		authorName: said.author?.name ?? null,
		authorHash: hash,
		stance: mention.stance,
		at: said.time.at,
	};
}
