/** Plants what the linter must refuse in code that draws, and expects each to be refused. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What is planted, the text, and the words of the rule that must answer. */
const REFUSED = [
	[
		'innerHTML from a text',
		'export const f = (n: Element, t: string) => {\n\tn.innerHTML = t;\n};\n',
		'Draw text as text nodes',
	],
	[
		'insertAdjacentHTML',
		"export const f = (n: Element, t: string) => n.insertAdjacentHTML('beforeend', t);\n",
		'Draw text as text nodes',
	],
	[
		'a fragment from a text',
		'export const f = (r: Range, t: string) => r.createContextualFragment(t);\n',
		'Draw text as text nodes',
	],
	[
		'dangerouslySetInnerHTML',
		'export const f = (t: string) => <p dangerouslySetInnerHTML={{ __html: t }} />;\n',
		'noDangerouslySetInnerHtml',
	],
	['eval', 'export const f = (t: string) => eval(t);\n', 'noGlobalEval'],
] as const;

/** What the linter says of a text, as if it stood in components/ui. */
function lint(text: string): string {
	const run = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules/@biomejs/biome/bin/biome'),
			'lint',
			'--stdin-file-path=components/ui/Planted.tsx',
		],
		{ cwd: root, input: text, encoding: 'utf8' },
	);
	return run.stdout + run.stderr;
}

it.each(REFUSED)('refuses %s', (_name, text, rule) => {
	expect(lint(text)).toContain(rule);
});

it('has nothing to say of text drawn as text', () => {
	const said = lint('export const f = (t: string) => <p>{t}</p>;\n');
	for (const [, , rule] of REFUSED) expect(said).not.toContain(rule);
});
