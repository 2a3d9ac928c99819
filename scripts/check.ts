/** `npm run check`: format, lint, types, import rules, unused code, sizes, add-on lint. */
import { buildExtensions } from './steps/build.ts';
import { runChecks } from './steps/checks.ts';
import { say } from './steps/tool.ts';

if (!buildExtensions()) process.exit(1);
process.exit(runChecks(say).length === 0 ? 0 : 1);
