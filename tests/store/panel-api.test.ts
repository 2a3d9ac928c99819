/** The panels' border on a real library: what popup, side panel and workshop really get. */
import { expect, it } from 'vitest';
import type { ContactFields } from '#lib/domain/contact.ts';
import { NO_INQUIRY } from '#lib/domain/findings.ts';
import { failure, type Result } from '#lib/domain/result.ts';
import { keepLibrary } from '#lib/services/panels/kept-library.ts';
import { createWorkshopApi } from '#lib/services/panels/workshop-api.ts';
import { freshLibrary, knownMeans, must } from './library.ts';

async function workshop() {
	const store = await freshLibrary();
	let told = 0;
	const api = createWorkshopApi({
		library: keepLibrary(async () => ({ ok: true, value: store })),
		means: knownMeans(),
		browserLanguage: 'fr-FR',
		tellPages: () => {
			told += 1;
		},
	});
	return { api, told: () => told };
}

type Api = Awaited<ReturnType<typeof workshop>>['api'];
type Watched<Name extends 'watchStanding' | 'watchTips' | 'watchContacts'> = Parameters<
	Parameters<Api[Name]>[0]
>[0];

/** The newest value of a live view. */
function follow<Value>(watch: (callback: (value: Value) => void, signal: AbortSignal) => void): {
	newest: () => Value | null;
	stop: () => void;
} {
	const leaving = new AbortController();
	let newest: Value | null = null;
	watch((value) => {
		newest = value;
	}, leaving.signal);
	return { newest: () => newest, stop: () => leaving.abort() };
}

const CARD: ContactFields = {
	name: 'Plombier Karim',
	role: 'plombier',
	phones: ['06 39 98 00 42'],
	emails: [],
	urls: [],
	place: '',
	note: '',
	sources: [],
};

it('loads the sample, finds it, keeps a card of it, and erases it all', async () => {
	const { api } = await workshop();
	const standing = follow<Watched<'watchStanding'>>(api.watchStanding);
	await expect.poll(() => standing.newest()?.ok).toBe(true);
	must(await api.loadSample());
	await expect
		.poll(() => {
			const newest = standing.newest();
			return newest?.ok ? newest.value.coverage.samplePosts : 0;
		})
		.toBeGreaterThan(5);
	const found = must(await api.find({ ...NO_INQUIRY, text: 'pédiatre' }));
	const thread = found.hits.find((hit) => hit.type === 'thread' && hit.call !== null);
	if (thread?.type !== 'thread') throw new Error('the sample has a paediatrician');
	expect(must(await api.keepCardOf(thread.key))?.name).toMatch(/Marchal/);
	must(await api.keepPost(thread.key, true));
	const again = must(await api.find({ ...NO_INQUIRY, text: 'pédiatre' }));
	expect(again.hits.find((hit) => hit.type === 'thread' && hit.key === thread.key)).toMatchObject({
		saved: true,
	});
	must(await api.eraseSample());
	expect(must(await api.find({ ...NO_INQUIRY, text: 'pédiatre' })).total).toBe(0);
	standing.stop();
});

it('answers browsing by kind alone', async () => {
	const { api } = await workshop();
	must(await api.loadSample());
	const found = must(await api.find({ ...NO_INQUIRY, kinds: ['question'] }));
	expect(found.total).toBeGreaterThan(0);
	expect(found.hits.every((hit) => hit.type === 'thread' && hit.kind === 'question')).toBe(true);
});

it('shows a card as soon as it is kept, and again when its deletion is taken back', async () => {
	const { api } = await workshop();
	const contacts = follow<Watched<'watchContacts'>>(api.watchContacts);
	const names = () => {
		const newest = contacts.newest();
		return newest?.ok ? newest.value.map(({ name }) => name) : null;
	};
	const id = must(await api.addContact(CARD));
	await expect.poll(names).toEqual(['Plombier Karim']);
	must(await api.editContact(id, { note: 'étage 3' }));
	const undo = must(await api.removeContact(id));
	await expect.poll(names).toEqual([]);
	must(await undo());
	await expect.poll(names).toEqual(['Plombier Karim']);
	contacts.stop();
});

it('keeps a typed number as every card does, so that one professional is one card', async () => {
	const { api } = await workshop();
	const contacts = follow<Watched<'watchContacts'>>(api.watchContacts);
	const phones = () => {
		const newest = contacts.newest();
		return newest?.ok ? newest.value.map((card) => card.phones) : null;
	};
	const id = must(await api.addContact({ ...CARD, phones: ['06 39 98 00 42', '+33 6 39 98 00 42'] }));
	await expect.poll(phones).toEqual([['+33639980042']]);
	expect(must(await api.addContact({ ...CARD, name: 'M. Karim', phones: ['0639980042'] }))).toBe(id);
	const typed = ['01.99.00.41.27', '06 39 98 00 42, le soir', 'poste 12'];
	must(await api.editContact(id, { phones: typed }));
	await expect.poll(phones).toEqual([['+33199004127', ...typed.slice(1)]]);
	contacts.stop();
});

it('reads a backup before merging it, and gives the same cards back', async () => {
	const source = await workshop();
	must(await source.api.addContact(CARD));
	const file = must(await source.api.backUp());
	const target = await workshop();
	const seen = must(await target.api.readBackup(new Blob([file.text])));
	expect(seen.counts).toEqual({ groups: 0, posts: 0, comments: 0, tags: 0, contacts: 1 });
	expect(must(await target.api.find({ ...NO_INQUIRY, text: 'karim' })).total).toBe(0);
	must(await seen.restore());
	expect(must(await target.api.find({ ...NO_INQUIRY, text: 'karim' })).total).toBe(1);
	expect(target.told()).toBe(1);
	expect(await target.api.readBackup(new Blob([file.text.slice(0, -20)]))).toMatchObject({ ok: false });
});

it('reads no file that is far too large, and says so of one that went away', async () => {
	const { api } = await workshop();
	must(await api.findPeople('nobody'));
	const huge = { size: 1e12, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
	expect(await api.readBackup(huge)).toEqual({ ok: false, reason: 'too-large' });
	const gone = { size: 10, text: () => Promise.reject(new Error('gone')) } as unknown as Blob;
	expect(await api.readBackup(gone)).toEqual({ ok: false, reason: 'not-a-backup' });
});

it('tells pages of Facebook when a choice that binds them changed', async () => {
	const { api, told } = await workshop();
	must(await api.changeSettings({ marksShown: false }));
	must(await api.createTag('santé'));
	expect(told()).toBe(2);
	must(await api.addContact(CARD));
	expect(told()).toBe(2);
});

it('starts its live views again once the library opens', async () => {
	const store = await freshLibrary();
	let refused = true;
	const library = keepLibrary(async () => (refused ? failure('blocked') : { ok: true, value: store }));
	const api = createWorkshopApi({
		library,
		means: knownMeans(),
		browserLanguage: 'fr',
		tellPages: () => undefined,
	});
	const tips = follow<Watched<'watchTips'>>(api.watchTips);
	await expect.poll(tips.newest).toEqual({ ok: false, reason: 'blocked' });
	expect(await api.find(NO_INQUIRY)).toEqual({ ok: false, reason: 'blocked' } satisfies Result<never>);
	refused = false;
	api.retry();
	await expect.poll(tips.newest).toEqual({ ok: true, value: [] });
	tips.stop();
});
