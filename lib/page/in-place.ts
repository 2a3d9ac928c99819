/** A list drawn anew without moving what the user already knows by its place: newcomers take what is free, at the end. */
export function inPlace<One extends { readonly id: string }>(
	before: readonly One[],
	now: readonly One[],
): readonly One[] {
	const left = new Map(now.map((one) => [one.id, one]));
	const kept = before.flatMap(({ id }) => {
		const one = left.get(id);
		left.delete(id);
		return one ? [one] : [];
	});
	return [...kept, ...left.values()];
}
