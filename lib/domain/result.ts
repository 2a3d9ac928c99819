/** The outcome of work that is expected to fail sometimes: a value, or a reason a person can read. */
export type Result<Value, Reason extends string = string> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly reason: Reason };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

export function failure<Reason extends string>(
	reason: Reason,
): { readonly ok: false; readonly reason: Reason } {
	return { ok: false, reason };
}
