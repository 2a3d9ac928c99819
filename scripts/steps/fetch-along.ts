/**
 * Code that a page asks for by itself once it is drawn: in one file, since each costs the page's thread a millisecond
 * or two; fetched along with the page rather than after it; and compiled whole while it comes, off that thread, rather
 * than function by function while it first runs (docs/adr/0111, 0113).
 */
import type { Plugin, Rollup } from 'vite';

const COMPILED_WHOLE = '//# allFunctionsCalledOnLoad\n';

type Bundle = Rollup.OutputBundle;

/** @param name of the chunk, which a page imports dynamically. Only what no such page draws with comes along. */
export function fetchAlong(name: string): Plugin {
	const together = new Set<string>();
	return {
		name: 'fetch-along',
		apply: 'build',
		outputOptions(options) {
			if (options.format !== 'es' || options.codeSplitting === false) return null;
			const group = { name, test: (id: string) => together.has(id), includeDependenciesRecursively: false };
			return { ...options, codeSplitting: { groups: [group] } };
		},
		buildEnd() {
			together.clear();
			for (const id of modulesAlong(this, name)) together.add(id);
		},
		transformIndexHtml: {
			order: 'post',
			handler: (_, { bundle = {}, chunk }) =>
				filesAlong(bundle, name, chunk?.fileName ?? '').map((file) => ({
					tag: 'link',
					attrs: { rel: 'modulepreload', crossorigin: true, 'data-along': true, href: `/${file}` },
					injectTo: 'head' as const,
				})),
		},
		generateBundle(_, bundle) {
			const pages = Object.keys(bundle).filter((page) => filesAlong(bundle, name, page).length > 0);
			const files = new Set(pages.flatMap((page) => filesAlong(bundle, name, page)));
			for (const file of files) {
				const chunk = chunkAt(bundle, file);
				if (chunk) chunk.code = COMPILED_WHOLE + chunk.code;
			}
		},
	};
}

/**
 * The modules that come along with pages and none of these draws with. A page that has the asked one among its own is no
 * such page: it takes them whole.
 */
function modulesAlong(build: Rollup.PluginContext, name: string): readonly string[] {
	const all = [...build.getModuleIds()];
	const asked = all.find((id) => nameOf(id) === name && build.getModuleInfo(id)?.dynamicImporters.length);
	if (asked === undefined) return [];
	const pages = all.filter((id) => build.getModuleInfo(id)?.isEntry);
	const drawn = pages.map((page) => reachedFrom(build, page)).filter((modules) => !modules.has(asked));
	return [...reachedFrom(build, asked)].filter((id) => !drawn.some((modules) => modules.has(id)));
}

function nameOf(id: string): string {
	return (id.split('/').at(-1) ?? '').replace(/\.tsx?$/, '');
}

function reachedFrom(build: Rollup.PluginContext, first: string): Set<string> {
	const reached = new Set([first]);
	for (const id of reached) for (const next of build.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
	return reached;
}

/** What comes along with a page's own chunk, in the order it is asked for. */
export function filesAlong(bundle: Bundle, name: string, page: string): readonly string[] {
	const asked = chunkAt(bundle, page)?.dynamicImports.find((file) => chunkAt(bundle, file)?.name === name);
	if (!asked) return [];
	const drawn = withImports(bundle, page);
	return [...withImports(bundle, asked)].filter((file) => !drawn.has(file));
}

function withImports(bundle: Bundle, first: string): Set<string> {
	const files = new Set([first]);
	for (const file of files) for (const imported of chunkAt(bundle, file)?.imports ?? []) files.add(imported);
	return files;
}

function chunkAt(bundle: Bundle, file: string): Rollup.OutputChunk | null {
	const found = bundle[file];
	return found?.type === 'chunk' ? found : null;
}
