/**
 * `npm test`: builds, checks and runs every suite in short form. The last line is the total over all of
 * them, `N passed, N failed`; exit 0 only when nothing failed.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildExtensions } from './steps/build.ts';
import { CHECKS, runChecks } from './steps/checks.ts';
import { ROOT, runTool, say } from './steps/tool.ts';

let passed = 0;
/** Said again at the end: what broke is far above, among thousands of lines. */
const failures: string[] = [];

if (buildExtensions()) passed += 1;
else failures.push('build of both browsers');
const failedChecks = runChecks(say);
passed += CHECKS.length - failedChecks.length;
failures.push(...failedChecks.map((name) => `check: ${name}`));
// The end-to-end suite has both cores to itself, two files at a time: its browsers are the slowest thing here.
runSuites(['unit', 'browser']);
runSuites(['e2e']);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

function runSuites(projects: readonly string[]): void {
	const report = join(ROOT, 'test-results', `${projects.join('-')}.json`);
	rmSync(report, { force: true });
	const good = runTool('vitest', [
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	const suite = readReport(report);
	passed += suite.passed;
	failures.push(...suite.failed);
	// A suite that broke outside its tests, or ran none, has failed all the same.
	if (suite.failed.length === 0 && (!good || suite.passed === 0))
		failures.push(`suite: ${projects.join(', ')}`);
}

interface SuiteReport {
	readonly passed: number;
	/** File, name and the first line of what went wrong, of each test that failed. */
	readonly failed: readonly string[];
}

function readReport(path: string): SuiteReport {
	try {
		const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
		return { passed: report.numPassedTests, failed: report.testResults.flatMap(failedTests) };
	} catch {
		return { passed: 0, failed: [] };
	}
}

/** What is used here of Vitest's JSON report. */
interface VitestReport {
	readonly numPassedTests: number;
	readonly testResults: readonly VitestFile[];
}

interface VitestFile {
	readonly name: string;
	readonly assertionResults: readonly {
		readonly status: string;
		readonly fullName: string;
		readonly failureMessages?: readonly string[];
	}[];
}

function failedTests({ name, assertionResults }: VitestFile): string[] {
	return assertionResults
		.filter(({ status }) => status === 'failed')
		.map(({ fullName, failureMessages }) => {
			const why = failureMessages?.[0]?.split('\n')[0] ?? '';
			return `${relative(ROOT, name)}: ${fullName.trim()}: ${why}`;
		});
}
