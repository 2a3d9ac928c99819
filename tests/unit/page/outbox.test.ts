import { expect, test } from 'vitest';
import { createOutbox, type Outcome } from '#lib/page/outbox.ts';

function outbox(outcomes: (items: readonly string[]) => Outcome) {
	const stop = new AbortController();
	const sent: string[][] = [];
	const waits: number[] = [];
	const timers: (() => void)[] = [];
	let lost = 0;
	const box = createOutbox<string>(
		{
			async send(items) {
				sent.push([...items]);
				return outcomes(items);
			},
			weigh: (item) => item.length,
			overflowed: (count) => {
				lost += count;
			},
			setTimeout: (run, ms) => {
				waits.push(ms);
				timers.push(run);
			},
		},
		stop.signal,
	);
	const turn = async () => {
		timers.shift()?.();
		for (let i = 0; i < 5; i++) await Promise.resolve();
	};
	return { box, sent, waits, turn, stop, lost: () => lost };
}

test('what is added within a moment leaves together, at most twenty at once', async () => {
	const { box, sent, turn } = outbox(() => 'kept');
	for (let i = 0; i < 45; i++) box.add(`post ${i}`);
	await turn();
	await turn();
	await turn();
	expect(sent.map((batch) => batch.length)).toEqual([20, 20, 5]);
	expect(sent.flat()).toEqual(Array.from({ length: 45 }, (_, i) => `post ${i}`));
	expect(box.waiting).toBe(0);
});

test('heavy posts leave in lighter batches, the heaviest alone', async () => {
	const { box, sent, turn } = outbox(() => 'kept');
	for (const item of ['a'.repeat(200_000), 'b'.repeat(200_000), 'c'.repeat(400_000)]) box.add(item);
	for (let i = 0; i < 3; i++) await turn();
	expect(sent.map((batch) => batch.map((item) => item[0]))).toEqual([['a'], ['b'], ['c']]);
});

test('a sleeping background delays, longer each time, and nothing is lost nor out of order', async () => {
	let failures = 3;
	const { box, sent, waits, turn } = outbox(() => (failures-- > 0 ? 'later' : 'kept'));
	box.add('one');
	box.add('two');
	for (let i = 0; i < 4; i++) await turn();
	expect(waits).toEqual([500, 1000, 2000, 4000]);
	expect(sent.at(-1)).toEqual(['one', 'two']);
	expect(box.waiting).toBe(0);
});

test('one unacceptable post does not hold the others back', async () => {
	const kept: string[] = [];
	const { box, turn } = outbox((items) => {
		if (items.includes('bad')) return 'split';
		kept.push(...items);
		return 'kept';
	});
	for (const item of ['a', 'b', 'bad', 'c', 'd', 'e', 'f']) box.add(item);
	for (let i = 0; i < 15; i++) await turn();
	expect(kept).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	expect(box.waiting).toBe(0);
});

test('the queue is bounded: the oldest go, and that is told', () => {
	const { box, lost } = outbox(() => 'later');
	for (let i = 0; i < 620; i++) box.add(String(i));
	expect(box.waiting).toBe(500);
	expect(lost()).toBe(120);
});

test('told to stop, it keeps nothing and sends nothing', async () => {
	const { box, sent, turn, stop } = outbox(() => 'stop');
	box.add('one');
	await turn();
	expect(box.waiting).toBe(0);
	stop.abort();
	box.add('two');
	box.flush();
	await turn();
	expect(sent).toEqual([['one']]);
});
