/** What would be sent to the stores. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtFolder, readManifest } from '#tests/support/extension.ts';

interface LintReport {
	readonly summary: { readonly errors: number };
	readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
	const manifest = readManifest(builtFolder(browser));

	it('is MV3, with the narrow permissions that were promised', () => {
		expect(manifest.manifest_version).toBe(3);
		expect(manifest.host_permissions).toEqual(['https://*.facebook.com/*']);
		// Each with its reason in docs/privacy.md.
		const promised = ['unlimitedStorage', 'alarms', 'scripting', 'contextMenus', 'sidePanel'];
		expect(promised).toEqual(expect.arrayContaining([...(manifest.permissions ?? [])]));
		expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'self'");
	});
});

it('passes Firefox’s own lint without an error', () => {
	const program = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[
			program,
			'lint',
			'--source-dir',
			builtFolder('firefox'),
			'--output',
			'json',
			'--no-input',
			'--no-config-discovery',
		],
		{ encoding: 'utf8', maxBuffer: 1e8 },
	);
	if (!stdout.trim().startsWith('{')) throw new Error(stderr);
	const report = JSON.parse(stdout) as LintReport;
	expect(report.errors.map(({ code, message, file }) => `${file}: ${code} ${message}`)).toEqual([]);
	expect(report.summary.errors).toBe(0);
});
