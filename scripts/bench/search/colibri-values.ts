/** The moment all that is measured happens at. */
export const NOW = Date.UTC(2026, 2, 12);

export function valueIn<Value>(
	result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value {
	if (!result.ok) throw new Error(`the library answered: ${result.reason}`);
	return result.value;
}
