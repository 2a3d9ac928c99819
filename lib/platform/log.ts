/** Says a bug once on the console of the context it happened in. Nothing is sent anywhere. */
const reported = new Set<string>();

export function reportBug(where: string, error: unknown): void {
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const line = `${where}: ${message}`;
	if (reported.has(line)) return;
	reported.add(line);
	console.error(`[Colibri] ${line}`, error);
}
