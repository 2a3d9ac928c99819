/** `npm run pictures`: the README's pictures, made from the demo. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellStory } from './demo/story.ts';
import { buildExtensions } from './steps/build.ts';
import { ROOT } from './steps/tool.ts';

const PICTURES = {
	'search.png': 'search.png',
	'mark-open.png': 'group.png',
	'agenda.png': 'agenda.png',
	'sort.png': 'sort.png',
};

if (!buildExtensions()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'colibri-pictures-'));
await tellStory(folder);
const kept = join(ROOT, 'docs/pictures');
mkdirSync(kept, { recursive: true });
for (const [from, to] of Object.entries(PICTURES)) copyFileSync(join(folder, from), join(kept, to));
rmSync(folder, { recursive: true });
process.exit(0);
