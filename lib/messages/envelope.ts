import type { Result } from '../domain/result.ts';
import type { MessageFailure } from './failure.ts';
import type { AnswerOf, MessageName, MessageOf } from './protocol.ts';

/** What travels: the mark tells our messages from any other listener's. */
export interface Envelope<Name extends MessageName = MessageName> {
	readonly colibri: 1;
	readonly name: Name;
	readonly message: MessageOf<Name>;
}

export type Reply<Name extends MessageName> = Result<AnswerOf<Name>, MessageFailure>;
