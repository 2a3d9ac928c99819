import { expect, it } from 'vitest';
import type { TimeSegment } from '#lib/domain/ledger.ts';
import { createOutbox } from '#lib/page/segment-outbox.ts';

const stretch = (seq: number, end: number): TimeSegment => ({
	docId: 'a',
	seq,
	start: 0,
	end,
	ledger: 'feed',
});

it('T12 keeps what was not confirmed, and what grew while it was on its way', () => {
	const outbox = createOutbox();
	outbox.put(stretch(0, 10));
	outbox.put(stretch(1, 20));
	const sent = outbox.pending();
	outbox.put(stretch(1, 25));
	outbox.confirm(sent);
	expect(outbox.pending()).toEqual([stretch(1, 25)]);
	outbox.confirm(outbox.pending());
	expect(outbox.pending()).toEqual([]);
});

it('sends a stretch once, with its latest end', () => {
	const outbox = createOutbox();
	for (const end of [10, 20, 30]) outbox.put(stretch(0, end));
	expect(outbox.pending()).toEqual([stretch(0, 30)]);
});
