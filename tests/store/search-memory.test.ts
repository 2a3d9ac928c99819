/** A page that searched before answers as one that never did, whatever was written in between. */
import { describe, expect, it, vi } from 'vitest';
import type { Contact } from '#lib/domain/contact.ts';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import type { PostKey } from '#lib/domain/ids.ts';
import type { SeenPost } from '#lib/domain/seen.ts';
import { notePost } from '#lib/services/act-on-post.ts';
import { changeSettings } from '#lib/services/change-setting.ts';
import { editContact } from '#lib/services/edit-contact.ts';
import { erasePerson } from '#lib/services/erase-person.ts';
import { findAnswers } from '#lib/services/find-answers.ts';
import { addContact } from '#lib/services/keep-contact.ts';
import { chooseGroup } from '#lib/services/manage-groups.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import type { Store } from '#lib/store/store.ts';
import { freshLibrary, freshName, type KnownMeans, knownMeans, must, NOON } from './library.ts';
import { GROUP, HEALTH, seenComment, seenPost } from './seen.ts';

const ASKED = 'bon pédiatre patient';
const ask = async (store: Store) => must(await findAnswers(store, { ...NO_INQUIRY, text: ASKED }, NOON)).hits;

const POSTS = [
	seenPost({ id: '1', text: 'Qui connaît un bon pédiatre à Montreuil ?', author: { name: 'Lou', id: '1' } }),
	seenPost({
		id: '2',
		text: 'Un pédiatre pour mon bébé de trois mois, vers la mairie',
		comments: [seenComment({ id: '21', text: 'Le docteur Martin, très patient' })],
	}),
	seenPost({ id: '3', text: 'Je vends un lit, bon état', author: { name: 'Zoé', id: '3' } }),
];

const read = async (store: Store, means: KnownMeans, posts: readonly SeenPost[]) =>
	must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));

async function searchedLibrary() {
	const means = knownMeans();
	const name = freshName();
	const store = await freshLibrary(name);
	must(await changeSettings(store, means, { firstRunDone: true, keepComments: true }));
	must(await chooseGroup(store, means, GROUP, 'on'));
	await read(store, means, POSTS);
	const draft = { name: 'Dr Martin', role: 'pédiatre', phones: ['+33199004127'], emails: [], urls: [] };
	const card = must(await addContact(store, means, { ...draft, place: '', note: '', sources: [] }));
	const before = await ask(store);
	expect(before).toHaveLength(4);
	return { means, name, store, card, before };
}

type Change = (store: Store, means: KnownMeans, card: Contact) => Promise<unknown>;

const CHANGES: readonly (readonly [string, Change])[] = [
	[
		'a post edited by its author',
		(store, means) => read(store, means, [seenPost({ ...POSTS[0], text: 'Notre pédiatre est patient !' })]),
	],
	[
		'a reply',
		(store, means) =>
			read(store, means, [
				{
					...(POSTS[0] as SeenPost),
					comments: [seenComment({ id: '11', text: 'Un pédiatre bon et patient' })],
				},
			]),
	],
	['a note', (store, means) => notePost(store, means, `${GROUP.id}:3` as PostKey, 'la dame est pédiatre')],
	['a card', (store, means, { id }) => editContact(store, means, id, { note: 'bon et patient' })],
	[
		'a person erased',
		(store, means) =>
			store
				.read(['comments'], (tables) => tables.comments.toArray())
				.then((found) => erasePerson(store, means, must(found)[0]?.author?.hash as never)),
	],
];

describe('a page that searched before', () => {
	it.each(CHANGES)('answers as a new one after %s', async (_, change) => {
		const { store, name, means, card, before } = await searchedLibrary();
		await change(store, means, card);
		const now = await ask(store);
		expect(now).not.toEqual(before);
		expect(now).toEqual(await ask(await freshLibrary(name)));
	});

	it('does not read again the texts it only compares', async () => {
		const { store, before } = await searchedLibrary();
		const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
		const postsAsked = () =>
			asked.mock.contexts.filter((table) => table instanceof IDBObjectStore && table.name === 'posts').length;
		const one = async () => must(await findAnswers(store, { ...NO_INQUIRY, text: ASKED, limit: 1 }, NOON));
		expect((await one()).hits).toEqual(before.slice(0, 1));
		expect(postsAsked()).toBe(before[0]?.type === 'thread' ? 1 : 0);
		asked.mockRestore();
	});
});
