import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupData } from './backup.ts';

/** The file's text. The same data gives the same bytes but for `madeAt`, ms since the epoch. */
export async function writeBackup(data: BackupData, madeAt: number): Promise<string> {
	const text = JSON.stringify(data, inOrder);
	const head: Omit<Backup, 'data'> = {
		format: BACKUP_FORMAT,
		version: BACKUP_VERSION,
		madeAt,
		digest: await digestOf(text),
	};
	// The head comes first: it tells what the file is, even when the rest is lost.
	return `${JSON.stringify(head).slice(0, -1)},"data":${text}}`;
}

/** Fields in the order of their names, whatever the order they were set in. */
function inOrder(_: string, value: unknown): unknown {
	if (!(value instanceof Object) || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function digestOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
