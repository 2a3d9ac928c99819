import type { StoreFailure } from '../domain/store-failure.ts';

const BY_NAME: Readonly<Record<string, StoreFailure>> = {
	QuotaExceededError: 'full',
	SecurityError: 'refused',
	InvalidAccessError: 'refused',
	MissingAPIError: 'refused',
	VersionError: 'newer',
	SilenceError: 'silent',
	BlockedError: 'blocked',
};

interface Wrapping {
	readonly name?: unknown;
	readonly message?: unknown;
	readonly inner?: unknown;
	readonly failures?: readonly unknown[];
}

/** Dexie wraps the cause in `inner`, those of a bulk write in `failures`. */
function causesOf(error: unknown): { name: string; message: string }[] {
	const causes = [];
	let current: unknown = error;
	for (let depth = 0; depth < 4 && current instanceof Object; depth += 1) {
		const { name, message, inner, failures } = current as Wrapping;
		causes.push({ name: String(name), message: String(message) });
		current = inner ?? failures?.[0];
	}
	return causes;
}

/** Names that only IndexedDB gives: anything else is a bug of ours and is thrown on. */
const STORAGE_NAMES =
	/^(AbortError|UnknownError|InvalidStateError|TransactionInactiveError|DatabaseClosedError|OpenFailedError|DataError|ConstraintError|NotFoundError|NotReadableError|TimeoutError|BulkError|ModifyError|PrematureCommitError)$/;

/** The reason behind a storage error, or null when it is not one. */
export function storeFailureOf(error: unknown): StoreFailure | null {
	const causes = causesOf(error);
	for (const { name, message } of causes) {
		const reason = BY_NAME[name] ?? (/quota/i.test(message) ? 'full' : undefined);
		if (reason) return reason;
	}
	return causes.some(({ name }) => STORAGE_NAMES.test(name)) ? 'broken' : null;
}
