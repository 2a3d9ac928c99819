import { checkSizes } from './size.ts';
import { runTool } from './tool.ts';

/** One thing `npm run check` looks at. */
export interface Check {
	readonly name: string;
	readonly passes: () => boolean;
}

/** In order; the builds must exist (sizes are those of .output/chrome-mv3). */
export const CHECKS: readonly Check[] = [
	{ name: 'format and lint', passes: () => runTool('biome', ['check', '--error-on-warnings', '.']) },
	{ name: 'types', passes: () => runTool('typescript', ['--noEmit']) },
	{
		name: 'import rules',
		passes: () =>
			runTool('cruiser', [
				'--config',
				'.dependency-cruiser.mjs',
				'lib',
				'components',
				'entrypoints',
				'scripts',
			]),
	},
	{ name: 'unused code', passes: () => runTool('knip', ['--no-progress']) },
	{ name: 'size budget', passes: checkSizes },
	{
		name: 'web-ext lint',
		passes: () =>
			runTool('webExt', [
				'lint',
				'--no-input',
				'--no-config-discovery',
				'--source-dir',
				'.output/firefox-mv3',
			]),
	},
];

/** Runs all checks, whatever fails; the names of those that did. */
export function runChecks(report: (line: string) => void): readonly string[] {
	const failed: string[] = [];
	for (const { name, passes } of CHECKS) {
		const passed = passes();
		report(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
		if (!passed) failed.push(name);
	}
	return failed;
}
