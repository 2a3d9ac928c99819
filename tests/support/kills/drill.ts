/**
 * The kill drill: a real Chromium writes through the real services and is killed (SIGKILL, the whole process
 * group) at a random instant; a new start looks at what is there. Nothing acknowledged may be lost, no batch
 * may be there in part, and the index must find exactly the posts that are kept.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { findProgram } from '#scripts/launch/browsers.mjs';
import { comeUp } from '../come-up.ts';
import { COMMENTS_PER_POST, type Found, POSTS_PER_BATCH } from './batch.ts';

export interface DrillReport {
	readonly kills: number;
	readonly acknowledged: number;
	/** Acknowledged batches or tags that are not there. */
	readonly lost: number;
	/** Batches there in part, or kept but not found by search, or the reverse. */
	readonly torn: number;
}

/** What a killed start had said it wrote. */
interface Left {
	readonly first: number;
	readonly kept: ReadonlySet<number>;
	readonly tagged: ReadonlySet<number>;
}

interface Drill {
	write(first: number): Promise<void>;
	look(first: number, last: number): Promise<Found[]>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** @param random From 0 to 1: when each kill falls. */
export async function drillKills(kills: number, random: () => number): Promise<DrillReport> {
	const server = await createServer({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		server: { port: 0, host: '127.0.0.1' },
	});
	await server.listen();
	const address = `${server.resolvedUrls?.local[0]}tests/support/kills/index.html`;
	const profile = mkdtempSync(join(tmpdir(), 'colibri-kills-'));
	const report = { kills: 0, acknowledged: 0, lost: 0, torn: 0 };
	let left: Left = { first: 0, kept: new Set(), tagged: new Set() };
	try {
		for (;;) {
			const started = await start(profile, address);
			try {
				// One more than was said may have been written whole.
				const last = Math.max(left.first, ...left.kept) + 1;
				for (const found of await look(started, left.first, last)) {
					if (isTorn(found)) report.torn += 1;
					if (left.kept.has(found.batch) && found.posts === 0) report.lost += 1;
					if (left.tagged.has(found.batch) && found.tags === 0) report.lost += 1;
				}
				if (report.kills === kills) return report;
				left = await writeUntilKilled(started, last + 1, random);
				report.kills += 1;
				report.acknowledged += left.kept.size + left.tagged.size;
			} finally {
				await kill(started.process);
				await started.browser.close().catch(() => undefined);
			}
		}
	} finally {
		await server.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

function isTorn({ posts, comments, searchable }: Found): boolean {
	if (posts === 0) return comments + searchable > 0;
	return (
		posts !== POSTS_PER_BATCH ||
		comments !== POSTS_PER_BATCH * COMMENTS_PER_POST ||
		searchable !== POSTS_PER_BATCH
	);
}

function look({ page }: Started, first: number, last: number): Promise<Found[]> {
	return page.evaluate(([from, to]) => (window as unknown as { drill: Drill }).drill.look(from, to), [
		first,
		last,
	] as const);
}

async function writeUntilKilled(
	{ process: child, page }: Started,
	first: number,
	random: () => number,
): Promise<Left> {
	const said = { first, kept: new Set<number>(), tagged: new Set<number>() };
	const begun = new Promise<void>((resolve, fail) => {
		page.on('console', (message) => {
			const [what, batch] = message.text().split(' ');
			if (what !== 'kept' && what !== 'tagged') return;
			said[what].add(Number(batch));
			resolve();
		});
		// Never settles but by the kill, when all is well.
		page.evaluate((from) => (window as unknown as { drill: Drill }).drill.write(from), first).catch(fail);
	});
	await begun;
	await pause(random() * 400);
	await kill(child);
	return said;
}

interface Started {
	readonly process: ChildProcess;
	readonly page: Page;
	readonly browser: Browser;
}

function start(profile: string, address: string): Promise<Started> {
	return comeUp(async () => {
		const child = launch(profile);
		try {
			return await connect(child, profile, address);
		} catch (error) {
			await kill(child);
			throw error;
		}
	});
}

function launch(profile: string): ChildProcess {
	const program = findProgram('chromium');
	if (program === null) throw new Error('no Chromium found: set CHROME_PATH');
	rmSync(join(profile, 'DevToolsActivePort'), { force: true });
	return spawn(
		program,
		[
			'--headless',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--user-data-dir=${profile}`,
			'--remote-debugging-port=0',
		],
		{ stdio: 'ignore', detached: true },
	);
}

async function connect(child: ChildProcess, profile: string, address: string): Promise<Started> {
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(child, profile)}`);
	const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
	await page.goto(address);
	await page.waitForFunction(() => 'drill' in window);
	return { process: child, page, browser };
}

async function portOf(child: ChildProcess, profile: string): Promise<string> {
	const file = join(profile, 'DevToolsActivePort');
	for (let tries = 0; tries < 600 && isRunning(child); tries += 1) {
		if (existsSync(file)) {
			const port = readFileSync(file, 'utf8').split('\n')[0];
			if (port) return port;
		}
		await pause(50);
	}
	throw new Error('Chromium did not start, or not within 30 s');
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode === null && signalCode === null;
}

/** The whole group at once: no process of the browser may tidy up. The next start finds none of them. */
async function kill(child: ChildProcess): Promise<void> {
	if (child.pid === undefined || !isRunning(child)) return;
	const gone = once(child, 'exit');
	process.kill(-child.pid, 'SIGKILL');
	await gone;
}
