/** What a page sees of its own answers. Sent into the popup before its scripts: stands alone, imports nothing. */

/** One answer: from the last row read for it to the frame that shows it. */
export interface SeenAnswer {
	readonly ms: number;
	/** Frames begun from the answer to the one that shows it, that one included. */
	readonly frames: number;
}

export interface Seen {
	readonly answers: SeenAnswer[];
	/** From a letter typed to the frame that shows it, ms. */
	readonly letters: number[];
	/** From a letter typed to the frame that shows what it finds, ms. */
	readonly found: number[];
	/** Stretches of 50 ms or more in which the page did nothing else, ms. */
	readonly longTasks: number[];
}

export function watchAnswers(): void {
	const seen: Seen = { answers: [], letters: [], found: [], longTasks: [] };
	let frame = 0;
	let read = { at: 0, frame: 0 };
	let typed = 0;
	let isDue = false;

	const count = () => {
		frame += 1;
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);

	/** After the next frame is drawn. */
	function whenShown(then: (at: number, frame: number) => void): void {
		requestAnimationFrame(() => {
			const shown = frame;
			const channel = new MessageChannel();
			channel.port1.onmessage = () => then(performance.now(), shown);
			channel.port2.postMessage(null);
		});
	}

	for (const proto of [IDBObjectStore.prototype, IDBIndex.prototype]) {
		for (const name of ['get', 'getAll'] as const) {
			const real = proto[name] as (this: unknown, ...all: unknown[]) => IDBRequest;
			Object.assign(proto, {
				[name](this: unknown, ...all: unknown[]) {
					const request = real.apply(this, all);
					request.addEventListener('success', () => {
						read = { at: performance.now(), frame };
						isDue = true;
					});
					return request;
				},
			});
		}
	}
	document.addEventListener(
		'input',
		(event) => {
			const at = event.timeStamp;
			typed = at;
			whenShown((shown) => seen.letters.push(shown - at));
		},
		true,
	);
	new MutationObserver((changes) => {
		const drawn = changes.some(
			({ target }) => target.parentElement?.closest('main') ?? (target as Element).closest?.('main'),
		);
		if (!drawn || !isDue) return;
		isDue = false;
		const answered = read;
		const asked = typed;
		whenShown((at, shown) => {
			seen.answers.push({ ms: at - answered.at, frames: shown - answered.frame });
			if (asked > 0) seen.found.push(at - asked);
		});
	}).observe(document, { subtree: true, childList: true, characterData: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
	}).observe({ type: 'longtask' });
	Object.assign(window, { seen });
}
