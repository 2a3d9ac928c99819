/** The command itself, in a real browser, over the kept pages of every surface and layout. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

// A process each.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = fileURLToPath(new URL('../../fixtures/facebook/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
	return spawnSync(process.execPath, ['scripts/read.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

interface Kept {
	readonly url: string;
	readonly locale: string;
	readonly at: string;
	readonly tz: string;
	readonly expected: { readonly surface: string; readonly posts: readonly object[]; readonly health: object };
}

describe('over the kept pages', () => {
	const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
	const kept = names.map(
		(name) => JSON.parse(readFileSync(join(PAGES, name.replace('.html', '.json')), 'utf8')) as Kept,
	);
	const list = join(folder, 'list.json');
	writeFileSync(
		list,
		JSON.stringify(
			kept.map(({ url, locale, at, tz }, n) => ({ file: join(PAGES, names[n] ?? ''), url, locale, at, tz })),
		),
	);
	const { stdout, stderr, status } = run('--batch', list);

	it('prints one document and nothing else', () => {
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toHaveLength(kept.length);
	});

	it.each(names.map((name, n) => [name, n] as const))('%s', (_, n) => {
		const read = (JSON.parse(stdout) as Kept['expected'][])[n];
		const expected = kept[n]?.expected;
		expect(read).toMatchObject({ ...expected });
		expect(read?.posts).toHaveLength(expected?.posts.length ?? -1);
	});
});

describe('when it cannot', () => {
	const page = join(PAGES, 'login.2026-05.en.html');
	it.each([
		[[]],
		[['nowhere.html', '--url', 'https://www.facebook.com/groups/1']],
		[[page]],
		[[page, '--url', 'groups/1']],
		[[page, '--url', 'https://www.facebook.com/groups/1', '--at', 'yesterday']],
		[[page, '--url', 'https://www.facebook.com/groups/1', '--tz', 'Paris']],
		[[page, '--url', 'https://www.facebook.com/groups/1', '--no-such']],
		[['--batch', page]],
	])('says why in one sentence: %s', (args) => {
		const { stdout, stderr, status } = run(...args);
		expect(stdout).toBe('');
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(status).toBe(1);
	});
});
