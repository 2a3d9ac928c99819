/** Plants one violation of each import rule in a small tree of its own, and expects the tool to find exactly those. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** [importing file, imported, the rule it breaks; null = allowed] */
const PLANTED: readonly (readonly [string, string, string | null])[] = [
	['lib/domain/a.ts', 'lib/language/x.ts', 'lib-domain'],
	['lib/platform/a.ts', 'lib/store/x.ts', 'lib-platform'],
	['lib/i18n/a.ts', 'lib/platform/x.ts', 'lib-i18n'],
	['lib/language/a.ts', 'lib/search/x.ts', 'lib-language'],
	['lib/search/a.ts', 'lib/store/x.ts', 'lib-search'],
	['lib/facebook/a.ts', 'lib/page/x.ts', 'lib-facebook'],
	['lib/page/a.ts', 'lib/facebook/x.ts', 'lib-page'],
	['lib/messages/a.ts', 'lib/services/x.ts', 'lib-messages'],
	['lib/store/a.ts', 'lib/services/x.ts', 'lib-store'],
	['lib/exchange/a.ts', 'lib/store/x.ts', 'lib-exchange'],
	['lib/services/a.ts', 'lib/facebook/x.ts', 'lib-services'],
	['lib/services/b.ts', 'lib/page/x.ts', 'lib-services'],
	['components/panels/a.tsx', 'lib/store/x.ts', 'components'],
	['entrypoints/facebook.content/a.ts', 'lib/store/x.ts', 'content-script'],
	['entrypoints/facebook.content/b.ts', 'components/panels/x.ts', 'content-script'],
	['entrypoints/group/a.ts', 'lib/services/x.ts', 'content-script'],
	['entrypoints/walls.ts', 'lib/messages/heavy.ts', 'content-script-stays-light'],
	['entrypoints/background/a.ts', 'lib/facebook/x.ts', 'entrypoint-background'],
	['entrypoints/popup/a.ts', 'entrypoints/background/x.ts', 'entrypoint-popup'],
	['entrypoints/sidepanel/a.ts', 'lib/page/x.ts', 'entrypoint-sidepanel'],
	['entrypoints/workshop/a.ts', 'tests/support/x.ts', 'entrypoint-workshop'],
	['entrypoints/frame/a.ts', 'lib/facebook/x.ts', 'entrypoint-frame'],
	['scripts/a.ts', 'components/ui/x.ts', 'scripts'],
	// By a path of two steps, each allowed on its own.
	['entrypoints/facebook.content/c.ts', 'lib/messages/heavy.ts', 'content-script-stays-light'],
	['lib/messages/heavy.ts', 'dexie', 'dexie-only-in-store'],
	['lib/language/b.ts', 'webextension-polyfill', 'polyfill-only-in-platform'],
	['lib/domain/c.ts', 'lib/domain/d.ts', 'no-cycles'],
	// A cycle is told once, at the file where it is met first.
	['lib/domain/d.ts', 'lib/domain/c.ts', null],
	['lib/store/b.ts', 'dexie', null],
	['lib/services/c.ts', 'lib/facebook/urls.ts', null],
	['components/ui/b.ts', 'lib/i18n/x.ts', null],
];

const PACKAGES = ['dexie', 'webextension-polyfill'];

const root = resolve(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'colibri-rules-'));
afterAll(() => rmSync(tree, { recursive: true }));

function plant(path: string, text: string): void {
	mkdirSync(join(tree, dirname(path)), { recursive: true });
	writeFileSync(join(tree, path), text);
}

it('finds each planted violation, by its rule, and no other', () => {
	plant('package.json', JSON.stringify({ type: 'module', imports: { '#*': './*' } }));
	for (const name of PACKAGES) {
		plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
		plant(`node_modules/${name}/index.js`, '');
	}
	const importing = new Set(PLANTED.map(([from]) => from));
	for (const [, to] of PLANTED) {
		if (!PACKAGES.includes(to) && !importing.has(to)) plant(to, 'export const x = 1;\n');
	}
	for (const [from, to] of PLANTED)
		plant(from, `export * from '${PACKAGES.includes(to) ? to : `#${to}`}';\n`);

	const run = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
			'--config',
			join(root, '.dependency-cruiser.mjs'),
			'--output-type',
			'json',
			'lib',
			'components',
			'entrypoints',
			'scripts',
		],
		{ cwd: tree, encoding: 'utf8' },
	);
	const { summary } = JSON.parse(run.stdout) as {
		summary: { violations: { from: string; rule: { name: string } }[] };
	};
	const found = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort();
	const expected = PLANTED.flatMap(([from, , rule]) => (rule ? [`${rule}: ${from}`] : [])).sort();
	expect(found).toEqual(expected);
});
