import { describe, expect, it } from 'vitest';
import { failure, success } from '#lib/domain/result.ts';
import { createClient } from '#lib/messages/client.ts';

const ASLEEP = new Error('Could not establish connection. Receiving end does not exist.');
const DIED = new Error('A listener indicated an asynchronous response, but the message channel closed');

/** A browser that answers each sending in turn; an error is thrown. */
function roadOf(...answers: unknown[]) {
	const sent: unknown[] = [];
	const waits: number[] = [];
	const port = {
		id: 'colibri' as string | undefined,
		async sendMessage(message: unknown) {
			sent.push(message);
			const answer = answers[sent.length - 1];
			if (answer instanceof Error) throw answer;
			return answer;
		},
	};
	const wait = async (ms: number) => {
		waits.push(ms);
		if (ms > 1000) await new Promise(() => {});
	};
	return { sent, waits, port, client: createClient({ port: () => port, wait }) };
}

describe('the page speaks to the background', () => {
	it('and gives its answer', async () => {
		const { client, sent } = roadOf(success({}));
		expect(await client.send('tab.close', {})).toEqual(success({}));
		expect(sent).toEqual([{ colibri: 1, name: 'tab.close', message: {} }]);
	});

	it('wakes it when it slept', async () => {
		const { client, sent } = roadOf(ASLEEP, success({}));
		expect(await client.send('tab.close', {})).toEqual(success({}));
		expect(sent).toHaveLength(2);
	});

	it('tries twice, not more', async () => {
		const { client, sent } = roadOf(ASLEEP, ASLEEP, success({}));
		expect(await client.send('tab.close', {})).toEqual(failure('unreachable'));
		expect(sent).toHaveLength(2);
	});

	it('sends again what a dying background may have done, when twice is as once', async () => {
		const { client } = roadOf(DIED, success({ kept: 0, standing: { known: false } }));
		expect((await client.send('time.append', { segments: [], ledger: null })).ok).toBe(true);
	});

	it('never risks giving extra time twice', async () => {
		const { client, sent } = roadOf(DIED, success({}));
		expect(await client.send('time.extend', { minutes: 5 })).toEqual(failure('unreachable'));
		expect(sent).toHaveLength(1);
		const asleep = roadOf(ASLEEP, success({ standing: { known: false } }));
		expect((await asleep.client.send('time.extend', { minutes: 5 })).ok).toBe(true);
	});

	it('tells that the extension was updated under the page', async () => {
		const gone = roadOf();
		gone.port.id = undefined;
		expect(await gone.client.send('tab.close', {})).toEqual(failure('orphaned'));
		const invalid = roadOf(new Error('Extension context invalidated.'));
		expect(await invalid.client.send('tab.close', {})).toEqual(failure('orphaned'));
		const nothing = createClient({ port: () => undefined, wait: async () => {} });
		expect(await nothing.send('tab.close', {})).toEqual(failure('orphaned'));
	});

	it('takes an answer that is not ours for none', async () => {
		const { client } = roadOf(undefined, 'hello');
		expect(await client.send('tab.close', {})).toEqual(failure('unreachable'));
	});
});
