/** Data of an older file as today's files have it; what is not as it was then is left for the schema to refuse. */
export function inPresentForm(data: unknown, version: number): unknown {
	if (version >= 3 || !isRecord(data)) return data;
	const { dismissals = [], ...rest } = data;
	return { ...rest, pairs: Array.isArray(dismissals) ? dismissals.map(refusedPair) : dismissals };
}

/** Until version 2, both keys stood in one string. */
function refusedPair(row: unknown): unknown {
	if (!isRecord(row) || typeof row.pair !== 'string') return row;
	const [one, other] = row.pair.split(' ');
	return { one, other, said: 'apart', at: row.at };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return value instanceof Object && !Array.isArray(value);
}
