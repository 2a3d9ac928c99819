import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The command-line tools, by the file that starts them: called with our Node, never through npx. */
export const TOOLS = {
	biome: 'node_modules/@biomejs/biome/bin/biome',
	typescript: 'node_modules/typescript/bin/tsc',
	knip: 'node_modules/knip/bin/knip.js',
	cruiser: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
	vitest: 'node_modules/vitest/vitest.mjs',
	wxt: 'node_modules/wxt/bin/wxt.mjs',
	webExt: 'node_modules/web-ext/bin/web-ext.js',
} as const;

/** Runs a tool with its output on standard error; true when it exits 0. */
export function runTool(
	tool: keyof typeof TOOLS,
	args: readonly string[],
	env: Record<string, string> = {},
): boolean {
	const run = spawnSync(process.execPath, [TOOLS[tool], ...args], {
		cwd: ROOT,
		stdio: ['ignore', 2, 2],
		env: { ...process.env, ...env },
	});
	return run.status === 0;
}

/** The same, quiet unless it fails: what it said is then shown. */
export function runQuietly(tool: keyof typeof TOOLS, args: readonly string[]): boolean {
	const run = spawnSync(process.execPath, [TOOLS[tool], ...args], { cwd: ROOT, encoding: 'utf8' });
	if (run.status !== 0) say(run.stdout + run.stderr);
	return run.status === 0;
}

export function say(line: string): void {
	process.stderr.write(`${line}\n`);
}
