/** The extension as built, copied aside so that a rebuild under a running browser changes nothing. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuiltManifest {
	readonly manifest_version: number;
	readonly key?: string;
	readonly permissions?: readonly string[];
	readonly host_permissions?: readonly string[];
	readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
	readonly [field: string]: unknown;
}

export interface ExtensionCopy {
	readonly folder: string;
	readonly manifest: BuiltManifest;
	remove(): void;
}

/** COLIBRI_OUTPUT names another folder of builds than .output, for a run beside one that builds. */
export function builtFolder(browser: 'chrome' | 'firefox'): string {
	const output = process.env.COLIBRI_OUTPUT ?? fileURLToPath(new URL('../../.output', import.meta.url));
	const folder = join(output, `${browser}-mv3`);
	if (!existsSync(join(folder, 'manifest.json')))
		throw new Error(`${folder} is missing: run npm run build first`);
	return folder;
}

export function readManifest(folder: string): BuiltManifest {
	return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

export function copyExtension(browser: 'chrome' | 'firefox'): ExtensionCopy {
	const folder = mkdtempSync(join(tmpdir(), 'colibri-extension-'));
	cpSync(builtFolder(browser), folder, { recursive: true });
	return {
		folder,
		manifest: readManifest(folder),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** Chromium's id of an extension with this manifest key: sixteen bytes of its digest, in the letters a-p. */
export function chromiumId(key: string): string {
	const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest();
	return [...digest.subarray(0, 16)]
		.map((byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15)))
		.join('');
}
