/**
 * What of a trace of the browser is our work: functions that come from our scripts, whatever calls them, with the
 * styles and layouts they force. The browser names the script of each function it calls, but not of what goes on after
 * an awaited promise: there, samples of the stack tell, where the trace has any. Figures hold the cost of tracing.
 */
export interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly id?: string;
	readonly ts: number;
	readonly dur?: number;
	/** Of the thread itself: what other programs took meanwhile is left out. */
	readonly tdur?: number;
	readonly tid: number;
	readonly pid: number;
	readonly args: {
		readonly data?: {
			readonly url?: string;
			readonly startTime?: number;
			readonly timeDeltas?: readonly number[];
			readonly cpuProfile?: {
				readonly nodes?: readonly SampledNode[];
				readonly samples?: readonly number[];
			};
		};
	};
}

interface SampledNode {
	readonly id: number;
	readonly parent?: number;
	readonly callFrame: { readonly url?: string };
}

/** A stretch of ours that held the page. */
export interface Task {
	readonly script: string;
	readonly ms: number;
	/** Of it, the collector's. */
	readonly collectorMs: number;
}

export interface OurWork {
	/** What the browser called. */
	readonly ms: number;
	/** What followed promises, by samples: 0 in a trace without. */
	readonly continuedMs: number;
	readonly collectorMs: number;
	/** Called by the browser, without what follows promises. */
	readonly tasks: readonly Task[];
}

/** @param scriptAt the script of ours at an address, or null. */
export function ourWorkIn(
	events: readonly TraceEvent[],
	scriptAt: (url: string | undefined) => string | null,
): OurWork {
	const ordered = events.toSorted((left, right) => left.ts - right.ts || (right.dur ?? 0) - (left.dur ?? 0));
	const open = new Map<string, { readonly end: number; readonly place: number }>();
	const tasks: { script: string; ms: number; collectorMs: number }[] = [];
	const spans = new Map<number, [number, number][]>();
	let collected = 0;
	for (const { name, ph, pid, tid, ts, dur, tdur, args } of ordered) {
		if (ph !== 'X' || dur === undefined) continue;
		const thread = `${pid}.${tid}`;
		const around = open.get(thread);
		const ms = (tdur ?? dur) / 1000;
		if (around && ts < around.end) {
			const task = tasks[around.place];
			// One inside another is not counted again.
			if (task && COLLECTOR.has(name) && ts >= collected) {
				task.collectorMs += ms;
				collected = ts + dur;
			}
			continue;
		}
		const script = scriptAt(args.data?.url);
		if (script === null) continue;
		open.set(thread, { end: ts + dur, place: tasks.length });
		tasks.push({ script, ms, collectorMs: 0 });
		const known = spans.get(pid) ?? [];
		known.push([ts, ts + dur]);
		spans.set(pid, known);
	}
	return {
		ms: tasks.reduce((sum, { ms }) => sum + ms, 0),
		continuedMs: continued(events, spans, scriptAt),
		collectorMs: tasks.reduce((sum, { collectorMs }) => sum + collectorMs, 0),
		tasks,
	};
}

const COLLECTOR = new Set(['MajorGC', 'MinorGC']);

/** Milliseconds of ours that samples tell outside the stretches known. */
function continued(
	events: readonly TraceEvent[],
	spans: ReadonlyMap<number, readonly [number, number][]>,
	scriptAt: (url: string | undefined) => string | null,
): number {
	const profiles = Map.groupBy(
		events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk'),
		({ pid, id }) => `${pid} ${id}`,
	);
	let sum = 0;
	for (const chunks of profiles.values()) {
		const ours = new Map<number, boolean>();
		let at = 0;
		let place = 0;
		for (const { pid, args } of chunks.toSorted((left, right) => left.ts - right.ts)) {
			const { startTime, cpuProfile, timeDeltas = [] } = args.data ?? {};
			at = startTime ?? at;
			for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
				const inherited = parent !== undefined && ours.get(parent) === true;
				ours.set(id, inherited || scriptAt(callFrame.url) !== null);
			}
			const known = spans.get(pid) ?? [];
			for (const [order, sample] of (cpuProfile?.samples ?? []).entries()) {
				const delta = timeDeltas[order] ?? 0;
				at += delta;
				while ((known[place]?.[1] ?? Number.POSITIVE_INFINITY) < at) place++;
				const isKnown = at >= (known[place]?.[0] ?? Number.POSITIVE_INFINITY);
				if (!isKnown && ours.get(sample)) sum += Math.min(delta, LONGEST_SAMPLE) / 1000;
			}
		}
	}
	return sum;
}

/** A sample after a rest tells nothing of the rest. Microseconds. */
const LONGEST_SAMPLE = 2000;
