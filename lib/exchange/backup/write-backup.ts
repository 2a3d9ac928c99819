import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupData } from './backup.ts';

/** The file's text. The same data gives the same bytes but for `madeAt`, ms since the epoch. */
export async function writeBackup(data: BackupData, madeAt: number): Promise<string> {
	const backup: Backup = {
		format: BACKUP_FORMAT,
		version: BACKUP_VERSION,
		madeAt,
		digest: await digestOf(JSON.stringify(data)),
		data,
	};
	return JSON.stringify(backup);
}

export async function digestOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
