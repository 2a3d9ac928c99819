/**
 * A really full disk gives no event at all: neither success nor error. So every transaction is given up when
 * the database stays silent too long. Silence is counted in ticks of a timer, not in wall time: a page that
 * computes for long, or a laptop that sleeps, is not silence.
 */
import type { DBCore, DBCoreTable, Middleware } from 'dexie';

export class SilenceError extends Error {
	override readonly name = 'SilenceError';
}

export interface Heart {
	beats: number;
}

export interface Patience {
	readonly tickMs: number;
	/** Silent ticks allowed before the first answer: another page may rightly hold the lock. */
	readonly waiting: number;
	/** Silent ticks allowed once the work has begun. */
	readonly working: number;
}

export const PATIENCE: Patience = { tickMs: 500, waiting: 40, working: 8 };

/** Every answer of the database is a beat. */
export function listeningMiddleware(heart: Heart): Middleware<DBCore> {
	const beat = <Value>(value: Value): Value => {
		heart.beats += 1;
		return value;
	};
	const listen = (table: DBCoreTable): DBCoreTable => ({
		...table,
		mutate: (request) => table.mutate(request).then(beat),
		get: (request) => table.get(request).then(beat),
		getMany: (request) => table.getMany(request).then(beat),
		query: (request) => table.query(request).then(beat),
		openCursor: (request) => table.openCursor(request).then(beat),
		count: (request) => table.count(request).then(beat),
	});
	return {
		stack: 'dbcore',
		name: 'colibri-heart',
		create: (core) => ({ ...core, table: (name) => listen(core.table(name)) }),
	};
}

/** Settles as `work` does, or rejects with a SilenceError after calling `giveUp`. */
export function withPatience<Value>(
	work: PromiseLike<Value>,
	heart: Heart,
	patience: Patience,
	giveUp: () => void,
): Promise<Value> {
	return new Promise((resolve, reject) => {
		const startBeats = heart.beats;
		let lastBeats = startBeats;
		let silentTicks = 0;
		const timer = setInterval(() => {
			silentTicks = heart.beats === lastBeats ? silentTicks + 1 : 0;
			lastBeats = heart.beats;
			const allowed = heart.beats === startBeats ? patience.waiting : patience.working;
			if (silentTicks < allowed) return;
			clearInterval(timer);
			reject(new SilenceError('the database gives no answer'));
			giveUp();
		}, patience.tickMs);
		const settle =
			<Outcome>(end: (outcome: Outcome) => void) =>
			(outcome: Outcome) => {
				clearInterval(timer);
				end(outcome);
			};
		work.then(settle(resolve), settle(reject));
	});
}
