import { routeOf } from '#lib/facebook/urls.ts';
import type { FrameAsk, FrameView } from '#lib/messages/protocol.ts';
import type { GroupPage } from '../group/group-page.ts';

/** Colibri on group pages, loaded at the first of them. Whatever is asked before is answered by "nothing there". */
export interface LateGroup {
	visit(url: string): void;
	refresh(): void;
	openMark(): boolean;
	ask(asked: FrameAsk): Promise<FrameView | null>;
}

export function openLateGroup(load: () => Promise<GroupPage | null>): LateGroup {
	let page: GroupPage | null = null;
	let loading = false;
	let newest = '';

	async function fetchPage(): Promise<void> {
		loading = true;
		page = await load();
		loading = false;
		page?.visit(newest);
	}

	return {
		visit(url) {
			newest = url;
			if (page) page.visit(url);
			else if (!loading && routeOf(url).groupSegment !== null) void fetchPage();
		},
		refresh: () => page?.refresh(),
		openMark: () => page?.openMark() ?? false,
		ask: async (asked) => (page ? page.ask(asked) : null),
	};
}
