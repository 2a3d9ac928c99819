import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Found by scripts/run.mjs; Debian's own path when run by hand. */
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Against a hang, not a measure: a busy machine must not fail a test. */
const PATIENCE_MS = 60_000;

/** Each wait of an end-to-end test gives up by itself before, and says what it saw. */
const HANG_MS = 300_000;

export default defineConfig({
	test: {
		provide: { soak: Number(process.env.COLIBRI_SOAK ?? 1) },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
					environment: 'node',
					testTimeout: PATIENCE_MS,
				},
			},
			{
				plugins: [preact()],
				optimizeDeps: {
					include: [
						'preact',
						'preact/hooks',
						'preact/jsx-runtime',
						'preact/jsx-dev-runtime',
						'dexie/dist/modern/dexie.mjs',
						'zod/mini',
						'axe-core',
						'libphonenumber-js/min',
						'fast-check',
					],
				},
				test: {
					name: 'browser',
					testTimeout: PATIENCE_MS,
					// A loaded machine draws late; what never comes still fails.
					expect: { poll: { timeout: 30_000 } },
					include: [
						'tests/store/**/*.test.ts',
						'tests/components/**/*.test.tsx',
						'tests/facebook/**/*.test.ts',
						'tests/page/**/*.test.ts',
						'tests/page/**/*.test.tsx',
					],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath, chromiumSandbox: process.getuid?.() !== 0 },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					testTimeout: HANG_MS,
					hookTimeout: HANG_MS,
					// Two browsers at once would make one another late.
					fileParallelism: false,
				},
			},
		],
	},
});
