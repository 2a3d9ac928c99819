/**
 * `npm run demo`: a browser with the extension on the simulated group, ready to try.
 * `npm run demo -- --headless --out DIR`: does the main job by itself, prints what it did as JSON (docs/command-line.md)
 * and leaves screenshots in DIR.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openWindow } from './demo/open-window.ts';
import { tellStory } from './demo/story.ts';
import { buildExtensions } from './steps/build.ts';
import { say } from './steps/tool.ts';

const { values } = parseArgs({
	options: { headless: { type: 'boolean', default: false }, out: { type: 'string', default: 'demo-out' } },
});

try {
	if (!buildExtensions()) throw new Error('the extension did not build: npm run check says why');
	if (values.headless) {
		mkdirSync(values.out, { recursive: true });
		console.log(JSON.stringify(await tellStory(values.out), null, 2));
	} else await openWindow();
	process.exit(0);
} catch (error) {
	say(`demo: ${error instanceof Error ? error.message : String(error)}`);
	process.exit(1);
}
