/**
 * `npm run train`: learns what words say of kinds from tests/fixtures/corpus and writes lib/language/cues/learned-weights.ts.
 * `npm run train -- --leave-out` writes nothing: each folder is judged by weights learned from all but it. JSON on stdout.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_TASK, readExamples } from './train/examples.ts';
import { fitWeights, MOST_FEATURES } from './train/fit.ts';
import { leaveOut } from './train/leave-out.ts';
import { toWeights, weightsSource } from './train/weights-file.ts';

const FILE = join(import.meta.dirname, '../lib/language/cues/learned-weights.ts');

const examples = readExamples();
if (process.argv.includes('--leave-out')) {
	console.log(JSON.stringify(leaveOut(examples, MOST_FEATURES), null, 2));
} else {
	const weights = toWeights(fitWeights(examples, KIND_TASK, MOST_FEATURES), KIND_TASK);
	writeFileSync(FILE, weightsSource(weights));
	console.log(
		JSON.stringify({ examples: examples.length, features: weights.table.split('\n').length }, null, 2),
	);
}
