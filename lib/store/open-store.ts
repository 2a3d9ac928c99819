import { failure, type Result, success } from '../domain/result.ts';
import type { StoreFailure } from '../domain/store-failure.ts';
import { connectBare } from './bare-connection.ts';
import { storeFailureOf } from './failures.ts';
import { layersLater } from './later-layers.ts';
import { DATABASE_NAME } from './library-format.ts';
import { type Heart, PATIENCE, type Patience } from './patience.ts';
import { type Store, storeOver } from './store.ts';

export type OpenFailure = StoreFailure;

export interface OpenOptions {
	/** Tests open libraries of their own. */
	readonly name?: string;
	readonly patience?: Patience;
	/** Longest wait for another page to let go before saying so, ms. */
	readonly blockedAfterMs?: number;
}

/** Opens the library, creating or upgrading it. A newer library is refused and left untouched. */
export async function openStore(options: OpenOptions = {}): Promise<Result<Store, OpenFailure>> {
	const { name = DATABASE_NAME, patience = PATIENCE, blockedAfterMs = 3000 } = options;
	if (typeof indexedDB === 'undefined') return failure('refused');
	const heart: Heart = { beats: 0 };
	const layers = layersLater(async () => {
		const { openLayers } = await import('./layers.ts');
		return openLayers(name, heart, blockedAfterMs);
	});
	try {
		let bare = await connectBare(name, layers.close);
		if (!bare) {
			await layers.open();
			bare = await connectBare(name, layers.close);
		}
		if (!bare) throw new DOMException('the library went away while it was opened', 'InvalidStateError');
		return success(storeOver(bare, layers, heart, patience));
	} catch (error) {
		layers.close();
		const reason = storeFailureOf(error);
		if (!reason) throw error;
		// What an opening cannot name is a storage the browser denies: private modes, blocked site data.
		return failure(reason === 'broken' ? 'refused' : reason);
	}
}
