/**
 * Firefox with the extension installed for the session, driven over WebDriver BiDi. Requests of every page are
 * stopped before the network and answered by the simulated site; whatever else would leave the browser meets a
 * proxy that only counts.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { findProgram } from '#scripts/launch/browsers.mjs';
import { comeUp, HANG_MS } from './come-up.ts';
import { countingProxy } from './counting-proxy.ts';
import { type DrivenBrowser, type DrivenPage, type LaunchOptions, sourceOf } from './driven.ts';
import { eventually } from './eventually.ts';
import { copyExtension } from './extension.ts';
import { type SiteHost, siteHost } from './site-host.ts';

const UUID = '6f2c5a10-9b1e-4c5e-8d57-0a1b2c3d4e5f';

/** The part of puppeteer's own BiDi connection that it does not type. */
interface Bidi {
	send(method: string, params: object): Promise<{ result: unknown }>;
	on(event: string, listener: (params: never) => void): void;
}

interface BlockedRequest {
	readonly isBlocked: boolean;
	/** Not null when the request opens a document. */
	readonly navigation: string | null;
	readonly request: {
		readonly request: string;
		readonly url: string;
		readonly headers: readonly { readonly name: string; readonly value: { readonly value: string } }[];
	};
}

/** Firefox's own errands, silenced so that the proxy hears only the extension. */
const QUIET = {
	'app.normandy.enabled': false,
	'app.update.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.safebrowsing.downloads.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.search.update': false,
	'browser.topsites.contile.enabled': false,
	'datareporting.healthreport.uploadEnabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.enabled': false,
};

export async function launchFirefox(options: LaunchOptions = {}): Promise<DrivenBrowser> {
	const site = options.site ?? siteHost();
	const extension = copyExtension('firefox');
	options.alter?.(extension.folder);
	const id = extension.manifest.browser_specific_settings?.gecko?.id ?? '';
	const proxy = await countingProxy();
	const downloads = mkdtempSync(join(tmpdir(), 'colibri-downloads-'));
	const browser = await comeUp(() =>
		startBrowser({
			...QUIET,
			'browser.download.dir': downloads,
			'browser.download.folderList': 2,
			'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
			'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
			'network.proxy.type': 1,
			'network.proxy.http': '127.0.0.1',
			'network.proxy.http_port': proxy.port,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': proxy.port,
		}),
	);
	const bidi = bidiOf(browser);
	await bidi.send('network.addIntercept', {
		phases: ['beforeRequestSent'],
		urlPatterns: [{ type: 'pattern', protocol: 'https' }],
	});
	bidi.on('network.beforeRequestSent', (asked: BlockedRequest) => {
		if (asked.isBlocked) void answerBlocked(bidi, site, asked);
	});
	await browser.installExtension(extension.folder);
	const address = (path: string) => `moz-extension://${UUID}/${path}`;

	async function open(
		url: string,
		size?: { width: number; height: number },
		type: 'tab' | 'window' = 'tab',
	): Promise<DrivenPage> {
		const page = await browser.newPage({ type });
		page.setDefaultTimeout(HANG_MS);
		if (size) await page.setViewport(size);
		const driven = drive(page, bidi, downloads);
		await driven.goto(url);
		return driven;
	}

	return {
		name: 'firefox',
		site,
		address,
		openPage: (url, size) => open(url, size),
		openWindow: (url) => open(url, undefined, 'window'),
		openPanel: (name, suffix = '', size) => open(address(`${name}.html${suffix}`), size),
		ownRequests: () => [...proxy.asked, ...site.strange],
		killBackground: () => stopEventPage(bidi, id),
		async update() {
			await browser.installExtension(extension.folder);
		},
		async setOffline(offline) {
			site.offline = offline;
		},
		async close() {
			await browser.close();
			await proxy.close();
			extension.remove();
			rmSync(downloads, { recursive: true, force: true });
		},
	};
}

function startBrowser(preferences: Record<string, string | number | boolean>): Promise<Browser> {
	const executablePath = findProgram('firefox');
	if (executablePath === null) throw new Error('no Firefox found: set FIREFOX_PATH');
	return puppeteer.launch({
		browser: 'firefox',
		executablePath,
		timeout: HANG_MS,
		headless: true,
		args: ['--remote-allow-system-access'],
		env: { ...process.env, TZ: 'Europe/Paris' },
		defaultViewport: { width: 1280, height: 900 },
		extraPrefsFirefox: preferences,
	});
}

function bidiOf(browser: Browser): Bidi {
	const { connection } = browser as unknown as { connection?: Bidi };
	if (!connection) throw new Error('puppeteer no longer shows its BiDi connection');
	return connection;
}

async function answerBlocked(bidi: Bidi, site: SiteHost, asked: BlockedRequest): Promise<void> {
	const { request, navigation } = asked;
	const answer = site.answer({
		url: request.url,
		navigation: navigation !== null,
		mark: request.headers.find(({ name }) => name.toLowerCase() === 'x-fb-lsd')?.value.value,
	});
	try {
		if (answer === null) {
			await bidi.send('network.failRequest', { request: request.request });
			return;
		}
		await bidi.send('network.provideResponse', {
			request: request.request,
			statusCode: answer.status,
			headers: Object.entries(answer.headers).map(([name, value]) => ({
				name,
				value: { type: 'string', value },
			})),
			body: { type: 'string', value: answer.body },
		});
	} catch (error) {
		// The page went away before its answer: nobody waits for it any more.
		if (!/no such request|no such frame|discarded|closed/iu.test(String(error))) throw error;
	}
}

function contextOf(page: Page): string {
	const { _id } = page.mainFrame() as unknown as { _id: string };
	return _id;
}

function drive(page: Page, bidi: Bidi, downloads: string): DrivenPage {
	const inPage = (call: string) => page.evaluate(call);
	return {
		async goto(url) {
			// Pages of an extension never tell that they have loaded.
			const own = url.startsWith('moz-extension:');
			await page.goto(url, own ? { waitUntil: [] } : {});
			if (own)
				await page.waitForFunction(
					'document.readyState === "complete" && location.protocol === "moz-extension:"',
				);
		},
		run: (fn, ...args) => inPage(`(${sourceOf(fn)})(...${JSON.stringify(args)})`) as Promise<never>,
		inMarks: (fn, ...args) => runInMarks(bidi, contextOf(page), sourceOf(fn), args),
		clickAt: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key as 'Enter'),
		scroll: (pixels) => page.mouse.wheel({ deltaY: pixels }),
		async back() {
			await page.evaluate('void setTimeout(() => history.back(), 0)');
		},
		async frameAt(path) {
			const frame = await frameContext(bidi, contextOf(page), path);
			return frame === null ? null : { run: (fn, ...args) => runInContext(bidi, frame, sourceOf(fn), args) };
		},
		url: () => page.url(),
		async giveFile(selector, path) {
			const field = await page.$(selector);
			if (!field) throw new Error(`no ${selector}`);
			await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
		},
		async downloadOf(act) {
			const before = new Set(readdirSync(downloads));
			await act();
			const name = await eventually(
				() => {
					// Its place is kept by an empty file while it is written beside.
					const files = readdirSync(downloads).filter((file) => !before.has(file));
					const isWritten = (file: string) => statSync(join(downloads, file)).size > 0;
					return files.some((file) => file.endsWith('.part')) ? undefined : files.find(isWritten);
				},
				(found) => found !== undefined,
			);
			return join(downloads, name ?? '');
		},
		toFront: () => page.bringToFront(),
		async screenshot(path) {
			await page.screenshot({ path: path as `${string}.png` });
		},
		close: () => page.close(),
	};
}

interface RemoteNode {
	readonly sharedId: string;
	readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

type Answered =
	| {
			readonly type: 'success';
			readonly result: RemoteNode & { readonly type: string; readonly value?: unknown };
	  }
	| { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface ContextTree {
	readonly context: string;
	readonly url: string;
	readonly children: readonly ContextTree[] | null;
}

/** Frames inside a closed root are no frames to puppeteer, but are to BiDi. */
async function frameContext(bidi: Bidi, root: string, path: string): Promise<string | null> {
	const { contexts } = (await bidi.send('browsingContext.getTree', { root })).result as {
		contexts: readonly ContextTree[];
	};
	const all = (tree: ContextTree): ContextTree[] => [tree, ...(tree.children ?? []).flatMap(all)];
	return contexts.flatMap(all).find(({ url }) => url.includes(path))?.context ?? null;
}

async function runInContext<T>(
	bidi: Bidi,
	context: string,
	source: string,
	args: readonly unknown[],
	root?: string,
): Promise<T> {
	const answered = (
		await bidi.send('script.callFunction', {
			functionDeclaration: `async function (json) { return JSON.stringify({ value: await (${source}).apply(this, JSON.parse(json)) }) }`,
			...(root === undefined ? {} : { this: { sharedId: root } }),
			arguments: [{ type: 'string', value: JSON.stringify(args) }],
			target: { context },
			awaitPromise: true,
		})
	).result as Answered;
	if (answered.type === 'exception') throw new Error(answered.exceptionDetails.text);
	return (JSON.parse(String(answered.result.value)) as { value: T }).value;
}

/** BiDi tells of closed shadow roots, and lets a function run with one as `this`. */
async function runInMarks<T>(
	bidi: Bidi,
	context: string,
	source: string,
	args: readonly unknown[],
): Promise<T> {
	if (!/^(async )?function/u.test(source)) throw new Error('inMarks wants a function with its own this');
	const found = (
		await bidi.send('script.callFunction', {
			functionDeclaration:
				'() => [...document.documentElement.children].find((n) => n.localName !== "head" && n.localName !== "body")',
			target: { context },
			awaitPromise: false,
			resultOwnership: 'root',
			serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
		})
	).result as Answered;
	const root = found.type === 'success' ? (found.result as RemoteNode).value?.shadowRoot : null;
	if (!root) throw new Error('nothing of ours in this page');
	return runInContext(bidi, context, source, args, root.sharedId);
}

/** The event page is put to sleep as Firefox does after half a minute without work. */
async function stopEventPage(bidi: Bidi, id: string): Promise<void> {
	const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }))
		.result as { contexts: readonly { context: string }[] };
	const answered = (
		await bidi.send('script.evaluate', {
			expression: `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
			target: { context: contexts[0]?.context },
			awaitPromise: true,
		})
	).result as Answered;
	if (answered.type === 'exception') throw new Error(answered.exceptionDetails.text);
}
