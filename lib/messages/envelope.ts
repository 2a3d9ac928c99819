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

/** Tells ours by its mark. Not by `instanceof`, which is false for what was made in another world. */
export function isEnvelope(raw: unknown): raw is { readonly name: unknown; readonly message?: unknown } {
	return typeof raw === 'object' && raw !== null && 'colibri' in raw && raw.colibri === 1 && 'name' in raw;
}
