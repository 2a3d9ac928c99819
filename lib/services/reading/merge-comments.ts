import type { CommentKey, GroupId, PostKey } from '#lib/domain/ids.ts';
import type { Comment } from '#lib/domain/post.ts';
import type { SeenComment } from '#lib/domain/seen.ts';
import { type People, personKey } from './hash-authors.ts';
import { mergeAuthor } from './merge-post.ts';
import { mergeText } from './merge-text.ts';
import { mergeTime } from './merge-time.ts';

export interface CommentPlace {
	readonly postKey: PostKey;
	readonly groupId: GroupId;
	/** Milliseconds since the epoch. */
	readonly at: number;
}

/**
 * The comments of a post after one more sight, in reading order. Facebook shows a few at a time: those not
 * seen now stay, new ones take their place after the one they follow on screen. `replaced` leads from the
 * provisional keys of comments now known by their id.
 */
export function mergeComments(
	kept: readonly Comment[],
	seen: readonly SeenComment[],
	people: People,
	place: CommentPlace,
): { comments: Comment[]; replaced: ReadonlyMap<CommentKey, CommentKey> } {
	const list = [...kept].sort((a, b) => a.order - b.order);
	const replaced = new Map<CommentKey, CommentKey>();
	let position = -1;
	for (const sight of seen) {
		const fresh = commentOf(sight, people, place);
		const found = list.findIndex((comment) => isSame(comment, fresh));
		const known = list[found];
		if (known) {
			const merged = mergeComment(known, fresh);
			if (merged.key !== known.key) replaced.set(known.key, merged.key);
			list[found] = merged;
			position = found;
		} else {
			position = position < 0 && list.length > 0 && !fresh.parentKey ? list.length : position + 1;
			list.splice(position, 0, fresh);
		}
	}
	const comments = list.map((comment, order) => ({
		...comment,
		order,
		parentKey: (comment.parentKey && replaced.get(comment.parentKey)) ?? comment.parentKey,
	}));
	return { comments, replaced };
}

function commentOf(sight: SeenComment, people: People, place: CommentPlace): Comment {
	const parent = sight.parentId ?? sight.parentKey;
	const person = sight.author && people.get(personKey(sight.author));
	return {
		key: commentKey(place.postKey, sight.id ?? sight.key),
		postKey: place.postKey,
		groupId: place.groupId,
		parentKey: parent ? commentKey(place.postKey, parent) : null,
		author: person ? { hash: person.hash, name: person.name } : null,
		text: sight.text,
		time: sight.time,
		order: 0,
		firstSeenAt: place.at,
	};
}

export function commentKey(postKey: PostKey, own: string): CommentKey {
	return `${postKey}/${own}` as CommentKey;
}

function isProvisional(comment: Comment): boolean {
	return comment.key.startsWith('~', comment.key.lastIndexOf('/') + 1);
}

/** The same key, or the same words of the same person where one of the two has no id yet. */
function isSame(kept: Comment, fresh: Comment): boolean {
	if (kept.key === fresh.key) return true;
	if (!isProvisional(kept) && !isProvisional(fresh)) return false;
	return kept.text === fresh.text && kept.author?.hash === fresh.author?.hash;
}

export function mergeComment(kept: Comment, fresh: Comment): Comment {
	const key = isProvisional(kept) ? fresh.key : kept.key;
	const { text } = mergeText({ text: kept.text, truncated: false }, { text: fresh.text, truncated: false });
	return {
		...kept,
		key,
		text,
		parentKey: fresh.parentKey ?? kept.parentKey,
		author: mergeAuthor(kept.author, fresh.author),
		time: mergeTime(kept.time, fresh.time),
		firstSeenAt: Math.min(kept.firstSeenAt, fresh.firstSeenAt),
	};
}
