/**
 * `npm run bench -- search [--sizes 10000,100000] [--runs 5] [--engines colibri,sqlite]`, `page [--posts 2000]
 * [--heap-posts 10000]`, `popup [--posts 100000]`, `sorting
 * [--posts 20000]`, `time` or `understanding`: measures, JSON on stdout.
 */
import { benchPage } from './bench/page.ts';
import { benchPopup } from './bench/popup.ts';
import { ENGINES, type EngineName } from './bench/search/engine.ts';
import { benchSearch } from './bench/search.ts';
import { benchSorting } from './bench/sorting.ts';
import { benchTime } from './bench/time.ts';
import { benchUnderstanding } from './bench/understanding.ts';

const args = process.argv.slice(2);
const [name] = args;

try {
	console.log(JSON.stringify(await run(), null, 2));
} catch (error) {
	console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}

async function run(): Promise<unknown> {
	if (name === 'search')
		return benchSearch({
			sizes: numbersAfter('--sizes', [10_000, 100_000]),
			runs: numbersAfter('--runs', [5])[0] ?? 5,
			engines: enginesAsked(),
		});
	if (name === 'page')
		return benchPage({
			posts: numbersAfter('--posts', [2000])[0] ?? 2000,
			heapPosts: numbersAfter('--heap-posts', [10_000])[0] ?? 10_000,
		});
	if (name === 'popup') return benchPopup({ posts: numbersAfter('--posts', [100_000])[0] ?? 100_000 });
	if (name === 'sorting') return benchSorting(numbersAfter('--posts', [20_000])[0] ?? 20_000);
	if (name === 'time') return benchTime();
	if (name === 'understanding') return benchUnderstanding();
	throw new Error('name what to measure: search, page, popup, sorting, time or understanding');
}

function enginesAsked(): readonly EngineName[] {
	const at = args.indexOf('--engines');
	if (at < 0) return ENGINES;
	return (args[at + 1] ?? '').split(',').map((name) => {
		const known = ENGINES.find((engine) => engine === name);
		if (!known) throw new Error(`--engines wants some of: ${ENGINES.join(', ')}`);
		return known;
	});
}

function numbersAfter(option: string, otherwise: readonly number[]): readonly number[] {
	const at = args.indexOf(option);
	if (at < 0) return otherwise;
	const numbers = (args[at + 1] ?? '').split(',').map(Number);
	if (numbers.some((number) => !Number.isInteger(number) || number < 1))
		throw new Error(`${option} wants whole numbers`);
	return numbers;
}
