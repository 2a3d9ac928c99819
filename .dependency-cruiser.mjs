/**
 * Who may import whom (docs/architecture.md). Each room lists what it may reach; all else of ours is forbidden.
 * tests/architecture plants one violation of each rule.
 */
const ROOMS = {
	domain: [],
	platform: ['domain'],
	i18n: ['domain'],
	language: ['domain'],
	search: ['domain', 'language'],
	facebook: ['domain'],
	page: ['domain', 'platform'],
	messages: ['domain', 'platform', 'i18n'],
	store: ['domain', 'language', 'search', 'platform'],
	exchange: ['domain', 'language', 'platform'],
	services: ['domain', 'language', 'search', 'store', 'exchange', 'platform', 'i18n', 'messages'],
};

/** Anyone may import these: no DOM. */
const NO_DOM = '^lib/facebook/(urls|complete-post)[.]ts$';

const OURS = '^(lib|components|entrypoints|tests|scripts)/';

function only(name, from, allowed, except = NO_DOM) {
	return {
		name,
		severity: 'error',
		from: { path: from },
		to: { path: OURS, pathNot: [from, ...allowed, except] },
	};
}

const libRules = Object.entries(ROOMS).map(([room, allowed]) =>
	only(
		`lib-${room}`,
		`^lib/${room}/`,
		allowed.map((name) => `^lib/${name}/`),
	),
);

/** The content script and the parts of it that come later: one room, one isolated world. */
const PAGE_SCRIPTS = '^entrypoints/(facebook[.]content|corner|group|mark|mend|mobile|walls)[/.]';
const EXTENSION_PAGES = ['background', 'popup', 'sidepanel', 'workshop', 'frame'];

export default {
	forbidden: [
		...libRules,
		only('components', '^components/', ['^lib/domain/', '^lib/i18n/']),
		only('content-script', PAGE_SCRIPTS, [
			'^lib/(domain|facebook|page|messages|platform|i18n)/',
			'^components/page/',
		]),
		...EXTENSION_PAGES.map((name) =>
			only(`entrypoint-${name}`, `^entrypoints/${name}[/.]`, [
				'^lib/(domain|language|search|store|exchange|platform|i18n|messages|services)/',
				'^components/',
			]),
		),
		only('scripts', '^scripts/', ['^lib/', '^tests/(site|support|fixtures)/']),
		{
			name: 'content-script-stays-light',
			comment: 'By any path: what it loads, every Facebook page loads.',
			severity: 'error',
			from: { path: PAGE_SCRIPTS },
			to: { path: 'node_modules/(dexie|zod|libphonenumber-js)/', reachable: true },
		},
		{
			name: 'dexie-only-in-store',
			severity: 'error',
			from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/store/' },
			to: { path: 'node_modules/dexie/' },
		},
		{
			name: 'polyfill-only-in-platform',
			severity: 'error',
			from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/platform/browser[.]ts$' },
			to: { path: 'node_modules/webextension-polyfill/' },
		},
		{
			name: 'full-zod-nowhere',
			severity: 'error',
			from: { path: '^(lib|components|entrypoints)/' },
			to: { path: 'node_modules/zod/(index|v3|v4/classic)' },
		},
		{
			name: 'no-cycles',
			comment: 'Types may refer to each other across two files; running code may not.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'resolvable',
			comment: 'The bench serves SQLite under an address of its own.',
			severity: 'error',
			from: { path: OURS },
			to: { couldNotResolve: true, pathNot: '^/sqlite/' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '[.]output|[.]wxt' },
		parser: 'swc',
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'module', 'browser', 'default'],
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
		},
	},
};
