import { runQuietly } from './tool.ts';

/** Builds both browsers' extensions into .output/chrome-mv3 and .output/firefox-mv3. */
export function buildExtensions(): boolean {
	return runQuietly('wxt', ['build']) && runQuietly('wxt', ['build', '-b', 'firefox']);
}
