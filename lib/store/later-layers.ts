import type { Layers } from './layers.ts';

/** Layers that are opened when first asked for, once, and closed with the library. */
export interface LaterLayers {
	/** Those that are there: a live view follows only what is read without waiting for them. */
	readonly now: () => Layers | null;
	open(): Promise<Layers>;
	/** Closes what answers nothing more, to be opened again at the next use. */
	renew(): void;
	/** For good. */
	close(): void;
}

export function layersLater(load: () => Promise<Layers>): LaterLayers {
	let current: Layers | null = null;
	let opening: Promise<Layers> | null = null;
	let isGone = false;

	async function begin(): Promise<Layers> {
		try {
			const opened = await load();
			if (isGone) opened.database.close();
			current = opened;
			return opened;
		} catch (error) {
			opening = null;
			throw error;
		}
	}

	return {
		now: () => current,
		open() {
			if (isGone && !current)
				return Promise.reject(new DOMException('the library was let go of', 'InvalidStateError'));
			opening ??= begin();
			return opening;
		},
		renew: () => current?.database.close({ disableAutoOpen: false }),
		close() {
			isGone = true;
			current?.database.close();
		},
	};
}
