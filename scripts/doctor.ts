/** `npm run doctor`: says what this computer has of what the commands need. Exit 0 when nothing is missing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './launch/browsers.mjs';
import { ROOT } from './steps/tool.ts';

const findings = [
	{
		what: `Node ${process.versions.node} runs the tools`,
		ok: Number(process.versions.node.split('.')[0]) >= 24,
	},
	{
		what: 'dependencies are installed from the lock',
		ok: existsSync(join(ROOT, 'node_modules/.colibri-lock')),
	},
	{
		what: `Chromium: ${findProgram('chromium') ?? 'not found (set CHROME_PATH)'}`,
		ok: findProgram('chromium') !== null,
	},
	{
		what: `Firefox: ${findProgram('firefox') ?? 'not found (set FIREFOX_PATH)'}`,
		ok: findProgram('firefox') !== null,
	},
];
for (const { what, ok } of findings) console.log(`${ok ? 'ok     ' : 'missing'} ${what}`);
process.exit(findings.every(({ ok }) => ok) ? 0 : 1);
