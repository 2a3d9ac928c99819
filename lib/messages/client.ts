/**
 * How pages speak to the background. Small enough for the content script: no schema here, the receiver
 * checks. It wakes a sleeping background, tries once more when that failed, and tells when the extension was
 * updated under the page.
 */
import { failure } from '../domain/result.ts';
import { type RuntimePort, runtimePort } from '../platform/runtime.ts';
import type { Envelope, Reply } from './envelope.ts';
import type { RoadFailure } from './failure.ts';
import type { MessageName, MessageOf } from './protocol.ts';

export interface Client {
	send<Name extends MessageName>(name: Name, message: MessageOf<Name>): Promise<Reply<Name>>;
}

interface Road {
	readonly port: () => RuntimePort | undefined;
	readonly wait: (ms: number) => Promise<void>;
}

const BROWSER_ROAD: Road = {
	port: runtimePort,
	wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** A second delivery would count twice: sent again only when the first surely did not arrive. */
const NOT_TWICE: ReadonlySet<MessageName> = new Set(['time.extend', 'post.undo']);

const NEVER_ARRIVED = /receiving end|not establish/i;
const INVALIDATED = /invalidated/i;
const RETRY_AFTER_MS = 250;
const ANSWER_WITHIN_MS = 20_000;

/** `road` is given by tests only. Never throws; an answer that is not ours counts as `unreachable`. */
export function createClient(road: Road = BROWSER_ROAD): Client {
	async function attempt<Name extends MessageName>(
		envelope: Envelope<Name>,
	): Promise<Reply<Name> | { readonly again: boolean }> {
		const port = road.port();
		if (!port?.id) return failure('orphaned' satisfies RoadFailure);
		try {
			const reply = await Promise.race([port.sendMessage(envelope), road.wait(ANSWER_WITHIN_MS)]);
			return isReply<Name>(reply) ? reply : { again: !NOT_TWICE.has(envelope.name) };
		} catch (error) {
			const said = error instanceof Error ? error.message : String(error);
			if (INVALIDATED.test(said)) return failure('orphaned');
			return { again: NEVER_ARRIVED.test(said) || !NOT_TWICE.has(envelope.name) };
		}
	}
	return {
		async send(name, message) {
			const envelope = { colibri: 1, name, message } as const;
			const first = await attempt(envelope);
			if ('ok' in first) return first;
			if (!first.again) return failure('unreachable');
			await road.wait(RETRY_AFTER_MS);
			const second = await attempt(envelope);
			return 'ok' in second ? second : failure('unreachable');
		},
	};
}

function isReply<Name extends MessageName>(reply: unknown): reply is Reply<Name> {
	// Not instanceof: Firefox hands a framed page of ours objects of another world.
	return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
