import type { TimeLayer } from '#components/page/time-layer.tsx';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { TimeStanding } from '#lib/domain/time-standing.ts';
import { reportBug } from '#lib/platform/log.ts';
import type { LateParts, WallsMeans } from './late-parts.ts';

/**
 * What stands in front of the feed, loaded the first time something does: most pages never see it. Until it is
 * there, or when it cannot be, the way is open.
 */
export function openWalls(load: () => Promise<LateParts['walls'] | null>, means: WallsMeans): TimeLayer {
	let layer: TimeLayer | null = null;
	let loading = false;
	let newest: { readonly standing: TimeStanding; readonly ledger: Ledger | null } | null = null;

	async function fetchLayer(): Promise<void> {
		loading = true;
		const open = await load();
		loading = false;
		if (!open || !newest) return;
		layer ??= open(means);
		layer.take(newest.standing, newest.ledger);
	}

	function openWay(error: unknown): void {
		reportBug('walls', error);
		loading = false;
		layer?.clear();
	}

	return {
		take(standing, ledger) {
			if (layer) {
				layer.take(standing, ledger);
				return;
			}
			newest = { standing, ledger };
			const wanted = ledger === 'feed' && standing.known && standing.show !== 'nothing';
			if (wanted && !loading) fetchLayer().catch(openWay);
		},
		reconsider: () => layer?.reconsider(),
		clear() {
			newest = null;
			layer?.clear();
		},
	};
}
