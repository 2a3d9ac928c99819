/** Plants what the linter must refuse in code that draws, and expects each to be refused. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'colibri-lint-'));
afterAll(() => rmSync(tree, { recursive: true }));

// The project's own configuration, in a tree without git.
const configuration = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as { vcs: object };
writeFileSync(join(tree, 'biome.json'), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
cpSync(join(root, 'scripts/lint'), join(tree, 'scripts/lint'), { recursive: true });
mkdirSync(join(tree, 'components/ui'), { recursive: true });

/** What the linter says of a text that stands in components/ui. */
function lint(text: string): string {
	writeFileSync(join(tree, 'components/ui/Planted.tsx'), text);
	const run = spawnSync(
		process.execPath,
		[join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', 'components'],
		{ cwd: tree, encoding: 'utf8' },
	);
	return run.stdout + run.stderr;
}

/** What is planted, the text, and the words of the rule that must answer. */
const REFUSED = [
	[
		'innerHTML',
		'export const f = (n: Element, t: string) => {\n\tn.innerHTML = t;\n};\n',
		'Draw text as text',
	],
	[
		'insertAdjacentHTML',
		"export const f = (n: Element, t: string) => n.insertAdjacentHTML('beforeend', t);\n",
		'Draw text as text',
	],
	[
		'a fragment',
		'export const f = (r: Range, t: string) => r.createContextualFragment(t);\n',
		'Draw text as text',
	],
	[
		'dangerouslySetInnerHTML',
		'export const f = (t: string) => <p dangerouslySetInnerHTML={{ __html: t }} />;\n',
		'noDangerouslySetInnerHtml',
	],
	['eval', 'export const f = (t: string) => eval(t);\n', 'noGlobalEval'],
] as const;

it.each(REFUSED)('refuses %s', (_name, text, rule) => {
	expect(lint(text)).toContain(rule);
});

it('accepts text drawn as text', () => {
	expect(lint('export const f = (t: string) => <p>{t}</p>;\n')).toContain('No fixes applied');
	expect(lint('export const f = (t: string) => <p>{t}</p>;\n')).not.toContain('Found');
});
