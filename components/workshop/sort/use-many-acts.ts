import { useRef, useState } from 'preact/hooks';
import type { PostKey } from '#lib/domain/ids.ts';
import { success } from '#lib/domain/result.ts';
import { type ManyAct, MOST_AT_ONCE } from '#lib/domain/sort-item.ts';
import type { Undo } from '../../panels/panel-api.ts';
import type { Toasts } from '../../panels/use-toast.ts';
import type { SortingApi } from '../sorting-api.ts';

interface Run {
	readonly done: number;
	readonly total: number;
}

interface ManyRun {
	/** Null while nothing runs. */
	readonly run: Run | null;
	/** Null when nothing could be done. How many changed, and the one way back; what was done before a stop or a failure stays, and goes back as one. */
	start(
		keys: readonly PostKey[],
		act: ManyAct,
	): Promise<{ readonly changed: number; readonly undo: Undo } | null>;
	/** After the slice under way. */
	stop(): void;
}

/** One act on many posts, slice by slice: told as it goes, stopped at will, taken back as one. */
export function useManyActs(api: SortingApi, toasts: Toasts): ManyRun {
	const [run, setRun] = useState<Run | null>(null);
	const stopped = useRef(false);
	return {
		run,
		stop() {
			stopped.current = true;
		},
		async start(keys, act) {
			stopped.current = false;
			const undos: Undo[] = [];
			let changed = 0;
			let failed = false;
			for (let at = 0; at < keys.length && !stopped.current; at += MOST_AT_ONCE) {
				setRun({ done: at, total: keys.length });
				const slice = await toasts.done(api.actOnMany(keys.slice(at, at + MOST_AT_ONCE), act));
				failed = !slice;
				if (!slice) break;
				changed += slice.value.changed;
				if (slice.value.changed > 0) undos.unshift(slice.value.undo);
			}
			setRun(null);
			return failed && changed === 0 ? null : { changed, undo: () => undoAll(undos) };
		},
	};
}

/** The last first; what fails leaves the rest as it is, and says why. */
async function undoAll(undos: readonly Undo[]): ReturnType<Undo> {
	for (const undo of undos) {
		const undone = await undo();
		if (!undone.ok) return undone;
	}
	return success(undefined);
}
