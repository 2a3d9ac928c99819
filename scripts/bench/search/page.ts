/** One engine's page: a cold one answers at once, as a popup would; else it waits for what the script measures. */
import type { ColdTimes } from './cold-times.ts';
import type { Engine } from './engine.ts';
import type { EngineChecks } from './measures.ts';

/** @param checks what only our own index is asked. */
export function runPage(engine: Engine, checks: () => Promise<EngineChecks | null> = async () => null): void {
	const asked = new URLSearchParams(location.search);
	if (asked.has('cold'))
		answerCold(engine, asked).then(tell, (error: unknown) => tell({ failure: String(error) }));
	else
		measureWhenAsked(engine, checks).catch((error: unknown) => {
			Object.assign(window, { failure: String(error) });
		});
}

/** `/?cold=a,b&full=1`: from the opening of the page to the first ten ids, in ms. */
async function answerCold(engine: Engine, asked: URLSearchParams): Promise<ColdTimes> {
	const began = performance.now();
	const words = (asked.get('cold') ?? '').split(',');
	const opened = await engine.open();
	const open = performance.now();
	if (asked.get('full') === '1' && opened.full) await opened.full(words, false);
	else await opened.search(words);
	const answered = performance.now();
	opened.close();
	return { began, open, answered };
}

/** To who drives the page, who waits for it without asking. */
function tell(said: ColdTimes | { readonly failure: string }): void {
	console.info(JSON.stringify(said));
}

async function measureWhenAsked(engine: Engine, checks: () => Promise<EngineChecks | null>): Promise<void> {
	const [{ measures }, words, own] = await Promise.all([
		import('./measures.ts'),
		fetch('/words.json').then((response) => response.json() as Promise<string[]>),
		checks(),
	]);
	Object.assign(window, { bench: measures(engine, words, own) });
}
