import * as z from 'zod/mini';
import { failure, type Result, success } from '#lib/domain/result.ts';
import {
	BACKUP_FORMAT,
	BACKUP_VERSION,
	type Backup,
	type BackupData,
	type BackupFailure,
	MAX_BACKUP_LENGTH,
} from './backup.ts';
import { inPresentForm } from './former-forms.ts';
import { backupData, bound } from './schema.ts';
import { digestOf } from './write-backup.ts';

/** Deepest nesting of our own files is 7. */
const MAX_DEPTH = 32;
const HARMFUL_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What every version says of itself, whatever else a later one adds. */
const title = z.looseObject({
	format: z.literal(BACKUP_FORMAT),
	version: z.number().check(z.int(), z.minimum(1)),
});

const envelope = z.strictObject({
	format: z.literal(BACKUP_FORMAT),
	version: z.number().check(z.int(), z.minimum(1)),
	madeAt: z.number().check(z.minimum(0), z.maximum(8.64e15)),
	digest: z.string(),
	data: z.unknown(),
});

/**
 * The backup in a file's text, whole and checked, or why not. Never throws, whatever the text.
 *
 * @returns `too-large` beyond 200 MiB; `not-a-backup` when it is some other file; `newer-backup` when a more
 * recent Colibri made it; `damaged` when it is ours and something in it is missing, altered or out of place.
 */
export async function parseBackup(text: string): Promise<Result<Backup, BackupFailure>> {
	if (text.length > MAX_BACKUP_LENGTH) return failure('too-large');
	const looksOurs = text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`);
	const refused = looksOurs ? failure('damaged' as const) : failure('not-a-backup' as const);
	const raw = isShallow(text) ? parseJson(text) : undefined;
	const told = title.safeParse(raw);
	if (told.success && told.data.version > BACKUP_VERSION) return failure('newer-backup');
	const head = envelope.safeParse(raw);
	if (!head.success) return refused;
	const data = backupData.safeParse(inPresentForm(head.data.data, head.data.version));
	if (!bound || !data.success || !isConsistent(data.data)) return failure('damaged');
	if ((await digestOf(JSON.stringify(head.data.data))) !== head.data.digest) return failure('damaged');
	return success({ ...head.data, data: data.data });
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text, (key, value) => {
			if (HARMFUL_KEYS.has(key)) throw new SyntaxError('harmful key');
			return value;
		});
	} catch {
		return undefined;
	}
}

/** Counts brackets outside strings, so that a hostile nesting never reaches the parser. */
function isShallow(text: string): boolean {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (inString) {
			if (code === BACKSLASH) at += 1;
			else if (code === QUOTE) inString = false;
		} else if (code === QUOTE) inString = true;
		else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
		else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
		if (depth > MAX_DEPTH) return false;
	}
	return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** What the rows promise each other: a reply's key stands under its post's. */
function isConsistent(data: BackupData): boolean {
	return data.comments.every((comment) => comment.key.startsWith(`${comment.postKey}/`));
}
