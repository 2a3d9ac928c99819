import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from '@swc/core';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { fetchAlong } from './scripts/steps/fetch-along.ts';

/** Gives tests a stable id in Chromium; the stores replace it. */
const CHROMIUM_KEY =
	'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAobhQiuB671c2bV2k99BEh5QvKcL6jYVIVUPhP6S1wNiGH2RJFzf5YSFl98TscZ/NWkxZwkgMfAfFw2NA0wgG5Y9/Dw6KDxWQqSQWtzHVHwoCjy6kywzwRPuZguXNKcD9jt59KIsITCAVN+QKcYaSSex68EUAKkeJJftg72fjZ4AMZfRupVWjbxPinJjYGwURL50AQDsCGq/VUw2FNQMr9/acVPIRv60dVkDAVBbfyovE1VRjhLko86NiQ/z2nNugnMihdJnQuojOlHGX21sZhlla76rD7a6iCntqb/GThMcZwF8z++jiCTfB3Mv+UDHlYYqUQsrYW5LAhbRYwNWVdQIDAQAB';

/** Scripts that go into pages of Facebook pass a second, slower minifier: 4 % lighter (docs/adr/0307). */
const tightenPageScripts: Plugin = {
	name: 'tighten-page-scripts',
	apply: (_, { command, mode }) => command === 'build' && mode === 'production',
	transform(code, id) {
		// WXT catches errors to print them, in no production build: they are thrown on as they are.
		const [, sort] = /virtual:wxt-(unlisted-script|content-script-isolated)/.exec(id) ?? [];
		if (!sort) return null;
		const imports = code.split('\n').filter((line) => /^import (?!.*wxt-plugins)/.test(line));
		const context = 'new ContentScriptContext(import.meta.env.ENTRYPOINT)';
		return `${imports.join('\n')}\nexport default definition.main(${sort.startsWith('content') ? context : ''});`;
	},
	async generateBundle({ format }, bundle) {
		if (format !== 'iife') return;
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== 'chunk') continue;
			const tight = await minify(chunk.code, { ecma: 2022, compress: { passes: 3 }, mangle: true });
			chunk.code = tight.code;
		}
	},
};

export default defineConfig({
	manifestVersion: 3,
	imports: false,
	vite: () => ({
		plugins: [preact(), tightenPageScripts, fetchAlong('connect')],
		resolve: { alias: { 'wxt/utils/content-script-context': resolve('lib/page/content-script.ts') } },
		// The oldest browsers we support: light-dark() stays as written, so that a subtree can choose its theme.
		build: { target: ['chrome144', 'firefox142'], cssTarget: ['chrome144', 'firefox142'] },
	}),
	manifest: ({ browser }) => ({
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'fr',
		permissions: [
			'unlimitedStorage',
			'alarms',
			'scripting',
			'contextMenus',
			...(browser === 'firefox' ? [] : ['sidePanel']),
		],
		omnibox: { keyword: 'colibri' },
		commands: {
			'open-mark': {
				suggested_key: { default: 'Alt+Shift+C' },
				description: '__MSG_openMarkCommand__',
			},
		},
		options_ui: { page: 'workshop.html', open_in_tab: true },
		host_permissions: ['https://*.facebook.com/*'],
		web_accessible_resources: [
			{
				resources: ['frame.html'],
				matches: ['https://*.facebook.com/*'],
				// Firefox draws the address of our pages at random in each profile, and knows no such key.
				...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
			},
		],
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'self' https://*.facebook.com; base-uri 'none'; form-action 'none'",
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'colibri@entraide.example',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { key: CHROMIUM_KEY, minimum_chrome_version: '144', incognito: 'spanning' }),
	}),
});
