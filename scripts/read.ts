/** `npm run --silent read -- FILE.html --url URL`: what the reader makes of a saved page, as one JSON document. */
import { jobsOf } from './read/jobs.ts';

try {
	const { jobs, batch } = jobsOf(process.argv.slice(2));
	// A wrong command line is told at once, before the browser's driver is loaded.
	const { readPages } = await import('./read/browser.ts');
	const pages = await readPages(jobs);
	process.stdout.write(`${JSON.stringify(batch ? pages : pages[0], null, '\t')}\n`);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
