/**
 * The background's side: takes what our own parts may send, in the promised shape, and nothing else. A message
 * from elsewhere runs no handler.
 */
import { failure, type Result } from '../domain/result.ts';
import { reportBug } from '../platform/log.ts';
import { isEnvelope, type Reply } from './envelope.ts';
import type { HandlerFailure } from './failure.ts';
import type { AnswerOf, MessageName, MessageOf, Sender } from './protocol.ts';
import { isMessageName, parseMessage } from './schemas.ts';
import { maySend, type OwnIdentity, type RawSender, senderOf } from './senders.ts';

/** Where a message comes from, as the browser says. */
export interface Origin {
	readonly sender: Sender;
	readonly tabId: number | null;
}

export type Handlers = {
	readonly [Name in MessageName]: (
		message: MessageOf<Name>,
		origin: Origin,
	) => Promise<Result<AnswerOf<Name>, HandlerFailure>>;
};

/** The listener to give to runtime.onMessage. Answers undefined (stays out) when the message is not ours. */
export function createServer(handlers: Handlers, own: OwnIdentity) {
	return (raw: unknown, rawSender: RawSender): Promise<Reply<MessageName>> | undefined => {
		const name = envelopeName(raw);
		return name ? answer(handlers, own, name, (raw as { message?: unknown }).message, rawSender) : undefined;
	};
}

async function answer<Name extends MessageName>(
	handlers: Handlers,
	own: OwnIdentity,
	name: Name,
	raw: unknown,
	rawSender: RawSender,
): Promise<Reply<Name>> {
	const sender = senderOf(rawSender, own);
	if (!sender || !maySend(name, sender)) return failure('forbidden');
	if (rawSender.tab?.incognito) return failure('private');
	const message = parseMessage(name, raw);
	if (!message) return failure('forbidden');
	try {
		return await handlers[name](message, { sender, tabId: rawSender.tab?.id ?? null });
	} catch (error) {
		reportBug(`message ${name}`, error);
		return failure('bug');
	}
}

function envelopeName(raw: unknown): MessageName | null {
	return isEnvelope(raw) && isMessageName(raw.name) ? raw.name : null;
}
