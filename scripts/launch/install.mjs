import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say, stop } from './say.mjs';

/** Runs `npm ci` when node_modules was not made from the lock as it is now. */
export function installDependencies(root) {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const stamp = join(root, 'node_modules', '.colibri-lock');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	say('Installing dependencies (once)…');
	const windows = process.platform === 'win32';
	const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 2, 2],
		shell: windows,
	});
	if (npm.status !== 0) {
		stop(
			'npm ci did not finish.',
			'Check the connection to the npm registry and the free disk space, then run the same command again.',
		);
	}
	writeFileSync(stamp, lock);
}
