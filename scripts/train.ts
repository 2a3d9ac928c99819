/**
 * `npm run train`: learns what words say of kinds, of those who are recommended or warned against, and of what is
 * settled, from tests/fixtures/corpus, and writes lib/language/cues/learned-weights.ts, stance-weights.ts and settled-weights.ts.
 * `npm run train -- --leave-out` writes nothing: each folder is judged by weights learned from all but it. JSON on stdout.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_TASK, readExamples } from './train/examples.ts';
import { fitWeights, MOST_FEATURES, type Task, type Taught } from './train/fit.ts';
import { leaveOut } from './train/leave-out.ts';
import { leaveSettledOut } from './train/leave-settled-out.ts';
import { leaveStancesOut } from './train/leave-stances-out.ts';
import { MOST_SETTLED_FEATURES, readSettledExamples, SETTLED_TASK } from './train/settled-examples.ts';
import { MOST_STANCE_FEATURES, readStanceExamples, STANCE_TASK } from './train/stance-examples.ts';
import { toWeights, weightsSource } from './train/weights-file.ts';

const CUES = join(import.meta.dirname, '../lib/language/cues');

const examples = readExamples();
const stances = readStanceExamples();
const closings = readSettledExamples();
const figures = process.argv.includes('--leave-out')
	? {
			kinds: leaveOut(examples, MOST_FEATURES),
			stances: leaveStancesOut(stances),
			settled: leaveSettledOut(closings),
		}
	: {
			kinds: learn(examples, KIND_TASK, MOST_FEATURES, 'learned-weights.ts', 'LEARNED_WEIGHTS'),
			stances: learn(stances, STANCE_TASK, MOST_STANCE_FEATURES, 'stance-weights.ts', 'STANCE_WEIGHTS'),
			settled: learn(closings, SETTLED_TASK, MOST_SETTLED_FEATURES, 'settled-weights.ts', 'SETTLED_WEIGHTS'),
		};
console.log(JSON.stringify(figures, null, 2));

function learn(taught: readonly Taught[], task: Task, most: number, file: string, name: string) {
	const weights = toWeights(fitWeights(taught, task, most), task);
	writeFileSync(join(CUES, file), weightsSource(weights, name));
	return { examples: taught.length, features: weights.table.split('\n').length };
}
