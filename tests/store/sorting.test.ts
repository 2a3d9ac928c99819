/** Sorting on a real library: what the user says teaches, their rules suggest, many are changed and taken back. */
import { describe, expect, it } from 'vitest';
import type { GroupId, PostKey, RuleId, TagId } from '#lib/domain/ids.ts';
import type { QueueCursor, SortSelection, ToSort } from '#lib/domain/sort-item.ts';
import type { PostAct } from '#lib/messages/protocol.ts';
import { actOnPost, undoAct } from '#lib/services/act-on-post.ts';
import { backUp } from '#lib/services/back-up.ts';
import { erasePerson } from '#lib/services/erase-person.ts';
import {
	exportLearned,
	forgetLessons,
	forgetTagLessons,
	readLearned,
} from '#lib/services/learning/read-learned.ts';
import { moveOwnRule, pauseOwnRule, saveOwnRule, tryOwnRule } from '#lib/services/manage-own-rules.ts';
import { createTag, listTags } from '#lib/services/manage-tags.ts';
import { findMatches } from '#lib/services/matching/find-matches.ts';
import { listPairs } from '#lib/services/matching/list-pairs.ts';
import { sayPair } from '#lib/services/matching/say-pair.ts';
import { recordReading } from '#lib/services/record-reading.ts';
import { restoreBackup } from '#lib/services/restore-backup.ts';
import { listToSort } from '#lib/services/sorting/list-to-sort.ts';
import { actOnMany, selectPosts, undoMany } from '#lib/services/sorting/sort-many.ts';
import { mergeTags, unmergeTags } from '#lib/services/tags/merge-tags.ts';
import { everyRow, freshLibrary, knownMeans, must, readingLibrary } from './library.ts';
import { GROUP, HEALTH, seenPost } from './seen.ts';

const LICE = [
	'Encore des poux à la maternelle, quel peigne prendre ?',
	'Les poux sont revenus chez ma fille, quel peigne marche ?',
	'Qui connaît un bon peigne contre les poux ?',
];
const DISTRESS =
	'Mon mari m’a frappée ce soir, j’ai peur, je ne sais pas où dormir cette nuit avec mon bébé. Aidez-moi.';
const OTHERS = [
	'Je vends un vélo rouge 16 pouces, 40 €.',
	'Perdu clés avec porte-clés vert au parc.',
	'Une orthophoniste à conseiller près de la mairie ?',
];

async function libraryOf(texts: readonly string[]) {
	const means = knownMeans();
	const store = await readingLibrary(means);
	const read = async (all: readonly string[], from = 0) => {
		const posts = all.map((text, place) => seenPost({ id: String(100 + from + place), text }));
		return must(await recordReading(store, means, { group: GROUP, posts, health: HEALTH }));
	};
	await read(texts);
	const act = async (place: number, what: PostAct) => {
		means.at += 1000;
		return must(await actOnPost(store, means, { key: keyOf(place), act: what }));
	};
	return { store, means, read, act };
}

function keyOf(place: number): PostKey {
	return `123456:${100 + place}` as PostKey;
}

const RULE = { name: 'Ventes', any: ['vends', 'à vendre'], all: [], none: ['cherche'], paused: false };

describe('what is said of posts', () => {
	it('teaches own tags, told with the words of the post that led to them', async () => {
		const { act, read } = await libraryOf([...LICE, ...OTHERS]);
		for (const place of [0, 1]) await act(place, { type: 'new-tag', label: 'poux' });
		for (const place of [3, 4, 5]) await act(place, { type: 'kind', kind: 'other' });
		const [mark] = await read(['Le peigne contre les poux ne marche plus, que faire ?'], 50);
		expect(mark?.suggestedTags).toMatchObject([{ label: 'poux', ownRule: null }]);
		expect(mark?.suggestedTags[0]?.because).toContain('poux');
		expect(mark?.tags).toEqual([]);
	});

	it('turns a kind once a correction has proved right three times, and says it was learned', async () => {
		const bikes = Array.from({ length: 8 }, (_, place) => `Le vélo rouge du garage, lot ${place}`);
		const others = [...LICE, ...OTHERS.slice(1)];
		const { act, read } = await libraryOf([...others, ...bikes]);
		const [before] = await read(['Le vélo rouge du garage'], 60);
		expect(before?.kind?.by).toBe('rule');
		expect(before?.kind?.value).not.toBe('need');
		for (const place of others.keys()) await act(place, { type: 'kind', kind: 'question' });
		for (const place of bikes.keys()) await act(others.length + place, { type: 'kind', kind: 'need' });
		// The same post seen again, and a new one.
		const marks = await read(['Le vélo rouge du garage', 'Le vélo rouge du garage ce matin'], 60);
		for (const mark of marks) {
			expect(mark?.kind).toMatchObject({ value: 'need', by: 'learned' });
			expect(mark?.kind?.because).toContain('vélo');
		}
	});

	it('is unlearned by undo, to the last term', async () => {
		const { store, means, act } = await libraryOf(LICE);
		const before = await everyRow(store);
		const tag = must(await createTag(store, means, 'poux'));
		const one = await act(0, { type: 'tag', tagId: tag?.id ?? '', on: true });
		const two = await act(0, { type: 'kind', kind: 'need' });
		expect(must(await readLearned(store))).toMatchObject({
			lessons: 1,
			tags: [{ label: 'poux', lessons: 1 }],
		});
		must(await undoAct(store, means, two.undo));
		must(await undoAct(store, means, one.undo));
		expect(must(await readLearned(store))).toEqual({ lessons: 0, kinds: [], tags: [] });
		expect((await everyRow(store)).learnedTerms).toEqual(before.learnedTerms);
	});

	it('is forgotten by tag, or wholly, without touching what was said', async () => {
		const { store, means, act } = await libraryOf([...LICE, ...OTHERS]);
		const tag = must(await createTag(store, means, 'poux'));
		for (const place of [0, 1]) await act(place, { type: 'tag', tagId: tag?.id ?? '', on: true });
		await act(0, { type: 'kind', kind: 'question' });
		must(await forgetTagLessons(store, means, tag?.id as TagId));
		expect(must(await readLearned(store))).toMatchObject({ lessons: 1, tags: [] });
		const file = must(await exportLearned(store, means));
		expect(JSON.parse(file.text)).toMatchObject({ lessons: [{ said: [{ kind: 'question' }] }] });
		expect(file.text).not.toContain('123456');
		must(await forgetLessons(store, means));
		const { learnedTerms, lessons, works } = await everyRow(store);
		expect(learnedTerms).toEqual([]);
		expect(JSON.stringify(lessons)).not.toContain('poux');
		expect(works).toMatchObject([{ kind: 'question', tags: [tag?.id] }, { tags: [tag?.id] }]);
	});

	it('travels in the backup, and what was forgotten does not come back with it', async () => {
		const { store, means, act } = await libraryOf(LICE);
		await act(0, { type: 'new-tag', label: 'poux' });
		must(await saveOwnRule(store, means, null, { ...RULE, kind: 'offer', tags: [] }));
		const file = must(await backUp(store, means));
		const other = await freshLibrary();
		must(await restoreBackup(other, file.text));
		expect(must(await readLearned(other))).toEqual(must(await readLearned(store)));
		expect((await everyRow(other)).learnedTerms).toEqual((await everyRow(store)).learnedTerms);
		expect((await everyRow(other)).ownRules).toMatchObject([{ name: 'Ventes' }]);
		means.at += 1000;
		must(await forgetLessons(store, means));
		must(await restoreBackup(store, file.text));
		expect(must(await readLearned(store)).lessons).toBe(0);
	});

	it('goes with the post when its author is erased', async () => {
		const { store, means, act } = await libraryOf(LICE);
		await act(0, { type: 'new-tag', label: 'poux' });
		must(await sayPair(store, means, keyOf(0), keyOf(1), 'apart'));
		const [post] = (await everyRow(store)).posts as { author: { hash: never } }[];
		must(await erasePerson(store, means, post?.author.hash as never));
		const rows = await everyRow(store);
		for (const table of ['lessons', 'learnedTerms', 'pairs', 'works']) expect(rows[table]).toEqual([]);
	});
});

describe('the queue', () => {
	it('has calls for help first, then the latest, without what is sorted', async () => {
		const { store, means, act, read } = await libraryOf([DISTRESS, ...OTHERS]);
		means.at += 60_000;
		await read(['Je donne un lit bébé avec matelas'], 50);
		await act(1, { type: 'kind', kind: 'offer' });
		const { items, unsorted } = must(
			await listToSort(store, means, { groupId: null, after: null, limit: 100 }),
		);
		expect(items.map(({ key }) => key)).toEqual([keyOf(0), keyOf(50), keyOf(3), keyOf(2)]);
		expect(items[0]?.kind?.value).toBe('distress');
		expect(unsorted).toBe(4);
	});

	it.each([null, '123456' as GroupId])(
		'gives page after page each post once, those met at one instant and sorted meanwhile too (%s)',
		async (groupId) => {
			const texts = Array.from({ length: 11 }, (_, place) => `Le vélo rouge du garage, lot ${place}`);
			const { store, means, act, read } = await libraryOf(texts);
			means.at += 60_000;
			await read(texts.slice(0, 5), 50);
			for (const place of [2, 3, 4, 52]) await act(place, { type: 'kind', kind: 'offer' });
			const list = async (after: QueueCursor | null, limit: number) =>
				must(await listToSort(store, means, { groupId, after, limit }));
			const whole = await list(null, 100);
			expect(whole).toMatchObject({ next: null, unsorted: 12 });
			const keys: PostKey[] = [];
			let after: QueueCursor | null = null;
			do {
				const page: ToSort = await list(after, 3);
				keys.push(...page.items.map(({ key }) => key));
				if (after === null) await act(0, { type: 'kind', kind: 'offer' });
				after = page.next;
			} while (after);
			expect(keys).toEqual(whole.items.map(({ key }) => key).filter((key) => key !== keyOf(0)));
		},
	);
});

describe('rules the user writes', () => {
	it('suggest, with their name and words, and are never facts', async () => {
		const { store, means, read } = await libraryOf(OTHERS);
		const tag = must(await createTag(store, means, 'brocante'));
		const draft = { ...RULE, kind: 'tip', tags: [tag?.id as TagId] } as const;
		must(await saveOwnRule(store, means, null, draft));
		const [mark] = await read(['Je VENDS un meuble à langer'], 50);
		expect(mark).toMatchObject({
			kind: { value: 'tip', by: 'rule', ownRule: 'Ventes', because: ['VENDS'] },
			kindConfirmed: false,
			tags: [],
			suggestedTags: [{ label: 'brocante', ownRule: 'Ventes' }],
		});
		const [none] = await read(['Je cherche un meuble, ne vends rien'], 51);
		expect(none?.suggestedTags).toEqual([]);
	});

	it('never hide a call for help', async () => {
		const { store, means, read } = await libraryOf(OTHERS);
		must(await saveOwnRule(store, means, null, { ...RULE, any: ['bébé'], kind: 'offer', tags: [] }));
		const [mark] = await read([DISTRESS], 50);
		expect(mark?.kind?.value).toBe('distress');
	});

	it('are tried on what is stored, ordered, paused, and refused with a reason', async () => {
		const { store, means, read } = await libraryOf(OTHERS);
		const draft = { ...RULE, kind: 'offer', tags: [] } as const;
		expect(must(await tryOwnRule(store, draft))).toMatchObject({ count: 1, examples: [{ key: keyOf(0) }] });
		const first = must(await saveOwnRule(store, means, null, draft));
		const second = must(await saveOwnRule(store, means, null, { ...draft, name: 'Vélos', kind: 'job' }));
		const kind = async (id: number) => (await read(['Je vends une remorque'], id))[0]?.kind?.value;
		expect(await kind(50)).toBe('offer');
		must(await moveOwnRule(store, means, second, -1));
		expect(await kind(51)).toBe('job');
		must(await pauseOwnRule(store, means, second, true));
		expect(await kind(52)).toBe('offer');
		const refused = (change: object) => saveOwnRule(store, means, first, { ...draft, ...change });
		expect(await refused({ any: [] })).toEqual({ ok: false, reason: 'no-words' });
		expect(await refused({ any: ['…'] })).toEqual({ ok: false, reason: 'no-words' });
		expect(await refused({ kind: null })).toEqual({ ok: false, reason: 'no-outcome' });
		expect(await refused({ name: ' ' })).toEqual({ ok: false, reason: 'no-name' });
		expect(await refused({ any: ['Vélo'], none: ['velos'] })).toEqual({ ok: false, reason: 'contradiction' });
	});
});

describe('many at once', () => {
	const selection: SortSelection = { text: '', kinds: [], groupId: null, ruleId: null, unsortedOnly: true };

	it('are counted, changed, and taken back in one gesture', async () => {
		const { store, means, act } = await libraryOf([...LICE, ...OTHERS]);
		await act(0, { type: 'kind', kind: 'question' });
		const before = await everyRow(store);
		const found = must(await selectPosts(store, { ...selection, text: 'poux' }, means.at));
		expect(found).toMatchObject({ total: 2 });
		expect(found.examples.map(({ key }) => key).sort()).toEqual([keyOf(1), keyOf(2)]);
		const tag = must(await createTag(store, means, 'poux'));
		const done = must(
			await actOnMany(store, means, [...found.keys, keyOf(0)], {
				type: 'tag',
				tagId: tag?.id as TagId,
				on: true,
			}),
		);
		expect(done.changed).toBe(3);
		expect(must(await listTags(store))).toMatchObject([{ uses: 3 }]);
		expect(must(await readLearned(store))).toMatchObject({ lessons: 3 });
		expect(must(await undoMany(store, means, done.undo))).toBe(3);
		expect(must(await undoMany(store, means, done.undo))).toBe(0);
		expect(must(await listTags(store))).toMatchObject([{ uses: 0 }]);
		const after = await everyRow(store);
		expect(after.learnedTerms).toEqual(before.learnedTerms);
		expect(after.undo).toEqual(before.undo);
	});

	it('are chosen by a rule too, and by kind', async () => {
		const { store, means } = await libraryOf([...LICE, ...OTHERS]);
		const id = must(
			await saveOwnRule(store, means, null, { ...RULE, any: ['vélo'], kind: 'offer', tags: [] }),
		);
		expect(must(await selectPosts(store, { ...selection, ruleId: id }, means.at)).keys).toEqual([keyOf(3)]);
		expect(must(await selectPosts(store, { ...selection, kinds: ['lost'] }, means.at)).keys).toEqual([
			keyOf(4),
		]);
		expect(must(await selectPosts(store, selection, means.at)).total).toBe(0);
		for (const text of ['???', '« »', '🙂', '-'])
			expect(must(await selectPosts(store, { ...selection, text }, means.at)).total).toBe(0);
		expect(must(await selectPosts(store, { ...selection, ruleId: 'no' as RuleId }, means.at)).total).toBe(0);
	});
});

describe('two tags made one', () => {
	it('take their posts, lessons and rules along, and part again', async () => {
		const { store, means, act } = await libraryOf(LICE);
		const from = must(await createTag(store, means, 'pou'))?.id as TagId;
		const into = must(await createTag(store, means, 'poux'))?.id as TagId;
		await act(0, { type: 'tag', tagId: from, on: true });
		await act(1, { type: 'tag', tagId: into, on: true });
		must(await saveOwnRule(store, means, null, { ...RULE, kind: null, tags: [from] }));
		const merged = must(await mergeTags(store, means, from, into));
		expect(merged.posts).toBe(1);
		expect(must(await listTags(store))).toMatchObject([{ label: 'poux', uses: 2 }]);
		expect(must(await readLearned(store)).tags).toMatchObject([{ id: into, lessons: 2 }]);
		expect((await everyRow(store)).ownRules).toMatchObject([{ tags: [into] }]);
		expect(must(await createTag(store, means, 'Pou'))?.id).toBe(into);
		must(await unmergeTags(store, means, from, merged.undo));
		expect(must(await listTags(store)).map(({ label, uses }) => `${label} ${uses}`)).toEqual([
			'pou 1',
			'poux 1',
		]);
	});
});

const PUSHCHAIRS = [
	'Je cherche une poussette double pour mes jumeaux, quelqu’un en vend une ?',
	'Je vends poussette double Baby Jogger, 60 €, très bon état.',
];

describe('matches', () => {
	it('are found among what is stored, with shared words, and not once refused', async () => {
		const { store, means } = await libraryOf([...PUSHCHAIRS, ...OTHERS]);
		const [match, ...more] = must(await findMatches(store, keyOf(0), means.at));
		expect(more).toEqual([]);
		expect(match).toMatchObject({ key: keyOf(1), type: 'need-offer', kind: 'offer' });
		expect(match?.because).toContain('poussette');
		must(await sayPair(store, means, keyOf(0), keyOf(1), 'apart'));
		expect(must(await findMatches(store, keyOf(0), means.at))).toEqual([]);
		expect(must(await findMatches(store, keyOf(1), means.at))).toEqual([]);
	});

	it('between needs and offers confirmed and open are listed as pairs, each once, until something is said of them', async () => {
		const { store, means, act } = await libraryOf([...PUSHCHAIRS, ...OTHERS]);
		const pairs = async () =>
			must(await listPairs(store, means.at)).map(({ self, other }) => [self.key, other.key].sort());
		expect(await pairs()).toEqual([]);
		await act(0, { type: 'kind', kind: 'need' });
		await act(1, { type: 'kind', kind: 'offer' });
		expect(await pairs()).toEqual([[keyOf(0), keyOf(1)]]);
		must(await sayPair(store, means, keyOf(0), keyOf(1), 'linked'));
		expect(await pairs()).toEqual([]);
		must(await sayPair(store, means, keyOf(0), keyOf(1), null));
		expect(await pairs()).toHaveLength(1);
		await act(1, { type: 'state', state: 'taken' });
		expect(await pairs()).toEqual([]);
	});

	it('once linked are shown on both, whatever was said before, until taken back', async () => {
		const { store, means } = await libraryOf([...PUSHCHAIRS, ...OTHERS]);
		const shown = async (place: number) =>
			must(await findMatches(store, keyOf(place), means.at)).map(({ key, linked }) => [key, linked]);
		must(await sayPair(store, means, keyOf(0), keyOf(1), 'apart'));
		expect(must(await sayPair(store, means, keyOf(1), keyOf(0), 'linked'))).toBe('apart');
		expect(await shown(0)).toEqual([[keyOf(1), true]]);
		expect(await shown(1)).toEqual([[keyOf(0), true]]);
		expect(must(await sayPair(store, means, keyOf(0), keyOf(1), null))).toBe('linked');
		expect(await shown(0)).toEqual([[keyOf(1), false]]);
		expect((await sayPair(store, means, keyOf(0), keyOf(0), 'linked')).ok).toBe(false);
		expect((await sayPair(store, means, keyOf(0), '123456:999', 'linked')).ok).toBe(false);
	});

	it('linked travel in the backup, and a later word is not undone by an older file', async () => {
		const { store, means } = await libraryOf(PUSHCHAIRS);
		must(await sayPair(store, means, keyOf(0), keyOf(1), 'linked'));
		const file = must(await backUp(store, means));
		const other = await freshLibrary();
		must(await restoreBackup(other, file.text));
		expect(must(await findMatches(other, keyOf(0), means.at))).toMatchObject([
			{ key: keyOf(1), linked: true },
		]);
		means.at += 1000;
		must(await sayPair(store, means, keyOf(0), keyOf(1), null));
		must(await restoreBackup(store, file.text));
		expect(must(await findMatches(store, keyOf(0), means.at))).toMatchObject([{ linked: false }]);
	});
});
