import { expect, test } from 'vitest';
import { inPlace } from '#lib/page/in-place.ts';

const tags = (...ids: string[]) => ids.map((id) => ({ id }));

test('a tag keeps its digit when another is used more; a new one comes after, one that left makes room', () => {
	expect(inPlace(tags('a', 'b'), tags('b', 'a'))).toEqual(tags('a', 'b'));
	expect(inPlace(tags('a', 'b'), tags('c', 'b', 'a'))).toEqual(tags('a', 'b', 'c'));
	expect(inPlace(tags('a', 'b', 'c'), tags('c', 'd', 'a'))).toEqual(tags('a', 'c', 'd'));
	expect(inPlace([], tags('b', 'a'))).toEqual(tags('b', 'a'));
});

test('what is told of a tag is what is known now', () => {
	expect(inPlace([{ id: 'a', label: 'sante' }], [{ id: 'a', label: 'santé' }])).toEqual([
		{ id: 'a', label: 'santé' },
	]);
});
