import { expect, test } from 'vitest';
import { completePost } from '#lib/facebook/complete-post.ts';
import { writtenComment, writtenPost } from '#tests/support/written.ts';

const PAGE = { locale: 'fr', timeZone: 'Europe/Paris' };
const AT = Date.parse('2026-05-31T18:00:00Z');

test('the first words that are a date are the time, by what they stand in', () => {
	const said = [
		{ text: 'Parents de Montreuil', by: 'words' },
		{ text: 'Hier, 21:04', by: 'label' },
		{ text: '3 h', by: 'words' },
	] as const;
	expect(completePost(writtenPost({ time: { said, otherwise: null } }), PAGE).time).toEqual({
		at: Date.parse('2026-05-30T19:04:00Z'),
		precision: 'minute',
		source: 'label',
	});
	const shown = writtenPost({ time: { said: said.slice(2), otherwise: null } });
	expect(completePost(shown, PAGE).time).toEqual({
		at: AT - 10_800_000,
		precision: 'hour',
		source: 'relative',
	});
});

test('a number the page gives serves when no words are a date', () => {
	const otherwise = { at: 1000, precision: 'second', source: 'label' } as const;
	const post = writtenPost({ time: { said: [{ text: 'Modifié', by: 'label' }], otherwise } });
	expect(completePost(post, PAGE).time).toEqual(otherwise);
});

test('months and years are too coarse, and what follows them is not asked', () => {
	const said = [
		{ text: '2 ans', by: 'label' },
		{ text: '3 h', by: 'label' },
	] as const;
	expect(completePost(writtenPost({ time: { said, otherwise: null } }), PAGE).time.at).toBeNull();
});

test('keys are made of what was written; a comment drawn twice is one, its answers keep their place', () => {
	const question = writtenComment({ id: null, text: 'Qui donc ?' });
	const answer = writtenComment({ id: null, parent: 1, text: 'Elle.' });
	const pinned = writtenComment({ id: '55' });
	const { key, permalink, comments } = completePost(
		writtenPost({ comments: [pinned, question, answer, pinned, question] }),
		PAGE,
	);
	expect(key).toBe('123456:777');
	expect(permalink).toBe('https://www.facebook.com/groups/123456/posts/777/');
	expect(comments.map((one) => one.id)).toEqual(['55', null, null, null]);
	expect(comments[2]?.parentKey).toBe(comments[1]?.key);
	expect(comments[3]?.key).toBe(`${comments[1]?.key}.2`);
	expect(comments[0]?.time).toEqual({ at: AT - 7_200_000, precision: 'hour', source: 'label' });
});

test('posts without words are told apart by their photos', () => {
	const one = completePost(writtenPost({ id: null, text: '', media: '1' }), PAGE);
	const other = completePost(writtenPost({ id: null, text: '', media: '2' }), PAGE);
	expect(one.key).not.toBe(other.key);
	expect(one.key).toBe(one.provisionalKey);
});
