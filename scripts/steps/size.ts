/** The size budget: what each entry point may weigh, gzip, with every script it loads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, say } from './tool.ts';

/** kB (1,000 bytes) gzip. Raise one only with the reason in the commit. */
const BUDGET_KB: Readonly<Record<string, number>> = {
	// On each page of Facebook; on a group's page with group.js; walls.js once something is due.
	'content-scripts/facebook.js': 5.7,
	'group.js': 19.4,
	"a group's page": 25,
	// Once the corner is opened, or offers a group.
	'corner.js': 1,
	// Once a mark is opened.
	'mark.js': 3,
	// On the mobile site only.
	'mobile.js': 6,
	'walls.js': 14,
	// On a page that Facebook changed, when the user asks what to do.
	'mend.js': 5,
	// On the page looked at last, when the user copies the findings in a panel.
	'structure.js': 2,
	// What it shares with the panels' later parts is in chunks of its own.
	'frame.html': 41,
	// Drawn at once, with 2 of opening the library meanwhile (docs/adr/0111); then what the first search needs: the
	// lexicon is 18 of it (docs/search.md tells what it gains).
	'popup.html': 54,
	'popup.html, first search': 108,
	'sidepanel.html': 54,
	'sidepanel.html, first search': 108,
	// The learned weights of kinds are 34 of each (docs/adr/0404), those of opinions 23 (0413), the grammar of rides 16 (0412), those of what is settled 6 (0414); the trades take 4 more since each is told by what people say of its work.
	'workshop.html': 351,
	// The room for sorting, and what it asks; each fact of a post can be said by hand there.
	'workshop.html, sorting': 371,
	// Words, styles and shapes of the pages are sent from here (docs/adr/0307); events are written for calendars.
	'background.js': 344,
};

/** What a page loads by itself once it is drawn: the chunk of that name, and all that one needs. */
const LATER: Readonly<Record<string, { readonly page: string; readonly chunk: string }>> = {
	'popup.html, first search': { page: 'popup.html', chunk: 'connect' },
	'sidepanel.html, first search': { page: 'sidepanel.html', chunk: 'connect' },
	'workshop.html, sorting': { page: 'workshop.html', chunk: 'SortRoom' },
};

/** Scripts that one page loads by itself. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
	"a group's page": ['content-scripts/facebook.js', 'group.js'],
};

export interface Weight {
	readonly entry: string;
	readonly kb: number;
	readonly budget: number;
}

/** Weighs the built extension; throws when an entry has no budget or a budget no entry. */
export function weighBuild(folder = join(ROOT, '.output/chrome-mv3')): readonly Weight[] {
	const entries = [
		...readdirSync(folder).filter((name) => name.endsWith('.html') || name.endsWith('.js')),
		...list(join(folder, 'content-scripts'))
			.filter((name) => name.endsWith('.js'))
			.map((name) => `content-scripts/${name}`),
	];
	for (const [name, { page }] of Object.entries(LATER)) if (entries.includes(page)) entries.push(name);
	for (const [name, scripts] of Object.entries(TOGETHER))
		if (scripts.every((script) => entries.includes(script))) entries.push(name);
	const unknown = entries.filter((entry) => BUDGET_KB[entry] === undefined);
	const missing = Object.keys(BUDGET_KB).filter((entry) => !entries.includes(entry));
	if (unknown.length > 0 || missing.length > 0) {
		throw new Error(
			`Size budget and build disagree: without budget ${unknown.join(', ') || '-'}; not built ${missing.join(', ') || '-'}.`,
		);
	}
	return entries.map((entry) => ({ entry, kb: weigh(folder, entry), budget: BUDGET_KB[entry] ?? 0 }));
}

export function checkSizes(): boolean {
	const weights = weighBuild();
	for (const { entry, kb, budget } of weights)
		say(`${kb > budget ? 'OVER ' : '     '}${entry} ${kb.toFixed(1)} kB of ${budget}`);
	return weights.every(({ kb, budget }) => kb <= budget);
}

function list(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}

function startsOf(folder: string, entry: string): string[] {
	const later = LATER[entry];
	if (!later) return [...(TOGETHER[entry] ?? [entry])];
	const chunk = list(join(folder, 'chunks')).find((name) => name.startsWith(`${later.chunk}-`));
	if (!chunk) throw new Error(`No chunk named ${later.chunk}: ${later.page} loads something else now.`);
	return [later.page, `chunks/${chunk}`];
}

/** An HTML page weighs what its scripts and styles weigh, following static imports. */
function weigh(folder: string, entry: string): number {
	const seen = new Set<string>();
	const queue = startsOf(folder, entry);
	let bytes = 0;
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const text = readFileSync(join(folder, path), 'utf8');
		bytes += gzipSync(text, { level: 9 }).length;
		// What comes along for the first search is weighed with it.
		const drawn = text.replace(/<link [^>]*data-along[^>]*>/g, '');
		for (const match of drawn.matchAll(/(?:src|href)="\/?((?:chunks|assets)\/[^"]+\.(?:js|css))"/g))
			queue.push(match[1] ?? '');
		if (!path.endsWith('.js')) continue;
		for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
			queue.push(`chunks/${match[1]}`);
	}
	return bytes / 1000;
}
