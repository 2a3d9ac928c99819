/**
 * `npm test`: builds, checks and runs every suite in short form. The last line is the total over all of
 * them, `N passed, N failed`; exit 0 only when nothing failed.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtensions } from './steps/build.ts';
import { CHECKS, runChecks } from './steps/checks.ts';
import { ROOT, runTool, say } from './steps/tool.ts';

interface Total {
	passed: number;
	failed: number;
}

const total: Total = { passed: 0, failed: 0 };

count(buildExtensions(), 'build of both browsers');
const failedChecks = runChecks(say);
total.passed += CHECKS.length - failedChecks.length;
total.failed += failedChecks.length;
// The end-to-end suite has both cores to itself: its browsers are the slowest thing here.
runSuites(['unit', 'browser']);
runSuites(['e2e']);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function count(passed: boolean, what: string): void {
	say(`${passed ? 'ok  ' : 'FAIL'} ${what}`);
	if (passed) total.passed += 1;
	else total.failed += 1;
}

function runSuites(projects: readonly string[]): void {
	const report = join(ROOT, 'test-results', `${projects.join('-')}.json`);
	rmSync(report, { force: true });
	const passed = runTool('vitest', [
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	const { passed: good, failed: bad } = readReport(report);
	total.passed += good;
	// A suite that broke outside its tests, or ran none, has failed all the same.
	total.failed += bad === 0 && (!passed || good === 0) ? 1 : bad;
}

function readReport(path: string): Total {
	try {
		const report = JSON.parse(readFileSync(path, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		return { passed: report.numPassedTests, failed: report.numFailedTests };
	} catch {
		return { passed: 0, failed: 0 };
	}
}
