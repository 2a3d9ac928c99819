/** axe-core in a driven page; our closed root is opened to it for the time of the check. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeViolation, DrivenPage, Source } from './driven.ts';

const LOAD: Source<void> = {
	source: `() => { ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} }`,
};

interface AxeResult {
	readonly violations: readonly {
		readonly id: string;
		readonly impact: string;
		readonly nodes: readonly { readonly html: string }[];
	}[];
}

declare const axe: { run(context: unknown, options: unknown): Promise<AxeResult> };

const OPTIONS = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
	resultTypes: ['violations'],
};

function brief({ violations }: AxeResult): AxeViolation[] {
	return violations.map(({ id, impact, nodes }) => ({
		id,
		impact,
		nodes: nodes.map(({ html }) => html.slice(0, 300)),
	}));
}

/** Colours are measured at rest: what fades in, or will meanwhile, is there at once. Stands alone. */
function rest(root: DocumentOrShadowRoot): void {
	const still = new CSSStyleSheet();
	still.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important }');
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
}

const REST_IN_PAGE: Source<void> = { source: `() => (${rest})(document)` };
const REST_IN_MARKS: Source<void> = { source: `function () { (${rest})(this) }` };

/** Violations in a whole page of ours. */
export async function axeOf(page: Pick<DrivenPage, 'run'>): Promise<AxeViolation[]> {
	await page.run(LOAD);
	await page.run(REST_IN_PAGE);
	return brief(await page.run((options: unknown) => axe.run(document, options) as Promise<never>, OPTIONS));
}

/** Violations in what we draw beside a page. */
export async function axeOfMarks(page: DrivenPage): Promise<AxeViolation[]> {
	await page.run(LOAD);
	await page.inMarks(REST_IN_MARKS);
	await page.inMarks(function () {
		Object.defineProperty(this.host, 'shadowRoot', { configurable: true, get: () => this });
	});
	try {
		const host = await page.inMarks(function () {
			this.host.setAttribute('data-axe', '');
			return '[data-axe]';
		});
		const found = brief(
			await page.run(
				(selector: string, options: unknown) => axe.run({ include: [selector] }, options) as Promise<never>,
				host,
				OPTIONS,
			),
		);
		// Firefox writes the host's reset of all styles out, spacing of text among them: it has no text.
		const isHost = (html: string) => html.includes('data-axe');
		return found.filter(({ id, nodes }) => id !== 'avoid-inline-spacing' || !nodes.every(isHost));
	} finally {
		await page.inMarks(function () {
			this.host.removeAttribute('data-axe');
			Reflect.deleteProperty(this.host, 'shadowRoot');
		});
	}
}
