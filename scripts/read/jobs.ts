/** The command line → pages to read, or a sentence that says what is wrong with it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface ReadJob {
	readonly file: string;
	readonly url: string;
	readonly locale: string | null;
	readonly at: number;
	readonly timeZone: string;
}

export class UsageError extends Error {}

const USAGE =
	'npm run --silent read -- FILE.html --url URL [--locale fr] [--at ISO] [--tz Europe/Paris], or --batch LIST.json';

interface Entry {
	readonly file?: unknown;
	readonly url?: unknown;
	readonly locale?: unknown;
	readonly at?: unknown;
	readonly tz?: unknown;
}

/** Paths count from where the command was typed, which npm tells when it changes folder. */
function locate(path: string, ...folders: readonly string[]): string {
	const places = [process.env.INIT_CWD ?? '.', '.', ...folders].map((folder) => resolve(folder, path));
	const found = places.find((place) => existsSync(place) && statSync(place).isFile());
	if (found === undefined) throw new UsageError(`No such file: ${path}`);
	return found;
}

function text(value: unknown, name: string): string | null {
	if (value === undefined || value === null) return null;
	if (typeof value !== 'string' || value === '') throw new UsageError(`${name} must be a text.`);
	return value;
}

function instant(value: string | null): number {
	if (value === null) return Date.now();
	const at = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
	if (Number.isNaN(at)) throw new UsageError(`--at is not an ISO date: ${value}`);
	return at;
}

function zone(value: string | null): string {
	const timeZone = value ?? 'Europe/Paris';
	try {
		new Intl.DateTimeFormat('en', { timeZone });
	} catch {
		throw new UsageError(`--tz is not a time zone: ${timeZone}`);
	}
	return timeZone;
}

function jobOf(entry: Entry, ...folders: readonly string[]): ReadJob {
	const file = text(entry.file, 'file');
	const url = text(entry.url, '--url');
	if (file === null || url === null) throw new UsageError(`A file and its --url are needed: ${USAGE}`);
	const parsed = URL.parse(url);
	if (!parsed || !/^https?:$/.test(parsed.protocol))
		throw new UsageError(`--url is not a web address: ${url}`);
	return {
		file: locate(file, ...folders),
		url,
		locale: text(entry.locale, '--locale'),
		at: instant(text(entry.at, '--at')),
		timeZone: zone(text(entry.tz, '--tz')),
	};
}

function readList(path: string): ReadJob[] {
	const file = locate(path);
	let list: unknown;
	try {
		list = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new UsageError(`Not a JSON file: ${path}`);
	}
	if (!Array.isArray(list))
		throw new UsageError(`${path} must hold an array of { file, url, locale, at, tz }.`);
	return list.map((entry: unknown) => {
		if (typeof entry !== 'object' || entry === null)
			throw new UsageError(`${path} holds an entry that is no object.`);
		return jobOf(entry, resolve(file, '..'));
	});
}

/** What the command line asks for. @throws UsageError */
export function jobsOf(args: readonly string[]): {
	readonly jobs: readonly ReadJob[];
	readonly batch: boolean;
} {
	const option = { type: 'string' } as const;
	let parsed: ReturnType<typeof parseArgs>;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { url: option, locale: option, at: option, tz: option, batch: option },
		});
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)} (${USAGE})`);
	}
	const { values, positionals } = parsed;
	const list = text(values.batch, '--batch');
	if (list !== null) return { jobs: readList(list), batch: true };
	if (positionals.length !== 1) throw new UsageError(`One file is read at a time: ${USAGE}`);
	return { jobs: [jobOf({ ...values, file: positionals[0] })], batch: false };
}
