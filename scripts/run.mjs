// The launcher of every npm script. Plain JavaScript without dependencies, for any Node >= 18 on a bare clone:
// it installs what the lock names, finds a Node that runs TypeScript, finds the browsers, then hands over to
// scripts/<command>.ts. Standard output belongs to the command; everything said here goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './launch/browsers.mjs';
import { installDependencies } from './launch/install.mjs';
import { findNode } from './launch/node.mjs';
import { stop } from './launch/say.mjs';

/** Which browsers each command drives. */
const COMMANDS = {
	demo: ['chromium'],
	test: ['chromium', 'firefox'],
	soak: ['chromium'],
	read: ['chromium'],
	bench: ['chromium'],
	pictures: ['chromium'],
	evaluate: [],
	train: [],
	check: [],
	fix: [],
	build: [],
	dev: [],
	doctor: [],
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, command)) {
	stop(`Unknown command "${command}".`, `Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
}

installDependencies(root);
const node = findNode(root);
const browsers = findBrowsers(COMMANDS[command]);
const script = join(root, 'scripts', `${command}.ts`);
if (!existsSync(script)) stop(`scripts/${command}.ts is missing.`, 'Restore it from git, then try again.');

const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
	stdio: 'inherit',
	env: {
		...process.env,
		...browsers,
		COLIBRI_NODE: node,
		PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
	},
});
if (run.error)
	stop(`${command} could not start: ${run.error.message}`, 'Run npm run doctor to see what is missing.');
process.exit(run.status ?? 1);
