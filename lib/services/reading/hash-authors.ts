/**
 * From the people seen on screen to what may be kept of them: a keyed hash and a shortened name. Done before
 * the writing transaction opens, which would close while the hash is awaited.
 */
import type { Author } from '#lib/domain/author.ts';
import type { AuthorHash } from '#lib/domain/ids.ts';
import type { SeenAuthor, SeenPost } from '#lib/domain/seen.ts';
import { isAnonymousName, shortNameOf } from '#lib/domain/short-name.ts';
import { type AuthorKey, base64Of, bytesOf } from './author-keys.ts';

export interface Person extends Author {
	/** The same person under the keys of merged profiles: found again, rows move to `hash`. */
	readonly otherHashes: readonly AuthorHash[];
	/** What the person is known by where a page shows the name alone. */
	readonly nameHash: AuthorHash | null;
}

export type People = ReadonlyMap<string, Person>;

/** Every person of a batch, by personKey. Anonymous ones are not in it. */
export async function hashAuthors(posts: readonly SeenPost[], keys: readonly AuthorKey[]): Promise<People> {
	const signers = await Promise.all(keys.map(signerOf));
	const seen = new Map<string, SeenAuthor>();
	for (const post of posts) {
		const authors = [post.anonymous ? null : post.author, ...post.comments.map((comment) => comment.author)];
		for (const author of authors) {
			if (author && !isAnonymousName(author.name)) seen.set(personKey(author), author);
		}
	}
	const people = await Promise.all(
		[...seen].map(async ([key, author]) => {
			const [hash, ...otherHashes] = await Promise.all(signers.map((sign) => sign(key)));
			const nameHash = author.id ? ((await signers[0]?.(personKey({ ...author, id: null }))) ?? null) : null;
			const name = shortNameOf(author.name);
			return [key, { hash: hash as AuthorHash, otherHashes, nameHash, name }] as const;
		}),
	);
	return new Map(people);
}

/** A person whose id is not shown is told apart by name, until the id is seen. */
export function personKey(author: SeenAuthor): string {
	return author.id ? `id:${author.id}` : `name:${author.name.normalize('NFC')}`;
}

/** True for a hash made from a name alone: a hash of the id replaces it. */
export function isNameHash(hash: AuthorHash): boolean {
	return hash.includes('.n.');
}

async function signerOf(key: AuthorKey): Promise<(person: string) => Promise<AuthorHash>> {
	const secret = await crypto.subtle.importKey(
		'raw',
		bytesOf(key.secret),
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign'],
	);
	return async (person) => {
		const signature = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(person));
		const digest = base64Of(new Uint8Array(signature, 0, 16)).replace(/=+$/, '');
		return `${key.id}.${person.startsWith('name:') ? 'n.' : ''}${digest}` as AuthorHash;
	};
}
