import { expect, it } from 'vitest';
import { findPeople } from '#lib/services/find-people.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { loadSample } from '#lib/services/sample.ts';
import { knownMeans, must, readingLibrary } from './library.ts';
import { GROUP, HEALTH, JULIE, KARIM, seenComment, seenPost } from './seen.ts';

it('finds members by the name shown, accents and case aside, with what erasing would take', async () => {
	const means = knownMeans();
	const store = await readingLibrary(means);
	const posts = [
		seenPost({ id: '1', author: JULIE }),
		seenPost({
			id: '2',
			author: KARIM,
			text: 'Une crèche ?',
			comments: [seenComment({ id: '9', author: JULIE, text: 'La crèche du parc' })],
		}),
	];
	must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	must(await loadSample(store, means, 'fr'));
	expect(must(await findPeople(store, 'JULIE'))).toMatchObject([{ name: 'Julie P.', posts: 1, comments: 1 }]);
	expect(must(await findPeople(store, 'karìm'))).toMatchObject([{ name: 'Karim B.', posts: 1, comments: 0 }]);
	expect(must(await findPeople(store, 'personne'))).toEqual([]);
});
