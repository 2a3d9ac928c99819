import type { Group } from '#lib/domain/group.ts';

/** What the reader could use, in figures only: safe to paste in a bug report. No name, no text. */
export function healthReport(groups: readonly Group[]): string {
	const findings = groups.map(({ lastHealth, lastReadAt }) => ({
		readAt: lastReadAt === null ? null : new Date(lastReadAt).toISOString(),
		...lastHealth,
	}));
	return JSON.stringify(findings, null, 2);
}
