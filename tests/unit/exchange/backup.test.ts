import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KEPT_DAYS } from '#lib/domain/retention.ts';
import { BACKUP_VERSION, MAX_BACKUP_LENGTH } from '#lib/exchange/backup/backup.ts';
import { parseBackup } from '#lib/exchange/backup/parse-backup.ts';
import { digestOf, writeBackup } from '#lib/exchange/backup/write-backup.ts';
import { runs } from '#tests/support/runs.ts';
import { anyData } from '../services/any-data.ts';

const EMPTY = {
	authorKeys: [],
	groups: [],
	aliases: [],
	posts: [],
	comments: [],
	works: [],
	tags: [],
	contacts: [],
	settings: [],
	segments: [],
	timeActs: [],
	erased: [],
};

const POST = {
	groupId: '1',
	postId: null,
	permalink: null,
	author: null,
	anonymous: false,
	truncated: false,
	quoted: null,
	time: { at: null, precision: 'unknown', source: 'none' },
	price: null,
	links: [],
	firstSeenAt: 1,
	lastSeenAt: 1,
	sample: false,
};

/** A file of ours around any data, digest right. */
async function fileOf(data: unknown, change: object = {}): Promise<string> {
	const digest = await digestOf(JSON.stringify(data));
	return JSON.stringify({ format: 'colibri-backup', version: 1, madeAt: 1, digest, data, ...change });
}

it('reads back what it wrote', async () => {
	await fc.assert(
		fc.asyncProperty(anyData, async (data) => {
			const parsed = await parseBackup(await writeBackup(data, 7));
			expect(parsed).toMatchObject({ ok: true, value: { madeAt: 7, data } });
		}),
		runs(300),
	);
});

it('reads a file of version 1 as one without lessons, rules nor colours', async () => {
	const tag = { id: 't', label: 'santé', archived: false, uses: 0, stamps: {}, deletedAt: null };
	expect(await parseBackup(await fileOf({ ...EMPTY, tags: [tag] }))).toMatchObject({
		ok: true,
		value: {
			data: {
				tags: [{ ...tag, colour: null, mergedInto: null }],
				lessons: [],
				ownRules: [],
				pairs: [],
			},
		},
	});
});

it('reads the refused matches of a file of version 2, and refuses what it never wrote', async () => {
	const pairs = async (dismissals: unknown) => {
		const parsed = await parseBackup(await fileOf({ ...EMPTY, dismissals }, { version: 2 }));
		return parsed.ok ? parsed.value.data.pairs : parsed.reason;
	};
	expect(await pairs([{ pair: '1:10 1:11', at: 5 }])).toEqual([
		{ one: '1:10', other: '1:11', said: 'apart', at: 5 },
	]);
	expect(await pairs([{ pair: '1:10', at: 5 }])).toBe('damaged');
	expect(await pairs('none')).toBe('damaged');
});

it('never throws and never accepts any other text', async () => {
	const texts = fc.oneof(
		fc.string(),
		fc.json(),
		fc.json().map((json) => `{"format":"colibri-backup",${json}`),
	);
	await fc.assert(
		fc.asyncProperty(texts, async (text) => {
			expect((await parseBackup(text)).ok).toBe(false);
		}),
		runs(2000),
	);
});

it('tells a file that lost or changed a character', async () => {
	await fc.assert(
		fc.asyncProperty(anyData, fc.nat(), fc.constantFrom('', 'x'), async (data, place, put) => {
			const text = await writeBackup(data, 1_700_000_000_000);
			const at = text.indexOf('"data"') + 8 + (place % (text.length - text.indexOf('"data"') - 9));
			const changed = `${text.slice(0, at)}${put}${text.slice(at + 1)}`;
			if (changed === text) return;
			expect(await parseBackup(changed)).toEqual({ ok: false, reason: 'damaged' });
		}),
		runs(1000),
	);
});

it('takes back the file of a large library', async () => {
	const posts = Array.from({ length: 81 }, (_, place) => ({
		...POST,
		key: `1:${place}`,
		text: 'x'.repeat(1_000_000),
	}));
	expect(await parseBackup(await fileOf({ ...EMPTY, posts }))).toMatchObject({ ok: true });
});

describe('what is refused', () => {
	it.each([
		['another JSON file', '{"name":"x"}', 'not-a-backup'],
		['an empty file', '', 'not-a-backup'],
		['a cut file', '{"format":"colibri-backup","version":1,"data":{"posts":[', 'damaged'],
	])('%s', async (_, text, reason) => {
		expect(await parseBackup(text)).toEqual({ ok: false, reason });
	});

	it('the file of a newer Colibri, whatever it holds', async () => {
		const text = await fileOf({ future: true }, { version: BACKUP_VERSION + 1 });
		expect(await parseBackup(text)).toEqual({ ok: false, reason: 'newer-backup' });
	});

	it('the file of a newer Colibri whose envelope holds more', async () => {
		const text = await fileOf(EMPTY, { version: BACKUP_VERSION + 1, sealed: { by: 'a passphrase' } });
		expect(await parseBackup(text)).toEqual({ ok: false, reason: 'newer-backup' });
	});

	it('what would throw wherever dates are read or shown', async () => {
		const [group] =
			fc.sample(
				anyData.map((data) => data.groups).filter((groups) => groups.length > 0),
				1,
			)[0] ?? [];
		const zone = { ...EMPTY, groups: [{ ...group, timeZone: 'No/Where' }] };
		expect(await parseBackup(await fileOf(zone))).toEqual({ ok: false, reason: 'damaged' });
		const limit = { key: 'nextFeedLimit', value: { minutes: 5, fromDay: 'tomorrow' }, stamp: 1 };
		const day = { ...EMPTY, settings: [limit] };
		expect(await parseBackup(await fileOf(day))).toEqual({ ok: false, reason: 'damaged' });
		const instant = await fileOf(EMPTY, { madeAt: 1e300 });
		expect(await parseBackup(instant)).toEqual({ ok: false, reason: 'damaged' });
	});

	it('more than any library of ours', async () => {
		expect(await parseBackup(' '.repeat(MAX_BACKUP_LENGTH + 1))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('a nesting made to exhaust the parser', async () => {
		const text = `{"format":"colibri-backup","data":${'['.repeat(1_000_000)}`;
		expect(await parseBackup(text)).toEqual({ ok: false, reason: 'damaged' });
	});

	it.each(['__proto__', 'constructor', 'prototype'])('the key %s, at any depth', async (key) => {
		const text = (await fileOf(EMPTY)).replace('"posts":[]', `"posts":[],"${key}":{"polluted":true}`);
		expect(await parseBackup(text)).toEqual({ ok: false, reason: 'damaged' });
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	it('rows that hold what a row never does', async () => {
		const link = { ...EMPTY, contacts: [{ id: 'c' }] };
		expect(await parseBackup(await fileOf(link))).toEqual({ ok: false, reason: 'damaged' });
		const value = { ...EMPTY, settings: [{ key: 'theme', value: 'javascript:', stamp: 1 }] };
		expect(await parseBackup(await fileOf(value))).toEqual({ ok: false, reason: 'damaged' });
		const keptDays = (rest: number) => ({
			...EMPTY,
			settings: [{ key: 'keptDays', value: { ...DEFAULT_KEPT_DAYS, rest }, stamp: 1 }],
		});
		expect(await parseBackup(await fileOf(keptDays(0)))).toEqual({ ok: false, reason: 'damaged' });
		expect(await parseBackup(await fileOf(keptDays(60)))).toMatchObject({ ok: true });
	});
});
