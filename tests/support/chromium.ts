/** Debian's Chromium with the extension loaded, Facebook's addresses answered by the simulated site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findProgram } from '#scripts/launch/browsers.mjs';
import { comeUp, HANG_MS } from './come-up.ts';
import { countingProxy } from './counting-proxy.ts';
import { type DrivenBrowser, type DrivenPage, type LaunchOptions, type Source, sourceOf } from './driven.ts';
import { chromiumId, copyExtension } from './extension.ts';
import { siteHost } from './site-host.ts';

const SWITCHES = [
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--disable-gpu',
];

/** Chromium opens a connection to a page's host ahead of its requests, which are answered before the network. */
const PRECONNECT = /^(?:www|m)\.facebook\.com:443$/u;

const ZONE = 'Europe/Paris';

export interface DrivenChromium extends DrivenBrowser {
	readonly context: BrowserContext;
	readonly extensionId: string;
	/** Playwright's page behind a driven one. */
	pageOf(driven: DrivenPage): Page;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<DrivenChromium> {
	const site = options.site ?? siteHost();
	const extension = copyExtension('chrome');
	options.alter?.(extension.folder);
	const profile = mkdtempSync(join(tmpdir(), 'colibri-chromium-'));
	const proxy = await countingProxy();
	const context = await comeUp(() => {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		return startContext(profile, proxy.port, options);
	});
	context.setDefaultTimeout(HANG_MS);
	const extensionId = chromiumId(extension.manifest.key ?? '');
	const origin = `chrome-extension://${extensionId}`;
	const own: string[] = [];
	const pages = new WeakMap<DrivenPage, Page>();

	await context.route(/^https?:/u, async (route) => {
		const request = route.request();
		// A service worker has no frame; a panel's requests carry its own address.
		const ours = request.serviceWorker() !== null || request.frame().url().startsWith(origin);
		if (ours) own.push(request.url());
		const answer = site.answer({
			url: request.url(),
			navigation: request.isNavigationRequest(),
			mark: request.headers()['x-fb-lsd'],
		});
		if (answer === null) await route.abort('internetdisconnected');
		else await route.fulfill({ status: answer.status, headers: answer.headers, body: answer.body });
	});
	await loadExtension(context, extension.folder);

	async function drive(page: Page): Promise<DrivenPage> {
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		// What a content script asks for has the page's frame, but our file in its stack.
		cdp.on('Network.requestWillBeSent', ({ request, initiator }) => {
			if (/^https?:/u.test(request.url) && JSON.stringify(initiator).includes(origin)) own.push(request.url);
		});
		const driven: DrivenPage = {
			async goto(url) {
				await page.goto(url);
			},
			run: (fn, ...args) => runIn(page, fn, args),
			inMarks: (fn, ...args) => runInMarks(cdp, fn, args),
			clickAt: (x, y) => page.mouse.click(x, y),
			type: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key),
			scroll: (pixels) => page.mouse.wheel(0, pixels),
			async back() {
				// Playwright waits for a request, and a page that was kept aside makes none.
				if (options.keepPages) await page.evaluate('void setTimeout(() => history.back(), 0)');
				else await page.goBack();
			},
			async frameAt(path) {
				const frame = page.frames().find((one) => one.url().includes(path));
				return frame ? { run: (fn, ...args) => runIn(frame, fn, args) } : null;
			},
			url: () => page.url(),
			giveFile: (selector, path) => page.setInputFiles(selector, path),
			async downloadOf(act) {
				const [download] = await Promise.all([page.waitForEvent('download'), act()]);
				const path = join(profile, download.suggestedFilename());
				await download.saveAs(path);
				return path;
			},
			toFront: () => page.bringToFront(),
			async screenshot(path) {
				await page.screenshot({ path });
			},
			close: () => page.close(),
		};
		pages.set(driven, page);
		return driven;
	}

	async function open(url: string, size: { width: number; height: number } | undefined): Promise<DrivenPage> {
		const page = await context.newPage();
		if (size) await page.setViewportSize(size);
		const driven = await drive(page);
		await page.goto(url);
		return driven;
	}

	async function openWindow(url: string): Promise<DrivenPage> {
		const session = await context.browser()?.newBrowserCDPSession();
		const opened = context.waitForEvent('page');
		await session?.send('Target.createTarget', { url: 'about:blank', newWindow: true });
		const page = await opened;
		await session?.detach();
		const driven = await drive(page);
		await page.goto(url);
		return driven;
	}

	return {
		name: 'chromium',
		site,
		context,
		extensionId,
		address: (path) => `${origin}/${path}`,
		openPage: (url, size) => open(url, size),
		openWindow,
		openPanel: (name, suffix = '', size) => open(`${origin}/${name}.html${suffix}`, size),
		ownRequests: () => [
			...own,
			...proxy.asked.filter((address) => !PRECONNECT.test(address)),
			...site.strange,
		],
		pageOf(driven) {
			const page = pages.get(driven);
			if (!page) throw new Error('not a page of this browser');
			return page;
		},
		async killBackground() {
			const page = context.pages()[0] ?? (await context.newPage());
			const cdp = await context.newCDPSession(page);
			await cdp.send('ServiceWorker.enable');
			await cdp.send('ServiceWorker.stopAllWorkers');
			await cdp.detach();
		},
		async setOffline(offline) {
			site.offline = offline;
			await context.setOffline(offline);
		},
		async close() {
			await context.unrouteAll({ behavior: 'ignoreErrors' });
			await context.close();
			await proxy.close();
			extension.remove();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

function startContext(profile: string, proxyPort: number, options: LaunchOptions): Promise<BrowserContext> {
	const executablePath = findProgram('chromium');
	if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
	return chromium.launchPersistentContext(profile, {
		executablePath,
		timeout: HANG_MS,
		proxy: { server: `http://127.0.0.1:${proxyPort}` },
		headless: options.headless ?? true,
		chromiumSandbox: process.getuid?.() !== 0,
		ignoreDefaultArgs: [
			'--disable-extensions',
			...(options.keepPages ? ['--disable-back-forward-cache'] : []),
		],
		args: [
			'--enable-unsafe-extension-debugging',
			...SWITCHES,
			...(options.freeFrames ? ['--disable-frame-rate-limit'] : []),
		],
		// Of pages only: the background keeps the browser's own language (see chooseLanguage), and takes this zone.
		locale: 'fr-FR',
		timezoneId: ZONE,
		env: { ...process.env, TZ: ZONE },
		colorScheme: options.colorScheme ?? 'light',
		viewport: options.headless === false ? null : { width: 1280, height: 900 },
	});
}

/** Once routes stand, so that its first request would be counted. Branded Chrome takes none from its command line. */
async function loadExtension(context: BrowserContext, folder: string): Promise<void> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('this Chromium cannot be driven: use a version of 2025 or later');
	await session.send('Extensions.loadUnpacked', { path: folder });
	await session.detach();
}

/** Playwright's own passing of arguments takes one value: a list here. */
function runIn<Args extends unknown[], T>(
	where: Pick<Page, 'evaluate'>,
	fn: ((...args: Args) => T | Promise<T>) | Source<T>,
	args: Args,
): Promise<T> {
	const call = `(${sourceOf(fn)})(...${JSON.stringify(args)})`;
	return where.evaluate(call) as Promise<T>;
}

async function runInMarks<Args extends unknown[], T>(
	cdp: CDPSession,
	fn: ((this: ShadowRoot, ...args: Args) => T) | Source<T>,
	args: Args,
): Promise<T> {
	const root = await closedRoot(cdp);
	const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
		objectId: root,
		functionDeclaration: asFunction(fn),
		arguments: args.map((value) => ({ value })),
		returnByValue: true,
		awaitPromise: true,
	});
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value as T;
}

/** A method or an arrow has no place for `this`; only functions are taken. */
function asFunction(fn: ((...args: never[]) => unknown) | Source<unknown>): string {
	const source = sourceOf(fn);
	if (!/^(async )?function/u.test(source)) throw new Error('inMarks wants a function with its own this');
	return source;
}

/** The closed root of the element of ours beside head and body. */
async function closedRoot(cdp: CDPSession): Promise<string> {
	const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
	const html = root.children?.find((node) => node.nodeName === 'HTML');
	for (const child of html?.children ?? []) {
		const shadow = child.shadowRoots?.find((one) => one.shadowRootType === 'closed');
		if (!shadow) continue;
		const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
		if (object.objectId) return object.objectId;
	}
	throw new Error('nothing of ours in this page');
}
