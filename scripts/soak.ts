/**
 * `npm run soak [-- --kills 200] [--runs 40]`: the long forms. Property tests run `--runs` times as many cases, the
 * browser is killed `--kills` times mid-write. Prints one JSON summary; exit 0 only when nothing failed or was lost.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drillKills } from '#tests/support/kills/drill.ts';
import { ROOT, runTool, say } from './steps/tool.ts';

const { values } = parseArgs({
	options: { kills: { type: 'string', default: '200' }, runs: { type: 'string', default: '40' } },
});

const fuzz = runFuzz(values.runs);
say(`killing the browser ${values.kills} times…`);
const kills = await drillKills(Number(values.kills), Math.random);
console.log(JSON.stringify({ fuzz, kills }, null, 2));
process.exit(fuzz.failed === 0 && kills.lost === 0 && kills.torn === 0 ? 0 : 1);

/** Property tests read COLIBRI_SOAK: how many times the usual number of cases. */
function runFuzz(times: string): { readonly passed: number; readonly failed: number } {
	const report = join(ROOT, 'test-results', 'soak.json');
	const passed = runTool(
		'vitest',
		[
			'run',
			'--project',
			'unit',
			'--project',
			'browser',
			'--testTimeout=3600000',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		{ COLIBRI_SOAK: times },
	);
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
	};
	return { passed: numPassedTests, failed: numFailedTests === 0 && !passed ? 1 : numFailedTests };
}
