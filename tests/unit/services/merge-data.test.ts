import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeData } from '#lib/services/merging/merge-data.ts';
import { withoutErasedRows } from '#lib/services/merging/without-erased-rows.ts';
import { runs } from '#tests/support/runs.ts';
import { anyData } from './any-data.ts';

/** No library holds a reply without its post, nor a row of someone its own register erased. */
const sound = anyData.map((data) => {
	const here = new Set(data.posts.map((post) => post.key));
	const comments = data.comments.filter((comment) => here.has(comment.postKey));
	return withoutErasedRows({ ...data, comments });
});

it('gives the same library whichever of two comes first', () => {
	fc.assert(
		fc.property(anyData, anyData, (left, right) => {
			expect(mergeData(left, right)).toEqual(mergeData(right, left));
		}),
		runs(400),
	);
});

it('gives twice what it gave once', () => {
	fc.assert(
		fc.property(sound, sound, (present, backup) => {
			const once = mergeData(present, backup);
			expect(mergeData(once, backup)).toEqual(once);
			expect(mergeData(once, once)).toEqual(once);
		}),
		runs(400),
	);
});

it('loses no post, reply, card or word of the user that nobody asked to erase', () => {
	fc.assert(
		fc.property(anyData, anyData, (left, right) => {
			const merged = mergeData({ ...left, erased: [] }, { ...right, erased: [] });
			const texts = new Set(merged.posts.map((post) => post.text.length));
			for (const post of [...left.posts, ...right.posts]) {
				expect(Math.max(...texts)).toBeGreaterThanOrEqual(post.truncated ? 0 : post.text.length);
			}
			const ids = new Set(merged.contacts.map((contact) => contact.id));
			expect([...left.contacts, ...right.contacts].every(({ id }) => ids.has(id))).toBe(true);
			for (const segment of [...left.segments, ...right.segments]) {
				expect(merged.segments.some((kept) => kept.seq === segment.seq && kept.end >= segment.end)).toBe(
					true,
				);
			}
		}),
	);
});

it('brings back nobody who was erased in either library', () => {
	fc.assert(
		fc.property(anyData, anyData, (left, right) => {
			const merged = mergeData(left, right);
			const erased = new Set<string>([...left.erased, ...right.erased].map(({ hash }) => hash));
			const said = [
				...merged.posts.map((post) => post.author?.hash),
				...merged.comments.map((comment) => comment.author?.hash),
				...merged.contacts.flatMap((contact) => contact.sources.map((source) => source.authorHash)),
			];
			expect(said.some((hash) => hash && erased.has(hash))).toBe(false);
		}),
	);
});
