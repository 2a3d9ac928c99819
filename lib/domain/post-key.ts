/**
 * The identity ladder below Facebook's own ids. A post whose id the page does not show gets a provisional key
 * from its group, author and opening words; once the id is known, the provisional key tells what to upgrade.
 * Pure and synchronous: page and background make the same key from the same reading.
 */
import type { GroupId, PostKey } from './ids.ts';
import type { SeenAuthor, WrittenComment } from './seen.ts';

/** Lines and letters of a text that a digest looks at: what a cut text ("… See more") shows in any case. */
const DIGEST_LINES = 3;
const DIGEST_LETTERS = 160;

/** Letters and digits of the opening of a text, lower case: survives spacing, punctuation, emoji and cutting. */
function openingOf(text: string): string {
	let letters = '';
	let lines = 0;
	// Three characters a letter leave room for spaces and punctuation: the rest of a long text is not looked at.
	for (const line of text.slice(0, 3 * DIGEST_LETTERS).split('\n')) {
		const kept = line
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '');
		if (kept === '') continue;
		letters += kept;
		lines++;
		if (lines === DIGEST_LINES || letters.length >= DIGEST_LETTERS) break;
	}
	return letters === '' ? text.trim() : letters.slice(0, DIGEST_LETTERS);
}

/** 53 bits of the text, base 36. Not a secret: it keeps apart, it does not hide. */
export function digestOf(text: string): string {
	let high = 0x9e3779b9;
	let low = 0x85ebca6b;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		high = Math.imul(high ^ unit, 0x9e3779b1);
		low = Math.imul(low ^ unit, 0x5f356495);
	}
	high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
	low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
	return ((high >>> 11) * 4294967296 + (low >>> 0)).toString(36);
}

/**
 * What stands for a person in a digest: the id Facebook shows, else the name. A post read once with the id
 * and once with the name only gets two provisional keys; its real id joins them later.
 */
function personOf(author: SeenAuthor | null): string {
	return author === null ? '' : (author.id ?? author.name.toLowerCase());
}

/** `<group>:<post id>`, the key of a post that Facebook's id names. */
export function postKeyOf(groupId: GroupId | string | null, postId: string): PostKey {
	return `${groupId ?? '?'}:${postId}` as PostKey;
}

/**
 * `~<group>:<digest>`, the key of a post while its id is unknown.
 * @param mark tells apart posts without words: a photo's or a listing's number.
 */
export function provisionalPostKey(
	groupId: GroupId | string | null,
	author: SeenAuthor | null,
	text: string,
	mark = '',
): PostKey {
	const opening = openingOf(text);
	const told = opening === '' ? `\n${mark}` : opening;
	return `~${groupId ?? '?'}:${digestOf(`${groupId ?? ''}\n${personOf(author)}\n${told}`)}` as PostKey;
}

/** True for a key that waits for Facebook's id. */
export function isProvisional(key: string): boolean {
	return key.startsWith('~');
}

/** `~<digest>`: stable within one post for a comment whose id is unknown. */
export function provisionalCommentKey(author: SeenAuthor | null, text: string): string {
	return `~${digestOf(`${personOf(author)}\n${openingOf(text)}`)}`;
}

/** Keys of a post's comments in order: the id, else a digest; the second of two equal digests is numbered. */
export function commentKeys(
	comments: readonly Pick<WrittenComment, 'id' | 'author' | 'text'>[],
): readonly string[] {
	const taken = new Map<string, number>();
	return comments.map(({ id, author, text }) => {
		if (id !== null) return id;
		const key = provisionalCommentKey(author, text);
		const times = (taken.get(key) ?? 0) + 1;
		taken.set(key, times);
		return times === 1 ? key : `${key}.${times}`;
	});
}
