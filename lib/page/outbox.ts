/**
 * What was read waits here until the background kept it: sent in batches, one at a time, again and again later
 * when it could not be, never without bound.
 */

/**
 * What became of a batch.
 *
 * - `kept`: done.
 * - `later`: the background sleeps or the storage refuses; the same items are sent again.
 * - `split`: something in it is not acceptable; halves are tried, a lone item is dropped.
 * - `stop`: nothing more is to be sent from this page.
 */
export type Outcome = 'kept' | 'later' | 'split' | 'stop';

interface OutboxParts<Item> {
	send(items: readonly Item[]): Promise<Outcome>;
	/** How heavy an item is, in characters: a batch stays under `BATCH_WEIGHT`. */
	weigh(item: Item): number;
	/** Oldest items were let go because too many waited. */
	overflowed(count: number): void;
	readonly setTimeout: (run: () => void, ms: number) => unknown;
}

export interface Outbox<Item> {
	add(item: Item): void;
	/** Sends what waits without delay, as when the page is about to be hidden. */
	flush(): void;
	readonly waiting: number;
}

const BATCH_ITEMS = 20;
const BATCH_WEIGHT = 300_000;
const MOST_WAITING = 500;
/** A message costs the page as much as a post's reading: those read while one scrolls go together. */
const GATHER_MS = 500;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;

export function createOutbox<Item>(parts: OutboxParts<Item>, signal: AbortSignal): Outbox<Item> {
	const queue: Item[] = [];
	let batchItems = BATCH_ITEMS;
	let retryMs = FIRST_RETRY_MS;
	let busy = false;
	let planned = false;

	function take(): Item[] {
		let weight = 0;
		let count = 0;
		for (const item of queue) {
			weight += parts.weigh(item);
			if (count > 0 && (count >= batchItems || weight > BATCH_WEIGHT)) break;
			count++;
		}
		return queue.splice(0, count);
	}

	function plan(ms: number): void {
		if (planned || busy || queue.length === 0 || signal.aborted) return;
		planned = true;
		parts.setTimeout(() => {
			planned = false;
			void sendNext();
		}, ms);
	}

	async function sendNext(): Promise<void> {
		if (busy || queue.length === 0 || signal.aborted) return;
		busy = true;
		const batch = take();
		const outcome = await parts.send(batch);
		busy = false;
		if (signal.aborted || outcome === 'stop') {
			queue.length = 0;
			return;
		}
		settle(batch, outcome);
	}

	function settle(batch: Item[], outcome: Exclude<Outcome, 'stop'>): void {
		if (outcome === 'later') {
			queue.unshift(...batch);
			bound();
			plan(retryMs);
			retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
			return;
		}
		retryMs = FIRST_RETRY_MS;
		if (outcome === 'split') {
			if (batch.length > 1) queue.unshift(...batch);
			batchItems = Math.max(1, Math.floor(batch.length / 2));
		} else {
			batchItems = Math.min(BATCH_ITEMS, batchItems * 2);
		}
		plan(queue.length >= batchItems ? 0 : GATHER_MS);
	}

	function bound(): void {
		const extra = queue.length - MOST_WAITING;
		if (extra <= 0) return;
		queue.splice(0, extra);
		parts.overflowed(extra);
	}

	return {
		add(item) {
			if (signal.aborted) return;
			queue.push(item);
			bound();
			plan(GATHER_MS);
		},
		flush: () => void sendNext(),
		get waiting() {
			return queue.length;
		},
	};
}
