import { runTool } from './tool.ts';

/** Builds both browsers' extensions into .output/chrome-mv3 and .output/firefox-mv3. */
export function buildExtensions(): boolean {
	return (
		runTool('wxt', ['build', '--level', 'error']) &&
		runTool('wxt', ['build', '-b', 'firefox', '--level', 'error'])
	);
}
