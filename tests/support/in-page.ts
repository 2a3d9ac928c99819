/** What a test does inside a page of the site, by `run`: each function stands alone. */

/** Answers to the page's own script wait until they are released, as on a slow line. */
export function holdAnswers(doc: 'route' | 'units'): void {
	const real = globalThis.fetch;
	const released = new Promise<void>((release) => Object.assign(globalThis, { release }));
	globalThis.fetch = async (...asked: Parameters<typeof fetch>) => {
		if (String(asked[0]).includes(`doc=${doc}`)) await released;
		return real(...asked);
	};
	released.then(() => {
		globalThis.fetch = real;
	});
}

export function releaseAnswers(): void {
	(globalThis as unknown as { release: () => void }).release();
}

/** A route change by the page's own script. */
export function goTo(href: string): void {
	const link = document.createElement('a');
	link.href = href;
	document.body.append(link);
	link.click();
	link.remove();
}
