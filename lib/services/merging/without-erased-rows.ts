import type { Author } from '#lib/domain/author.ts';
import type { BackupData } from '#lib/exchange/backup/backup.ts';

/** Who was erased in one library does not come back from the other. */
export function withoutErasedRows(data: BackupData): BackupData {
	if (data.erased.length === 0) return data;
	const erased = new Set<string>(data.erased.map((row) => row.hash));
	const isErased = (author: Author | null) => author !== null && erased.has(author.hash);
	const gone = new Set<string>(data.posts.filter((post) => isErased(post.author)).map((post) => post.key));
	// What is said of a post that is in neither library may be about an erased one.
	const here = new Set<string>(data.posts.map((post) => post.key).filter((key) => !gone.has(key)));
	return {
		...data,
		posts: data.posts.filter((post) => !gone.has(post.key)),
		works: data.works.filter((work) => here.has(work.key)),
		lessons: data.lessons.filter((lesson) => here.has(lesson.key)),
		pairs: data.pairs.filter(({ one, other }) => here.has(one) && here.has(other)),
		comments: data.comments.filter((comment) => !gone.has(comment.postKey) && !isErased(comment.author)),
		contacts: data.contacts.map((contact) => ({
			...contact,
			sources: contact.sources.filter((source) => !erased.has(source.authorHash ?? '')),
		})),
	};
}
