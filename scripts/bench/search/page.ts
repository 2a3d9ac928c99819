/** One engine's page: a cold one answers at once, as a popup would; else it waits for what the script measures. */
import type { Engine } from './engine.ts';
import type { EngineChecks } from './measures.ts';

/** @param checks what only our own index is asked. */
export function runPage(engine: Engine, checks: () => Promise<EngineChecks | null> = async () => null): void {
	const asked = new URLSearchParams(location.search);
	const work = asked.has('cold') ? answerCold(engine, asked) : measureWhenAsked(engine, checks);
	work.catch((error: unknown) => Object.assign(window, { failure: String(error) }));
}

/** `/?cold=a,b&full=1`: from the opening of the page to the first ten ids, in ms. */
async function answerCold(engine: Engine, asked: URLSearchParams): Promise<void> {
	const began = performance.now();
	const words = (asked.get('cold') ?? '').split(',');
	const opened = await engine.open();
	const open = performance.now();
	if (asked.get('full') === '1' && opened.full) await opened.full(words, false);
	else await opened.search(words);
	Object.assign(window, { cold: { began, open, answered: performance.now() } });
	opened.close();
}

async function measureWhenAsked(engine: Engine, checks: () => Promise<EngineChecks | null>): Promise<void> {
	const [{ measures }, words, own] = await Promise.all([
		import('./measures.ts'),
		fetch('/words.json').then((response) => response.json() as Promise<string[]>),
		checks(),
	]);
	Object.assign(window, { bench: measures(engine, words, own) });
}
