import { type LeftBehind, leftBehind } from '#lib/facebook/left-behind.ts';
import { mayShowGroups, routeOf } from '#lib/facebook/urls.ts';
import type { FrameAsk, FrameView } from '#lib/messages/protocol.ts';
import type { GroupPage } from '../group/group-page.ts';

/** Colibri on group pages, loaded at the first of them. Whatever is asked before is answered by "nothing there". */
export interface LateGroup {
	/** The address is now this one. */
	visit(url: string): void;
	refresh(): void;
	openMark(): Promise<boolean>;
	ask(asked: FrameAsk): Promise<FrameView | null>;
}

export function openLateGroup(document: Document, load: () => Promise<GroupPage | null>): LateGroup {
	let page: GroupPage | null = null;
	let loading = false;
	let newest = '';
	let left: LeftBehind | null = null;

	async function fetchPage(): Promise<void> {
		loading = true;
		page = await load();
		loading = false;
		page?.visit(newest, left);
	}

	return {
		visit(url) {
			const isGroups = mayShowGroups(routeOf(url));
			// Now or never: the page follows its address.
			left = newest !== '' && isGroups ? leftBehind(document) : null;
			newest = url;
			if (page) page.visit(url, left);
			else if (!loading && isGroups) void fetchPage();
		},
		refresh: () => page?.refresh(),
		openMark: async () => page?.openMark() ?? false,
		ask: async (asked) => (page ? page.ask(asked) : null),
	};
}
